/** What docs/publishing-an-update.md tells officers is tried on the real content: its examples pass, its messages are those of the check. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/plan/check-content.ts';
import { actionStatus } from '../../src/schema/action.ts';
import { type Problem, wordsFor } from '../../src/source/problem.ts';
import { readContent } from '../../src/source/read-content.ts';
import { wordsIn } from '../../src/words/words.ts';
import { said } from '../unit/plan/said.ts';

const guide = readFileSync('docs/publishing-an-update.md', 'utf8');
const ACTION = 'content/plans/safer-norfolk-2021/actions/1-10.md';
const MEASURE = 'content/plans/safer-norfolk-2021/measures/knife-crimes.yaml';
const WORDS = 'content/everyday-words.yaml';
const NOTICE = 'content/updates/2026-11-14-sharing-of-cases-agreed.md';
const MEETING = 'content/meetings/2026-11-19-scrutiny-sub-panel.md';

/** The examples of the guide in the order of its text, without the indentation of the list that they stand in. */
const examples = [...guide.matchAll(/^( *)```yaml\n(.*?)\n\1```$/gms)].map(
  ([, indent = '', text = '']) => `${text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')}\n`,
);

const exampleWith = (words: string): string => {
  const found = examples.find((example) => example.includes(words));
  if (!found) throw new Error(`No example has “${words}”`);
  return found;
};

type Change = (text: string) => string;
const above =
  (fields: string): Change =>
  (text) =>
    text.replace(/\n---\n$/, `\n${fields}---\n`);
const replaced =
  (from: string | RegExp, to: string): Change =>
  (text) => {
    expect(text).toMatch(from);
    return text.replace(from, to);
  };

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

const problems = () => checkContent(readContent(join(root, 'content'), { root, publicFolder: 'public' }));

/** The problems of the content once `file` is changed; the file is put back. */
function problemsAfter(file: string, change: Change): Problem[] {
  const before = textOf(file);
  write(file, change(before ?? ''));
  const found = problems();
  if (before === undefined) rmSync(pathOf(file));
  else write(file, before);
  return found;
}

const report = examples[1] ?? '';
const notice = exampleWith('title: Councils and police');

test.each<[name: string, file: string, change: Change]>([
  ['a report', ACTION, replaced(/\nsources:\n(.|\n)*$/, `\n${examples[0]}`)],
  ['a report with its source', ACTION, above(report)],
  ['a notice', NOTICE, () => notice],
  ['a figure', MEASURE, (text) => text + exampleWith('observations:')],
  ['an agenda', MEETING, () => exampleWith('record: agenda')],
  ['minutes', MEETING, () => above(exampleWith('decisions:'))(exampleWith('record: agenda').replace('record: agenda', 'record: minutes'))],
  ['a word that people use', WORDS, (text) => text + exampleWith('words: [doorbell ditching')],
  ['unknown owners and date', ACTION, (text) => text.replace(/^owners: .*\ndue: .*\n/m, exampleWith('owners: to be confirmed'))],
  ['a text with a colon in quotation marks', ACTION, above(report.replace(/text: .*/, /`(text: ".*?")`/.exec(guide)?.[1] ?? ''))],
])('the example passes: %s', (_name, file, change) => {
  expect(problemsAfter(file, change)).toEqual([]);
});

test('the table of statuses is that of the schema', () => {
  const rows = [...guide.matchAll(/^ +\| `(.+?)` \|/gm)].map(([, status]) => status);
  expect(rows).toEqual(actionStatus.options);
});

/** What the guide has in the left column of its table of mistakes, and how to make the mistake. */
const mistakes: [written: string, file: string, change: Change][] = [
  ['`status: on-track`', ACTION, above(report.replace('on track', 'on-track'))],
  ['`status: done`', ACTION, above(report.replace('on track', 'done'))],
  ['`staus: on track`', ACTION, above(report.replace('status', 'staus'))],
  ['`status:on track`, no space after the colon', ACTION, above(report.replace('status: ', 'status:'))],
  ['`date: 14/11/2026`', ACTION, above(report.replace('2026-11-14', '14/11/2026'))],
  ['`date: 2026-11-31`', ACTION, above(report.replace('2026-11-14', '2026-11-31'))],
  ['`text:` and nothing after it', ACTION, above(report.replace(/text: .*/, 'text:'))],
  ['`text: Agreed: the protocol`, a second colon', ACTION, above(report.replace(/text: .*/, 'text: Agreed: the protocol'))],
  ['`text: "The councils`, one quotation mark only', ACTION, above(report.replace(/text: .*/, 'text: "The councils'))],
  ['`    date:` without the hyphen', ACTION, above(report.replace('- date', '  date'))],
  ['`status:` with two spaces before it instead of four', ACTION, above(report.replace('    status', '  status'))],
  ['`status:` with a tab before it', ACTION, above(report.replace('    status', '\tstatus'))],
  ['`updates:` a second time', ACTION, (text) => above(report)(above(report)(text))],
  ['`document: minutes-2021-07-02`', ACTION, above(report.replace('minutes-2021-07-20', 'minutes-2021-07-02'))],
  ['`owners: [norfolk-constabluary]`', ACTION, replaced(/owners: .*/, 'owners: [norfolk-constabluary]')],
  ['`due: March 2027`', ACTION, replaced(/due: .*/, 'due: March 2027')],
  ['the report below the second `---`', ACTION, (text) => `${text}\n${report}`],
  ['the second `---` is gone', ACTION, replaced(/---\n$/, '')],
  ['`value: 1,024`', MEASURE, (text) => text + exampleWith('observations:').replace('104', '1,024')],
  ['a file named `2026-11-14-Cases.md`', 'content/updates/2026-11-14-Cases.md', () => notice],
  ['a file in the folder `update`', 'content/update/2026-11-14-sharing.md', () => notice],
  ['a link to `../actions/1-10.md` in a notice', NOTICE, () => notice.replace(/\(\.\..*\)/, '(../actions/1-10.md)')],
];

/** All mistakes at once, each in a copy of its file, so that the content is read only once. */
function rowsOfMistakes(): string[] {
  const copies = mistakes.map(([written, file, change], place) => {
    const known = textOf(file);
    const copy = known === undefined ? file : join(dirname(file), `mistake-${place}${extname(file)}`);
    // A copy has a number of its own, and no name that another has.
    write(copy, change((known ?? '').replace('number: "1.10"', `number: "9.${place}"`).replace(/^shortTitle: .*\n/m, '')));
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
  const table = guide.split('| You wrote | The check says |\n| --- | --- |\n')[1]?.split('\n\n')[0]?.split('\n');
  expect(table).toEqual(rowsOfMistakes());
});

test('the problem that the guide explains part by part is a real one', () => {
  const [problem] = problemsAfter(ACTION, above(report.replace('on track', 'on-track')));
  const words = guide.replaceAll('\n> ', ' ');
  if (!problem) throw new Error('There is no such problem.');
  expect(words).toContain(`**${problem.file}**, line ${problem.line}, \`${problem.field}\`: ${said(problem)}`);
});
