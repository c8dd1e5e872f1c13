/**
 * Every piece of text that the site shows as printed. The documents do not lie in this repository, so each of these was looked
 * up in their text when it was written down here. A new piece is looked up first: our own words do not go between
 * quotation marks, they go into a note (`ownersNote`, `prioritiesNote`, `notes`).
 */
import { expect, test } from 'vitest';
import { readContent } from '../../src/source/read-content.ts';

const LOOKED_UP = [
  '180 Manager',
  '180° Manager',
  '180° Norfolk',
  '???',
  'ADDER Communications Officer/ NCCSP Communications Officer',
  'All NASP partners',
  'All RAP partners',
  'April 2012 (Reviewed annually)',
  'April 2012 (reviewed annually)',
  'CCSP',
  'CCSP/DASVB',
  'Children’s Services',
  'County Level delivery via Norfolk County Community Safety Agreement',
  'County Lines Strategic Group – NPS',
  'County Lines Strategic Group – NYOT',
  'County Lines Strategic Group – Norfolk Constabulary',
  'Criminal Justice Sub Group',
  'Criminal Justice Sub group',
  'DAAT',
  'DARC',
  'DASVB',
  'DASVB Safeguarding Victims & Their Families Group',
  'DASVB Training & Comms Group',
  'DASVB Training and Communication group',
  'DASVG',
  'Drug and Alcohol Action team',
  'Health/UEA',
  'LA',
  'Leeway',
  'Local Delivery of National Plan',
  'MARAC steering group',
  'MASH Board',
  'Martin Graham',
  'May/June 2022 (to be confirmed)',
  'NCC Community Safety Team',
  'NCCSP Responsible Authorities',
  'NCSP Workforce Development Group',
  'Norfolk Constabulary and District Councils local partnerships',
  'Norfolk County Council (Sue Lambert)',
  'Norfolk County Council Children’s Services',
  'Norfolk Police',
  'Norfolk Police (Andy Gallant)',
  'Norfolk Police (Supt Dean)',
  'Norfolk YOT',
  'Norwich City Council',
  'Norwich City Council (Alison Spalding)',
  'On-going',
  'PACT',
  'PCC',
  'Perpetrator Provision group',
  'Police',
  'Police / LA',
  'Probation',
  'SARC',
  'SARC Management / Operational Group',
  'SARC Management group',
  'SDVC',
  'SDVC User Group',
  'Safeguarding Children/Adults',
  'Safeguarding Children/Education',
  'September 2022 (to be confirmed)',
  'TBC September 2021',
  'Task and finish group for the DHR',
  'Training and Communication Group',
  'Training and Communication group',
  'Training and Communication – Safeguarding Group',
  'Training and communication Group',
  'Training and communication group',
  'Victim Support',
  'Vulnerable Adolescents Group',
  'Vulnerable Witnesses',
  'after christmas to coincide with the peak of crimes',
  'by April 2012',
  'by Oct 2012 (subject to Govt review of ASB Powers)',
];

/** Heads of columns of printed tables, which stand between quotation marks too. */
const COLUMNS = ['Action', 'Key Actions', 'Lead Agency or Group', 'Linked priorities', 'Notes', 'Performance measure(s)', 'Target'];

const { entries } = readContent('content');

/** The texts of all fields whose name ends in “AsPrinted”, wherever they stand. */
function printedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => (field.endsWith('AsPrinted') ? [inner].flat().map(String) : printedIn(inner)));
}

/** The heads of the columns in all fields called `asPrinted`. */
function columnsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    field === 'asPrinted' ? (inner as { column: string }[]).map(({ column }) => column) : columnsIn(inner),
  );
}

const notIn = (known: readonly string[], found: readonly string[]) => [...new Set(found)].filter((piece) => !known.includes(piece)).sort();

test('what is shown as printed has been looked up in the documents', () => {
  const found = entries.flatMap(({ data }) => printedIn(data));
  expect(found.length).toBeGreaterThan(190);
  expect(notIn(LOOKED_UP, found)).toEqual([]);
  expect(notIn(found, LOOKED_UP)).toEqual([]);
});

test('so have the heads of columns', () => {
  const found = entries.flatMap(({ data }) => columnsIn(data));
  expect(notIn(COLUMNS, found)).toEqual([]);
  expect(notIn(found, COLUMNS)).toEqual([]);
});
