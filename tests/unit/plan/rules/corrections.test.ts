/** Corrections of our own text: of a field that there is, and with what stands there now. */
import { expect, test } from 'vitest';
import { ACTION, type Files, problemsWith, withAction } from '../broken-content.ts';

const SOURCES = { 'sources.yaml': '- id: report\n  title: Report\n  publisher: The partnership\n' };
const correction = (fields: string, date = '2026-01-20') =>
  `entry: safer-town/action/1-1\ndate: ${date}\n${fields}\nreason: We had typed it wrong.\nsources: [{ document: report }]\n`;
const said = (files: Record<string, string>) =>
  problemsWith({
    ...withAction(ACTION),
    ...SOURCES,
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`corrections/${name}.yaml`, text])),
  } as Files).map((line) => line.replace(/^content\//, ''));

test.each([
  ['a text', 'field: title\nwas: Mark bikes\nis: Mark bicycles'],
  ['a list', 'field: owners\nwas: [council]\nis: [police]'],
  ['what was not there', 'field: owners\nis: [police]'],
  ['what is not there', 'field: ownersNote\nwas: They help.'],
  ['the text below', 'field: text\nwas: In the town.\nis: In the city.'],
])('of %s is right', (_what, fields) => {
  expect(said({ a: correction(fields) })).toEqual([]);
});

test.each([
  [
    'a field that there is not',
    'field: tittle\nwas: a\nis: b',
    'corrections/a.yaml:3:1: field: there is no field “tittle” (action). Write the name of the field as it stands in its file, such as “due” or “period.from”, or “text” for what stands below the fields. [corrections/no-field]',
  ],
  [
    'nothing',
    'field: title\nwas: Mark bicycles\nis: Mark bicycles',
    'corrections/a.yaml:5:1: is: “was” and “is” are the same. Write in “was” what stood there before, or take this file away. [corrections/no-change]',
  ],
  [
    'something else than what stands there',
    'field: owners\nwas: [police]\nis: [council]',
    'corrections/a.yaml:5:1: is: it does not say what content/plans/safer-town/actions/1-1.md has: [police]. Write “is:” as it stands there: [police]. [corrections/differs]',
  ],
])('of %s is told', (_what, fields, says) => {
  expect(said({ a: correction(fields) })).toEqual([says]);
});

test('an earlier correction says what stood there until the next', () => {
  const last = correction('field: title\nwas: Mark bikes\nis: Mark bicycles', '2026-01-21');
  expect(said({ a: correction('field: title\nwas: Mark cars\nis: Mark bikes'), b: last })).toEqual([]);
  expect(said({ a: correction('field: title\nwas: Mark cars\nis: Mark bicycles'), b: last })).toEqual([
    'corrections/a.yaml:5:1: is: it does not say what content/corrections/b.yaml has: “Mark bikes”. Write “is:” as it stands there: “Mark bikes”. [corrections/differs]',
  ]);
});
