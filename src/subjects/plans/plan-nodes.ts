/** The overview of a plan: whether it runs, what it is for, what it has. It opens the document of the whole plan too. */
import { cards } from '../../nodes/cards.ts';
import type { LinkItem } from '../../nodes/links.ts';
import {
  type DocumentNode,
  facts,
  joined,
  link,
  linkList,
  list,
  maybe,
  paragraph,
  section,
  table,
  text,
  textList,
} from '../../nodes/nodes.ts';
import { beside, entries, lead, linkNodes, onlyOnPages, onlyOnPaper, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { countsNode } from '../delivery/action-entries.ts';
import { ending, nodesOf } from '../page/block-nodes.ts';
import { noticeRuns } from '../page/frame.ts';
import { approvalContent } from './approvals.ts';
import { keyFigureNodes } from './key-figures.ts';
import type { PlanStatus } from './plan-status.ts';
import type { PlanListView, PlanView } from './plans.ts';
import { sinceThenNodes } from './since-then-nodes.ts';

const statusNode = ({ sentence, latest }: PlanStatus, words: Words): DocumentNode => ({
  type: 'note',
  label: words.plans.pleaseNote,
  nodes: [paragraph(noticeRuns({ text: sentence, latest }, words))],
});

/** Priorities as cards, each with what it is about. */
function factNodes(view: PlanView, words: Words): PageNode[] {
  const { labels, plans } = words;
  const before: Parameters<typeof facts> = [
    [labels.area, view.area],
    [plans.partnership, [link(view.partnership)]],
    [plans.replaces, view.replaces && [link(view.replaces)]],
    [plans.replacedBy, linkList(view.replacedBy)],
    [words.publication.approvals, approvalContent(view.approvals, words)],
  ];
  const numbers: Parameters<typeof facts>[number] = [plans.inNumbers, joined(view.numbers.map(link), ', ')];
  const download = runsIn(plans.downloadIn(link(view.downloads)));
  return [
    onlyOnPages(
      ...facts([plans.years, view.status.period], ...before, numbers, [labels.toKeepOrPrint, download], [plans.data, [link(view.data)]]),
    ),
    onlyOnPaper(
      ...facts([plans.years, [...text(view.status.period), ...beside(view.periodNote)]], ...before, ...papersFacts(view, words), numbers),
    ),
  ];
}

/** What the papers say of the plan itself. */
const papersFacts = ({ statusNote, alsoCalled }: PlanView, { plans }: Words): Parameters<typeof facts> => [
  [plans.adoption, statusNote],
  [plans.alsoCalled, textList(alsoCalled)],
];

/** What stands behind the page: what is known of its years, how it was adopted, what else it is called. */
export const behindPlanNodes = (view: PlanView, words: Words): PageNode[] =>
  facts([words.plans.years, view.periodNote], ...papersFacts(view, words));

/** How the actions stand: a line on the page, a table with what it means on paper. */
function countsNodes({ counts, countsNote, knownUpTo }: PlanView, words: Words): PageNode[] {
  const { delivery, plans } = words;
  const rows = counts.map(({ status, count }) => [text(status.label), text(words.locale.number(count))]);
  const heads: Parameters<typeof table>[1] = [
    [delivery.status, 3],
    [plans.howMany, 1],
  ];
  return counts.length > 0
    ? [
        onlyOnPages(...countsNode(counts, words)),
        onlyOnPaper(...table(plans.howActionsStand(knownUpTo), heads, rows), ...maybe(countsNote)),
      ]
    : [];
}

/**
 * A plan under a heading of this level: 1 is the title of its page. `waysIn`: what a page leads to besides; a document has it behind.
 */
export function planNodes(view: PlanView, level: number, words: Words, waysIn: readonly LinkItem[] = []): PageNode[] {
  const { labels, plans } = words;
  const part = (title: string, nodes: PageNode[], id?: string) => section(level + 1, title, nodes, id && `${view.address}#part-${id}`);
  return [
    lead(view.summary),
    statusNode(view.status, words),
    ...sinceThenNodes(view.sinceThen, words),
    ...factNodes(view, words),
    ...part(plans.keyFigures, keyFigureNodes(view.keyFigures, words), 'figures'),
    ...part(labels.priorities, cards(view.priorities), 'priorities'),
    ...part(plans.actionsSoFar, countsNodes(view, words)),
    ...part(plans.about, nodesOf(view, level + 1, words), 'about'),
    ...part(plans.aims, list(view.aims)),
    ...part(plans.notHeld, linkNodes(view.notHeld)),
    onlyOnPages(...part(plans.parts, linkNodes(waysIn)), ...part(plans.chapters, linkNodes(view.chapters), 'chapters')),
    ending(view),
  ];
}

/** All plans as a list of links, the latest first, and the pages over them. */
export const planListNodes = (view: PlanListView, { labels, delivery, plans }: Words): PageNode[] => [
  ...entries({
    caption: view.title,
    of: { name: labels.plan, width: 5 },
    columns: [
      { name: delivery.status, head: text(delivery.status), inList: 'bare' },
      { name: plans.years, head: text(plans.years), inList: 'bare' },
      { name: labels.area, head: text(labels.area), inList: 'bare' },
    ],
    items: view.plans.map(({ label, address, status, area, summary }) => ({
      label,
      address,
      note: summary,
      cells: [[{ type: 'status', tone: 'plan', runs: text(status.label) }], text(status.period), text(area)],
    })),
  }),
  ...section(2, plans.acrossPlans, linkNodes(view.across), `${view.address}#across`),
];
