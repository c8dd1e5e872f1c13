/** The fixtures are content as an officer might write it: the check finds nothing in them. */
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/plan/check-content.ts';
import { readContent } from '../../../src/source/read-content.ts';

/** That of the worked example has a kind that only a copy of the project knows. */
const folders = globSync('tests/fixtures/*/content').filter((folder) => !folder.includes('new-kind'));

test.each(folders)('%s has no problem', (folder) => {
  expect(checkContent(readContent(folder))).toEqual([]);
});
