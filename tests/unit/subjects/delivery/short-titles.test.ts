/** Actions and outcomes are named in short where a reader chooses among many; where she reads of one, its fuller text is the first line. */
import { describe, expect, it } from 'vitest';
import { allWords } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import type { PageNode } from '../../../../src/nodes/page-nodes.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import { actionEntries } from '../../../../src/subjects/delivery/action-entries.ts';
import { actionNodes, behindActionNodes } from '../../../../src/subjects/delivery/action-nodes.ts';
import { actionItem, actionView } from '../../../../src/subjects/delivery/actions.ts';
import { behindOutcomeNodes, outcomeNodes } from '../../../../src/subjects/delivery/outcome-nodes.ts';
import { outcomeListView, outcomeView } from '../../../../src/subjects/delivery/outcomes.ts';

const graph = buildGraph(readContent('tests/fixtures/every-field/content').entries);
const plan = graph.planOf('new-town-2020');
const { words } = graph;
const action = plan.get('7-7', 'action');
const outcome = plan.get('41', 'outcome');
const page = (nodes: readonly PageNode[]) => JSON.stringify(nodes.filter((node) => node.type !== 'only' || node.medium === 'page'));
const paper = (nodes: readonly PageNode[]) => allWords(onPaper(nodes, words));

describe('an action', () => {
  const view = actionView(graph, plan, action);

  it('has the short title at the top of its page, and the fuller one as the first line', () => {
    expect(view.title).toBe('Action 7.7: Short action');
    expect(actionNodes(view, words)[0]).toMatchObject({ look: 'lead', runs: [{ value: 'Title of an action' }] });
  });

  it('without a short title has no first line that says it again', () => {
    const other = actionView(graph, plan, plan.get('7-8', 'action'));
    expect(JSON.stringify(actionNodes(other, words)[0])).not.toContain(plan.get('7-8', 'action').data.title);
  });

  it('is listed in short; the table of a document that is its place has both', () => {
    const items = [actionItem(graph, plan, action)];
    expect(page(actionEntries('Actions', items, words))).toContain('"label":"Short action"');
    expect(paper(actionEntries('Actions', items, words))).not.toContain('Title of an action');
    const place = paper(actionEntries('Actions', items, words, { isPlace: true }));
    expect(place).toContain('Short action');
    expect(place).toContain('Title of an action');
  });

  it.each(['Owner as printed', 'Note on the owners.', 'Cell of an action'])('has “%s” behind its page, not among its facts', (said) => {
    expect(page(behindActionNodes(view, words))).toContain(said);
    expect(page(actionNodes(view, words))).not.toContain(said);
  });
});

describe('an outcome', () => {
  const view = outcomeView(graph, plan, outcome);

  it('has the short title at the top of its page, and the wording with its parts as the first line', () => {
    expect(view.title).toBe('Outcome 41: Short outcome');
    expect(outcomeNodes(view, 1, words)[0]).toMatchObject({ look: 'lead', runs: [{ value: 'Title of an outcome: Part of an outcome' }] });
    expect(outcomeListView(graph, plan).groups.flatMap(({ outcomes }) => outcomes.map(({ label }) => label))).toContain('Short outcome');
  });

  it('has its numbers in other lists behind its page, and on paper beside it', () => {
    expect(page(outcomeNodes(view, 1, words))).not.toContain('Other wording of an outcome');
    expect(page(behindOutcomeNodes(view, words))).toContain('Other wording of an outcome');
    expect(paper(outcomeNodes(view, 1, words))).toContain('Other wording of an outcome');
  });
});
