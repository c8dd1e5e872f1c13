/** Content that is grown has a record of reports and changes that the check has nothing against, and mistakes can be made in all of it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { growContent } from '../../../scripts/made-up/grow.ts';
import { RECORD_MUTATIONS } from '../../../scripts/made-up/record-mutations.ts';
import { seeded } from '../../../scripts/made-up/seeded.ts';
import { checkContent } from '../../../src/plan/check-content.ts';
import { RECORD_KINDS } from '../../../src/plan/record.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { line } from './said.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'grown-'));
  for (const name of ['one', 'two']) growContent('tests/fixtures/whole-plan/content', join(root, name), 12);
});
afterAll(() => rmSync(root, { recursive: true }));

const textsIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|yaml)$/.test(entry.name))
    .map((entry) => [
      entry.parentPath.replace(join(root, folder), ''),
      entry.name,
      readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    ]);

test('the check has nothing against it, and there is something of each kind', () => {
  const content = readContent(join(root, 'one'));
  expect(checkContent(content).map(line)).toEqual([]);
  const counts = RECORD_KINDS.map((kind) => [kind, content.entries.filter((entry) => entry.kind === kind).length] as const);
  expect(counts.filter(([, count]) => count === 0)).toEqual([]);
  expect(content.entries.filter(({ data }) => 'corrects' in data).length).toBeGreaterThan(3);
});

test('the same numbers give the same bytes', () => {
  expect(textsIn('one')).toEqual(textsIn('two'));
});

test.each(RECORD_MUTATIONS.filter(({ wrong }) => wrong))('$name: a mistake that can be made in it', ({ make }) => {
  const chance = seeded(1);
  const texts = textsIn('one').map(([, , text = '']) => text);
  expect(texts.some((text) => ![undefined, text].includes(make(text, chance) as string))).toBe(true);
});
