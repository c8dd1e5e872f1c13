/** There is a limit to everything: what is beyond has come there by accident, and would make a page that nobody can read. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/source/read-content.ts';
import { ACTION, changed, type Files, MEASURE, problemsWith, withAction, withMeasure, withText } from '../plan/broken-content.ts';
import { line } from '../plan/said.ts';

test.each<[mistake: string, files: Files, said: string[]]>([
  [
    'a file larger than any text',
    { 'organisations.yaml': `#${'x'.repeat(2_000_000)}\n` },
    [
      'content/organisations.yaml:1:1: the file is larger than any text of a plan. Divide it into several, or delete what does not belong into it. [files/too-large]',
    ],
  ],
  [
    'a text longer than any page',
    withText('x '.repeat(100_001)),
    [
      'content/plans/safer-town/actions/1-1.md:9:1: the text has 200004 letters, more than a page can have. Divide it into several files. [text/too-long]',
    ],
  ],
  [
    'a text of more paragraphs than any page',
    withText('Text.\n\n'.repeat(1001)),
    [
      'content/plans/safer-town/actions/1-1.md:2010:1: the text has 1001 paragraphs and headings, more than a page can have. Divide it into several files. [text/too-many-blocks]',
    ],
  ],
  [
    'quotations within quotations',
    withText(`${'> '.repeat(9)}Text`),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: more than 8 lists, notes or quotations stand within each other here. Begin the line further to the left, or with fewer “>”. [text/too-deep]',
    ],
  ],
  [
    'a figure beyond all figures',
    withMeasure(`${MEASURE}baseline:\n  period: 2025\n  value: 9999999999999\n  sources: []\n`),
    [
      'content/plans/safer-town/measures/theft.yaml:7:3: baseline.value: “9999999999999” is greater than any figure of a plan. Write a number without quotation marks, commas or units. [fields/beyond-figures]',
      'content/plans/safer-town/measures/theft.yaml:8:3: baseline.sources: the list is empty. Write a list, each item on a line of its own that begins with “- document: ”. [fields/empty-list]',
    ],
  ],
  [
    'a year that nobody plans for',
    withAction(changed(ACTION, 'ongoing', '2926-03-31')),
    [
      'content/plans/safer-town/actions/1-1.md:7:1: due: “2926-03-31” has a year that is too far away: write one from 1900 to 2100. Write a date such as 2022-03-31, 2022-03 or 2022, or “ongoing”, “to be confirmed” or “not stated”. [fields/far-year]',
    ],
  ],
])('%s', (_mistake, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});

test('a link to another place on the disk is no file', () => {
  const root = mkdtempSync(join(tmpdir(), 'link-'));
  symlinkSync('/etc/hostname', join(root, 'site.yaml'));
  const [problem] = readContent(root, { root, publicFolder: join(root, 'public') }).problems;
  rmSync(root, { recursive: true });
  expect(problem && line(problem)).toBe(
    'site.yaml:1:1: this is a link to another place on the disk, and no file. Delete it, and put a copy of the file in its place. [files/link]',
  );
});
