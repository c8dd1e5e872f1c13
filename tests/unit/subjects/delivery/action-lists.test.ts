/** Lists of actions: what they add up to, and the pages of those of one value. */
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/nodes/nodes.ts';
import type { PageNode } from '../../../../src/nodes/page-nodes.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { actionEntries } from '../../../../src/subjects/delivery/action-entries.ts';
import { actionListView } from '../../../../src/subjects/delivery/action-list.ts';
import { actionsByViews } from '../../../../src/subjects/delivery/actions-by.ts';
import { actionsByNodes } from '../../../../src/subjects/delivery/actions-by-nodes.ts';
import { deliveryNodes } from '../../../../src/subjects/delivery/delivery-nodes.ts';
import { MOST_ON_A_PAGE } from '../../../../src/subjects/delivery/long-list.ts';
import { contentWith, type Files, ORGANISATIONS, PLAN, withProgress } from '../../plan/broken-content.ts';

interface Own {
  owners?: string;
  due?: string;
  more?: string;
  /** What the one report on it says, if there is one. */
  status?: string;
}
const action = (number: string, { owners = '[police]', due = 'ongoing', more = '' }: Own) =>
  `---\nnumber: "${number}"\ntitle: Do ${number}\nsuccessMeasures: not stated\nowners: ${owners}\ndue: ${due}\npriorities: [burglary]\n${more}---\n`;

function planWith(...actions: Own[]) {
  const files: Files = Object.fromEntries(actions.map((own, index) => [`${PLAN}actions/1-${index + 1}.md`, action(`1.${index + 1}`, own)]));
  const reports = actions.flatMap(({ status }, index) => (status ? [withProgress(`1-${index + 1}`, '2026-01-01', { status })] : []));
  const { entries } = contentWith({
    'organisations.yaml': ORGANISATIONS,
    [`${PLAN}actions/1-1.md`]: null,
    ...files,
    ...Object.assign({}, ...reports),
  });
  const graph = buildGraph(entries);
  return { graph, plan: graph.currentPlan };
}

const FOUR: Own[] = [
  { owners: 'to be confirmed', due: '2026-05' },
  { due: 'to be confirmed' },
  { owners: '[police, council]', due: '2025-12-01' },
  {},
];

const wordsIn = (nodes: readonly PageNode[]) => nodes.flatMap((node) => (node.type === 'heading' ? [wordsOf(node.runs)] : []));

const tags = (nodes: readonly PageNode[]) =>
  nodes.flatMap((node) => (node.type === 'entries' ? node.columns.filter(({ inList }) => inList === 'spoken') : []));

describe('the list of actions', () => {
  it('says what they add up to, with a link to each part of them', () => {
    const { graph, plan } = planWith(...FOUR);
    const { total, sums } = actionListView(graph, plan);
    expect(total).toBe(4);
    expect(sums.map(({ label, address }) => [label, address?.replace('/plans/safer-town/actions/', '')])).toEqual([
      ['1 with no owner', 'by/owner/unknown/'],
      ['1 with no date', 'by/due/unknown/'],
      ['1 ongoing', 'by/due/ongoing/'],
      ['2 with a date', 'by/due/dated/'],
      ['none reported on', undefined],
    ]);
  });

  it('has no tag at each where none is reported on, and says so once; it has them where one is', () => {
    const [silent, told] = [planWith(...FOUR), planWith({ status: 'delayed' }, {})];
    const nodesOf = ({ graph, plan }: typeof silent) => deliveryNodes(actionListView(graph, plan), [], graph.words);
    expect(tags(nodesOf(silent))).toEqual([]);
    const said = (nodes: readonly PageNode[]) => nodes.flatMap((node) => (node.type === 'paragraph' ? [wordsOf(node.runs)] : []));
    expect(said(nodesOf(silent))).toContain(silent.graph.words.actionLists.silence);
    expect(tags(nodesOf(told))).toHaveLength(1);
    expect(said(nodesOf(told))).not.toContain(told.graph.words.actionLists.silence);
  });

  it('says below a list elsewhere that none of it is reported on', () => {
    const { graph, plan } = planWith({});
    const { others } = actionListView(graph, plan);
    const [, after] = actionEntries('Actions', others, graph.words, { saySilence: true });
    expect(JSON.stringify(after)).toContain(graph.words.actionLists.silentList);
  });

  it('leads by each choice to the actions that have it, and marks these', () => {
    const { graph, plan } = planWith(...FOUR);
    const { choices, marks } = actionListView(graph, plan);
    expect(choices.map(({ label, items }) => [label, items.map((item) => item.label)])).toEqual([
      ['Owner', ['The council (1)', 'The police (3)', 'No owner (1)']],
      ['Due', ['With a date (2)', 'Ongoing (1)', 'No date (1)']],
    ]);
    expect(marks['1.3']).toEqual(['owner-council', 'owner-police', 'due-dated']);
  });
});

describe('the pages of actions in other orders', () => {
  it('are there for what chooses: some actions, and not all', () => {
    const { graph, plan } = planWith(...FOUR);
    const addresses = actionsByViews(graph, plan).map(({ address }) => address.replace('/plans/safer-town/actions/', ''));
    // All serve burglary, and none is reported on or names a district. Owners have the page of what they promised.
    expect(addresses).toEqual(['by/owner/', 'by/owner/unknown/', 'by/due/', 'by/due/dated/', 'by/due/ongoing/', 'by/due/unknown/']);
  });

  it('are none where all actions are alike', () => {
    const { graph, plan } = planWith({}, {});
    expect(actionsByViews(graph, plan)).toEqual([]);
  });

  it('have the first date first, and every action under each of its owners', () => {
    const { graph, plan } = planWith(...FOUR);
    const views = actionsByViews(graph, plan);
    const groups = (address: string) =>
      views
        .find((view) => view.address.endsWith(address))
        ?.groups.map(({ title, actions }) => `${title}: ${actions.map(({ number }) => number).join(', ')}`);
    expect(groups('by/due/')).toEqual(['With a date: 1.3, 1.1', 'Ongoing: 1.4', 'No date: 1.2']);
    expect(groups('by/owner/')).toEqual(['The council: 1.3', 'The police: 1.2, 1.3, 1.4', 'No owner: 1.1']);
  });

  it('are not in the search, for they repeat', () => {
    const { graph, plan } = planWith(...FOUR);
    expect(actionsByViews(graph, plan).filter(({ search, indexed }) => search !== undefined || indexed !== false)).toEqual([]);
  });

  it('grow with what the actions name, and no faster', () => {
    const many = Array.from({ length: 30 }, (_, index): Own => ({ due: String(2000 + index), owners: '[police, council]' }));
    const { graph, plan } = planWith(...many);
    // One in the order of dates, and of those that last; none for owners that all have.
    expect(actionsByViews(graph, plan).map(({ address }) => address.split('/by/')[1])).toEqual([
      'due/',
      'due/dated/',
      'due/ongoing/',
      'due/unknown/',
    ]);
  });

  it('stay when the last of them is reported on, or has found its date: an address that was sent stays', () => {
    const addresses = (...actions: Own[]) => {
      const { graph, plan } = planWith(...actions);
      return actionsByViews(graph, plan).map(({ address }) => address);
    };
    const before = addresses(
      { due: '2026-05', status: 'delayed' },
      { due: 'to be confirmed', owners: 'not stated' },
      { owners: '[council]' },
    );
    const after = addresses(
      { due: '2027-05', status: 'complete' },
      { due: '2026-08', status: 'delayed' },
      { owners: '[council]', status: 'delayed' },
    );
    expect(before.filter((address) => !after.includes(address))).toEqual([]);
  });
});

describe('a list that is too long for one page', () => {
  const parts = '- { id: one, title: Part one, sources: [{ document: report }] }\n';
  const sections = ['streets', 'homes']
    .map((id) => `- { id: ${id}, part: one, title: The ${id}, sources: [{ document: report }] }\n`)
    .join('');
  /** So many actions: the first in the streets, every other one after it in homes or in no section. */
  function long(count: number) {
    const files = Object.fromEntries(
      Array.from({ length: count }, (_, index): [string, string] => {
        const own = {
          owners: index % 2 ? '[police]' : '[council]',
          more: index === 0 ? 'section: streets\n' : index % 2 ? 'section: homes\n' : '',
        };
        return [`${PLAN}actions/1-${index + 1}.md`, action(`1.${index + 1}`, own)];
      }),
    );
    const { entries } = contentWith({
      'organisations.yaml': ORGANISATIONS,
      'sources.yaml': '- { id: report, title: Report, publisher: The partnership }\n',
      [`${PLAN}delivery-parts.yaml`]: parts,
      [`${PLAN}delivery-sections.yaml`]: sections,
      ...files,
    });
    const graph = buildGraph(entries);
    return { graph, plan: graph.currentPlan };
  }
  const shown = (nodes: readonly PageNode[], medium: 'page' | 'paper'): PageNode[] =>
    nodes.flatMap((node) => (node.type === 'only' ? (node.medium === medium ? shown(node.nodes, medium) : []) : [node]));
  const items = (nodes: readonly PageNode[]) =>
    nodes.flatMap((node) => (node.type === 'entries' ? node.items.map(({ number }) => number) : []));
  const listNodes = ({ graph, plan }: ReturnType<typeof long>) => deliveryNodes(actionListView(graph, plan), [], graph.words);
  const onPages = (made: ReturnType<typeof long>) =>
    actionsByViews(made.graph, made.plan).map((view) => ({ view, nodes: shown(actionsByNodes(view, made.graph.words), 'page') }));

  it('leads to a page for each section, which have all actions, each once', () => {
    const made = long(MOST_ON_A_PAGE + 1);
    const nodes = shown(listNodes(made), 'page');
    expect(items(nodes)).toEqual([]);
    const sectionPages = onPages(made).filter(({ view }) => view.address.includes('/by/section/'));
    expect(sectionPages.map(({ view }) => view.address.split('/').at(-2))).toEqual(['streets', 'homes', 'none']);
    for (const { view } of sectionPages) expect(JSON.stringify(nodes)).toContain(view.address);
    expect(new Set(sectionPages.flatMap((page) => items(page.nodes))).size).toBe(MOST_ON_A_PAGE + 1);
    expect(sectionPages.flatMap((page) => items(page.nodes))).toHaveLength(MOST_ON_A_PAGE + 1);
  });

  it('keeps the places of its sections, and is whole on paper', () => {
    const [short, made] = [long(MOST_ON_A_PAGE), long(MOST_ON_A_PAGE + 1)];
    const places = (nodes: readonly PageNode[]) => nodes.flatMap((node) => (node.type === 'heading' ? (node.address ?? []) : []));
    expect(places(shown(listNodes(made), 'page'))).toEqual(places(shown(listNodes(short), 'page')));
    expect(items(shown(listNodes(made), 'paper'))).toHaveLength(MOST_ON_A_PAGE + 1);
  });

  it('leads from lists in other orders to the pages of their values', () => {
    const owners = onPages(long(MOST_ON_A_PAGE + 1)).find(({ view }) => view.address.endsWith('/by/owner/'));
    expect(items(owners?.nodes ?? [])).toEqual([]);
    expect(JSON.stringify(owners?.nodes)).toContain('/accountability/police/');
  });

  it('has a heading for actions of no section only where there are some', () => {
    const headings = (made: ReturnType<typeof long>) => wordsIn(shown(listNodes(made), 'page'));
    expect(headings(long(2))).not.toContain('Other actions');
    expect(headings(long(3))).toContain('Other actions');
  });

  it('is not divided while one page has room for it', () => {
    const made = long(MOST_ON_A_PAGE);
    expect(items(shown(listNodes(made), 'page'))).toHaveLength(MOST_ON_A_PAGE);
    expect(onPages(made).filter(({ view }) => view.address.includes('/by/section/'))).toEqual([]);
  });
});
