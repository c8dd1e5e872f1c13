/** The overview of a plan, on its page and on paper. */
import { describe, expect, it } from 'vitest';
import { allWords, type DocumentNode } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import type { PageNode } from '../../../../src/nodes/page-nodes.ts';
import type { Plan } from '../../../../src/plan/graph.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import { behindPlanNodes, planNodes } from '../../../../src/subjects/plans/plan-nodes.ts';
import { planView } from '../../../../src/subjects/plans/plans.ts';
import { waysIn, waysInWithout } from '../../../../src/subjects/plans/ways-in.ts';

const graph = buildGraph(readContent('tests/fixtures/document/content').entries);
const plan: Plan = graph.currentPlan;
const nodes = planNodes(planView(graph, plan), 1, graph.words, waysIn(graph, plan));
/** What a page shows: all but what only paper has. */
const onPage = (all: readonly PageNode[]): PageNode[] =>
  all.flatMap((node) => (node.type === 'only' ? (node.medium === 'page' ? onPage(node.nodes) : []) : [node]));
const headings = (all: readonly (PageNode | DocumentNode)[]) => all.flatMap((node) => (node.type === 'heading' ? [allWords([node])] : []));

describe('the overview of a plan', () => {
  it('leads to the parts and files of the plan on its page, which a document has within it', () => {
    expect(headings(onPage(nodes))).toEqual(expect.arrayContaining(['Priorities', 'Actions so far', 'Parts of the plan', 'Chapters']));
    expect(headings(onPaper(nodes, graph.words))).not.toEqual(expect.arrayContaining(['Parts of the plan']));
    expect(allWords(onPaper(nodes, graph.words))).not.toContain('Download');
  });

  it('says first whether the plan still runs', () => {
    const [, status] = onPage(nodes);
    expect(status?.type === 'note' && allWords(onPaper(status.nodes, graph.words))).toMatch(
      /^This plan (is|was) for|^This plan is in force/,
    );
  });

  it('has its priorities before its text, and what the papers say of the plan itself behind its page; paper has it in its place', () => {
    const view = {
      ...planView(graph, plan),
      statusNote: 'It was adopted in May.',
      alsoCalled: ['The Strategy'],
      periodNote: 'No day is stated.',
    };
    const [overview, behind] = [planNodes(view, 1, graph.words), behindPlanNodes(view, graph.words)];
    const page = headings(onPage(overview));
    expect(page.indexOf('Priorities')).toBeLessThan(page.indexOf('About this plan'));
    for (const said of ['It was adopted in May.', 'The Strategy', 'No day is stated.']) {
      expect(JSON.stringify(onPage(overview))).not.toContain(said);
      expect(allWords(onPaper(overview, graph.words))).toContain(said);
      expect(allWords(onPaper(behind, graph.words))).toContain(said);
    }
  });

  it('counts one thing as one', () => {
    const { numbers } = planView(graph, plan);
    expect(numbers.map(({ label }) => label)).toContain('1 theme');
    expect(numbers.map(({ label }) => label).filter((label) => /^1 \w+s$/.test(label))).toEqual([]);
  });
});

describe('ways in', () => {
  const ids = (all: readonly { address: string }[]) => all.map(({ address }) => address);

  it('are the parts that the plan has content for, each with what it is called and what it is for', () => {
    const ways = waysIn(graph, plan);
    expect(ways.map(({ id }) => id)).toEqual(expect.arrayContaining(['priority', 'action', 'chapter', 'partnership']));
    for (const { label, note } of ways) expect([label, note]).not.toContain(undefined);
  });

  it('leave out what a page has above them', () => {
    const shown = ids(waysInWithout(graph, plan, 'priority', 'chapter'));
    expect(shown).not.toContain(`/plans/${plan.id}/priorities/`);
    expect(shown).not.toContain(`/plans/${plan.id}/chapters/`);
    expect(ids(waysInWithout(graph, plan, 'priority'))).toContain(`/plans/${plan.id}/chapters/`);
  });
});
