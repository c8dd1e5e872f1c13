/** What `npm run validate-data` says to whoever publishes data by the open specification (docs/plan-data). */

import type { Room } from '../check.ts';
import { localeOf } from '../locale.ts';
import { withoutStop } from '../sentences.ts';

const { either, list, number, plural } = localeOf('en-GB');

interface Valued {
  value: string;
}
const pairOf = (near: string | undefined) => (near ? `Perhaps “${near}” is meant` : undefined);

const rules = {
  'package/missing': () => ({
    message: 'there is no such file',
    fix: 'Name the folder that has a datapackage.json, that file itself, or its address on the web',
  }),
  'package/json': () => ({ message: 'it cannot be read as JSON', fix: 'Look for a missing comma, bracket or quotation mark' }),
  'package/no-tables': () => ({ message: 'it names no tables', fix: 'List them in “resources”, each with “name” and “path”' }),
  'package/resource': ({ place }: { place: number }) => ({
    message: `entry ${place} of “resources” is no table`,
    fix: 'Give it a “name”, and a “path” to its file or “data” with its rows',
  }),
  'package/no-version': ({ wanted }: { wanted: string }) => ({
    message: 'it does not say by which version of the specification it is written',
    fix: `Add "conformsTo": "${wanted}"`,
  }),
  'package/other-version': ({ said, wanted }: { said: string; wanted: string }) => ({
    message: `it is written by “${said}”, which this validator does not know`,
    fix: `Change the data to ${wanted}, or take the validator of that version`,
  }),
  'package/no-table': ({ name }: { name: string }) => ({
    message: `it has no table “${name}”, and nothing can be read without it`,
    fix: 'Add it: one row for each plan',
  }),
  'package/table-name': ({ name, near }: { name: string; near: string }) => ({
    message: `the specification knows no table “${name}”`,
    fix: `Call it “${near}” if that is what it is, and otherwise a name that is less like it`,
  }),
  'package/table-twice': ({ name }: { name: string }) => ({
    message: `two tables are called “${name}”`,
    fix: 'Put the rows of all plans into one table',
  }),
  'package/not-described': ({ file }: { file: string }) => ({
    message: `${file} has this column, and its “schema” does not`,
    fix: 'Add it to the fields of the schema, or take it out of the file',
  }),
  'package/described': ({ file }: { file: string }) => ({
    message: `the “schema” of ${file} has this column, and the file does not`,
    fix: 'Add it to the file, empty if nothing is known, or take it out of the schema',
  }),

  'table/missing': () => ({
    message: 'the package names this file, and it is not there',
    fix: 'Put it into the package, or correct its “path”: it is read from where datapackage.json is, and cannot lead out of there',
  }),
  'table/encoding': () => ({ message: 'it is not written in UTF-8', fix: 'In the spreadsheet, save it as “CSV UTF-8”' }),
  'table/csv': ({ line }: { line: number }) => ({
    message: `it cannot be read as CSV from line ${line} on: quotation marks do not match`,
    fix: 'Put a text with a quotation mark in it between quotation marks, and write the one within it twice',
  }),
  'table/json': () => ({ message: 'it cannot be read as JSON', fix: 'Look for a missing comma, bracket or quotation mark' }),
  'table/rows': ({ table, row }: { table: string; row: number }) => ({
    message: row > 0 ? `row ${row} of “${table}” is no object` : `“${table}” is no list of rows`,
    fix: 'Write a list of objects, each with the names of the columns and their values',
  }),
  'table/empty': () => ({ message: 'it is empty', fix: 'Write the names of the columns into its first row, or take the table out' }),
  'table/delimiter': ({ tab }: { tab: boolean }) => ({
    message: `its columns have ${tab ? 'tabs' : 'semicolons'} between them, not commas`,
    fix: 'Save it with commas, or say so in the package: "dialect": { "delimiter": "…" }',
  }),

  'column/missing': ({ description }: { description: string }) => ({
    message: 'this column has to be there, and is not',
    fix: `Add it. ${withoutStop(description)}`,
  }),
  'column/name': ({ near }: { near: string }) => ({
    message: 'the specification has no such column',
    fix: `Call it “${near}” if that is what it is, and otherwise a name that is less like it`,
  }),
  'column/twice': () => ({ message: 'two columns have this name', fix: 'Give one of them another name, or take it out' }),

  'row/length': ({ cells, columns }: { cells: number; columns: number }) => ({
    message: `it has ${cells} ${plural(cells, { one: 'cell', other: 'cells' })}, and there are ${columns} columns`,
    fix: 'Look for a comma that stands in a text without quotation marks, or for a cell that was left out',
  }),
  'row/twice': ({ columns, row }: { columns: readonly string[]; row: number }) => ({
    message: `it has the same ${list(columns)} as row ${row}`,
    fix: 'Take one of the two out, or correct its id',
  }),
  'row/order': ({ first, from, to }: { first: string; from: string; to: string }) => ({
    message: `it ends (${to}) before it begins (${first}: ${from})`,
    fix: 'Correct one of the two',
  }),
  'row/none': ({ columns }: { columns: readonly string[] }) => ({
    message: `none of ${list(columns)} is filled`,
    fix: `Fill ${either(columns)}`,
  }),
  'row/several': ({ columns }: { columns: readonly string[] }) => ({
    message: `${list(columns)} are filled, and one contains the other`,
    fix: 'Write a row for each, so that nobody adds them up',
  }),
  'row/share': ({ value, unit }: { value: number; unit: string }) => ({
    message: `${number(value)} is no share of a whole, and ${unit} says that it is one`,
    fix: 'Write a per cent from 0 to 100, or correct the kind of unit: how much something went up or down is a “change”',
  }),

  'cell/required': () => ({ message: 'it is empty', fix: 'Fill it: every row has to have it' }),
  'cell/no-value': ({ value, reason }: Valued & { reason: string | undefined }) => ({
    message: `“${value}” stands where nothing is known`,
    fix: reason ? `Leave the cell empty, and write the reason into ${reason}` : 'Leave the cell empty',
  }),
  'cell/empty-text': () => ({ message: 'it is an empty text', fix: 'Write null where nothing is known' }),
  'cell/text': ({ value }: Valued) => ({ message: `${value} is no text`, fix: 'Write it between quotation marks' }),
  'cell/number': ({ value }: Valued) => ({
    message: `“${value}” is no number`,
    fix: 'Write figures alone, without commas, currency or per cent: 1250.5',
  }),
  'cell/whole-number': ({ value }: Valued) => ({ message: `“${value}” is no whole number`, fix: 'Write figures alone: 1250' }),
  'cell/year': ({ value }: Valued) => ({ message: `“${value}” is no year`, fix: 'Write four figures: 2026' }),
  'cell/true-or-false': ({ value }: Valued) => ({ message: `“${value}” is neither true nor false`, fix: 'Write true or false' }),
  'cell/list': ({ value }: Valued) => ({ message: `“${value}” is no list`, fix: 'Write an array, even of one item' }),
  'cell/list-item': () => ({
    message: 'an item of the list is empty',
    fix: 'Write “ | ” between the items in CSV, and not before the first or after the last',
  }),
  'cell/code': ({ value, codes, near }: Valued & { codes: readonly string[]; near: string | undefined }) => ({
    message: `“${value}” is none of the words that may stand here`,
    fix: pairOf(near) ?? `Write ${either(codes.map((each) => `“${each}”`))}`,
  }),
  'cell/limits': ({ value, minimum, maximum }: Valued & { minimum: number; maximum: number }) => ({
    message: `${value} is not between ${minimum} and ${maximum}`,
    fix: 'Correct it',
  }),
  'cell/id': ({ value }: Valued) => ({
    message: `“${value}” is no id`,
    fix: 'Write lower-case letters, figures and hyphens, with a letter first: action-1-10, so that no spreadsheet takes it for a date',
  }),
  'cell/date': ({ value }: Valued) => ({
    message: `“${value}” is no date`,
    fix: 'Write a day, a month or a year as 2026-03-31, 2026-03 or 2026',
  }),
  'cell/area': ({ value }: Valued) => ({
    message: `“${value}” is no code of an area`,
    fix: 'Write the nine characters of the Office for National Statistics, such as E07000148, or leave it empty',
  }),
  'cell/organisation': ({ value }: Valued) => ({
    message: `“${value}” is no identifier of an organisation`,
    fix: 'Write the code of the register, a hyphen and the number there, such as GB-LAE-NOW, or leave it empty',
  }),
  'cell/link': ({ value }: Valued) => ({ message: `“${value}” is no web address`, fix: 'Write all of it, from https:// on' }),

  'join/no-table': ({ table }: { table: string }) => ({
    message: `its ids lead to the table “${table}”, which is not in the package`,
    fix: 'Add that table, or leave the column empty',
  }),
  'join/unknown': ({ value, table, plan, near }: Valued & { table: string; plan: string | undefined; near: string | undefined }) => ({
    message: plan ? `“${value}” is not in the table “${table}” of the plan ${plan}` : `“${value}” is not in the table “${table}”`,
    fix: pairOf(near) ?? 'Add a row for it there, or correct the id',
  }),

  'unknown/no-reason': ({ field, known }: { field: string; known: string | undefined }) => ({
    message: known ? `it says “${known}”, and ${field} is empty` : `${field} is empty, and no reason is given`,
    fix: known ? `Fill ${field}, or say here why it is empty` : 'Say here why, or fill that column',
  }),
  'unknown/both': ({ field, reason, known }: { field: string; reason: string; known: string | undefined }) => ({
    message: `it says “${reason}”, and ${field} is filled`,
    fix: known ? `Write “${known}” here, or empty ${field}` : `Empty one of the two`,
  }),

  'hidden/no-column': ({ name }: { name: string }) => ({
    message: `it names “${name}”, which is no column of this table`,
    fix: 'Write the names of the columns whose figures are hidden',
  }),
  'hidden/shown': ({ by }: { by: string }) => ({
    message: `${by} says that this figure is hidden, and it stands here`,
    fix: 'Take it out, here and in every earlier copy of the file',
  }),
  'hidden/few': ({ fewest, unless }: { fewest: number; unless: string }) => ({
    message: `it stands for fewer than ${fewest} people, to whom it could point`,
    fix: `Empty it and name this column in “hidden”; or write true into ${unless} if a public report has printed it`,
  }),
} satisfies Room<'package'> & Room<'table'> & Room<'column'> & Room<'row'> & Room<'cell'> & Room<'join'> & Room<'unknown'> & Room<'hidden'>;

const mistakes = (count: number) => plural(count, { one: '1 mistake', other: `${number(count)} mistakes` });

export const planData = {
  usage: 'Say where the data is: npm run validate-data -- FOLDER-OR-ADDRESS, where a datapackage.json lies.',
  place: ({ file, row, column }: { file: string; row: number | undefined; column: string | undefined }) =>
    [file, row === undefined ? '' : `row ${row}`, column ? `column ${column}` : ''].filter(Boolean).join(', '),
  found: ({ count, standard }: { count: number; standard: string }) => `${mistakes(count)} by ${standard}.`,
  valid: ({ tables, rows, standard }: { tables: number; rows: number; standard: string }) =>
    `No mistakes by ${standard}: ${plural(tables, { one: '1 table', other: `${number(tables)} tables` })} with ${number(rows)} ${plural(rows, { one: 'row', other: 'rows' })}.`,
  rules,
};
