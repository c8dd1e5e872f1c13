/** A file or the inline rows of a resource -> a table: by a strict reader of CSV, and with values of the types that the standard gives them. */

import { CsvError, parse } from 'csv-parse/sync';
import { isObject } from '../schema/schema-walk.ts';
import { nearMiss } from '../source/near-miss.ts';
import type { Field, Table } from './definition.ts';
import { type Finding, find } from './finding.ts';
import type { LoadedTable, Value } from './loaded.ts';

/** Stands between the items of a list in a cell of CSV. */
const BETWEEN_ITEMS = ' | ';

const NUMBERS: Partial<Record<Field['type'], RegExp>> = {
  number: /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/,
  integer: /^-?\d+$/,
  year: /^\d{4}$/,
};

/** A cell of CSV as a value. What is not of its type is handed on as it is: the schema then says so. */
function typedCell(cell: string, field: Field | undefined): Value {
  if (cell === '') return null;
  if (!field) return cell;
  if (field.type === 'list') return cell.split(BETWEEN_ITEMS);
  if (field.type === 'boolean') return /^true$/i.test(cell) ? true : /^false$/i.test(cell) ? false : cell;
  return NUMBERS[field.type]?.test(cell) ? Number(cell) : cell;
}

interface Read {
  table: LoadedTable;
  findings: Finding[];
}

/** Columns whose names are nearly those of the standard. What they hold is read as what is meant, so that nothing else is said of it. */
function slipsIn(heads: readonly string[], known: Table | undefined): Map<string, string> {
  const names = known?.fields.map(({ name }) => name) ?? [];
  const absent = names.filter((name) => !heads.includes(name));
  return new Map(
    heads
      .filter((head) => !names.includes(head))
      .flatMap((head) => {
        const near = nearMiss(head.trim().toLowerCase().replaceAll(' ', '_'), absent);
        return near ? [[head, near] as const] : [];
      }),
  );
}

const slipFindings = (file: string, row: number | undefined, slips: ReadonlyMap<string, string>): Finding[] =>
  [...slips].map(([column, near]) => find({ file, row, column }, 'column/name', { near }));

const unreadable = (name: string, file: string, finding: Finding): Read => ({
  table: { name, file, heads: [], columns: [], rows: [], places: [], isJson: false, isWhole: false },
  findings: [finding],
});

/** Bytes as UTF-8, without the mark that may stand at their beginning; nothing if they are another encoding. */
export function asText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What the reader of CSV says in its own words, as one of ours. */
function brokenCsv(file: string, error: unknown): Finding {
  if (!(error instanceof CsvError)) throw error;
  const { lines } = error as CsvError & { lines?: number };
  return find({ file }, 'table/csv', { line: lines ?? 1 });
}

function fromCsv(name: string, file: string, text: string, delimiter: string, known: Table | undefined): Read {
  let records: string[][];
  try {
    records = parse(text, { delimiter, relax_column_count: true });
  } catch (error) {
    return unreadable(name, file, brokenCsv(file, error));
  }
  // Empty lines are no rows, and count as a spreadsheet counts them.
  const [first, ...body] = records
    .map((cells, index) => ({ cells, place: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== '') || cells.length > 1);
  if (!first) return unreadable(name, file, find({ file }, 'table/empty'));
  const { cells: heads, place } = first;
  const other = heads.length === 1 ? [';', '\t'].find((mark) => heads[0]?.includes(mark)) : undefined;
  if (other) return unreadable(name, file, find({ file }, 'table/delimiter', { tab: other === '\t' }));
  const twice = heads.filter((head, index) => heads.indexOf(head) < index);
  const slips = slipsIn(heads, known);
  const columns = heads.map((head) => slips.get(head) ?? head);
  const fields = new Map(known?.fields.map((field) => [field.name, field]));
  const findings = [
    ...slipFindings(file, place, slips),
    ...[...new Set(twice)].map((column) => find({ file, row: place, column }, 'column/twice')),
    ...body.flatMap(({ cells, place }) =>
      cells.length === columns.length ? [] : [find({ file, row: place }, 'row/length', { cells: cells.length, columns: columns.length })],
    ),
  ];
  const rows = body.map(({ cells }) =>
    Object.fromEntries(columns.map((column, at) => [column, typedCell(cells[at] ?? '', fields.get(column))])),
  );
  return { table: { name, file, heads, columns, rows, places: body.map((row) => row.place), isJson: false, isWhole: true }, findings };
}

function fromRows(name: string, file: string, data: unknown, known: Table | undefined): Read {
  const given = Array.isArray(data) ? data : [];
  const wrong = given.findIndex((row) => !isObject(row));
  if (!Array.isArray(data) || wrong >= 0) return unreadable(name, file, find({ file }, 'table/rows', { table: name, row: wrong + 1 }));
  const heads = [...new Set(given.flatMap((row) => Object.keys(row)))];
  const slips = slipsIn(heads, known);
  const columns = heads.map((head) => slips.get(head) ?? head);
  const rows = given.map((row) =>
    Object.fromEntries(Object.entries(row).map(([head, value]) => [slips.get(head) ?? head, value as Value])),
  );
  const places = rows.map((_, index) => index + 1);
  return {
    table: { name, file, heads, columns, rows, places, isJson: true, isWhole: true },
    findings: slipFindings(file, undefined, slips),
  };
}

/** Rows that stand in the package itself. They are called by the name of the table. */
export const readRows = (name: string, data: unknown, known: Table | undefined): Read => fromRows(name, name, data, known);

export function readFile(name: string, file: string, bytes: Uint8Array | undefined, delimiter: string, known: Table | undefined): Read {
  if (!bytes) return unreadable(name, file, find({ file }, 'table/missing'));
  const text = asText(bytes);
  if (text === undefined) return unreadable(name, file, find({ file }, 'table/encoding'));
  if (!file.endsWith('.json')) return fromCsv(name, file, text, delimiter, known);
  try {
    return fromRows(name, file, JSON.parse(text), known);
  } catch {
    return unreadable(name, file, find({ file }, 'table/json'));
  }
}
