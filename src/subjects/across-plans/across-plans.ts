/** The pages over several plans: which of them there are, and where. Routes, lists of links and pages that lead there ask here. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { hasFunding } from '../money/funding.ts';
import { COMPARE, FUNDING, LINEAGE, PROMISES, TOPICS } from '../page/addresses.ts';

const ofSeveral = (graph: Graph, has: (plan: Plan) => boolean) => graph.plans.length > 1 && graph.plans.some(has);

const PAGES = {
  lineage: {
    label: 'Where the priorities came from',
    address: LINEAGE,
    note: 'How the priorities of one plan became those of the next',
    isThere: (graph: Graph) => graph.plans.length > 1,
  },
  topics: {
    label: 'Then and now',
    address: TOPICS,
    note: 'Subjects through all plans, such as anti-social behaviour',
    isThere: (graph: Graph) => graph.all('topic').length > 0,
  },
  promises: {
    label: 'Promises and results',
    address: PROMISES,
    note: 'Every target, and what was reported about it',
    isThere: (graph: Graph) => ofSeveral(graph, (plan) => plan.all('target').length > 0),
  },
  funding: {
    label: 'Funding over the years',
    address: FUNDING,
    note: 'The money, and the projects that it paid for',
    isThere: (graph: Graph) => ofSeveral(graph, hasFunding),
  },
  compare: {
    label: 'Compare plans',
    address: COMPARE,
    note: 'Two plans side by side',
    isThere: (graph: Graph) => graph.plans.length > 1,
  },
};

export type AcrossPage = keyof typeof PAGES;

/** The page, if there is anything for it to show. */
export const acrossPage = (graph: Graph, page: AcrossPage): LinkItem | undefined => {
  const { isThere, ...link } = PAGES[page];
  return isThere(graph) ? link : undefined;
};

/** All of them that are there. */
export const acrossPages = (graph: Graph): LinkItem[] =>
  (Object.keys(PAGES) as AcrossPage[]).flatMap((page) => acrossPage(graph, page) ?? []);
