/** What a page says as data of how its plan stands: a template that shows the page has to show that first. */
import { expect, it } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import type { PageView } from '../../../../src/subjects/page/page.ts';
import { noticeOf } from '../../../../src/subjects/page-data/state.ts';

const { entries } = readContent('tests/fixtures/whole-plan/content');
const NOTICE = { text: 'What the page says first.', brief: 'In brief.' };

/** The notice of the page of a plan, or of its priority, on a day. */
function noticeOn(day: string, planId: string, priority?: string, own?: PageView['notice']) {
  const graph = buildGraph(entries, { asOf: day });
  const plan = graph.planOf(planId);
  const entry = priority === undefined ? plan.entry : plan.get(priority, 'priority');
  const page = { kind: entry.kind, address: '', planId, entry, content: () => ({ view: {} as PageView, nodes: [], behind: [] }) };
  return noticeOf(graph, page, { notice: own } as PageView);
}

it('the page of a plan that another has replaced says so, and which plan holds now', () => {
  const notice = noticeOn('2026-02-01', 'old-town');
  expect(notice?.text).toContain('Later plans have replaced it.');
  expect(notice?.latest).toEqual({ label: 'Safer Town Plan', address: '/plans/safer-town/' });
});

it('the page of the latest plan says when its years are over, and nothing before', () => {
  expect(noticeOn('2026-12-31', 'safer-town')).toBeUndefined();
  const notice = noticeOn('2040-01-01', 'safer-town');
  expect(notice?.text).toContain('Those years are over.');
  expect(notice?.latest).toBeUndefined();
});

it('any other page says what stands above it', () => {
  expect(noticeOn('2026-02-01', 'safer-town', 'burglary', NOTICE)).toEqual(NOTICE);
  expect(noticeOn('2040-01-01', 'safer-town', 'burglary')).toBeUndefined();
});
