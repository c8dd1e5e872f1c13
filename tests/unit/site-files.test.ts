/** What tests of the built site loop over is there: without files, a test for each of them would pass. */
import { expect, test } from 'vitest';
import { ending } from '../site/build.ts';

const FILES = ['plans/a/a.brf', 'plans/a/a.txt', 'robots.txt'];

test('files are found by how their paths end and begin', () => {
  expect(ending(FILES, '.txt')).toEqual(['plans/a/a.txt', 'robots.txt']);
  expect(ending(FILES, '.txt', 'plans/')).toEqual(['plans/a/a.txt']);
});

test.each([
  ['.epub', ''],
  ['.brf', 'meetings/'],
])('none is a mistake: …%s in “%s”', (end, start) => {
  expect(() => ending(FILES, end, start)).toThrow(`Among 3 files there is none like “${start}…${end}”`);
});
