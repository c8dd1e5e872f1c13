/** `npm run check`: every problem of the content at once, and exit code 1 if there is one. */
import { reportContent } from './report-content.ts';

process.exitCode = reportContent() ? 0 : 1;
