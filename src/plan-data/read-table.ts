/** A file or the inline rows of a resource -> a table: by a strict reader of CSV, and with values of the types that the standard gives them. */
import { CsvError, parse } from 'csv-parse/sync';
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

const unreadable = (name: string, file: string, finding: Finding): Read => ({
  table: { name, file, columns: [], rows: [], isJson: false, isWhole: false },
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
    records = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    return unreadable(name, file, brokenCsv(file, error));
  }
  const [columns, ...body] = records;
  if (!columns) return unreadable(name, file, find({ file }, 'table/empty', {}));
  const other = columns.length === 1 ? [';', '\t'].find((mark) => columns[0]?.includes(mark)) : undefined;
  if (other) return unreadable(name, file, find({ file }, 'table/delimiter', { tab: other === '\t' }));
  const twice = columns.filter((column, index) => columns.indexOf(column) < index);
  const fields = new Map(known?.fields.map((field) => [field.name, field]));
  const findings = [
    ...[...new Set(twice)].map((column) => find({ file, row: 1, column }, 'column/twice', {})),
    ...body.flatMap((cells, index) =>
      cells.length === columns.length
        ? []
        : [find({ file, row: index + 2 }, 'row/length', { cells: cells.length, columns: columns.length })],
    ),
  ];
  const rows = body.map((cells) =>
    Object.fromEntries(columns.map((column, at) => [column, typedCell(cells[at] ?? '', fields.get(column))])),
  );
  return { table: { name, file, columns, rows, isJson: false, isWhole: true }, findings };
}

const isRow = (row: unknown): row is Record<string, Value> => typeof row === 'object' && row !== null && !Array.isArray(row);

function fromRows(name: string, file: string, data: unknown): Read {
  const rows = Array.isArray(data) ? data : [];
  const wrong = rows.findIndex((row) => !isRow(row));
  if (!Array.isArray(data) || wrong >= 0) return unreadable(name, file, find({ file }, 'table/rows', { table: name, row: wrong + 1 }));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { table: { name, file, columns, rows, isJson: true, isWhole: true }, findings: [] };
}

/** Rows that stand in the package itself. They are called by the name of the table. */
export const readRows = (name: string, data: unknown): Read => fromRows(name, name, data);

export function readFile(name: string, file: string, bytes: Uint8Array | undefined, delimiter: string, known: Table | undefined): Read {
  if (!bytes) return unreadable(name, file, find({ file }, 'table/missing', {}));
  const text = asText(bytes);
  if (text === undefined) return unreadable(name, file, find({ file }, 'table/encoding', {}));
  if (!file.endsWith('.json')) return fromCsv(name, file, text, delimiter, known);
  try {
    return fromRows(name, file, JSON.parse(text));
  } catch {
    return unreadable(name, file, find({ file }, 'table/json', {}));
  }
}
