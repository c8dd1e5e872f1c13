/** What a form writes is read back by the reader of the content, says what was typed, and is judged as the check judges the file. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { adviceOn, checkContent } from '../../../src/plan/check-content.ts';
import { buildGraph } from '../../../src/plan/graph.ts';
import { checkReport, reportPath } from '../../../src/report/check.ts';
import { fieldsOf } from '../../../src/report/fields.ts';
import { FORM_IDS, type FormId } from '../../../src/report/forms.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import { previewOf } from '../../../src/report/preview.ts';
import { saidWith } from '../../../src/report/said.ts';
import type { Typed } from '../../../src/report/typed.ts';
import { writeFile } from '../../../src/report/write-file.ts';
import { bodyText } from '../../../src/source/blocks.ts';
import { type Problem, wordsFor } from '../../../src/source/problem.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { knownFor } from '../../../src/subjects/report/report-known.ts';
import { reportForm } from '../../../src/words/en/report-form.ts';
import { wordsIn } from '../../../src/words/words.ts';

const FIXTURE = 'tests/fixtures/whole-plan/content';
const TODAY = '2026-11-27';
const graph = buildGraph(readContent(FIXTURE).entries, { asOf: TODAY });
const plan = graph.planOf('safer-town');
const words = wordsIn('en-GB');
const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

/** A copy of the fixture with this file in it, as the check reads it on that day. */
function contentWith(path: string, text: string) {
  const root = mkdtempSync(join(tmpdir(), 'report-'));
  copies.push(root);
  cpSync(FIXTURE, join(root, FIXTURE), { recursive: true });
  mkdirSync(dirname(join(root, FIXTURE, path)), { recursive: true });
  writeFileSync(join(root, FIXTURE, path), text);
  return { ...readContent(join(root, FIXTURE), { root, publicFolder: join(root, 'public') }), day: TODAY };
}

function filledIn(form: FormId, typed: Typed) {
  const known = knownFor(graph, plan, form);
  const report = makeReport(known, typed);
  const path = reportPath(known, report.id);
  const text = writeFile({ ...report, comment: 'A report.' });
  const content = contentWith(path, text);
  const entry = content.entries.find(({ file }) => file === `${FIXTURE}/${path}`);
  return { known, report, path, text, content, entry };
}

const AWKWARD = 'Marked 40 “bicycles”: 1.10 isn\'t #1, *not* [all](x) \\ - & {a} | <b> "done" % @home !yes';

const RIGHT: Record<FormId, Typed> = {
  progress: { action: '1-11', status: 'on track', text: AWKWARD, date: '2026-11-14', reportedBy: 'police' },
  figure: { measure: 'bicycles', period: '2020', value: '124', date: '2026-11-14', reportedBy: 'police', note: AWKWARD },
  result: {
    target: 'trust',
    verdict: 'met',
    text: AWKWARD,
    date: '2026-11-14',
    reportedBy: 'police',
    'evidence.title': 'Report of November',
    'evidence.url': 'https://www.example.org/november',
  },
  decision: { meeting: '2026-02-03-board', verb: 'agreed', text: AWKWARD, date: '2026-11-14', reportedBy: 'board' },
  change: { entry: '1-10', 'due.to': '2029-03-31', reason: AWKWARD, date: '2026-11-14', decidedBy: 'board' },
  notice: { title: 'Bicycles: marked', date: '2026-11-14', 'text-below': `${AWKWARD}\n\n- Second\n\n12. Third` },
  consultation: {
    title: 'What matters to you',
    summary: 'The questions are about 2027.',
    from: '2026-11-14',
    to: '2027-01-31',
    consultedOn: 'The next plan',
    asked: `${AWKWARD}\n- What is missing?`,
    methods: 'A form on the site',
    'evidence.title': 'The page of the consultation',
  },
  meeting: { title: 'Board', date: '2026-11-14', body: 'board', record: 'minutes', place: AWKWARD, 'text-below': `# ${AWKWARD}` },
};

describe.each(FORM_IDS)('the form “%s”', (form) => {
  it('writes a file that the check has nothing against, with what was typed', () => {
    const { known, report, content, entry, path } = filledIn(form, RIGHT[form]);
    expect(checkContent(content).map((problem) => `${problem.field}: ${wordsFor(problem, words)}`)).toEqual([]);
    expect(checkReport(known, report, TODAY).problems).toEqual([]);
    expect(path).toMatch(/\/2026-11-14-[a-z0-9-]+\.(yaml|md)$/);
    const said = `${JSON.stringify(entry?.data)} ${JSON.stringify(bodyText(entry?.body ?? []))}`;
    expect(said).toContain(JSON.stringify(AWKWARD).slice(1, -1));
  });

  it('asks for fields that have a name and say what they are for', () => {
    for (const field of fieldsOf(form)) {
      const { labels, hints } = words.report;
      expect(labels[field.name] ?? field.label, field.name).toMatch(/\w/);
      expect(hints[`${field.name}:${form}`] ?? hints[field.name] ?? field.hint, field.name).toMatch(/\w/);
    }
  });
});

const WRONG: [FormId, Typed, string][] = [
  ['progress', { status: '' }, 'status'],
  ['progress', { text: '' }, 'text'],
  ['progress', { date: '2026-11-28' }, 'date'],
  ['progress', { date: '2062-11-14' }, 'date'],
  ['progress', { 'evidence.url': 'www.example.org' }, 'evidence.url'],
  ['progress', { 'corrects.report': '2025-05-01-1-10', 'corrects.why': 'A slip.' }, 'corrects.report'],
  ['figure', { value: '3' }, 'value'],
  ['figure', { value: '', note: '' }, 'value'],
  ['figure', { value: '1,330' }, 'value'],
  ['figure', { period: '2020-01' }, 'period'],
  ['figure', { period: 'last year' }, 'period'],
  ['result', { 'evidence.title': '', 'evidence.url': '' }, 'verdict'],
  ['change', { 'due.to': '' }, ''],
  ['change', { 'due.to': 'soon' }, 'due.to'],
  ['change', { 'value.to': '7' }, 'value'],
  ['notice', { 'text-below': '' }, ''],
  ['notice', { date: '2026-12-24' }, 'date'],
  ['meeting', { date: '2026-12-24' }, 'date'],
  ['consultation', { to: '2026-11-13' }, 'to'],
  ['consultation', { asked: '' }, 'asked'],
  ['consultation', { 'evidence.title': '' }, 'evidence'],
  ['consultation', { methods: '' }, 'methods'],
  ['consultation', { responses: '0' }, 'responses'],
];

describe('wrong input is told by the rules of the check', () => {
  it.each(WRONG)('%s with %o', (form, wrong, field) => {
    const { known, report, content } = filledIn(form, { ...RIGHT[form], ...wrong });
    const found = ({ field: at, rule, facts }: Problem) => ({ at, rule, facts });
    const byCheck = checkContent(content).map(found);
    const byForm = checkReport(known, report, TODAY).problems.map(found);
    expect(byCheck.length).toBeGreaterThan(0);
    expect(byForm).toEqual(expect.arrayContaining(byCheck));
    expect(byForm.filter(({ at }) => at === field).length).toBeGreaterThan(0);
  });

  it.each([
    ['advice/telephone', 'text', 'The desk is on 07700 900123.', 'Delete it, unless it is the public number of an office'],
    ['advice/e-mail', 'text', 'Write to ann@council.example.', 'Delete it, unless it is the public address of an office'],
    ['advice/person', 'text', 'Ask for Ann Example.', 'Write what they do, such as “an officer”, or the name of the body'],
    ['advice/before-plan', 'date', '2019-03-01', 'Look at the year again; if it is right, nothing is to be done'],
  ])('%s is to be looked at', (rule, name, typed, fix) => {
    const { known, report, content, path } = filledIn('progress', { ...RIGHT.progress, [name]: typed });
    const byCheck = adviceOn(content).filter((each) => each.rule === rule && each.file.endsWith(path));
    const { advice, problems } = checkReport(known, report, TODAY);
    expect(problems).toEqual([]);
    expect(advice.map(({ field, facts }) => ({ field, facts }))).toEqual(byCheck.map(({ field, facts }) => ({ field, facts })));
    expect(advice.map((problem) => saidWith(problem, known, reportForm))).toEqual([expect.stringContaining(fix)]);
  });
});

it.each<[FormId, string, string[] | undefined]>([
  ['progress', '1-10', ['police', 'board']],
  ['progress', '1-11', undefined],
  ['figure', 'bicycles', ['council']],
  ['result', 'bicycles', ['council']],
  ['change', '1-10', undefined],
])('the form “%s” knows who is responsible for %s', (form, subject, owners) => {
  expect(knownFor(graph, plan, form).owners[subject]).toEqual(owners);
});

describe('a day as people write it', () => {
  it.each([
    ['change', 'due.to', '31 March 2029', 'due', { from: '2026-03', to: '2029-03-31' }],
    ['change', 'due.to', 'ongoing', 'due', { from: '2026-03', to: 'ongoing' }],
    ['figure', 'period', '2019-20', 'period', '2019/20'],
  ] as const)('%s, %s: %s', (form, name, typed, field, expected) => {
    const known = knownFor(graph, plan, form);
    const { value } = makeReport(known, { ...RIGHT[form], [name]: typed });
    expect(value[field]).toEqual(expected);
  });
});

it('a change of how one can tell that it is done has what held before, and each thing from a line of its own', () => {
  const known = knownFor(graph, plan, 'change');
  const { value } = makeReport(known, { ...RIGHT.change, 'due.to': '', 'successMeasures.to': 'Some are marked\n- Pens are lent' });
  expect(value).toMatchObject({
    successMeasures: { from: ['Most are marked', 'Thieves are seen'], to: ['Some are marked', 'Pens are lent'] },
  });
  expect(value.due).toBeUndefined();
});

describe('what will be seen', () => {
  it('counts how the statuses of the actions change', () => {
    const known = knownFor(graph, plan, 'progress');
    expect(previewOf(known, makeReport(known, RIGHT.progress), TODAY).counts).toEqual([
      { of: { status: 'on track' }, before: 1, after: 2 },
      { of: { status: 'not reported' }, before: 1, after: 0 },
    ]);
  });

  it('counts an action of which a document gave no status', () => {
    const known = knownFor(graph, plan, 'progress');
    const entries = known.entries.map((entry) =>
      entry.kind === 'progress-report' ? { ...entry, data: { ...entry.data, status: 'not stated' } } : entry,
    );
    const of = { ...known, entries };
    const report = makeReport(of, { ...RIGHT.progress, action: '1-10', status: 'complete' });
    expect(previewOf(of, report, TODAY).counts).toEqual([
      { of: { status: 'complete' }, before: 0, after: 1 },
      { of: { status: 'reported without a status' }, before: 1, after: 0 },
    ]);
  });

  it('a report of an earlier day than the last changes no count', () => {
    const known = knownFor(graph, plan, 'progress');
    const report = makeReport(known, { ...RIGHT.progress, action: '1-10', status: 'stopped', date: '2025-01-01' });
    expect(previewOf(known, report, TODAY).counts).toEqual([]);
  });
});
