/** A promise cannot change silently: which edits are refused, which files are wanted, and that these files put it right. */
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/plan/check-content.ts';
import { changedSilently, wantedFiles } from '../../../src/report/changed-silently.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { line } from '../plan/said.ts';
import { type Edits, editedContent, original } from '../subjects/changes/edited.ts';

const words = wordsIn('en-GB');
const refused = (edits: Edits) => changedSilently(original.entries, editedContent(edits), words);
const said = (edits: Edits) => refused(edits).map((problem) => line(problem).replace(/^content\/plans\/safer-town\//, ''));

const TRUST = 'plans/safer-town/targets/trust.yaml';
const ACTION = 'plans/safer-town/actions/1-10.md';
const DATE = { [ACTION]: ['due: 2026-01', 'due: 2026-05'] } satisfies Edits;

describe('an edit of a promise', () => {
  test('is refused once for each entry, and gives both files', () => {
    const [problem, ...others] = refused({ [TRUST]: ['value: 16', 'value: 12'] });
    expect(others).toEqual([]);
    expect(problem && line(problem)).toBe(
      'content/plans/safer-town/targets/trust.yaml:5:1: value: what was promised here has been edited, and readers would not learn of it: “value” was “16” and is “12” now. If the promise was changed, write “16” again, and add plans/safer-town/changes/2026-01-31-trust-change.yaml. If the plan always said so and our text was wrong, add corrections/2026-01-31-trust-value.yaml instead. Both stand below, ready to paste. [kept/promise]',
    );
    expect(wantedFiles(problem ? [problem] : []).map(({ path, text }) => [path, text.split('\n').slice(1)])).toEqual([
      [
        'plans/safer-town/changes/2026-01-31-trust-change.yaml',
        [
          'entry: "trust"',
          'decidedBy: "not stated"',
          'date: "2026-01-31"',
          'value:',
          '  from: 16',
          '  to: 12',
          'reason: "no reason given"',
          '',
        ],
      ],
      [
        'corrections/2026-01-31-trust-value.yaml',
        [
          'entry: "safer-town/target/trust"',
          'date: "2026-01-31"',
          'field: "value"',
          'was: "16"',
          'is: "12"',
          'reason: "<what was wrong: “The plan prints 35; we had typed 53.”>"',
          'sources:',
          '  - document: <the id of the document in sources.yaml>',
          '',
        ],
      ],
    ]);
  });

  test.each<[string, Edits]>([
    ['a date that was moved before', DATE],
    ['measures of success', { [ACTION]: ['successMeasures: [Most are marked, Thieves are seen]', 'successMeasures: [Some are marked]'] }],
    ['a wording', { [ACTION]: ['title: Mark bicycles of everybody', 'title: Mark bicycles'] }],
    ['an objective', { 'plans/safer-town/objectives.yaml': ['title: Fewer break-ins', 'title: Some break-ins'] }],
  ])('the amendment for %s, pasted in its place, passes', (_what, edits) => {
    const [amendment] = wantedFiles(refused(edits));
    const content = editedContent({ [amendment?.path ?? '']: amendment?.text ?? '' });
    expect([...checkContent(content), ...changedSilently(original.entries, content, words)].map(line)).toEqual([]);
  });

  test('with the word that our text was wrong passes', () => {
    const edits: Edits = { [TRUST]: ['value: 16', 'value: 12'] };
    const text = wantedFiles(refused(edits))
      .find(({ path }) => path.startsWith('corrections/'))
      ?.text.replace(/<what.*>/, 'It prints 12.')
      .replace(/<the id.*>/, 'report');
    const content = editedContent({ ...edits, 'corrections/2026-01-31-trust-value.yaml': text ?? '' });
    expect([...checkContent(content), ...changedSilently(original.entries, content, words)].map(line)).toEqual([]);
  });

  test('a change that began with what was wrong may begin with what is right', () => {
    const text =
      'entry: safer-town/target/trust\ndate: 2026-01-31\nfield: by\nwas: 2027\nis: 2026\nreason: It prints 2026.\nsources: [{ document: report }]\n';
    const edits: Edits = {
      [TRUST]: ['by: 2027', 'by: 2026'],
      'plans/safer-town/changes/2026-01-05-trust.yaml': ['from: 2027', 'from: 2026'],
      'corrections/2026-01-31-trust.yaml': text,
    };
    expect(said(edits)).toEqual([]);
    expect(said({ ...edits, 'corrections/2026-01-31-trust.yaml': text.replace('field: by', 'field: amount') })).toHaveLength(2);
  });

  test('of several fields is told whole, with a correction of each', () => {
    const edits: Edits = { [TRUST]: ['value: 16\namount: 9', 'value: 12\namount: 8'] };
    const [problem, ...others] = refused(edits);
    expect(others).toEqual([]);
    expect(problem && line(problem)).toContain('“value” was “16” and is “12” now and “amount” was “9” and is “8” now.');
    expect(problem && line(problem)).toContain('write again what stood there, and add');
    expect(problem && line(problem)).toContain('All stand below, ready to paste.');
    const corrections = wantedFiles(problem ? [problem] : []).filter(({ path }) => path.startsWith('corrections/'));
    const files = corrections.map(({ path, text }) => [path, text.replace(/<what.*>/, 'It prints that.').replace(/<the id.*>/, 'report')]);
    const content = editedContent({ ...edits, ...Object.fromEntries(files) });
    expect([...checkContent(content), ...changedSilently(original.entries, content, words)].map(line)).toEqual([]);
  });

  test('of measures of success gives the change with both lists, as they were and as they are', () => {
    const [problem] = refused({ [ACTION]: ['successMeasures: [Most are marked, Thieves are seen]', 'successMeasures: to be confirmed'] });
    expect(wantedFiles(problem ? [problem] : [])[0]?.text).toContain(
      'successMeasures:\n  from: ["Most are marked", "Thieves are seen"]\n  to: "to be confirmed"\n',
    );
  });

  test('of the years of an objective wants another promise', () => {
    expect(said({ 'plans/safer-town/objectives.yaml': ['period: 2025/26', 'period: 2026/27'] })).toEqual([
      expect.stringContaining(
        '“period” was “2025/26” and is “2026/27” now. If the promise was changed, write “2025/26” again, and add what',
      ),
    ]);
  });

  test('of what no amendment changes wants another promise', () => {
    expect(said({ 'plans/safer-town/targets/bicycles.yaml': ['bound: at most', 'bound: below'] })).toEqual([
      'targets/bicycles.yaml:8:1: bound: what was promised here has been edited, and readers would not learn of it: “bound” was “at most” and is “below” now. If the promise was changed, write “at most” again, and add what is promised now as another entry. If the plan always said so and our text was wrong, add corrections/2026-01-31-bicycles-bound.yaml instead. It stands below, ready to paste. [kept/promise]',
    ]);
  });

  test('that takes it away is refused', () => {
    expect(
      said({
        'plans/safer-town/targets/bicycles.yaml': null,
        'plans/safer-town/reports/results/2026-01-06-bicycles.yaml': null,
        'corrections/2026-01-10-bicycles.yaml': null,
      }),
    ).toEqual([
      'reports/results/2026-01-06-bicycles.yaml:1:1: this was reported or decided, and is gone: what was said stays said. Bring the file back under its name, and add a further report with “corrects” that names it; of a change of a promise, add a further change. If something in it must not stay, take it back with “npm run take-back”. [kept/record-gone]',
      'targets/bicycles.yaml:1:1: this promise was published, and is gone. Bring the file or the item back. If it is not to be kept any more, report it as stopped, or change it in a file of changes; if it should not have been published, write “publication: { withdrawn: … }” in it, with the day and why; if it has another name now, give it the old one again. [kept/promise-gone]',
    ]);
  });

  test.each<[string, Edits]>([
    ['a note', { [ACTION]: ['notes: [Pens are free.]', 'notes: [Pens are dear.]'] }],
    [
      'a new amendment',
      {
        'plans/safer-town/changes/2026-01-20-1-10.yaml':
          'entry: 1-10\ndecidedBy: not stated\ndate: 2026-01-20\ndue: { from: 2026-03, to: 2026-09 }\nreason: no reason given\n',
      },
    ],
    [
      'a new report',
      {
        'plans/safer-town/reports/progress/2026-01-20-1-10.yaml':
          'action: 1-10\nreportedBy: [police]\ndate: 2026-01-20\nstatus: complete\ntext: Done.\n',
      },
    ],
    ['nothing', {}],
  ])('%s is none', (_what, edits) => {
    expect(said(edits)).toEqual([]);
  });
});

describe('what was reported', () => {
  test('cannot be edited: the further report that is given puts it right', () => {
    const edits: Edits = { 'plans/safer-town/reports/figures/2026-01-05-trust.yaml': ['value: 61.5', 'value: 62'] };
    const [problem] = refused(edits);
    expect(problem && line(problem)).toContain(
      'has been edited: “value” was “61.5” and is “62” now. Write “61.5” again, and add plans/safer-town/reports/figures/2026-01-31-trust-correction.yaml, which puts it right and names it.',
    );
    expect(problem && line(problem)).toContain('Both stand below, ready to paste. [kept/record]');
    const [further] = wantedFiles(problem ? [problem] : []);
    const content = editedContent({ [further?.path ?? '']: (further?.text ?? '').replace(/<what.*>/, 'It was rounded.') });
    expect([...checkContent(content), ...changedSilently(original.entries, content, words)].map(line)).toEqual([]);
  });

  test.each([
    ['a progress report', 'plans/safer-town/reports/progress/2025-10-01-1-10.yaml', 'text: Half are marked.', 'text: All are marked.'],
    ['a result', 'plans/safer-town/reports/results/2026-01-06-bicycles.yaml', 'verdict: not met', 'verdict: no verdict'],
    ['a decision', 'reports/decisions/2026-02-05-board.yaml', 'verb: resolved', 'verb: noted'],
    ['an amendment', 'plans/safer-town/changes/2026-01-08-1-11.yaml', 'reason: no reason given', 'reason: It is late.'],
  ])('%s neither', (_what, path, from, to) => {
    expect(refused({ [path]: [from, to] }).map(({ rule }) => rule)).toEqual(['kept/record']);
  });

  test('may be shorter where a note tells that something was taken back, and only there', () => {
    const shorter: Edits = {
      'plans/safer-town/reports/progress/2025-10-01-1-10.yaml': ['text: Half are marked.', 'text: Some are marked.'],
    };
    const note = (at: string): Edits => ({ 'taken-back/2026-01-31.yaml': `date: 2026-01-31\nwhy: It named a person.\nat: ${at}\n` });
    expect(said({ ...shorter, ...note('safer-town/action/1-10') })).toEqual([]);
    expect(said({ ...shorter, ...note('safer-town/action/1-11') })).toHaveLength(1);
  });

  test('in a list can be corrected as the whole list, and objects are told in full', () => {
    const path = 'plans/safer-town/reports/results/2026-01-06-bicycles.yaml';
    const withSource = (at: string): Edits => ({ [path]: ['verdict: not met', `verdict: not met\nsources: [{ document: report${at} }]`] });
    const base = editedContent(withSource('')).entries;
    const [problem] = changedSilently(base, editedContent(withSource(', at: page 9')), words);
    expect(problem && line(problem)).toContain('“sources” was [{"document":"report"}] and is [{"document":"report","at":"page 9"}] now');
    const correction = wantedFiles(problem ? [problem] : []).find((file) => file.path.startsWith('corrections/'));
    expect(correction?.text).toContain('field: "sources"\n');
    const text = correction?.text.replace(/<what.*>/, 'It is on page 9.').replace(/<the id.*>/, 'report') ?? '';
    const content = editedContent({ ...withSource(', at: page 9'), [correction?.path ?? '']: text });
    expect([...checkContent(content), ...changedSilently(base, content, words)].map(line)).toEqual([]);
  });

  test('under a plan that was a draft, all of it may still change', () => {
    const draft = original.entries.map((entry) =>
      entry.kind === 'plan' ? { ...entry, data: { ...entry.data, status: 'draft' as const } } : entry,
    );
    expect(changedSilently(draft, editedContent(DATE), words)).toEqual([]);
  });
});

describe('what the public has not seen', () => {
  const REPORT = 'plans/safer-town/reports/progress/2025-10-01-1-10.yaml';
  const DRAFT_REPORT: Edits = { [REPORT]: ['text: Half are marked.', 'text: Half are marked.\npublication: { draft: true }'] };
  const DRAFT_ACTION = (edit: readonly [string, string] = ['', '']): Edits => ({
    'plans/safer-town/actions/2-1.md':
      `---\nnumber: "2.1"\ntitle: Count bicycles\nsuccessMeasures: not stated\nowners: [police]\ndue: 2026-01\nsources: [{ document: report }]\npublication: { draft: true }\n---\n`.replace(
        ...edit,
      ),
  });
  const from = (base: Edits, now: Edits) => changedSilently(editedContent(base).entries, editedContent(now), words).map(line);

  test.each<[string, Edits, Edits]>([
    ['a report is published', DRAFT_REPORT, {}],
    [
      'a report waits for a day and is rewritten',
      DRAFT_REPORT,
      { [REPORT]: ['text: Half are marked.', 'text: All are.\npublication: { from: 2026-03-01 }'] },
    ],
    ['an action is rewritten and published', DRAFT_ACTION(), DRAFT_ACTION(['Count bicycles', 'Count locks'])],
    ['an action is published', DRAFT_ACTION(), DRAFT_ACTION(['publication: { draft: true }\n', ''])],
    ['an action is given up', DRAFT_ACTION(), {}],
  ])('may change: %s', (_what, base, now) => {
    expect(from(base, now)).toEqual([]);
  });

  test('and what it has seen cannot be hidden: told once, at what hides it', () => {
    const hide = (path: string, below: string) => from({}, { [path]: [below, `${below}\npublication: { draft: true }`] });
    const HIDDEN = 'publication: this was published, and is hidden now: what was promised and reported stays to be read.';
    const WITHDRAW =
      'Take “draft” or “from” out of “publication” again. If it does not hold any more, or should not have been published, write “withdrawn: …” there, with the day and why. [kept/hidden]';
    expect(from({}, DRAFT_REPORT)).toEqual([
      `content/${REPORT}:6:1: ${HIDDEN} Take “draft” or “from” out of “publication” again. If it was wrong, add a further report with “corrects” that names it; of a change of a promise, add a further change. [kept/hidden]`,
    ]);
    expect(hide(ACTION, 'due: 2026-01')).toEqual([`content/${ACTION}:11:1: ${HIDDEN} ${WITHDRAW}`]);
    const measure = 'plans/safer-town/measures/trust.yaml';
    expect(hide(measure, 'title: People who trust the police')).toEqual([`content/${measure}:2:1: ${HIDDEN} ${WITHDRAW}`]);
  });
});

describe('words that were taken back from a promise', () => {
  const note = (at: string): Edits => ({ 'taken-back/2026-01-31.yaml': `date: 2026-01-31\nwhy: It named a person.\nat: ${at}\n` });
  const taken: Edits = { [ACTION]: ['title: Mark bicycles of everybody', 'title: Mark bicycles of [taken back]'] };

  test('are told nowhere, where a note says so at that promise', () => {
    expect(said({ ...taken, ...note('safer-town/action/1-10') })).toEqual([]);
    expect(said({ ...taken, ...note('safer-town/action/1-11') })).toHaveLength(1);
  });

  test('and its date cannot change with them', () => {
    const both: Edits = { ...note('safer-town/action/1-10'), [ACTION]: ['due: 2026-01', 'due: 2026-05'] };
    expect(said(both)).toEqual([expect.stringContaining('“due” was “2026-01” and is “2026-05” now')]);
  });
});
