/** `npm run test-figures -- <file>`: vitest’s JSON report as one line, “N passed, N failed”. */
import { readFileSync } from 'node:fs';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  success: boolean;
}

const [file = ''] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
// A file that cannot be loaded has no test to count, but it has failed.
const failed = report.numFailedTests > 0 || report.success ? report.numFailedTests : Math.max(1, report.numFailedTestSuites);
console.log(`${report.numPassedTests} passed, ${failed} failed`);
