/**
 * `npm run test-figures -- <file>`: vitest’s JSON report as the files that took longest, which is where time can be won, and then one
 * line, “N passed, N failed”.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  success: boolean;
  testResults: { name: string; startTime: number; endTime: number }[];
}

const LONGEST = 20;

const [file = ''] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
const times = report.testResults.map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }));
for (const { name, seconds } of times.sort((one, other) => other.seconds - one.seconds).slice(0, LONGEST))
  console.log(`${seconds.toFixed(1).padStart(7)} s  ${relative('.', name)}`);
// A file that cannot be loaded has no test to count, but it has failed.
const failed = report.numFailedTests > 0 || report.success ? report.numFailedTests : Math.max(1, report.numFailedTestSuites);
console.log(`${report.numPassedTests} passed, ${failed} failed`);
