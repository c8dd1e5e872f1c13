/** What a built site is held against before it is published: here, an address that is said to be gone although something stands there. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { keepAddresses } from '../../../src/publish/addresses/keep-addresses.ts';
import { ACTION, contentWith, ORGANISATIONS, PLAN } from '../plan/broken-content.ts';
import { line } from '../plan/said.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A site with a page at this address, which is said to be gone. */
function said(address: string, html: string): string[] {
  const graph = buildGraph(
    contentWith({
      'organisations.yaml': ORGANISATIONS,
      [`${PLAN}actions/1-1.md`]: ACTION,
      'redirects/a.yaml': `from: [${address}]\nwhy: Nobody asked for it.\ndate: 2026-11-14\n`,
    }).entries,
  );
  const file = join(folder, `dist${address}index.html`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
  mkdirSync(join(folder, 'dist/check/safer-town'), { recursive: true });
  return keepAddresses(join(folder, 'dist'), graph, join(folder, 'content'), undefined).problems.map(line);
}

const STILL = /is still there, so nobody would be led on\. .*\[redirects\/still-there\]$/;

test('a page that only says that nothing took its place is what stands at an address of old', () => {
  const html = '<meta name="description" content="What stood at /of-old/ is gone, and nothing took its place.">';
  expect(said('/of-old/', html)).toEqual([]);
});

test('a page of which only the build can tell, and that is there all the same, is found', () => {
  expect(said('/about-us/', '<main>About us</main>')).toEqual([expect.stringMatching(STILL)]);
});

test('so is one that the content has', () => {
  expect(said('/plans/safer-town/actions/1-1/', '<main>Action</main>')).toEqual([expect.stringMatching(STILL)]);
});
