/** The page of open data, and the columns that many tables have. Names of columns and tables are no words: they never change. */

import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';
import { bytesText } from './documents.ts';
import { names } from './names.ts';
import { openDataTables } from './open-data-tables.ts';
import { openDataVersions } from './open-data-versions.ts';

const { list, plural, number } = localeOf('en-GB');

export const openData = {
  title: names.openData,
  /** What search says of the page. */
  kind: 'Data',
  description: 'Everything that the plans say in tables, as CSV and JSON.',
  allPlans: names.allPlans,
  wholeSite: 'The whole site',
  noTables: 'This plan has no tables yet.',
  sameValues:
    'Each table has the same values as the pages. A cell is empty where the documents give nothing. Where they say that something is not stated or to be confirmed, the cell is empty too, and those words stand in the column whose name ends in “unknown”.',
  ids: 'One thing has one id in all tables, so that they can be joined. Columns whose names end in “id” or “ids” have ids, and those beside them the names. “Id from priorities.id” means the column id of the file priorities.csv, in the row of the same plan. In CSV the items of a list stand in one cell, with “ | ” between them. In JSON they are an array.',
  usable: <T>(licence: T): Pieces<T> => ['You may use the data under the ', licence, '.'],
  whatMayBeUsed: <T>(rights: string, page: T): Pieces<T> => [`${rights} What may be used, and how: `, page],
  allInOne: <T>({ file, tables, bytes }: { file: T; tables: number; bytes: number }): Pieces<T> => [
    file,
    ` (zip, ${bytesText(bytes)}): ${number(tables)} ${plural(tables, { one: 'table', other: 'tables' })} as CSV, with a description of every column.`,
  ],
  allTables: 'All tables in one file',
  tablesOf: (count: number) =>
    `${number(count)} ${plural(count, { one: 'table', other: 'tables' })} of this plan alone, without plan_id and plan`,
  reading: 'How to read the tables',
  spreadsheet:
    'Each CSV opens in a spreadsheet with a double click: it begins with a mark that tells the spreadsheet how letters are written. Programs that keep that mark read it as “utf-8-sig”. Text that a spreadsheet would take for a formula has an apostrophe before it. A spreadsheet may take “1.10” for a number and “2010/11” for a date: import such columns as text. Ids are written so that it cannot take them for either.',
  citing: 'How to cite the data',
  citation: ({
    publisher,
    title,
    version,
    date,
    address,
  }: { publisher?: string | undefined } & Record<'title' | 'version' | 'date' | 'address', string>) =>
    `${publisher ? `${publisher}, ` : ''}“${title}”, version ${version}, records to ${date}, ${address}`,
  programs: 'For programs',
  onePlan: 'Tables of one plan',
  further: <T>(links: readonly T[]): Pieces<T> => [
    'Further down: ',
    ...links.flatMap((link, index): Pieces<T> => (index > 0 ? [', ', link] : [link])),
    '.',
  ],
  forPrograms: {
    package: {
      label: 'Data Package',
      note: (standard: string) =>
        `types, keys and foreign keys of all tables, with a hash of each file. A list is a text with its “delimiter” beside it, and “joins” says where a column of ids leads. Written by ${standard}, an open specification for the data of such plans`,
    },
    schema: { label: 'JSON Schema of the tables', note: 'the form of every table as JSON' },
    pages: {
      label: 'JSON Schema of the pages',
      note: 'nearly every page has its content beside it as JSON, at its address with .json at the end',
    },
    catalogue: { label: 'Catalogue (DCAT)', note: 'for portals that gather open data' },
  },
  versions: 'What changed in the columns',
  versionList: Object.fromEntries(openDataVersions.map(({ version, changes }) => [version, changes])) as Readonly<
    Record<string, readonly string[]>
  >,
  versionIs: (version: string) => `Version ${version}`,
  schemaTitle: 'Tables of community safety plans as JSON',
  schemaDescription: (version: string) =>
    `The form of each table of open data, version ${version}. Readers should expect columns that are not in it: new ones may come without a new first number.`,
  /** Of the package of all tables. */
  packageTitle: (site: string) => `${site}: open data`,
  packageDescription: (publisher: string) =>
    `Community safety plans as tables: what each plan says, promises and counts, and what was reported of it. ${publisher} An empty cell is not known. In a cell with several items “ | ” stands between them.`,
  meanings: 'What the columns mean',
  columnsOf: (table: string) => `The columns of ${table}`,
  schemas: 'Schemas of the content',
  schemaCount: (count: number) => `${number(count)} ${plural(count, { one: 'schema', other: 'schemas' })}`,
  schemasText: 'The form of the files that the site is made from, as JSON Schema.',
  tableAs: (table: string, format: string) => `${table} as ${format}`,
  rowCount: (count: number) => `${number(count)} ${plural(count, { one: 'row', other: 'rows' })}`,
  types: {
    text: 'Text',
    id: 'Id',
    code: 'Code',
    date: 'Date, as exact as the source gives it',
    year: names.year,
    integer: 'Whole number',
    number: 'Number',
    boolean: 'true or false',
  },
  lists: {
    text: 'List of texts',
    id: 'List of ids',
    code: 'List of codes',
    date: 'List of dates',
    year: 'List of years',
    integer: 'List of whole numbers',
    number: 'List of numbers',
    boolean: 'List of true or false',
  },
  /** What a column holds: its meaning, its type, the codes that it may have, and the columns that its ids are found in. */
  columnIs: (meaning: string, type: string, codes: readonly string[], joins: readonly string[]) =>
    [`${meaning}.`, `${type}${joins.length > 0 ? ` from ${list(joins)}` : ''}${codes.length > 0 ? `: ${codes.join(', ')}` : ''}.`].join(
      ' ',
    ),

  columns: {
    id: 'Id',
    plan_id: 'Id of the plan',
    plan: 'Title of the plan',
    plan_ids: 'Ids of the plans',
    plans: 'Titles of the plans',
    theme_id: 'Id of the strategic theme',
    theme: 'Title of the strategic theme',
    priority_id: 'Id of the priority',
    priority: 'Name of the priority',
    priority_ids: 'Ids of the priorities',
    priorities: 'Names of the priorities',
    outcome_ids: 'Ids of the outcomes',
    outcomes: 'The outcomes in words',
    measure_id: 'Id of the measure',
    measure: 'Wording of the measure',
    measure_ids: 'Ids of the measures, in order',
    measures: 'Wordings of the measures, in order',
    section_ids: 'Ids of the sections of the delivery plan',
    sections: 'Titles of the sections of the delivery plan',
    part_id: 'Id of the part of the delivery plan',
    part: 'Title of the part of the delivery plan',
    part_ids: 'Ids of its parts, where they came from different places or went to different ones',
    parts: 'Those parts in words',
    parts_ended_ids: 'Ids of the parts that no later priority goes on with',
    parts_ended_reasons: 'Why no later priority goes on with each of these parts',
    parts_ended_by: 'Whether a document says so of each of these parts, or we read it from the plans',
    ended: 'Why no later plan goes on with it, if none does',
    ended_by: 'Whether a document says so, or we read it from the plans',
    district_id: 'Id of the district; empty for the whole area',
    district: 'Name of the district',
    district_ids: 'Ids of the districts; empty for the whole area',
    districts: 'Names of the districts',
    lead_ids: 'Ids of the bodies that lead',
    leads: 'Who leads',
    leads_unknown: 'What is said in the place of a lead, if none is named',
    body_id: 'Id of the body',
    body: 'Name of the body',
    geography: 'Area of the figures, if it is not that of the plan',
    unit_kind: 'What kind of unit it is',
    unit: 'What is counted; empty if that is not stated',
    period: 'The time as the source gives it',
    period_from: 'First day of that time, if it is written as a period',
    period_to: 'Last day of that time, if it is written as a period',
    period_unknown: 'What is said in the place of a time, if none is given',
    also_called: 'Other names that the documents use',
    summary: 'What it is about',
    text: 'What else there is to say, in our words',
    as_printed: 'What other columns of the printed table say, in our words',
    notes: 'What one must know to read the row rightly',
    source_ids: 'Ids of the documents that this comes from',
    sources: 'Document and place',
    address: 'Page, from the base of the site',
  },
  tables: openDataTables,
};
