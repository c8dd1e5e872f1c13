/** A priority on its page, in the plan’s document, on a sheet and in another site: the same sections in the same order. */
import { describe, expect, it } from 'vitest';
import { allWords, wordsOf } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import type { PageNode } from '../../../../src/nodes/page-nodes.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import { actionItem, statusCounts } from '../../../../src/subjects/delivery/actions.ts';
import { priority as embedNodes } from '../../../../src/subjects/embeds/embed-nodes.ts';
import { type PriorityView, priorityListView, priorityView } from '../../../../src/subjects/priorities/priorities.ts';
import { prioritiesNodes, priorityListNodes } from '../../../../src/subjects/priorities/priority-list-nodes.ts';
import { behindNodes, priorityNodes } from '../../../../src/subjects/priorities/priority-nodes.ts';
import { prioritySheetNodes } from '../../../../src/subjects/priorities/priority-sheet.ts';
import { hasBackground, prioritySourcesNodes, prioritySourcesView } from '../../../../src/subjects/priorities/priority-sources.ts';

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
  actionSections: [{ label: 'Theft', address: '/actions/#theft', actions: Array.from({ length: 15 }, () => item) }],
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

  it('are in the order of a reader’s questions: what is done, who, what for, what the public said, and then why', () => {
    const wanted = [
      'What was to be done',
      'Who leads',
      'What should be different',
      'What the public said',
      'Why it matters',
      'Before and after',
    ];
    expect(page.filter((title) => wanted.includes(title))).toEqual(wanted);
  });

  /** Paper says at its head or its end who leads, and has no way to other pages. */
  const shared = page.filter((title) => !['Who leads', 'Related'].includes(title));

  it('are those of the page in the document of the plan, without what only leads to other pages', () => {
    expect(headings(onPaper(priorityNodes(view, 2, words), words), 3)).toEqual(shared);
  });

  it('are those of the page on a sheet, and whose it is comes last', () => {
    expect(headings(onPaper(prioritySheetNodes(view, words), words), 1)).toEqual([...shared, 'About this priority']);
  });

  it('are in a page of another site those that say what is done and what for, after what came of an old one', () => {
    const own = headings(onPage(embedNodes(view, words)), 2);
    expect(own).toEqual(expect.arrayContaining(['What was to be done', 'What should be different', 'What the public said']));
    const [heir] = plan.all('priority').flatMap((each) => priorityView(graph, plan, each).heirs);
    const old = headings(embedNodes({ ...view, heirs: heir ? [heir] : [] }, words), 2);
    if (heir) expect(old[0]).toBe('What came of it');
  });

  it('in a page of another site say in one list what goes on with it and what does not, and the reasons below', () => {
    const dropped = ['arson', 'fraud'].map((title) => ({ title, reason: `The papers do not name ${title}.` }));
    const [, list, ...below] = embedNodes({ ...view, over: true, heirs: [], droppedParts: dropped.slice(0, 1) }, words).slice(1);
    const said = (node: PageNode | undefined) => JSON.stringify(node);
    expect(said(list)).toContain('We have found no later priority that goes on with the part on arson.');
    expect(said(list)).not.toContain('The papers');
    expect(said(below[0])).toContain('"The papers do not name arson."');
    const [, both, ...reasons] = embedNodes({ ...view, over: true, heirs: [], droppedParts: dropped }, words).slice(1);
    expect(both?.type === 'list' && both.items.length).toBe(2);
    expect(said(reasons[1])).toContain('"On fraud: The papers do not name fraud."');
  });
});

/** All that a page says, in any order. */
const saidOnPage = (nodes: readonly PageNode[]) => JSON.stringify(onPage(nodes));
const isOnPage = (nodes: readonly PageNode[], words: string) => saidOnPage(nodes).includes(words);

describe('what stands behind a page', () => {
  const PROVENANCE = [
    'Reason for the theme.',
    'Note on the leads.',
    'Reason for the outcomes.',
    'place of a key figure',
    'place of an achievement',
  ];

  it.each(PROVENANCE)('“%s” is not among what a reader came for, and is not lost', (said) => {
    expect(isOnPage(priorityNodes(view, 1, words), said)).toBe(false);
    expect(isOnPage(behindNodes(view, words), said)).toBe(true);
    expect(allWords(onPaper(priorityNodes(view, 1, words), words))).toContain(said);
  });
});

describe('figures', () => {
  it('come right after the first sentence, large: the figure first, then what it counts and for what time', () => {
    const [, second] = onPage(priorityNodes(view, 1, words));
    expect(second).toMatchObject({ type: 'facts', look: 'figures', items: [{ label: '£7,531' }] });
    expect(JSON.stringify(second)).toContain('what a key figure says (time of a key figure)');
  });

  it('are on a sheet, in the document of the plan and in a page of another site too', () => {
    for (const nodes of [
      onPaper(prioritySheetNodes(view, words), words),
      onPaper(priorityNodes(view, 2, words), words),
      embedNodes(view, words),
    ]) {
      expect(JSON.stringify(nodes)).toContain('what a key figure says (time of a key figure)');
    }
  });

  it('are the latest of the measures where the plan names none, and there are none where nothing is counted', () => {
    const figuresOf = (id: string) => priorityView(graph, plan, plan.get(id, 'priority')).keyFigures.map(({ figure }) => figure);
    expect(figuresOf('measured').length).toBeGreaterThan(0);
    expect(figuresOf('acted')).toEqual([]);
  });
});

describe('many actions', () => {
  const grouped = (sections: number): PriorityView => ({
    ...view,
    actions: Array.from({ length: 15 }, () => item),
    actionSections: Array.from({ length: sections }, (_, index) => ({
      label: `Section ${index + 1}`,
      address: `/actions/#${index}`,
      actions: [item, item, item],
    })),
  });
  const folds = (of: PriorityView) => onPage(priorityNodes(of, 1, words)).flatMap((node) => (node.type === 'fold' ? [node.label] : []));

  it('are told by the sections that they stand in, each with how many there are, and each opens by itself', () => {
    expect(folds(grouped(2))).toEqual(['Section 1 (3)', 'Section 2 (3)']);
  });

  it('have their status told once where all have the same, and each its own where they differ', () => {
    const status = (of: PriorityView) => JSON.stringify(onPage(priorityNodes(of, 1, words))).split('"inList":"spoken"').length - 1;
    const counts = statusCounts([item]);
    expect(status({ ...view, counts })).toBe(0);
    expect(status({ ...view, counts: [...counts, ...counts] })).toBe(1);
  });

  it('are one list where there is one section', () => {
    expect(folds(grouped(1))).toEqual([]);
  });
});

describe('the page on where a priority came from', () => {
  const pageOf = (id: string) => prioritySourcesView(graph, plan, plan.get(id, 'priority'));

  it('has what shows it, which the page of the priority only leads to', () => {
    const sources = pageOf('burglary');
    expect(sources.address).toBe('/plans/new-town-2020/priorities/burglary/sources/');
    const evidence = sources.ancestors[0]?.evidence ?? '';
    expect(evidence).not.toBe('');
    expect(isOnPage(prioritySourcesNodes(sources, words), evidence)).toBe(true);
    const own = priorityView(graph, plan, plan.get('burglary', 'priority'));
    expect(isOnPage(priorityNodes(own, 1, words), evidence)).toBe(false);
    expect(isOnPage(priorityNodes(own, 1, words), sources.address)).toBe(true);
  });

  it('has what it answers to; the page of the priority keeps the anchor, and leads there', () => {
    const sources = pageOf('aligned');
    expect(headings(prioritySourcesNodes(sources, words), 2)).toContain('What it answers to');
    const behind = behindNodes(priorityView(graph, plan, plan.get('aligned', 'priority')), words);
    expect(behind).toContainEqual(
      expect.objectContaining({ type: 'group', address: '/plans/new-town-2020/priorities/aligned/#part-aligned' }),
    );
    expect(isOnPage(behind, `${sources.address}#part-aligned`)).toBe(true);
  });

  it('is there only where there is something to say', () => {
    expect(hasBackground(pageOf('acted'))).toBe(false);
    expect(priorityView(graph, plan, plan.get('acted', 'priority')).background).toBeUndefined();
  });
});

describe('a sheet', () => {
  const withActions = (count: number): PriorityView => ({
    ...view,
    actions: Array.from({ length: count }, (_, index) => ({ ...item, title: `Action no. ${index + 1}` })),
  });
  const sheet = (count: number) => allWords(onPaper(prioritySheetNodes(withActions(count), words), words));

  it('lists up to twelve actions', () => {
    expect(sheet(12)).toContain('Action no. 12');
    expect(sheet(12)).not.toContain('by section of the delivery plan');
  });

  it('says of more how many there are in each section, and where they are', () => {
    expect(sheet(13)).toContain('The 13 actions, by section of the delivery plan');
    expect(sheet(13)).toContain('Each action is on the page of this priority, and in the delivery plan.');
    expect(sheet(13)).not.toContain('Action no. 1\n');
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
