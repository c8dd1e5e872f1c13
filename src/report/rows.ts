/**
 * A CSV file, or rows that were copied out of a spreadsheet -> rows by the heads of their columns. Forms read them in the browser: there
 * `csv-parse` would weigh 14 kB of the 60 kB that a form may load, and this half of one (docs/decisions/0001-dependencies.md).
 */
import { headFrom } from './heads.ts';

export interface Row {
  /** As a spreadsheet counts them: the heads are row 1. */
  line: number;
  cells: Readonly<Record<string, string>>;
}

/** Tabs where it was copied, semicolons where a spreadsheet writes decimals with a comma. */
function separatorIn(head: string): string {
  if (head.includes('\t')) return '\t';
  return head.split(';').length > head.split(',').length ? ';' : ',';
}

/** A cell stands in quotation marks where it holds what would end it, and two of them are one. */
function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  const endRow = () => {
    rows.push([...row, cell]);
    [row, cell] = [[], ''];
  };
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place] as string;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[place + 1] === '"') {
        cell += '"';
        place += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') endRow();
    else cell += sign;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/** Open data has an apostrophe before what a spreadsheet would run as a formula. */
const withoutMark = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@])/, '');

function tableIn(text: string): { names: string[]; rows: string[][] } {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [heads = [], ...rows] = cellsOf(clean, separatorIn(clean.slice(0, `${clean}\n`.indexOf('\n'))));
  return { names: heads.map(headFrom), rows };
}

/** The heads of a table, as a row that says nothing. */
export const headRow = (text: string): Row => ({ line: 1, cells: Object.fromEntries(tableIn(text).names.map((name) => [name, ''])) });

export function rowsFrom(text: string): Row[] {
  const { names, rows } = tableIn(text);
  return rows.flatMap((cells, index) =>
    cells.every((cell) => cell.trim() === '')
      ? []
      : [{ line: index + 2, cells: Object.fromEntries(names.map((name, place) => [name, withoutMark(cells[place] ?? '')])) }],
  );
}
