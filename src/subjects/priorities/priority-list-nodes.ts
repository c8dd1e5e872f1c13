/** All priorities of a plan: by theme as a page, one after the other as a part of a document; and how each document counts them. */
import { cards } from '../../nodes/cards.ts';
import { facts, heading, linkList, links, paragraph, section, textList } from '../../nodes/nodes.ts';
import { aside, cited, lead, noted, onlyOnPages, onlyOnPaper, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { nodesOf } from '../page/block-nodes.ts';
import type { PriorityListView, PriorityView } from './priorities.ts';
import { priorityNodes } from './priority-nodes.ts';

/** The themes, under headings one level below this. A document has its priorities further on, and the pages of all others here. */
function themeNodes({ address, groups }: PriorityListView, level: number, words: Words): PageNode[] {
  const { priorities, labels } = words;
  return groups.flatMap(({ id, theme, summary, alsoCalled, body, priorities: items, notes, source }): PageNode[] => [
    ...(theme && id ? [heading(level + 1, theme, `${address}#${id}`)] : []),
    ...(summary ? [lead(summary)] : []),
    ...facts([priorities.alsoCalled, textList(alsoCalled)]),
    ...nodesOf({ address, body }, level + 1, words),
    onlyOnPages(...cards(items)),
    onlyOnPaper(...facts([labels.priorities, linkList(items)])),
    ...noted(notes),
    ...cited(source),
  ]);
}

/** How each document counts the priorities, under a heading one level below this. */
function countedNodes({ address, lists }: PriorityListView, level: number, words: Words): PageNode[] {
  const { priorities } = words;
  if (lists.length === 0) return [];
  return [
    heading(level + 1, priorities.countedHow, `${address}#who-counts-how`),
    paragraph(priorities.countedDifferently),
    ...lists.flatMap(({ title, count, note, source, items }): PageNode[] => [
      heading(level + 2, priorities.counted({ list: title, count })),
      {
        type: 'list',
        ordered: false,
        items: items.map(({ wording, priorities: own }) => [
          paragraph(wording),
          ...aside(own.length > 0 ? runsIn(priorities.here(links(own))) : undefined),
        ]),
      },
      ...aside(note),
      ...cited(source),
    ]),
  ];
}

/** The page of all priorities. */
export const priorityListNodes = (view: PriorityListView, words: Words): PageNode[] => [
  ...themeNodes(view, 1, words),
  ...countedNodes(view, 1, words),
];

/** The part of a document on priorities. Those without a theme are told further on, as all are. */
export const prioritiesNodes = (list: PriorityListView, views: readonly PriorityView[], words: Words): PageNode[] => [
  ...section(2, words.priorities.themes, themeNodes({ ...list, groups: list.groups.filter(({ id }) => id) }, 2, words)),
  ...views.flatMap((view) => [heading(2, view.title, view.address), ...priorityNodes(view, 2, words)]),
  ...countedNodes(list, 1, words),
];
