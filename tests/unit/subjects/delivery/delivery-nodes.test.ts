/** The list of actions on its page: actions first, what is shared said once, and where it all comes from behind them. */
import { describe, expect, it } from 'vitest';
import { wordsIn, wordsOf } from '../../../../src/nodes/nodes.ts';
import type { PageNode } from '../../../../src/nodes/page-nodes.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { actionListView } from '../../../../src/subjects/delivery/action-list.ts';
import { actionsByViews } from '../../../../src/subjects/delivery/actions-by.ts';
import { behindActionListNodes, deliveryNodes } from '../../../../src/subjects/delivery/delivery-nodes.ts';
import { contentWith, ORGANISATIONS, PLAN } from '../../plan/broken-content.ts';

const action = (number: string, section: string, due: string) =>
  `---\nnumber: "${number}"\ntitle: Do ${number}\nsuccessMeasures: not stated\nowners: [police]\ndue: ${due}\nsection: ${section}\n---\n`;
const section = (id: string, leads: string, rest = '') =>
  `- { id: ${id}, title: About ${id}, part: town, priorities: [burglary], leads: ${leads}${rest} }\n`;

function listOf(sections: string, ...actions: string[]) {
  const { entries } = contentWith({
    'organisations.yaml': ORGANISATIONS,
    'sources.yaml': '- { id: report, title: Report, publisher: The partnership }\n',
    [`${PLAN}delivery-parts.yaml`]:
      '- { id: town, title: The town, notes: [It is a draft.], sources: [{ document: report, at: page 1 }] }\n- { id: gap, title: The gap, notes: [It has no table.] }\n',
    [`${PLAN}delivery-sections.yaml`]: sections,
    ...Object.fromEntries(actions.map((text, index) => [`${PLAN}actions/1-${index + 1}.md`, text])),
  });
  const graph = buildGraph(entries);
  const view = actionListView(graph, graph.currentPlan);
  return { graph, nodes: deliveryNodes(view, [], graph.words), behind: behindActionListNodes(view, graph.words) };
}

/** A line for each thing that a page says. */
const saidOn = (nodes: readonly PageNode[]): string[] =>
  nodes.flatMap((node): string[] => {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
        return [wordsOf(node.runs)];
      case 'only':
        return node.medium === 'page' ? saidOn(node.nodes) : [];
      case 'facts':
        return node.items.map(({ label, content }) => `${label}: ${wordsIn(content)}`);
      case 'entries':
        return node.items.map(({ number }) => number ?? '');
      case 'list':
        return node.items.flatMap(saidOn);
      case 'notes':
        return node.items.map(wordsOf);
      case 'citations':
        return node.of.map(({ label, at }) => [label, at].filter(Boolean).join(', '));
      case 'fold':
        return saidOn(node.nodes);
      default:
        return [];
    }
  });

const NOTED = ', notes: [Printed twice.], asPrinted: [{ column: Cost, says: Nothing }], sources: [{ document: report, at: page 7 }]';

describe('the list of actions on its page', () => {
  const { graph, nodes, behind } = listOf(
    section('locks', '[police]', NOTED) + section('lanes', '[council]'),
    action('1.1', 'locks', '2026-05'),
    action('1.2', 'lanes', 'ongoing'),
  );
  const said = saidOn(nodes);

  it('says once, of a part, what all its sections have, and of each section what is its own', () => {
    expect(said.slice(said.indexOf('The town'))).toEqual([
      'The town',
      'Priority: Burglary',
      'About locks',
      'Lead: The police',
      '1.1',
      'About lanes',
      'Lead: The council',
      '1.2',
      'The gap',
      'It has no table.',
    ]);
  });

  it('has behind it how it was read, what other columns say and where it is printed', () => {
    expect(saidOn(behind)).toEqual([
      'The town',
      'It is a draft.',
      'Report, page 1',
      'About locks',
      'In other columns, in our words: “Cost”: Nothing.',
      'Printed twice.',
      'Report, page 7',
    ]);
  });

  it('leads to the same actions in every other order that there is', () => {
    const line = nodes
      .flatMap((node) => (node.type === 'only' ? node.nodes : [node]))
      .find((node) => JSON.stringify(node).includes('by date'));
    const ordered = actionsByViews(graph, graph.currentPlan).filter(({ kind }) => kind === 'ordered');
    expect(ordered).not.toEqual([]);
    for (const { address } of ordered) expect(JSON.stringify(line)).toContain(`"${address}"`);
  });
});
