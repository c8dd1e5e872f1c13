/** The record of an entry: what was reported of it, what was put right, and what a promise says now and said first. */

import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { correctionOf, recordOf, standing } from '../../../src/plan/record.ts';
import { publishedObservations } from '../../../src/plan/trajectory.ts';
import { knownFor } from '../../../src/subjects/report/report-known.ts';
import { ACTION, contentWith, type Files, MEASURE, ORGANISATIONS, PLAN, progress, withAction } from './broken-content.ts';

const graphWith = (files: Files, asOf?: string) => buildGraph(contentWith(files).entries, { asOf });
const firstAction = (files: Files, asOf?: string) => {
  const [action] = graphWith({ ...withAction(ACTION), ...files }, asOf).currentPlan.all('action');
  if (!action) throw new Error('There is no action');
  return action;
};
const corrected: Files = {
  [`${PLAN}reports/progress/a.yaml`]: progress({ date: '2026-01-05', status: 'complete' }),
  [`${PLAN}reports/progress/b.yaml`]: progress({ date: '2026-01-10', status: 'delayed', corrects: '{ report: a, why: Of another. }' }),
};

describe('reports', () => {
  test('one that was put right is kept and does not count', () => {
    const action = firstAction(corrected);
    const all = recordOf(action, 'progress-report');
    expect(all.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(standing(action, 'progress-report').map(({ id }) => id)).toEqual(['b']);
    expect(all.map((report) => correctionOf(all, report)?.id)).toEqual([undefined, 'b']);
  });

  test('before the day of its correction it counts', () => {
    expect(standing(firstAction(corrected, '2026-01-09'), 'progress-report').map(({ id }) => id)).toEqual(['a']);
  });

  test('figures stand among those that the plan printed, in the order of time', () => {
    const graph = graphWith({
      'organisations.yaml': ORGANISATIONS,
      'sources.yaml': '- id: report\n  title: Report\n  publisher: The partnership\n',
      [`${PLAN}measures/theft.yaml`]: `${MEASURE}observations: [{ period: "2026", value: 40, sources: [{ document: report }] }]\n`,
      [`${PLAN}reports/figures/a.yaml`]: 'measure: theft\nreportedBy: [police]\ndate: 2026-01-15\nperiod: 2025\nvalue: 50\n',
    });
    const [measure] = graph.currentPlan.all('measure');
    expect(measure && publishedObservations(measure, graph.asOf).map(({ period, value }) => [period, value])).toEqual([
      ['2025', 50],
      ['2026', 40],
    ]);
  });
});

describe('changes of promises', () => {
  const change = (date: string, from: string, to: string) =>
    `entry: 1-1\ndecidedBy: [council]\ndate: ${date}\nreason: no reason given\ndue: { from: ${from}, to: ${to} }\n`;
  const changes: Files = {
    [`${PLAN}changes/z.yaml`]: change('2026-01-10', 'ongoing', '2026-06'),
    [`${PLAN}changes/a.yaml`]: change('2026-01-20', '2026-06', '2026-09'),
  };

  test.each([
    ['2026-01-09', 'ongoing'],
    ['2026-01-10', '2026-06'],
    ['2026-01-31', '2026-09'],
  ])('on %s it is due %s', (asOf, due) => {
    expect(firstAction(changes, asOf).data.due).toBe(due);
  });

  test.each(['2026-01-10', '2026-01-20'])(
    'a form for a change knows what was promised first, whatever the day of the second (%s)',
    (day) => {
      const files: Files = { ...changes, [`${PLAN}changes/zz.yaml`]: change(day, '2026-06', '2026-09') };
      delete files[`${PLAN}changes/a.yaml`];
      const graph = graphWith({ 'organisations.yaml': ORGANISATIONS, ...withAction(ACTION), ...files });
      const known = knownFor(graph, graph.currentPlan, 'change');
      expect(known.entries.find(({ kind }) => kind === 'action')?.data.due).toBe('ongoing');
    },
  );

  test('all of them are kept, the latest first', () => {
    expect(recordOf(firstAction(changes), 'amendment').map(({ id }) => id)).toEqual(['a', 'z']);
  });
});

describe('the day that the content speaks for', () => {
  const SITE =
    'name: A\nstrapline: B\npartnership: { name: C }\narea: D\naddress: https://www.example.org/\ncurrentPlan: safer-town\ncontact: { text: E }\n';

  test.each<[what: string, files: Files, handed: string | undefined, day: string]>([
    ['the one handed to the build', corrected, '2026-01-20', '2026-01-20'],
    ['else the one that the site states', corrected, undefined, '2026-01-31'],
    ['else the latest of the record', { ...corrected, 'site.yaml': SITE }, undefined, '2026-01-10'],
    ['else the first of the plan', { 'site.yaml': SITE }, undefined, '2025-01-01'],
  ])('is %s', (_what, files, handed, day) => {
    expect(graphWith({ ...withAction(ACTION), ...files }, handed).asOf).toBe(day);
  });
});
