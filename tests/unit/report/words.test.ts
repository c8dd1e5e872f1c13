/**
 * What a form says of a mistake is said in the words of a form: every field of every form is broken in every way that people
 * break it, and no message speaks of a file, its notation or the names of its fields.
 */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { checkReport } from '../../../src/report/check.ts';
import { FORM_IDS, type FormId } from '../../../src/report/forms.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import { saidWith } from '../../../src/report/said.ts';
import type { Typed } from '../../../src/report/typed.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { knownFor } from '../../../src/subjects/report/report-known.ts';
import { reportForm } from '../../../src/words/en/report-form.ts';
import { wordsIn } from '../../../src/words/words.ts';

const TODAY = '2026-11-27';
const graph = buildGraph(readContent('tests/fixtures/whole-plan/content').entries, { asOf: TODAY });
const plan = graph.planOf('safer-town');
const evidence = { 'evidence.title': 'Report of November', 'evidence.url': 'https://www.example.org/november' };
const shared = { date: '2026-11-14', reportedBy: 'police' };

const RIGHT: Record<FormId, Typed> = {
  progress: { ...shared, action: '1-11', status: 'on track', text: 'Lamps are lit.' },
  figure: { ...shared, measure: 'bicycles', period: '2018', value: '120', note: 'A note.' },
  result: { ...shared, ...evidence, target: 'trust', verdict: 'met', text: 'It rose.' },
  decision: { ...shared, meeting: '2026-02-03-board', verb: 'agreed', text: 'Lamps stay.' },
  change: { date: '2026-11-14', decidedBy: 'board', entry: '1-10', 'due.to': '2029-03-31', reason: 'Late.' },
  notice: { title: 'Marked', date: '2026-11-14', 'text-below': 'Come.' },
  meeting: { title: 'Board', date: '2026-11-14', body: 'board', record: 'minutes', 'text-below': 'Lamps.' },
  consultation: {
    ...evidence,
    title: 'What matters',
    summary: 'On the plan.',
    from: '2026-11-14',
    to: '2027-01-31',
    consultedOn: 'The plan',
    asked: 'What is missing?',
    methods: 'A form',
  },
};

/** What people leave, type or paste. */
const WRONG = [
  '',
  'soon',
  '14/11/2026',
  '2026-02-31',
  '2062-01-01',
  '1026',
  '0',
  '-3',
  '3',
  '1,330',
  '2 000 000 000 000 000',
  '20261/27',
  '“2026”',
  'nobody',
  'polise',
  'www.example.org',
  'http://example.org/x',
  'a\u200bb',
  'x'.repeat(6_000),
];

const said = (form: FormId, typed: Typed): string[] => {
  const known = knownFor(graph, plan, form);
  const { problems, advice } = checkReport(known, makeReport(known, typed), TODAY);
  return [...problems, ...advice].map((problem) => saidWith(problem, known, reportForm));
};

const allOf = (form: FormId): string[] => [
  ...said(form, {}),
  ...knownFor(graph, plan, form).fields.flatMap(({ name }) => WRONG.flatMap((wrong) => said(form, { ...RIGHT[form], [name]: wrong }))),
];

const keys = [...new Set(FORM_IDS.flatMap((form) => knownFor(graph, plan, form).fields.flatMap(({ name }) => name.split('.'))))];
/** “due”, `due:` and camelCase are the notation of a file; a plain word may be in a sentence. */
const NOTATION = new RegExp(`“(?:${keys.join('|')}):?”|\\b(?:${keys.join('|')}):\\s*(?:null|true|\\[)|\\b[a-z]+[A-Z]\\w*\\b|“from”|“to”`);
const OF_FILES =
  /front matter|\bfiles?\b|\bids?\b|\byaml\b|---|\bfolder\b|delete the (?:line|file)|each on a line of its own that begins|null/i;

describe.each(FORM_IDS)('the form “%s”', (form) => {
  const messages = [...new Set(allOf(form))];

  it('says what is wrong in words of the form', () => {
    expect(messages.length).toBeGreaterThan(5);
    expect(messages.filter((message) => OF_FILES.test(message) || NOTATION.test(message))).toEqual([]);
  });

  it('puts no rule without a message or a fix', () => {
    expect(messages.filter((message) => /undefined|\.\s*\.|^\./.test(message))).toEqual([]);
  });

  it('explains its fields without speaking of files', () => {
    const { hints } = wordsIn('en-GB').report;
    const own = knownFor(graph, plan, form).fields.flatMap(({ name }) => hints[`${name}:${form}`] ?? hints[name] ?? []);
    expect(own.filter((hint) => OF_FILES.test(hint))).toEqual([]);
  });

  it('is right when nothing is broken', () => {
    expect(said(form, RIGHT[form])).toEqual([]);
  });
});

describe('how it is put right', () => {
  it.each<[FormId, Typed, string]>([
    ['progress', { status: '' }, 'is missing. Choose how the action stands: Not started, On track, Delayed, Complete or Stopped.'],
    ['progress', { reportedBy: '' }, 'is missing. Choose who reports.'],
    [
      'figure',
      { value: '1,330' },
      '“1,330” cannot stand here. Write the figure as a number alone, such as 1330 or 12.5 (did you mean 1330?).',
    ],
    ['change', { 'due.to': '' }, 'it does not say what was changed. Fill in what is new.'],
    ['consultation', { asked: '' }, 'it is not said what was asked. Write the questions, each on a line of its own, under “Questions”.'],
  ])('%s with %o', (form, wrong, expected) => {
    expect(said(form, { ...RIGHT[form], ...wrong })).toContain(expected);
  });
});
