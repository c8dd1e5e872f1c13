/** Rows -> CSV (RFC 4180: commas, CRLF, UTF-8). Text that a spreadsheet would run as a formula gets an apostrophe before it. */
import { stringify } from 'csv-stringify/sync';

/** Stands between the items of a list in one cell; no item has it in itself. */
export const BETWEEN_ITEMS = ' | ';

export const csv = (rows: readonly (readonly (string | number | boolean | null)[])[]): string =>
  stringify(rows as (string | number | boolean | null)[][], {
    escape_formulas: true,
    record_delimiter: '\r\n',
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });

/**
 * Every CSV of the site begins with this mark. Without it Excel takes UTF-8 for an old code page and shows “King’s Lynn”
 * garbled. Readers of data know it: R and pandas leave it out by themselves, Python’s own `csv` with `encoding='utf-8-sig'`.
 */
export const withByteOrderMark = (text: string): string => `\uFEFF${text}`;
