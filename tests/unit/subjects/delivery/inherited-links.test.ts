/**
 * What a part or section of the delivery plan says of the whole is never shown as said of each action: on pages, in
 * documents and in data. One action of the three has outcomes and priorities of its own.
 */
import { describe, expect, it, test } from 'vitest';
import { type DocumentNode, wordsIn, wordsOf } from '../../../../src/nodes/nodes.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { actionView } from '../../../../src/subjects/delivery/actions.ts';
import { outcomeListView, outcomeView } from '../../../../src/subjects/delivery/outcomes.ts';
import { documentNodes } from '../../../../src/subjects/documents/document-nodes.ts';
import { deliveryDocument, priorityDocument } from '../../../../src/subjects/documents/documents.ts';
import { dataTables } from '../../../../src/subjects/open-data/data-tables.ts';
import { priorityView } from '../../../../src/subjects/priorities/priorities.ts';
import { ACTION, contentWith, ORGANISATIONS, PLAN } from '../../plan/broken-content.ts';

const action = (number: string, own = '') =>
  ACTION.replace('"1.1"', `"${number}"`).replace('due: ongoing\n', `section: streets\ndue: ongoing\n${own}`);
const { entries } = contentWith({
  'organisations.yaml': ORGANISATIONS,
  [`${PLAN}outcomes/1.md`]: '---\nnumber: 1\ntitle: Less theft\n---\n',
  [`${PLAN}outcomes/2.md`]: '---\nnumber: 2\ntitle: Less fear\n---\n',
  [`${PLAN}priorities/fear.md`]: '---\ntitle: Fear\norder: 2\nsummary: People are afraid.\nleads: not stated\n---\n',
  [`${PLAN}delivery-parts.yaml`]: '- id: town\n  title: The town\n  outcomes: ["1", "2"]\n',
  [`${PLAN}delivery-sections.yaml`]: '- id: streets\n  title: Streets\n  part: town\n  priorities: [burglary]\n',
  [`${PLAN}actions/1-1.md`]: action('1.1'),
  [`${PLAN}actions/1-2.md`]: action('1.2'),
  [`${PLAN}actions/1-3.md`]: action('1.3', 'outcomes: ["2"]\npriorities: [burglary, fear]\n'),
});
const graph = buildGraph(entries);
const plan = graph.currentPlan;
const view = (number: string) => {
  const found = plan.all('action').find(({ data }) => data.number === number);
  if (!found) throw new Error(`No action ${number}`);
  return actionView(graph, plan, found);
};
const words = (nodes: readonly DocumentNode[]): string =>
  nodes
    .map((node): string => {
      if (node.type === 'table') return [node.caption, ...node.rows.flat().map(wordsIn)].join(' ');
      if (node.type === 'facts') return node.items.map(({ label, content }) => `${label}: ${wordsIn(content)}`).join(' ');
      if (node.type === 'list') return node.items.map(words).join(' ');
      return 'runs' in node ? wordsOf(node.runs) : '';
    })
    .join('\n');

describe('an action', () => {
  it('has from its part and section what it does not name itself, and the page says so', () => {
    const { outcomes, outcomesNote, priorities, prioritiesNote } = view('1.1');
    expect(outcomes.map(({ label, ours }) => [label, ours])).toEqual([
      ['Outcome 1: Less theft', false],
      ['Outcome 2: Less fear', false],
    ]);
    expect(outcomesNote).toBe('These stand at the head of the whole part. It is not stated that this action works towards each of them.');
    expect(priorities.map(({ label }) => label)).toEqual(['Burglary']);
    expect(prioritiesNote).toBe('The link is with the whole section, not with this action by itself.');
  });

  it('has only its own where it names them, marked as our link', () => {
    const { outcomes, outcomesNote, priorities, prioritiesNote } = view('1.3');
    expect(outcomes.map(({ label, ours }) => [label, ours])).toEqual([['Outcome 2: Less fear', true]]);
    expect(priorities.map(({ label, ours }) => [label, ours])).toEqual([
      ['Burglary', true],
      ['Fear', true],
    ]);
    expect([outcomesNote, prioritiesNote]).toEqual([undefined, undefined]);
  });
});

describe('an outcome', () => {
  const outcome = (number: string) => outcomeView(graph, plan, plan.get(number, 'outcome'));

  it('lists actions that are linked to it apart from those of its whole part', () => {
    expect(outcome('2').actions.map(({ number }) => number)).toEqual(['1.3']);
    expect(outcome('2').actionsNote).toBe('Linked to this outcome one by one. The links are ours.');
    expect(outcome('2').ofParts.map(({ title, actions }) => [title, ...actions.map(({ number }) => number)])).toEqual([
      ['The town', '1.1', '1.2'],
    ]);
    expect(outcome('1').actions).toEqual([]);
  });

  it('does not count those of its part as its own', () => {
    const [group] = outcomeListView(graph, plan).groups;
    expect(group?.outcomes.map(({ number, actions }) => `${number}: ${actions}`)).toEqual([
      '1: No action of its own, 2 of its whole part of the delivery plan',
      '2: 1 action, 2 of its whole part of the delivery plan',
    ]);
  });
});

describe('a priority', () => {
  it.each([
    ['burglary', 'Linked one by one, by us: 1.3. The others are actions of the whole section “Streets” of the delivery plan.'],
    ['fear', 'Linked one by one. The links are ours.'],
  ])('says how the actions come to stand under it, on its page and on its sheet: %s', (id, note) => {
    const priority = plan.get(id, 'priority');
    expect(priorityView(graph, plan, priority).actionsNote).toBe(note);
    expect(words(documentNodes(priorityDocument(graph, plan, priority).view()))).toContain(note.replace(/\.$/, ''));
  });
});

test('the delivery plan to print says that the outcomes are those of the whole part', () => {
  const text = words(documentNodes(deliveryDocument(graph, plan).view()));
  expect(text).toContain('Outcomes at the head of the whole part, not of each of its actions');
  expect(text).not.toContain('work towards');
});

test('open data has what is inherited in columns of its own', () => {
  const table = dataTables(graph, plan).find(({ name }) => name === 'actions');
  expect(
    table?.rows.map((row) => [row.number, row.outcome_ids, row.outcome_ids_of_part, row.priority_ids, row.priority_ids_of_section]),
  ).toEqual([
    ['1.1', [], ['outcome-1', 'outcome-2'], [], ['burglary']],
    ['1.2', [], ['outcome-1', 'outcome-2'], [], ['burglary']],
    ['1.3', ['outcome-2'], [], ['burglary', 'fear'], []],
  ]);
  expect(table?.rows.map((row) => [row.outcomes_by, row.priorities_by])).toEqual([
    [null, null],
    [null, null],
    ['ours', 'ours'],
  ]);
  expect(dataTables(graph, plan).find(({ name }) => name === 'delivery-sections')?.rows[0]?.priority_ids).toEqual(['burglary']);
});
