/** The page on every target of every plan, and what was reported of it. */
import { heading, link, list, paragraph, section } from '../../nodes/nodes.ts';
import { lead, linkNodes, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { sharedDataNodes } from '../page/data-links.ts';
import type { PromisesView } from './promises.ts';

export const openingNodes = ({ summary, data }: PromisesView, words: Words): PageNode[] => [
  lead(summary),
  paragraph(words.across.promises.asItStands),
  ...sharedDataNodes(data, words),
];

/** What stands above the targets of a plan. */
export const planNodes = (
  { id, plan, promises, withResult, accountability }: PromisesView['plans'][number],
  page: string,
  { across }: Words,
): PageNode[] => [
  heading(2, plan.label, `${page}#${id}`),
  paragraph(runsIn(across.promises.ofPlan({ targets: promises.length, reported: withResult, plan: link(plan) }))),
  ...linkNodes([accountability]),
];

export const withoutNodes = ({ without, address }: PromisesView, { across }: Words): PageNode[] =>
  section<PageNode>(
    2,
    across.promises.without,
    list(without.map((plan) => runsIn(across.promises.noTargets(link(plan))))),
    `${address}#without`,
  );
