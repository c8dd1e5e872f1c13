/** Each rule of plan data is broken once in a small package: one mistake has one message, with file, row, column, and what to do. */
import { describe, expect, it, test } from 'vitest';
import { readStandard } from '../../../src/plan-data/definition.ts';
import { formatFinding } from '../../../src/plan-data/finding.ts';
import { validate } from '../../../src/plan-data/validate.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { inMemory, SMALL } from './package.ts';

const standard = readStandard();
const words = wordsIn('en-GB');
type Files = Record<string, string | Uint8Array>;

async function said(files: Files): Promise<string[]> {
  const { findings } = await validate(inMemory(files), standard);
  return findings.map((finding) => formatFinding(finding, words));
}

/** The package with one text in the place of another. */
function changed(file: string, from: string, to: string): Files {
  const text = SMALL[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no “${from}”`);
  return { ...SMALL, [file]: text.replace(from, to) };
}
const without = (file: string): Files => Object.fromEntries(Object.entries(SMALL).filter(([name]) => name !== file));

type Broken = [what: string, files: Files, line: string];

const BROKEN: Broken[] = [
  [
    'no descriptor',
    without('datapackage.json'),
    'datapackage.json: there is no such file. Name the folder that has a datapackage.json, that file itself, or its address on the web. [package/missing]',
  ],
  [
    'a comma too much in the descriptor',
    changed('datapackage.json', '"resources"', ',"resources"'),
    'datapackage.json: it cannot be read as JSON. Look for a missing comma, bracket or quotation mark. [package/json]',
  ],
  [
    'no tables',
    { 'datapackage.json': '{ "conformsTo": "plan-data/0.1", "resources": [] }' },
    'datapackage.json: it names no tables. List them in “resources”, each with “name” and “path”. [package/no-tables]',
  ],
  [
    'a table without a file',
    changed('datapackage.json', '"resources": [', '"resources": [{ "name": "chapters" },'),
    'datapackage.json: entry 1 of “resources” is no table. Give it a “name”, and a “path” to its file or “data” with its rows. [package/resource]',
  ],
  [
    'no version',
    changed('datapackage.json', '"conformsTo": "plan-data/0.1",', ''),
    'datapackage.json: it does not say by which version of the specification it is written. Add "conformsTo": "plan-data/0.1". [package/no-version]',
  ],
  [
    'another version',
    changed('datapackage.json', 'plan-data/0.1', 'plan-data/7.0'),
    'datapackage.json: it is written by “plan-data/7.0”, which this validator does not know. Change the data to plan-data/0.1, or take the validator of that version. [package/other-version]',
  ],
  [
    'no plans',
    {
      'datapackage.json': '{ "conformsTo": "plan-data/0.1", "resources": [{ "name": "bodies", "path": "bodies.csv" }] }',
      'bodies.csv': SMALL['bodies.csv'] ?? '',
    },
    'datapackage.json: it has no table “plans”, and nothing can be read without it. Add it: one row for each plan. [package/no-table]',
  ],
  [
    'a table by a name that is nearly right',
    changed('datapackage.json', '"name": "outcomes"', '"name": "outcome"'),
    'datapackage.json: the specification knows no table “outcome”. Call it “outcomes” if that is what it is, and otherwise a name that is less like it. [package/table-name]',
  ],
  [
    'two tables of one name',
    changed('datapackage.json', '"resources": [', '"resources": [{ "name": "own-list", "path": "own-list.csv" },'),
    'datapackage.json: two tables are called “own-list”. Put the rows of all plans into one table. [package/table-twice]',
  ],
  [
    'a column that the schema of the package leaves out',
    changed('own-list.csv', 'street,lamps\nHigh Street,12', 'street,lamps,posts\nHigh Street,12,9'),
    'datapackage.json, column posts: own-list.csv has this column, and its “schema” does not. Add it to the fields of the schema, or take it out of the file. [package/not-described]',
  ],
  [
    'a column that only the schema of the package has',
    changed('own-list.csv', 'street,lamps\nHigh Street,12', 'street\nHigh Street'),
    'datapackage.json, column lamps: the “schema” of own-list.csv has this column, and the file does not. Add it to the file, empty if nothing is known, or take it out of the schema. [package/described]',
  ],
  [
    'a file that is not there',
    without('bodies.csv'),
    'bodies.csv: the package names this file, and it is not there. Put it into the package, or correct its “path”: it is read from where datapackage.json is, and cannot lead out of there. [table/missing]',
  ],
  [
    'another encoding',
    { ...SMALL, 'own-list.csv': Buffer.from('street,lamps\nKing\x92s Road,12\n', 'latin1') },
    'own-list.csv: it is not written in UTF-8. In the spreadsheet, save it as “CSV UTF-8”. [table/encoding]',
  ],
  [
    'a quotation mark within a text',
    changed('actions.csv', '"Locks, and lights"', '"Locks, and "bright" lights"'),
    'actions.csv: it cannot be read as CSV from line 2 on: quotation marks do not match. Put a text with a quotation mark in it between quotation marks, and write the one within it twice. [table/csv]',
  ],
  [
    'broken JSON',
    changed('districts.json', '}]', ']'),
    'districts.json: it cannot be read as JSON. Look for a missing comma, bracket or quotation mark. [table/json]',
  ],
  [
    'JSON that is no list of rows',
    changed('districts.json', '[{', '["north", {'),
    'districts.json: row 1 of “districts” is no object. Write a list of objects, each with the names of the columns and their values. [table/rows]',
  ],
  [
    'an empty file',
    { ...SMALL, 'own-list.csv': '' },
    'own-list.csv: it is empty. Write the names of the columns into its first row, or take the table out. [table/empty]',
  ],
  [
    'semicolons',
    { ...SMALL, 'outcomes.csv': 'plan_id;id;number;outcome\np1;less;1;Less\n' },
    'outcomes.csv: its columns have semicolons between them, not commas. Save it with commas, or say so in the package: "dialect": { "delimiter": "…" }. [table/delimiter]',
  ],
  [
    'a column that has to be there',
    { ...SMALL, 'outcomes.csv': 'plan_id,id\np1,less\n' },
    'outcomes.csv, row 1, column outcome: this column has to be there, and is not. Add it. Wording as published. [column/missing]',
  ],
  [
    'a column by a name that is nearly right',
    changed('actions.csv', 'owner_ids', 'owner_id'),
    'actions.csv, row 1, column owner_id: the specification has no such column. Call it “owner_ids” if that is what it is, and otherwise a name that is less like it. [column/name]',
  ],
  [
    'a column twice',
    changed('own-list.csv', 'street,lamps\nHigh Street,12', 'street,lamps,lamps\nHigh Street,12,12'),
    'own-list.csv, row 1, column lamps: two columns have this name. Give one of them another name, or take it out. [column/twice]',
  ],
  [
    'a cell too many',
    changed('own-list.csv', 'High Street', 'High Street, north side'),
    'own-list.csv, row 2: it has 3 cells, and there are 2 columns. Look for a comma that stands in a text without quotation marks, or for a cell that was left out. [row/length]',
  ],
  [
    'an id twice',
    changed('bodies.csv', 'police,organisation,Police,,false', 'police,organisation,Police,,false\npolice,group,Police board,,'),
    'bodies.csv, row 4: it has the same id as row 3. Take one of the two out, or correct its id. [row/twice]',
  ],
  [
    'an id twice, below an empty line, which a spreadsheet counts',
    changed('bodies.csv', 'police,organisation,Police,,false', 'police,organisation,Police,,false\n\npolice,group,Police board,,'),
    'bodies.csv, row 5: it has the same id as row 3. Take one of the two out, or correct its id. [row/twice]',
  ],
  [
    'a figure twice',
    changed('observations.csv', 'observation,2026', 'baseline,2025'),
    'observations.csv, row 3: it has the same plan_id, measure_id, kind, period and district_id as row 2. Take one of the two out, or correct its id. [row/twice]',
  ],
  [
    'an end before the beginning',
    changed('plans.csv', '2025,2028', '2028,2025'),
    'plans.csv, row 2, column year_to: it ends (2025) before it begins (year_from: 2028). Correct one of the two. [row/order]',
  ],
  [
    'neither a figure nor a word in its place',
    changed('observations.csv', ',61,share', ',,share'),
    'observations.csv, row 2: none of value, note and hidden is filled. Fill value, note or hidden. [row/none]',
  ],
  [
    'sums that contain each other in one row',
    changed('funding.csv', '1250.50,', '1250.50,2000'),
    'funding.csv, row 2: grant_pounds and received_pounds are filled, and one contains the other. Write a row for each, so that nobody adds them up. [row/several]',
  ],
  [
    'a share above the whole',
    changed('observations.csv', ',61,', ',161,'),
    'observations.csv, row 2, column value: 161 is no share of a whole, and unit_kind says that it is one. Write a per cent from 0 to 100, or correct the kind of unit: how much something went up or down is a “change”. [row/share]',
  ],
  [
    'a cell that has to be filled',
    changed('priorities.csv', 'fires,Fires', 'fires,'),
    'priorities.csv, row 3, column priority: it is empty. Fill it: every row has to have it. [cell/required]',
  ],
  [
    'a word where nothing is known',
    changed('actions.csv', '2026-03,date', 'TBC,date'),
    'actions.csv, row 2, column due: “TBC” stands where nothing is known. Leave the cell empty, and write the reason into due_kind. [cell/no-value]',
  ],
  [
    'a word for a body that is not known',
    changed('actions.csv', 'council | police', 'tbc'),
    'actions.csv, row 2, column owner_ids: “tbc” stands where nothing is known. Leave the cell empty, and write the reason into owners_unknown. [cell/no-value]',
  ],
  [
    'an empty text in JSON',
    changed('districts.json', '"district": "North"', '"district": ""'),
    'districts.json, row 1, column district: it is an empty text. Write null where nothing is known. [cell/empty-text]',
  ],
  [
    'a number for a text in JSON',
    changed('districts.json', '"district": "North"', '"district": 7'),
    'districts.json, row 1, column district: 7 is no text. Write it between quotation marks. [cell/text]',
  ],
  [
    'a number with a comma',
    changed('funding.csv', '1250.50', '"£1,250"'),
    'funding.csv, row 2, column grant_pounds: “£1,250” is no number. Write figures alone, without commas, currency or per cent: 1250.5. [cell/number]',
  ],
  [
    'a half',
    changed('outcomes.csv', 'less,1,', 'less,1.5,'),
    'outcomes.csv, row 2, column number: “1.5” is no whole number. Write figures alone: 1250. [cell/whole-number]',
  ],
  [
    'a year of two figures',
    changed('plans.csv', '2025,2028', '2025,28'),
    'plans.csv, row 2, column year_to: “28” is no year. Write four figures: 2026. [cell/year]',
  ],
  [
    'yes',
    changed('bodies.csv', 'GB-LAE-TOW,true', 'GB-LAE-TOW,yes'),
    'bodies.csv, row 2, column responsible_authority: “yes” is neither true nor false. Write true or false. [cell/true-or-false]',
  ],
  [
    'a text for a list in JSON',
    changed('districts.json', '"council_id"', '"source_ids": "the-plan", "council_id"'),
    'districts.json, row 1, column source_ids: “the-plan” is no list. Write an array, even of one item. [cell/list]',
  ],
  [
    'a list with a hole',
    changed('actions.csv', 'Council | Police', 'Council |  | Police'),
    'actions.csv, row 2, column owners: an item of the list is empty. Write “ | ” between the items in CSV, and not before the first or after the last. [cell/list-item]',
  ],
  [
    'a code with a slip',
    changed('actions.csv', 'on track', 'on-track'),
    'actions.csv, row 2, column status: “on-track” is none of the words that may stand here. Perhaps “on track” is meant. [cell/code]',
  ],
  [
    'a code of others',
    changed('plans.csv', 'current', 'alive'),
    'plans.csv, row 2, column status: “alive” is none of the words that may stand here. Write “draft”, “current” or “superseded”. [cell/code]',
  ],
  [
    'a share of more than all',
    changed('consultations.csv', 'Theft,60', 'Theft,600'),
    'consultations.csv, row 2, column share_percent: 600 is not between 0 and 100. Correct it. [cell/limits]',
  ],
  [
    'an id that a spreadsheet takes for a date',
    changed('actions.csv', 'p1,a1', 'p1,1-10'),
    'actions.csv, row 2, column id: “1-10” is no id. Write lower-case letters, figures and hyphens, with a letter first: action-1-10, so that no spreadsheet takes it for a date. [cell/id]',
  ],
  [
    'a date as a spreadsheet shows it',
    changed('actions.csv', '2026-03,date', '31/03/2026,date'),
    'actions.csv, row 2, column due: “31/03/2026” is no date. Write a day, a month or a year as 2026-03-31, 2026-03 or 2026. [cell/date]',
  ],
  [
    'a day that no month has',
    changed('actions.csv', '2026-03,date', '2026-02-30,date'),
    'actions.csv, row 2, column due: “2026-02-30” is no date. Write a day, a month or a year as 2026-03-31, 2026-03 or 2026. [cell/date]',
  ],
  [
    'a name for a code of an area',
    changed('plans.csv', 'E07999991', 'Norwich'),
    'plans.csv, row 2, column area_codes: “Norwich” is no code of an area. Write the nine characters of the Office for National Statistics, such as E07000148, or leave it empty. [cell/area]',
  ],
  [
    'an organisation without its register',
    changed('bodies.csv', 'GB-LAE-TOW', 'TOW'),
    'bodies.csv, row 2, column organisation_id: “TOW” is no identifier of an organisation. Write the code of the register, a hyphen and the number there, such as GB-LAE-NOW, or leave it empty. [cell/organisation]',
  ],
  [
    'half an address',
    changed('datapackage.json', 'https://www.example.org/plan.pdf', 'www.example.org/plan.pdf'),
    'documents, row 1, column link: “www.example.org/plan.pdf” is no web address. Write all of it, from https:// on. [cell/link]',
  ],
  [
    'ids of a table that is not there',
    changed('datapackage.json', '"name": "documents"', '"name": "papers"'),
    'priorities.csv, column source_ids: its ids lead to the table “documents”, which is not in the package. Add that table, or leave the column empty. [join/no-table]',
  ],
  [
    'an id in a list that leads nowhere',
    changed('actions.csv', 'council | police', 'council | polise'),
    'actions.csv, row 2, column owner_ids: “polise” is not in the table “bodies”. Perhaps “police” is meant. [join/unknown]',
  ],
  [
    'an id that is there, but not in this plan',
    changed('observations.csv', 'p1,trust,baseline', 'p1,satisfaction,baseline'),
    'observations.csv, row 2, column measure_id: “satisfaction” is not in the table “measures” of the plan p1. Add a row for it there, or correct the id. [join/unknown]',
  ],
  [
    'a plan that is not there: what is in it is not looked for',
    changed('observations.csv', 'p1,trust,baseline', 'p9,trust,baseline'),
    'observations.csv, row 2, column plan_id: “p9” is not in the table “plans”. Perhaps “p1” is meant. [join/unknown]',
  ],
  [
    'nothing known, and no reason',
    changed('priorities.csv', ',not stated', ','),
    'priorities.csv, row 3, column leads_unknown: lead_ids is empty, and no reason is given. Say here why, or fill that column. [unknown/no-reason]',
  ],
  [
    'a date that is said to be there',
    changed('actions.csv', ',ongoing', ',date'),
    'actions.csv, row 3, column due_kind: it says “date”, and due is empty. Fill due, or say here why it is empty. [unknown/no-reason]',
  ],
  [
    'a fact and a reason why it is not known',
    changed('priorities.csv', 'police,', 'police,not stated'),
    'priorities.csv, row 2, column leads_unknown: it says “not stated”, and lead_ids is filled. Empty one of the two. [unknown/both]',
  ],
  [
    'a hidden column that there is not',
    changed('consultations.csv', ',share_percent,,', ',share,,'),
    'consultations.csv, row 3, column hidden: it names “share”, which is no column of this table. Write the names of the columns whose figures are hidden. [hidden/no-column]',
  ],
  [
    'a hidden figure that can be read',
    changed('consultations.csv', 'Fires,,share_percent', 'Fires,40,share_percent'),
    'consultations.csv, row 3, column share_percent: hidden says that this figure is hidden, and it stands here. Take it out, here and in every earlier copy of the file. [hidden/shown]',
  ],
  [
    'three people',
    changed('consultations.csv', 'Fires,,share_percent', 'Fires,1.5,'),
    'consultations.csv, row 3, column share_percent: it stands for fewer than 5 people, to whom it could point. Empty it and name this column in “hidden”; or write true into already_published if a public report has printed it. [hidden/few]',
  ],
];

test('the small package has no mistakes', async () => {
  expect(await said(SMALL)).toEqual([]);
});

describe('a package with', () => {
  it.each(BROKEN)('%s', async (_, files, line) => {
    expect(await said(files)).toEqual([line]);
  });
});

test('every rule is broken once', () => {
  const broken = BROKEN.map(([, , line]) => /\[([a-z]+\/[a-z-]+)\]$/.exec(line)?.[1]);
  expect(Object.keys(words.planData.rules).filter((rule) => !broken.includes(rule))).toEqual([]);
});

test('all mistakes are said at once, in the order of files and rows', async () => {
  const files = {
    ...changed('plans.csv', 'current', 'alive'),
    'bodies.csv': changed('bodies.csv', 'false', 'no')['bodies.csv'] ?? '',
    'priorities.csv': 'plan_id,id,priority,lead_ids,leads_unknown\np1,theft,,police,\np1,Fires,Fires,,n/a\n',
  };
  expect((await said(files)).map((line) => line.slice(0, line.indexOf(':')))).toEqual([
    'plans.csv, row 2, column status',
    'priorities.csv, row 2, column priority',
    'priorities.csv, row 3, column id',
    'priorities.csv, row 3, column leads_unknown',
    'bodies.csv, row 3, column responsible_authority',
  ]);
});

test('a small share that a public report has printed may be repeated', async () => {
  expect(await said(changed('consultations.csv', 'Fires,,share_percent,', 'Fires,1.5,,true'))).toEqual([]);
});

test('columns and tables of the publisher’s own are left alone', async () => {
  expect(await said(changed('outcomes.csv', 'number,outcome\np1,less,1', 'number,wards_asked,outcome\np1,less,1,yes | no'))).toEqual([]);
});
