/**
 * `npm run check [-- --as-of 2026-11-22] [--base main]`: every problem of the content at once, and exit code 1 if there is one. With a
 * base, a promise or a report that was changed without a word is a problem too. With `--to FILE` what was found is written there, for who
 * tells the author of it (scripts/review.ts).
 */
import { flagsOf } from './flags.ts';
import { takeDay } from './handed-day.ts';
import { reportContent } from './report-content.ts';

const { values } = flagsOf({ options: { 'as-of': { type: 'string' }, base: { type: 'string' }, to: { type: 'string' } } });

process.exitCode = takeDay(values['as-of']) && reportContent(values) ? 0 : 1;
