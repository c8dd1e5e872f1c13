/** A priority on its page, in the plan’s document, on a sheet and in another site: the same sections in the same order. */
import { describe, expect, it } from 'vitest';
import { allWords, wordsOf } from '../../../../src/nodes/nodes.ts';
import { onPaper, type PageNode } from '../../../../src/nodes/page-nodes.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import { actionItem } from '../../../../src/subjects/delivery/actions.ts';
import { type PriorityView, priorityListView, priorityView } from '../../../../src/subjects/priorities/priorities.ts';
import { prioritiesNodes, priorityListNodes } from '../../../../src/subjects/priorities/priority-list-nodes.ts';
import { embedNodes, priorityNodes } from '../../../../src/subjects/priorities/priority-nodes.ts';
import { prioritySheetNodes } from '../../../../src/subjects/priorities/priority-sheet.ts';

const graph = buildGraph(readContent('tests/fixtures/every-field/content').entries);
const plan = graph.planOf('new-town-2020');
const { words } = graph;
const [priority] = plan.all('priority').filter(({ data }) => data.achieved);
const [action] = plan.all('action');
if (!priority || !action) throw new Error('The fixture has no action, or no priority with what was achieved');
const item = actionItem(graph, plan, action);
const view: PriorityView = {
  ...priorityView(graph, plan, priority),
  actions: [item],
  actionSections: [{ label: 'Theft', address: '/actions/#theft', count: 15 }],
  over: true,
  answers: [{ consultation: 'The survey', address: '/survey/', base: 30, agree: 70 }],
};

/** What a page shows, whatever it stands in. */
const onPage = (nodes: readonly PageNode[]): PageNode[] =>
  nodes.flatMap((node) => (node.type === 'only' ? (node.medium === 'page' ? onPage(node.nodes) : []) : [node]));
const headings = (nodes: readonly PageNode[], level: number) =>
  nodes.flatMap((node) => (node.type === 'heading' && node.level === level ? [wordsOf(node.runs)] : []));

describe('the sections', () => {
  const page = headings(onPage(priorityNodes(view, 1, words)), 2);

  it('are in the order of a reader’s questions: what should be different comes before what is done', () => {
    const wanted = ['Why it matters', 'What should be different', 'What was to be done', 'How it is measured', 'What the public said'];
    expect(page.filter((title) => wanted.includes(title))).toEqual(wanted.filter((title) => page.includes(title)));
    expect(page).toContain('What should be different');
  });

  it('are those of the page in the document of the plan, without what only leads to other pages', () => {
    expect(headings(onPaper(priorityNodes(view, 2, words), words), 3)).toEqual(page.filter((title) => title !== 'Related'));
  });

  it('are those of the page on a sheet, and whose it is comes last', () => {
    expect(headings(onPaper(prioritySheetNodes(view, words), words), 1)).toEqual([
      ...page.filter((title) => title !== 'Related'),
      'About this priority',
    ]);
  });

  it('are three in a page of another site', () => {
    expect(headings(embedNodes(view, words), 2)).toEqual(['What was to be done', 'What should be different', 'What the public said']);
  });
});

describe('a sheet', () => {
  const withActions = (count: number): PriorityView => ({
    ...view,
    actions: Array.from({ length: count }, (_, index) => ({ ...item, title: `Action no. ${index + 1}` })),
  });
  const sheet = (count: number) => allWords(onPaper(prioritySheetNodes(withActions(count), words), words));

  it('lists up to fourteen actions', () => {
    expect(sheet(14)).toContain('Action no. 14');
    expect(sheet(14)).not.toContain('by section of the delivery plan');
  });

  it('says of more how many there are in each section, and where they are', () => {
    expect(sheet(15)).toContain('The 15 actions, by section of the delivery plan');
    expect(sheet(15)).toContain('Each action is on the page of this priority, and in the delivery plan.');
    expect(sheet(15)).not.toContain('Action no. 1\n');
  });
});

describe('all priorities', () => {
  const list = priorityListView(graph, plan);
  const views = [view];

  it('are by theme on their page, and under the themes on paper, which has each of them whole', () => {
    const themes = list.groups.flatMap(({ theme }) => theme ?? []);
    expect(headings(onPage(priorityListNodes(list, words)), 2)).toEqual(expect.arrayContaining(themes));
    const paper = onPaper(prioritiesNodes(list, views, words), words);
    expect(headings(paper, 2)).toEqual(expect.arrayContaining(['The themes', view.title]));
    expect(headings(paper, 3)).toEqual(expect.arrayContaining(themes));
  });

  it('have no heading of themes where the plan has none', () => {
    const groups = list.groups.map((group) => ({ ...group, id: undefined, theme: undefined }));
    expect(headings(onPaper(prioritiesNodes({ ...list, groups }, views, words), words), 2)).not.toContain('The themes');
  });
});
