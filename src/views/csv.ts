/** Rows -> CSV (RFC 4180: commas, CRLF, UTF-8). Text that a spreadsheet would run as a formula gets an apostrophe before it. */
import { stringify } from 'csv-stringify/sync';

export const csv = (rows: readonly (readonly (string | number | boolean | null)[])[]): string =>
  stringify(rows as (string | number | boolean | null)[][], {
    escape_formulas: true,
    record_delimiter: '\r\n',
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });
