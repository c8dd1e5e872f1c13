/** The search page: its form, and the ways that remain when nothing is found. */
import type { Graph } from '../plan/graph.ts';
import { letterWays } from './a-to-z.ts';
import { A_TO_Z, HELP, SEARCH } from './addresses.ts';
import { titleLink } from './entry-links.ts';
import { hasHelp } from './help.ts';
import { homeCrumb, type LinkItem, type PageView, pageBuilder } from './page.ts';

/** The filter value of pages that concern no district in particular. */
export const WHOLE_AREA = 'Whole area';

export interface SearchView extends PageView {
  /** The way to every letter of the A to Z. */
  letters: LinkItem[];
  /** What a reader can go on with when the plans say nothing of what she looked for. */
  priorities: LinkItem[];
  helpNow?: LinkItem | undefined;
  aToZ: LinkItem;
}

export const searchView = (graph: Graph): SearchView => ({
  ...pageBuilder(graph).page({
    title: 'Search',
    description: 'Search the plans in your own words, or look through everything from A to Z.',
    address: SEARCH,
    trail: [homeCrumb(graph)],
    ownWords: true,
  }),
  letters: letterWays(graph),
  priorities: graph.currentPlan.all('priority').map((entry) => titleLink(entry, graph.currentPlan.id)),
  helpNow: hasHelp(graph) ? { label: 'Help now', address: HELP } : undefined,
  aToZ: { label: 'everything from A to Z', address: A_TO_Z },
});
