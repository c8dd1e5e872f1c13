/** Rows -> CSV (RFC 4180: commas, CRLF, UTF-8). Text that a spreadsheet would run as a formula gets an apostrophe before it. */
import { stringify } from 'csv-stringify/sync';

export const csv = (rows: readonly (readonly (string | number | boolean | null)[])[]): string =>
  stringify(rows as (string | number | boolean | null)[][], {
    escape_formulas: true,
    record_delimiter: '\r\n',
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });

/**
 * The same, for a file that people open by a double click: without this mark at its start, Excel takes UTF-8 for an old
 * code page and shows “King’s Lynn” garbled. Tables of open data go without, as programs would read it as a part of the
 * first column’s name.
 */
export const withByteOrderMark = (text: string): string => `\uFEFF${text}`;
