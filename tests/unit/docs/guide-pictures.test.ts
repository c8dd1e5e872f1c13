/** The pictures of the guide for officers: few, small, each said in words, and none that no guide shows. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'docs/pictures';
const guide = readFileSync('docs/publishing-an-update.md', 'utf8');
const shown = [...guide.matchAll(/!\[([^\]]*)\]\(pictures\/([^)]+)\)/g)].map(([, alt = '', name = '']) => ({ alt, name }));

test('the guide shows each of them once, with what is to be seen on it', () => {
  expect(shown.map(({ name }) => name).sort()).toEqual(readdirSync(FOLDER).sort());
  expect(shown.length).toBeGreaterThanOrEqual(4);
  expect(shown.filter(({ alt }) => alt.length < 20)).toEqual([]);
});

test('they open quickly', () => {
  expect(shown.filter(({ name }) => statSync(`${FOLDER}/${name}`).size > 40_000)).toEqual([]);
});
