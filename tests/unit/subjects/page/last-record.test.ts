/** A page says how far what is on it goes, and does not change because a day has passed. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { lastRecordOf } from '../../../../src/plan/last-record.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import { actionView } from '../../../../src/subjects/delivery/actions.ts';
import { planDocumentView } from '../../../../src/subjects/plans/plan-document.ts';
import { ACTION, contentWith, PLAN, withAction, withProgress } from '../../plan/broken-content.ts';

const WHOLE = 'tests/fixtures/whole-plan/content';
const wholeOn = (asOf: string) => buildGraph(readContent(WHOLE).entries, { asOf });

describe('the page of an action', () => {
  const viewOf = (files: Parameters<typeof contentWith>[0]) => {
    const graph = buildGraph(contentWith({ ...withAction(ACTION), ...files }).entries);
    const [action] = graph.currentPlan.all('action');
    if (!action) throw new Error('There is no action');
    return actionView(graph, graph.currentPlan, action);
  };
  const SOURCES = { 'sources.yaml': '- { id: report, title: Report, publisher: The partnership, date: 2025-09 }\n' };
  const cited = { [`${PLAN}actions/1-1.md`]: ACTION.replace('due: ongoing', 'due: ongoing\nsources: [{ document: report }]') };

  it.each([
    ['nothing where no date is known', {}, undefined],
    ['the date of its source', { ...SOURCES, ...cited }, 'September 2025'],
    ['that of a later report', { ...SOURCES, ...cited, ...withProgress('1-1', '2026-01-15') }, '15 January 2026'],
    ['not that of a report to come', { ...SOURCES, ...cited, ...withProgress('1-1', '2026-02-15') }, 'September 2025'],
  ])('has %s', (_what, files, said) => {
    expect(viewOf(files).lastRecord).toBe(said);
  });

  it('is the same on a later day', () => {
    const on = (asOf: string) => {
      const graph = wholeOn(asOf);
      return graph.currentPlan.all('action').map((action) => actionView(graph, graph.currentPlan, action));
    };
    expect(on('2026-02-28')).toEqual(on('2026-01-31'));
  });
});

it('the document of a plan is the same on a later day', () => {
  const on = (asOf: string) => planDocumentView(wholeOn(asOf), wholeOn(asOf).currentPlan);
  expect(JSON.stringify(on('2026-03-02'))).toBe(JSON.stringify(on('2026-03-01')));
});

it('the latest date of a plan is that of its sources, reports and changes', () => {
  const graph = wholeOn('2026-01-31');
  expect(graph.plans.map((plan) => [plan.id, lastRecordOf(graph, plan)])).toEqual([
    ['safer-town', '2026-01-08'],
    ['old-town', '2020'],
  ]);
});
