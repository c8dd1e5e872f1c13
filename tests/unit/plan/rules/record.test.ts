/** Reports and changes of promises: each is about one thing, rests on something, and fits what is there already. */
import { expect, test } from 'vitest';
import { adviceOn } from '../../../../src/plan/check-content.ts';
import { ACTION, contentWith, type Files, MEASURE, ORGANISATIONS, PLAN, problemsWith, progress, withAction } from '../broken-content.ts';
import { line } from '../said.ts';

const PROGRESS = `${PLAN}reports/progress/`;
const FIGURES = `${PLAN}reports/figures/`;
const RESULTS = `${PLAN}reports/results/`;
const CHANGES = `${PLAN}changes/`;
const SECOND_ACTION = ACTION.replace('"1.1"', '"1.2"').replace('Mark bicycles', 'Sell locks');

const action: Files = { ...withAction(ACTION), [`${PLAN}actions/1-2.md`]: SECOND_ACTION };
const measure: Files = { 'organisations.yaml': ORGANISATIONS, [`${PLAN}measures/theft.yaml`]: MEASURE };
const target: Files = {
  ...measure,
  'sources.yaml': '- id: report\n  title: Report\n  publisher: The partnership\n',
  [`${PLAN}targets/theft.yaml`]:
    'title: Fewer thefts\nmeasure: theft\nby: 2027\nmeaning: change\nvalue: -10\nsources: [{ document: report }]\n',
};
const figure = (fields: string) => `measure: theft\nreportedBy: [police]\ndate: 2026-01-15\n${fields}`;
const result = (fields: string) => `target: theft\nreportedBy: [police]\ndate: 2026-01-15\n${fields}`;
const change = (fields: string) => `entry: 1-1\ndecidedBy: [council]\ndate: 2026-01-20\nreason: no reason given\n${fields}`;
const corrects = (report: string) => ({ corrects: `{ report: ${report}, why: It was another one. }` });

test.each<[what: string, files: Files]>([
  ['a report', { ...action, [`${PROGRESS}a.yaml`]: progress() }],
  ['two reports of one day', { ...action, [`${PROGRESS}a.yaml`]: progress(), [`${PROGRESS}b.yaml`]: progress() }],
  ['a correction', { ...action, [`${PROGRESS}a.yaml`]: progress(), [`${PROGRESS}b.yaml`]: progress(corrects('a')) }],
  [
    'a correction of a correction',
    {
      ...action,
      [`${PROGRESS}a.yaml`]: progress(),
      [`${PROGRESS}b.yaml`]: progress(corrects('a')),
      [`${PROGRESS}c.yaml`]: progress(corrects('b')),
    },
  ],
  ['a figure', { ...measure, [`${FIGURES}a.yaml`]: figure('period: 2025\nvalue: 40\n') }],
  ['no figure, with the reason', { ...measure, [`${FIGURES}a.yaml`]: figure('period: 2025\nvalue: null\nnote: Not counted.\n') }],
  ['a small count of what is no person', { ...measure, [`${FIGURES}a.yaml`]: figure('period: 2025\nvalue: 3\ncountsNoPeople: true\n') }],
  [
    'a figure that puts another right',
    {
      ...measure,
      [`${FIGURES}a.yaml`]: figure('period: 2025\nvalue: 40\n'),
      [`${FIGURES}b.yaml`]: figure('period: 2025\nvalue: 41\ncorrects: { report: a, why: One was missed. }\n'),
    },
  ],
  [
    'a verdict with its evidence',
    { ...target, [`${RESULTS}a.yaml`]: result('verdict: met\ntext: It fell.\nevidence: { title: Report }\n') },
  ],
  ['a result without a verdict', { ...target, [`${RESULTS}a.yaml`]: result('verdict: no verdict\ntext: It fell.\n') }],
  ['a change', { ...action, [`${CHANGES}a.yaml`]: change('due: { from: ongoing, to: 2026-06 }\n') }],
  [
    'a change after a change',
    {
      ...action,
      [`${CHANGES}a.yaml`]: change('due: { from: ongoing, to: 2026-06 }\n'),
      [`${CHANGES}b.yaml`]: change('due: { from: 2026-06, to: 2026-09 }\n').replace('01-20', '01-21'),
    },
  ],
])('%s is right', (_what, files) => {
  expect(problemsWith(files)).toEqual([]);
});

test.each<[mistake: string, files: Files, said: string]>([
  [
    'a report on an action that is not there',
    { ...action, [`${PROGRESS}a.yaml`]: progress({ action: '1-3' }) },
    `${PROGRESS}a.yaml:1:1: action: there is no action “1-3”. Correct the id (did you mean “1-1”?), or add a file to the folder “actions”. [references/unknown]`,
  ],
  [
    'a correction of a report on another action',
    { ...action, [`${PROGRESS}a.yaml`]: progress({ action: '1-2' }), [`${PROGRESS}b.yaml`]: progress(corrects('a')) },
    `${PROGRESS}b.yaml:6:13: corrects.report: “a” is about something else than this report. Name the report that this one puts right, or leave “corrects” out. [record/corrects-other]`,
  ],
  [
    'a correction that is older than what it corrects',
    { ...action, [`${PROGRESS}a.yaml`]: progress({ date: '2026-01-16' }), [`${PROGRESS}b.yaml`]: progress(corrects('a')) },
    `${PROGRESS}b.yaml:6:13: corrects.report: “a” is of a later day (2026-01-16) than this correction of it. Correct the date: a correction has the day on which it is made. [record/corrects-later]`,
  ],
  [
    'two corrections of one report',
    {
      ...action,
      [`${PROGRESS}a.yaml`]: progress(),
      [`${PROGRESS}b.yaml`]: progress(corrects('a')),
      [`${PROGRESS}c.yaml`]: progress(corrects('a')),
    },
    `${PROGRESS}c.yaml:6:13: corrects.report: “b” puts the same report right already. Write “report: b” to correct that correction. [record/corrected-twice]`,
  ],
  [
    'a report that puts itself right',
    { ...action, [`${PROGRESS}a.yaml`]: progress(corrects('a')) },
    `${PROGRESS}a.yaml:6:1: corrects: this leads in a circle: a → a. Take away one of these links. [references/circle]`,
  ],
  [
    'a verdict without a source',
    { ...target, [`${RESULTS}a.yaml`]: result('verdict: met\ntext: It fell.\n') },
    `${RESULTS}a.yaml:4:1: verdict: the report says “met” and does not say where a reader can check that. Add “evidence” with the title of the paper or page, or “sources”; or write “no verdict”. [record/verdict-without-source]`,
  ],
  [
    'a figure for a period that was printed',
    {
      ...measure,
      'sources.yaml': '- id: report\n  title: Report\n  publisher: The partnership\n',
      [`${PLAN}measures/theft.yaml`]: `${MEASURE}observations: [{ period: "2025", value: 40, sources: [{ document: report }] }]\n`,
      [`${FIGURES}a.yaml`]: figure('period: 2025\nvalue: 41\n'),
    },
    `${FIGURES}a.yaml:4:1: period: there is a figure for 2025 already, in content/${PLAN}measures/theft.yaml. If this one is right and that one wrong, add “corrects” with the name of that file; or correct the period. [record/figure-twice]`,
  ],
  [
    'two figures for one period',
    {
      ...measure,
      [`${FIGURES}a.yaml`]: figure('period: 2025\nvalue: 40\n'),
      [`${FIGURES}b.yaml`]: figure('period: 2025\nvalue: 41\n'),
    },
    `${FIGURES}b.yaml:4:1: period: there is a figure for 2025 already, in content/${FIGURES}a.yaml. If this one is right and that one wrong, add “corrects” with the name of that file; or correct the period. [record/figure-twice]`,
  ],
  [
    'a figure for a month where a year was reported before',
    {
      ...measure,
      [`${FIGURES}a.yaml`]: figure('period: 2026-01\nvalue: 40\n'),
      [`${FIGURES}b.yaml`]: figure('period: 2025\nvalue: 41\n').replace('01-15', '01-14'),
    },
    `${FIGURES}a.yaml:4:1: period: “2026-01” is a month, but the first figure is for a year (2025). Give all figures for the same kind of period, or make a second measure for the others. [measures/other-period]`,
  ],
  [
    'no figure and no reason',
    { ...measure, [`${FIGURES}a.yaml`]: figure('period: 2025\nvalue: null\n') },
    `${FIGURES}a.yaml:5:1: value: there is no figure and no reason why. Add “note:” with the reason in a few words, such as “not counted in 2020”. [measures/no-reason]`,
  ],
  [
    'a count of a few people',
    { ...measure, [`${FIGURES}a.yaml`]: figure('period: 2025\nvalue: 3\n') },
    `${FIGURES}a.yaml:5:1: value: a count of fewer than 5 can tell of a person, and what is proposed here is public at once. Leave the figure empty (“value: null”) and say “fewer than 5” in the note; if it counts no people but things such as meetings, say so (“countsNoPeople: true”). [few-people/figure]`,
  ],
  [
    'a change of nothing',
    { ...action, [`${CHANGES}a.yaml`]: change('') },
    `${CHANGES}a.yaml:1:1: it does not say what was changed. Add “title”, “owners”, “due”, “by” or “value”, with “from” and “to”. [record/changes-nothing]`,
  ],
  [
    'a change of what an action does not have',
    { ...action, [`${CHANGES}a.yaml`]: change('value: { from: 1, to: 2 }\n') },
    `${CHANGES}a.yaml:5:1: value: a promise of this kind (action) has no such field. Write one of these instead: title, owners, due and successMeasures. [record/not-of-promise]`,
  ],
  [
    'a change to the same',
    { ...action, [`${CHANGES}a.yaml`]: change('due: { from: ongoing, to: ongoing }\n') },
    `${CHANGES}a.yaml:5:23: due.to: “from” and “to” are the same. Write what holds from now on, or take this file away. [record/no-change]`,
  ],
  [
    'a change from what did not hold',
    { ...action, [`${CHANGES}a.yaml`]: change('due: { from: 2026-03, to: 2026-06 }\n') },
    `${CHANGES}a.yaml:5:8: due.from: until this change “ongoing” held, as content/${PLAN}actions/1-1.md and earlier changes say. Write “from:” as it was: “ongoing”. [record/from-differs]`,
  ],
  ['a report in the folder above', { ...action, [`${PLAN}reports/a.yaml`]: progress() }, `${PLAN}reports/a.yaml:1:1: `],
])('%s', (_mistake, files, said) => {
  const problems = problemsWith(files);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`content/${said}`);
});

test('a report of a day before its plan began is looked at', () => {
  expect(adviceOn(contentWith({ ...action, [`${PROGRESS}a.yaml`]: progress({ date: '2019-03-01' }) })).map(line)).toEqual([
    `content/${PROGRESS}a.yaml:3:1: date: 2019-03-01 is before the plan began (2025). Look at the year again; if it is right, nothing is to be done. [advice/before-plan]`,
  ]);
});

test('a day more than a year after all others is looked at', () => {
  const content = contentWith({ ...action, [`${PROGRESS}a.yaml`]: progress(), [`${PROGRESS}b.yaml`]: progress({ date: '2027-02-15' }) });
  expect(adviceOn(content).map(line)).toEqual([
    `content/${PROGRESS}b.yaml:3:1: date: 2027-02-15 is more than a year after everything else that has a date here (2026-01-15). Look at the year again; if it is right, nothing is to be done. [advice/day]`,
  ]);
});
