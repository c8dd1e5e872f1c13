/** `npm run check` as an officer, or GitHub, meets it: every problem on a line, a last line that sums up, and the exit code. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandEnvironment } from '../command-environment.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync('tests/fixtures/minimal/content', join(root, 'content'), { recursive: true });
  cpSync('tests/fixtures/minimal/content', join(root, 'broken'), { recursive: true });
  writeFileSync(
    join(root, 'broken/plans/safer-town/priorities/burglary.md'),
    '---\ntitle: Burglary\norder: first\nsummary: Break-ins: many\nleads: TBC\n---\n',
  );
  writeFileSync(
    join(root, 'broken/plans/safer-town/priorities/fraud.md'),
    '---\ntitle: Fraud\norder: 2\nsummary: Deceit, 100% of it.\nleads: TBC\n---\n',
  );
});
afterAll(() => rmSync(root, { recursive: true }));

function check(folder: string, env: Record<string, string> = {}, ...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...flags], {
    encoding: 'utf8',
    env: commandEnvironment({ CONTENT_DIR: folder, ...env }),
  });
  return { status, stdout, lines: stderr.trim().split('\n') };
}

test('content without a problem ends with 0', () => {
  expect(check(join(root, 'content'))).toMatchObject({ status: 0, stdout: expect.stringContaining('No problems in 3 files') });
});

test('every problem is printed, and the end is 1', () => {
  const { status, lines } = check(join(root, 'broken'));
  expect(status).toBe(1);
  expect(lines).toEqual([
    'broken/plans/safer-town/priorities/burglary.md:4:10: the text has a colon with a space after it, so it is not read as one text. Put the whole text in quotation marks. [yaml/colon]',
    'broken/plans/safer-town/priorities/fraud.md:5:1: leads: “TBC” cannot stand here. Write a list of ids, such as [first-id, second-id], “to be confirmed” or “not stated” (did you mean “to be confirmed”?). [fields/kind]',
    '2 problems in 2 files. Nothing was published.',
  ]);
});

test.each([
  ['a folder that is not there', 'nothing'],
  ['a file instead of a folder', 'content/site.yaml'],
])('%s is said in words', (_what, path) => {
  const { status, lines } = check(join(root, path));
  expect(status).toBe(1);
  expect(lines[0]).toContain(
    'there is no such folder with content. Correct the name of the folder in CONTENT_DIR, or create the folder. [files/no-folder]',
  );
  expect(lines.join('\n')).not.toMatch(/\n\s+at |Error/);
});

test('on GitHub each problem is an annotation of its line, and the summary of the job has them all', () => {
  const summary = join(root, 'summary.md');
  const { stdout } = check(join(root, 'broken'), { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary });
  expect(stdout).toContain('::error file=broken/plans/safer-town/priorities/fraud.md,line=5,col=1,title=leads::“TBC” cannot stand here.');
  expect(stdout).toContain('(did you mean “to be confirmed”?). [fields/kind]\n');
  expect(readFileSync(summary, 'utf8')).toContain(
    '- **broken/plans/safer-town/priorities/fraud.md**, line 5, `leads`: “TBC” cannot stand here.',
  );
});

test('what was published and would be gone is a problem, with the file that says where it is now, until that file is there', () => {
  const folder = join(root, 'published-before');
  cpSync(join(root, 'content'), folder, { recursive: true });
  const lost = '/plans/safer-town/priorities/theft/';
  mkdirSync(join(folder, 'published'));
  writeFileSync(join(folder, 'published/2026-01-10.txt'), `/plans/safer-town/priorities/burglary/\n${lost}\n`);
  const summary = join(root, 'lost.md');
  const { status, lines } = check(folder, { GITHUB_STEP_SUMMARY: summary });
  expect(status).toBe(1);
  expect(lines[0]).toContain(`the page ${lost}, published since 2026-01-10, would be gone`);
  expect(lines).toContain(`Ready to paste, as ${join(folder, 'redirects/safer-town-priorities-theft.yaml')}:`);
  expect(lines).toContain(`from: ["${lost}"]`);
  expect(readFileSync(summary, 'utf8')).toContain(`    from: ["${lost}"]`);
  // A look back to a day before is not held against it.
  expect(check(folder, { AS_OF: '2026-01-09' }).status).toBe(0);
  mkdirSync(join(folder, 'redirects'));
  writeFileSync(join(folder, 'redirects/theft.yaml'), `from: [${lost}]\nwhy: It was one with burglary.\ndate: 2026-01-11\n`);
  expect(check(folder)).toMatchObject({ status: 0 });
});

test('the check speaks the language of the site', () => {
  const folder = join(root, 'other-language');
  cpSync(join(root, 'broken'), folder, { recursive: true });
  const site = join(folder, 'site.yaml');
  writeFileSync(site, `${readFileSync(site, 'utf8')}language: en-XA\n`);
  const { lines } = check(folder);
  expect(lines[0]).toMatch(/burglary\.md:4:10: \[ťĥé ťéẋť ĥàš .*\. \[Ƥúť ťĥé .*\. \[yaml\/colon\]$/);
});

/** The minimal content with notices of these days, and no day of its own. */
function withNotices(...days: string[]): string {
  const folder = mkdtempSync(join(root, 'notices-'));
  cpSync(join(root, 'content'), folder, { recursive: true });
  const site = join(folder, 'site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^asOf: .*\n/m, ''));
  mkdirSync(join(folder, 'updates'));
  for (const day of days) {
    writeFileSync(join(folder, `updates/${day}.md`), `---\ntitle: Bicycles\ndate: ${day}\n---\n\nMany are marked.\n`);
  }
  return folder;
}

test.each([
  ['--as-of', {}, ['--as-of', '2026-11-20']],
  ['AS_OF', { AS_OF: '2026-11-20' }, []],
])('with a day in %s, what is told of tomorrow is refused, and of today is right', (_how, env, flags) => {
  expect(check(withNotices('2026-11-20'), env, ...flags).status).toBe(0);
  const { status, lines } = check(withNotices('2026-11-21'), env, ...flags);
  expect(status).toBe(1);
  expect(lines[0]).toMatch(/2026-11-21\.md:3:1: date: 2026-11-21 has not come yet: today is 2026-11-20\. .* \[dates\/ahead\]$/);
});

test('a year far ahead is refused without a day too, and a jump of more than a year is pointed out', () => {
  const far = check(withNotices('2062-11-20'));
  expect(far.status).toBe(1);
  expect(far.lines[0]).toMatch(/2062-11-20 is more than 10 years after the last plan here \(2028\)\. .* \[dates\/far-ahead\]$/);
  const jump = check(withNotices('2026-11-19', '2027-11-20'));
  expect(jump.status).toBe(0);
  expect(jump.stdout).toMatch(/^Please look at .*2027-11-20 is more than a year after everything else .* \[advice\/day\]$/m);
  expect(check(withNotices('2026-11-20', '2027-11-20')).stdout).not.toContain('advice/day');
});

test.each(['tomorrow', '2026-11-31', '22/11/2026', ''])('“%s” is not taken for a day', (day) => {
  const { status, lines } = check(join(root, 'content'), {}, '--as-of', day);
  expect(status).toBe(1);
  expect(lines).toEqual([`“${day}” is not a day. Write it year-month-day, such as 2026-11-22.`]);
});
