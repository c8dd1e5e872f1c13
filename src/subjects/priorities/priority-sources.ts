/**
 * Where a priority came from, what became of it and what it answers to: on a page of its own, so that the page of the priority
 * is light and about what is done. Every priority that has any of it has the page, at the same address below its own.
 */
import type { LinkItem } from '../../nodes/links.ts';
import { facts, link, linkList, maybe, paragraph, section } from '../../nodes/nodes.ts';
import { lead, onlyOnPages, type PageNode } from '../../nodes/page-nodes.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';
import type { Words } from '../../words/words.ts';
import { acrossPage } from '../across-plans/across-plans.ts';
import { ancestorViews, endedText, heirViews, type KinView } from '../across-plans/lineage-links.ts';
import { type Detail, kinNodes } from '../across-plans/lineage-nodes.ts';
import { helpBox } from '../help/help-box.ts';
import { addressOf, listAddress, sourcesAddress } from '../page/addresses.ts';
import { type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { alignedWith } from './alignment.ts';

export interface Background {
  ancestors: KinView[];
  heirs: KinView[];
  /** The page on where all priorities came from, if there is one. */
  allLineage?: LinkItem | undefined;
  /** Why no later priority goes on with it, if none does. */
  ended?: string | undefined;
  /** The same of a part of it. */
  droppedParts: { title: string; reason: string }[];
  aligned: ReturnType<typeof alignedWith>;
}

export const backgroundOf = (graph: Graph, plan: Plan, priority: Entry<'priority'>): Background => ({
  ancestors: ancestorViews(graph, priority),
  heirs: heirViews(graph, priority),
  allLineage: acrossPage(graph, 'lineage'),
  ended: endedText(graph.words, priority.data.ended),
  droppedParts: (priority.data.parts ?? []).flatMap(({ title, ended }) =>
    ended ? [{ title, reason: endedText(graph.words, ended) ?? '' }] : [],
  ),
  aligned: alignedWith(plan, priority),
});

export const hasLineage = ({ ancestors, heirs, droppedParts, ended }: Background): boolean =>
  ancestors.length + heirs.length + droppedParts.length > 0 || ended !== undefined;
const isAligned = ({ aligned: { national, county, indicators } }: Background): boolean =>
  national.length + county.length + indicators.length > 0;

export const hasBackground = (background: Background): boolean => hasLineage(background) || isAligned(background);

export function lineageNodes(background: Background, detail: Detail, words: Words): PageNode[] {
  const { ancestors, heirs, ended, droppedParts, allLineage } = background;
  const { priorities } = words;
  const told = [
    ...kinNodes(heirs, detail, words),
    ...maybe(ended && priorities.ended(ended)),
    ...droppedParts.map(({ title: part, reason }) => paragraph(priorities.partEnded({ part, reason }))),
    ...kinNodes(ancestors, detail, words),
  ];
  const all = allLineage && link({ ...allLineage, label: priorities.withEvidence(allLineage.label) });
  return told.length > 0 && all && detail === 'whole' ? [...told, onlyOnPages(paragraph([all]))] : told;
}

export const alignedNodes = ({ aligned: { national, county, indicators } }: Background, { priorities }: Words): PageNode[] =>
  facts([priorities.national, linkList(national)], [priorities.county, linkList(county)], [priorities.indicators, indicators.join(', ')]);

export interface PrioritySourcesView extends PageView, Background {
  priority: LinkItem;
}

/** Search finds the priority itself, and the page on where all of them came from: this one has no words that they have not. */
export function prioritySourcesView(graph: Graph, plan: Plan, priority: Entry<'priority'>): PrioritySourcesView {
  const { priorities } = graph.words;
  const { title, sources, notes } = priority.data;
  const own = { label: title, address: addressOf(priority, plan.id) };
  return {
    ...pageBuilder(graph).page({
      title: priorities.sourcesTitle(title),
      description: priorities.sourcesDescription({ priority: title, plan: plan.entry.data.title }),
      address: sourcesAddress(priority),
      plan,
      trail: [...planCrumbs(graph, plan), { label: priorities.crumb, address: listAddress(plan.id, 'priority') }, own],
      sources,
      notes,
      file: priority.file,
      help: helpBox(graph, priority),
    }),
    ...backgroundOf(graph, plan, priority),
    priority: own,
  };
}

export function prioritySourcesNodes(view: PrioritySourcesView, words: Words): PageNode[] {
  const { priorities } = words;
  return [
    lead(view.description),
    ...section<PageNode>(2, priorities.beforeAndAfter, lineageNodes(view, 'whole', words), `${view.address}#part-lineage`),
    ...section<PageNode>(2, priorities.aligned, alignedNodes(view, words), `${view.address}#part-aligned`),
    paragraph([link({ ...view.priority, label: priorities.backTo(view.priority.label) })]),
  ];
}
