/** The scripts of the forms are small enough for a telephone, and no other page has anything of them. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageScripts } from '../../../src/render/html/page-scripts.ts';
import { LANGUAGES } from '../../../src/schema/site.ts';

const MOST = 60_000;

test.each(LANGUAGES)('what a form loads in %s is at most 60 kB compressed', async (language) => {
  const scripts = await pageScripts(language);
  /** A script and all that it imports. */
  const loaded = (name: string): string[] => [
    name,
    ...[...(scripts.get(name) ?? '').matchAll(/(?:from|import)\s?"\.\/([^"]+)"/g)].flatMap(([, inner = '']) => loaded(inner)),
  ];
  for (const entry of ['report-form', 'report-table']) {
    const name = [...scripts.keys()].find((each) => each.startsWith(`${entry}-`)) ?? '';
    const all = loaded(name);
    expect(all.length, entry).toBeGreaterThan(1);
    const size = all.reduce((sum, each) => sum + gzipSync(scripts.get(each) ?? '', { level: 9 }).length, 0);
    expect(size, entry).toBeLessThan(MOST);
  }
});
