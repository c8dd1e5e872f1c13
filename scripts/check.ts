/** `npm run check [-- --as-of 2026-11-22]`: every problem of the content at once, and exit code 1 if there is one. */
import { parseArgs } from 'node:util';
import { takeDay } from './handed-day.ts';
import { reportContent } from './report-content.ts';

const { values } = parseArgs({ options: { 'as-of': { type: 'string' } } });

process.exitCode = takeDay(values['as-of']) && reportContent() ? 0 : 1;
