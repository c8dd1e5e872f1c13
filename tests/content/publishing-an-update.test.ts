/** What the guides for officers tell is tried on the real content: their examples pass, their messages are those of the check. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/plan/check-content.ts';
import { actionStatus } from '../../src/schema/action.ts';
import { type Problem, wordsFor } from '../../src/source/problem.ts';
import { readContent } from '../../src/source/read-content.ts';
import type { Memory } from '../../src/source/read-file.ts';
import { wordsIn } from '../../src/words/words.ts';
import { said } from '../unit/plan/said.ts';

const guide = readFileSync('docs/publishing-an-update.md', 'utf8');
const byHand = readFileSync('docs/writing-yaml.md', 'utf8');
/** The day that the guides take to be today. */
const TODAY = '2026-11-20';

const PLAN = 'content/plans/safer-norfolk-2021';
const REPORT = `${PLAN}/reports/progress/2026-11-14-1-10.yaml`;
const FIGURE = `${PLAN}/reports/figures/2026-11-14-knife-crimes.yaml`;
const RESULT = 'content/plans/norfolk-2012/reports/results/2013-06-01-white-ribbon-campaign.yaml';
const DECISION = 'content/reports/decisions/2021-09-16-scrutiny-sub-panel.yaml';
const CHANGE = `${PLAN}/changes/2026-11-16-1-10-change.yaml`;
const TARGET = `${PLAN}/targets/fewer-knife-crimes.yaml`;
const ACTION = `${PLAN}/actions/1-10.md`;
const WORDS = 'content/everyday-words.yaml';
const NOTICE = 'content/updates/2026-11-14-sharing-of-cases-agreed.md';
const MEETING = 'content/meetings/2026-11-19-scrutiny-sub-panel.md';

/** The examples of a guide in the order of its text, without the indentation of the list that they stand in. */
const examplesOf = (text: string) =>
  [...text.matchAll(/^( *)```yaml\n(.*?)\n\1```$/gms)].map(
    ([, indent = '', example = '']) => `${example.replaceAll(new RegExp(`^${indent}`, 'gm'), '')}\n`,
  );

const exampleWith = (text: string, words: string): string => {
  const found = examplesOf(text).find((example) => example.includes(words));
  if (!found) throw new Error(`No example has “${words}”`);
  return found;
};

type Change = (text: string) => string;

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'guide-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const pathOf = (file: string) => join(root, file);
const textOf = (file: string) => (existsSync(pathOf(file)) ? readFileSync(pathOf(file), 'utf8') : undefined);

function write(file: string, text: string) {
  mkdirSync(dirname(pathOf(file)), { recursive: true });
  writeFileSync(pathOf(file), text);
}

/** What was read of files that no example changes. */
const memory: Memory = new Map();
const problems = () => checkContent({ ...readContent(join(root, 'content'), { root, publicFolder: 'public', memory }), day: TODAY });

/** The problems of the content with these files written; they are put back. */
function problemsWith(...files: [file: string, change: Change][]): Problem[] {
  const before = files.map(([file, change]) => {
    const text = textOf(file);
    write(file, change(text ?? ''));
    return [file, text] as const;
  });
  const found = problems();
  for (const [file, text] of before) {
    if (text === undefined) rmSync(pathOf(file));
    else write(file, text);
  }
  return found;
}

const correction = exampleWith(byHand, 'corrects:');
const report = exampleWith(byHand, 'status: on track');
const figure = exampleWith(byHand, 'value: 104');
const result = exampleWith(byHand, 'verdict:');
const decision = exampleWith(byHand, 'verb:');
const change = exampleWith(byHand, 'owners:\n  from');
const later = change.replace(/owners:\n.*\n.*\n/, 'due:\n  from: to be confirmed\n  to: 2027-03\n');
const notice = exampleWith(byHand, 'title: Councils and police');
const meeting = exampleWith(byHand, 'record: agenda');
const target = exampleWith(byHand, 'meaning: level');

const is =
  (text: string): Change =>
  () =>
    text;

test.each<[name: string, ...files: [file: string, change: Change][]]>([
  ['a correction', [REPORT, is(report)], [REPORT.replace('14-1', '20-1'), is(correction)]],
  ['a later date', [CHANGE, is(later)]],
  ['a report with its source', [REPORT, is(report)]],
  ['a figure', [FIGURE, is(figure)]],
  [
    'a figure that is hidden',
    [FIGURE, is(figure.replace('value: 104', /`(value: null)` and `(note: .*?)`/.exec(byHand)?.slice(1).join('\n') ?? ''))],
  ],
  ['what became of a target', [RESULT, is(result)]],
  ['a decision', [DECISION, is(decision)]],
  ['other owners', [CHANGE, is(change)]],
  ['a notice', [NOTICE, is(notice)]],
  ['an agenda', [MEETING, is(meeting)]],
  ['a target', [TARGET, is(target)]],
  ['a word that people use', [WORDS, (text) => text + exampleWith(byHand, 'words: [doorbell ditching')]],
  ['unknown owners and date', [ACTION, (text) => text.replace(/^owners: .*\ndue: .*\n/m, exampleWith(byHand, 'owners: to be confirmed'))]],
  ['a text with a colon in quotation marks', [REPORT, is(report.replace(/text: .*/, /`(text: ".*?")`/.exec(byHand)?.[1] ?? ''))]],
])('the example passes: %s', (_name, ...files) => {
  expect(problemsWith(...files)).toEqual([]);
});

test('the guide names the files that the examples are tried as', () => {
  for (const file of [REPORT, FIGURE, RESULT, DECISION, CHANGE, NOTICE, MEETING]) expect(byHand).toContain(basename(file));
});

test('the table of statuses is that of the schema', () => {
  const rows = [...guide.matchAll(/^\| (.+?) \| .* \|$/gm)].map(([, status = '']) => status.toLowerCase());
  expect(rows.slice(2)).toEqual(actionStatus.options);
});

/** What the guide has in the left column of its table of mistakes, and how to make the mistake. */
const mistakes: [written: string, file: string, change: Change][] = [
  ['`status: on-track`', REPORT, is(report.replace('on track', 'on-track'))],
  ['`status: done`', REPORT, is(report.replace('on track', 'done'))],
  ['`staus: on track`', REPORT, is(report.replace('status', 'staus'))],
  ['`status:on track`, no space after the colon', REPORT, is(report.replace('status: ', 'status:'))],
  ['no line `reportedBy:`', REPORT, is(report.replace(/reportedBy.*\n/, ''))],
  ['`reportedBy: [norfolk-constabluary]`', REPORT, is(report.replace('constabulary', 'constabluary'))],
  ['`reportedBy: Norfolk Constabulary`', REPORT, is(report.replace('[norfolk-constabulary]', 'Norfolk Constabulary'))],
  ['`action: 1.10`', REPORT, is(report.replace('1-10', '1.10'))],
  ['`date: 14/11/2026`', REPORT, is(report.replace('2026-11-14', '14/11/2026'))],
  ['`date: 2026-11-31`', REPORT, is(report.replace('2026-11-14', '2026-11-31'))],
  ['`date: 2026-11-21`, which is tomorrow', REPORT, is(report.replace('2026-11-14', '2026-11-21'))],
  ['`text:` and nothing after it', REPORT, is(report.replace(/text: .*/, 'text:'))],
  ['`text: Agreed: the protocol`, a second colon', REPORT, is(report.replace(/text: .*/, 'text: Agreed: the protocol'))],
  ['`text: "The councils`, one quotation mark only', REPORT, is(report.replace(/text: .*/, 'text: "The councils'))],
  ['`  document:` without the hyphen', REPORT, is(report.replace('- document', '  document'))],
  ['`at:` with two spaces before it instead of four', REPORT, is(report.replace('    at', '  at'))],
  ['`at:` with a tab before it', REPORT, is(report.replace('    at', '\tat'))],
  ['`status:` a second time', REPORT, is(report.replace(/(status: .*\n)/, '$1$1'))],
  ['`document: minutes-2021-07-02`', REPORT, is(report.replace('minutes-2021-07-20', 'minutes-2021-07-02'))],
  ['`report: 2026-11-15-1-10` in a correction', REPORT.replace('14-1', '20-1'), is(correction.replace('11-14', '11-15'))],
  ['`value: 1,024`', FIGURE, is(figure.replace('104', '1,024'))],
  ['`value: 3`', FIGURE, is(figure.replace('104', '3'))],
  ['`period: October 2026`', FIGURE, is(figure.replace('2026-10', 'October 2026'))],
  ['`verdict: met` without evidence', RESULT, is(result.replace('no verdict', 'met'))],
  ['`from: ongoing` in a change of `due`', CHANGE, is(later.replace('from: to be confirmed', 'from: ongoing'))],
  ['`to: March 2027` in a change of `due`', CHANGE, is(later.replace('2027-03', 'March 2027'))],
  ['a report named `2026-11-14-Cases.yaml`', REPORT.replace('1-10.', 'Cases.'), is(report)],
  ['a report named `2026-11-14-1-10.md`', REPORT.replace('.yaml', '.md'), is(report)],
  ['a report in `reports`, not in `reports/progress`', REPORT.replace('progress/', ''), is(report)],
  ['a notice in the folder `update`', NOTICE.replace('updates', 'update'), is(notice)],
  ['a notice without its second `---`', NOTICE, is(notice.replace(/\n---\n\n/, '\n\n'))],
  ['`date:` below the second `---` of a notice', NOTICE, is(notice.replace(/(date: .*\n)(plan: .*\n---\n)/, '$2\n$1'))],
  ['a link to `../actions/1-10.md` in a notice', NOTICE, is(notice.replace(/\(\.\..*\)/, '(../actions/1-10.md)'))],
];

/** All mistakes at once, each in a copy of its file, so that the content is read only once. */
function rowsOfMistakes(): string[] {
  const copies = mistakes.map(([written, file, change], place) => {
    const copy = /Cases|\/update\/|reports\/2026/.test(file) ? file : join(dirname(file), `mistake-${place}${extname(file)}`);
    write(copy, change(''));
    return { written, copy };
  });
  const found = problems();
  for (const { copy } of copies) rmSync(pathOf(copy));
  return copies.map(({ written, copy }) => {
    const problem = found.find(({ file }) => file === copy);
    if (!problem) return `| ${written} | nothing |`;
    const field = problem.field ? `\`${problem.field}\`: ` : '';
    return `| ${written} | ${field}${wordsFor(problem, wordsIn('en-GB'))} |`;
  });
}

/** If this fails, the difference shows the rows to write. */
test('the guide quotes what the check says of each mistake', () => {
  const table = byHand.split('| You wrote | The check says |\n| --- | --- |\n')[1]?.trimEnd().split('\n');
  expect(table).toEqual(rowsOfMistakes());
});

test('the problem that the guide explains part by part is a real one', () => {
  const [problem] = problemsWith([REPORT, is(report.replace('on track', 'on-track'))]);
  const words = guide.replaceAll('\n> ', ' ');
  if (!problem) throw new Error('There is no such problem.');
  expect(words).toContain(`**${problem.file}**, line ${problem.line}, \`${problem.field}\`: ${said(problem)}`);
});
