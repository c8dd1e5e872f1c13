/**
 * A year in the life of a plan. What a careful clerk would have written by hand of its history, its dates, its lists, its packs and
 * its counts stands here as sentences and numbers; what is made of the same record has to say the same.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/plan/check-content.ts';
import { buildGraph, type Graph } from '../../src/plan/graph.ts';
import { readContent } from '../../src/source/read-content.ts';
import { accountabilityView } from '../../src/subjects/accountability/accountability.ts';
import { toldChanges } from '../../src/subjects/changes/all-changes.ts';
import { actionView } from '../../src/subjects/delivery/actions.ts';
import { meetingView } from '../../src/subjects/meetings/meetings.ts';
import { performanceView } from '../../src/subjects/meetings/performance.ts';
import { priorityView } from '../../src/subjects/priorities/priorities.ts';
import { takenBackTable } from '../../src/subjects/publication/taken-back-table.ts';
import { withdrawalTable } from '../../src/subjects/publication/withdrawals.ts';
import { amendmentText, changesView } from '../../src/subjects/record/amendments.ts';
import { correctionsView } from '../../src/subjects/record/corrections.ts';
import { movedDateTable } from '../../src/subjects/record/record-tables.ts';
import { updatesView } from '../../src/subjects/reference/reference-pages.ts';

const FIXTURE = 'tests/fixtures/year-in-the-life/content';
const content = readContent(FIXTURE);
const on = (asOf: string) => buildGraph(content.entries, { asOf });
const SPRING = '2025-04-30';
const [spring, autumn, end] = [on(SPRING), on('2025-10-15'), on('2025-12-31')];

/** What was said between the meeting of May and that of November, and what was said after it. */
const OWNER =
  'Action 1.2 “Walk the lanes at night”: owner from The council to The police, changed by The harbour board on 1 July 2025. The wardens went over to the police. This was promised in the published plan of 2025.';
const OUR_SLIP =
  'Action 2.1 “Open a drop-in”: our text was wrong, and nothing that was promised changed. It said October 2025, and says December 2025 now. The plan prints December; we had typed October. (Quiet Harbour Plan as printed (15 January 2025), page 6)';
const STATUSES = [
  'Action 1.1 “Light the quay”: status from on track to delayed (report of The council, 6 October 2025).',
  'Action 1.2 “Walk the lanes at night”: status from delayed to on track (report of The council, 12 June 2025). This puts right the report of 15 April 2025: The walks of March had been left out.',
  'Action 2.1 “Open a drop-in”: status from not reported to complete (report of The police, 2 September 2025).',
];
const SECOND_MOVE =
  'Action 1.1 “Light the quay”: due date from 30 September 2025 to 31 March 2026, changed on 20 November 2025. No reason was given. This was promised in the published plan of 2025.';
const FIGURE = 'Measure “Break-ins in a month”: 14 break-ins for November 2025 (report of The police, 5 December 2025).';

test('the year has nothing in it that the check is against', () => {
  expect(checkContent(content)).toEqual([]);
});

describe('how the actions stand, and what a pack tells of since the last meeting', () => {
  const LATER = { 'On track': 1, Delayed: 1, Complete: 1, 'Not reported': 1 };
  test.each([
    ['in spring, before any meeting', spring, { 'On track': 1, Delayed: 1, 'Not reported': 2 }, undefined],
    ['in autumn, after the first', autumn, LATER, { meeting: '20 May 2025', sentences: [OWNER, OUR_SLIP, ...STATUSES] }],
    ['at the end, after the second', end, LATER, { meeting: '4 November 2025', sentences: [SECOND_MOVE, FIGURE] }],
  ])('%s', (_, graph, counts, since) => {
    const view = performanceView(graph, graph.currentPlan);
    expect(Object.fromEntries(view.counts.map(({ status, count }) => [status.label, count]))).toEqual(counts);
    expect(view.since).toEqual(since);
  });

  test('what was decided stands with each meeting, from minutes or from a report', () => {
    const views = end.all('meeting').map((meeting) => meetingView(end, meeting));
    expect(views.map(({ decisions }) => decisions.map(({ verb, text, report }) => [verb, text, report?.date]))).toEqual([
      [['noted', 'The drop-in is open.', '10 November 2025']],
      [['agreed', 'The quay is lit by the end of September.', undefined]],
    ]);
  });
});

describe('the history of promises', () => {
  const history = (graph: Graph, id: string) => {
    const { promisedFirst, changes, due } = actionView(graph, graph.currentPlan, graph.currentPlan.get(id, 'action'));
    return [due, ...promisedFirst, ...changes.map(amendmentText)];
  };
  const FIRST = '20 May 2025, by The harbour board. Due: from “30 June 2025” to “30 September 2025”. The lamps came late.';
  const SECOND = '20 November 2025. Due: from “30 September 2025” to “31 March 2026”, moved for the second time. No reason was given.';

  test.each([
    ['in spring nothing has moved', spring, '1-1', ['30 June 2025']],
    [
      'in autumn its new date has passed',
      autumn,
      '1-1',
      ['30 September 2025 – this date has passed', 'Promised for: 30 June 2025.', FIRST],
    ],
    ['at the end it has moved twice', end, '1-1', ['31 March 2026', 'Promised for: 30 June 2025.', SECOND, FIRST]],
    ['a slip of ours is no change of a promise', end, '2-1', ['December 2025']],
  ])('%s', (_, graph, id, lines) => {
    expect(history(graph, id)).toEqual(lines);
  });

  test('/changes/ has each change once, and one date that was moved, as a page and as a table', () => {
    const [plan, ...others] = changesView(end).plans;
    expect(others).toEqual([]);
    const THIRD = '1 July 2025, by The harbour board. Owner: from “The council” to “The police”. The wardens went over to the police.';
    expect(plan?.changes.map(({ promise, amendment }) => [promise.label, amendmentText(amendment), amendment.decidedAt?.label])).toEqual([
      ['Light the quay', SECOND, undefined],
      ['Light the quay', FIRST, 'The harbour board'],
      ['Walk the lanes at night', THIRD, undefined],
    ]);
    const drift = { first: '30 June 2025', now: '31 March 2026', times: 2, last: '20 November 2025' };
    expect(plan?.drifts).toEqual([expect.objectContaining(drift)]);
    const row = {
      action: 'Light the quay',
      first: '2025-06-30',
      now: '2026-03-31',
      times: 2,
      last: '2025-11-20',
      reason: 'no reason given',
    };
    expect(movedDateTable(end, end.currentPlan).rows).toEqual([expect.objectContaining(row)]);
    expect(changesView(spring).plans).toEqual([]);
  });

  test('/corrections/ has our slip, and the report that another put right', () => {
    const { ours, reports } = correctionsView(end);
    const said = (items: typeof ours) => items.map(({ about, sentences }) => [about.label, ...sentences].join(' | '));
    expect(said(ours)).toEqual([
      'Open a drop-in | Put right on 5 August 2025. | Due: it said October 2025. It says December 2025 now. | The plan prints December; we had typed October.',
    ]);
    expect(said(reports)).toEqual([
      'Walk the lanes at night | Put right on 12 June 2025. | The report of 15 April 2025 was put right: The walks of March had been left out.',
    ]);
  });
});

test.each([
  // The council still has the lanes, of which it last spoke on 15 April; nobody has spoken of the drop-in.
  ['spring', spring, { report: 3 }, { 'The council': [2, 15], 'The police': [1, undefined] }, ['1.1', '2.1', 'Fewer'], []],
  // The lanes went over to the police, whose last report is of 2 September; that of the council is of 6 October.
  ['autumn', autumn, { report: 2 }, { 'The council': [1, 9], 'The police': [2, 43] }, ['Fewer'], ['1.1']],
  ['the end', end, { report: 2 }, { 'The council': [1, 86], 'The police': [2, 120] }, ['1.1', 'Fewer'], []],
])('what is not known, and days since a report: %s', (_, graph, open, bodies, next, passed) => {
  const view = accountabilityView(graph, graph.currentPlan);
  const first = ({ label }: { label: string }) => label.split(' ')[0];
  expect(view.total).toEqual({ actions: 4, targets: 1 });
  expect(view.ongoing).toBe(1);
  expect(Object.fromEntries(view.gaps.map(({ gap, count }) => [gap, count]))).toEqual({ owner: 1, date: 1, measure: 1, ...open });
  expect(Object.fromEntries(view.bodies.map(({ label, promised, last }) => [label, [promised, last?.days]]))).toEqual(bodies);
  expect([view.next.map(first), view.passed.map(first)]).toEqual([next, passed]);
});

test('notices: the withdrawn one has left the list and says why, and the draft was never in it', () => {
  const titles = (graph: Graph) => updatesView(graph).updates.map(({ title }) => title);
  expect(titles(spring)).toEqual(['Walks begin in May', 'The plan is adopted']);
  expect(titles(end)).toEqual(['Walks began in March', 'The plan is adopted']);
  expect(updatesView(end).withdrawn.map(({ title, date, why, instead }) => [title, date, why, instead?.label])).toEqual([
    ['Walks begin in May', '13 June 2025', 'The walks had begun in March.', 'Walks began in March'],
  ]);
  const row = { title: 'Walks begin in May', withdrawn_on: '2025-06-13', instead_id: '2025-06-13-walks', plan_id: 'quiet-harbour' };
  expect(withdrawalTable(end).rows).toEqual([expect.objectContaining(row)]);
  expect(withdrawalTable(spring).rows).toEqual([]);
});

test('what was taken back is noted where it stood, from that day on', () => {
  const NOTE = 'On 20 August 2025, something that stood here was taken back: It named somebody who had not agreed to it.';
  const notes = (graph: Graph, id: string) =>
    JSON.stringify(priorityView(graph, graph.currentPlan, graph.currentPlan.get(id, 'priority')).notes);
  expect(notes(end, 'young-people')).toContain(NOTE);
  expect([notes(spring, 'young-people'), notes(end, 'burglary')]).toEqual(['[]', '[]']);
  expect(takenBackTable(end).rows).toEqual([expect.objectContaining({ date: '2025-08-20', entry: 'Young people' })]);
});

describe('what npm run changes tells between the folder of spring and that of the end of the year', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spring-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The folder as it was: without the later files, with our slip, and with the notice that was not withdrawn yet. */
  function asInSpring() {
    cpSync(FIXTURE, folder, { recursive: true });
    const later = (file: string) => /^\d{4}-/.test(basename(file)) && basename(file).slice(0, 10) > SPRING;
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) if (later(file)) rmSync(join(folder, file));
    const edit = (file: string, from: string | RegExp, to: string) =>
      writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to));
    edit('plans/quiet-harbour/actions/2-1.md', 'due: 2025-12', 'due: 2025-10');
    edit('updates/2025-03-01-patrols.md', /publication:\n.*\n/, '');
    return readContent(folder, { root: join(folder, '..') });
  }

  test('promises first, then our slip, then how it went: each once', () => {
    const before = asInSpring();
    expect(checkContent(before)).toEqual([]);
    const told = toldChanges({ before: buildGraph(before.entries, { asOf: end.asOf }), after: end });
    expect(told.map((change) => `${change.class}: ${change.sentence}`)).toEqual([
      'promise: Action 1.1 “Light the quay”: due date from 30 June 2025 to 30 September 2025, changed by The harbour board on 20 May 2025. The lamps came late. This was promised in the published plan of 2025.',
      `promise: ${SECOND_MOVE}`,
      `promise: ${OWNER}`,
      `correction: ${OUR_SLIP}`,
      'status: New: meeting “The harbour board, 20 May 2025”.',
      'status: New: meeting “The harbour board, 4 November 2025”.',
      'status: Meeting “The harbour board, 4 November 2025”: noted: “The drop-in is open.” (report of The harbour board, 10 November 2025).',
      'status: New: note of a taking back “It named somebody who had not agreed to it”.',
      'status: Withdrawn on 13 June 2025: update “Walks begin in May”. The walks had begun in March.',
      'status: New: update “Walks began in March”.',
      ...STATUSES.map((sentence) => `status: ${sentence}`),
      `status: ${FIGURE}`,
    ]);
  });
});
