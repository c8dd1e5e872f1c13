/** The pages over several plans: which of them there are, and where. Routes, lists of links and pages that lead there ask here. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Words } from '../../words/words.ts';
import { hasFunding } from '../money/funding.ts';
import { COMPARE, DUTIES, FUNDING, LINEAGE, PROMISES, TOPICS } from '../page/addresses.ts';

const ofSeveral = (graph: Graph, has: (plan: Plan) => boolean) => graph.plans.length > 1 && graph.plans.some(has);

const PAGES = {
  lineage: {
    address: LINEAGE,
    words: ({ lineage }: Words) => lineage,
    isThere: (graph: Graph) => graph.plans.length > 1,
  },
  topics: {
    address: TOPICS,
    words: ({ across }: Words) => across.topics,
    isThere: (graph: Graph) => graph.all('topic').length > 0,
  },
  promises: {
    address: PROMISES,
    words: ({ across }: Words) => across.promises,
    isThere: (graph: Graph) => ofSeveral(graph, (plan) => plan.all('target').length > 0),
  },
  funding: {
    address: FUNDING,
    words: ({ across }: Words) => across.funding,
    isThere: (graph: Graph) => ofSeveral(graph, hasFunding),
  },
  duties: {
    address: DUTIES,
    words: ({ duties }: Words) => duties,
    isThere: (graph: Graph) => graph.all('duty').length > 0,
  },
  compare: {
    address: COMPARE,
    words: ({ across }: Words) => across.compare,
    isThere: (graph: Graph) => graph.plans.length > 1,
  },
};

export type AcrossPage = keyof typeof PAGES;

/** The page, if there is anything for it to show. */
export const acrossPage = (graph: Graph, page: AcrossPage): LinkItem | undefined => {
  const { isThere, words, address } = PAGES[page];
  const { title, note } = words(graph.words);
  return isThere(graph) ? { label: title, address, note } : undefined;
};

/** All of them that are there. */
export const acrossPages = (graph: Graph): LinkItem[] =>
  (Object.keys(PAGES) as AcrossPage[]).flatMap((page) => acrossPage(graph, page) ?? []);
