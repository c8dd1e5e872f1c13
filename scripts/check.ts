/**
 * `npm run check [-- --as-of 2026-11-22]`: every problem of the content at once, and exit code 1 if there is one. With `--to FILE` what
 * was found is written there too, for who tells the author of it (scripts/review.ts).
 */
import { parseArgs } from 'node:util';
import { takeDay } from './handed-day.ts';
import { reportContent } from './report-content.ts';

const { values } = parseArgs({ options: { 'as-of': { type: 'string' }, to: { type: 'string' } } });

process.exitCode = takeDay(values['as-of']) && reportContent({ to: values.to }) ? 0 : 1;
