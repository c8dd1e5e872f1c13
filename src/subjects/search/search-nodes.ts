/** What the search page says when it has nothing to show. */
import { heading, link, paragraph, type Run } from '../../nodes/nodes.ts';
import { linkNodes, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Graph } from '../../plan/graph.ts';
import type { Words } from '../../words/words.ts';
import { contactRuns } from '../page/frame.ts';
import { contactView } from '../page/site.ts';
import type { SearchView } from './search.ts';

/** A link within the page: an address of the site would lose the query. */
const within = (label: string, id: string): Run => link({ label, address: `#${id}` });

export const aToZRuns = ({ aToZ }: Pick<SearchView, 'aToZ'>, { search }: Words): Run[] => runsIn(search.needs(link(aToZ)));
export const slowRuns = ({ search }: Words): Run[] => runsIn(search.slow(within(search.everything, 'a-z')));
export const failedRuns = ({ search }: Words): Run[] =>
  runsIn(search.failed({ everything: within(search.everything, 'a-z'), contact: within(search.contactBelow, 'site-contact') }));

/** When the plans say nothing of it: help, another way to look, what the plan is about, and whom to ask. */
export function nothingNodes({ helpNow, aToZ, priorities }: Pick<SearchView, 'helpNow' | 'aToZ' | 'priorities'>, graph: Graph): PageNode[] {
  const { nothing } = graph.words.search;
  const ways = [
    ...(helpNow ? [runsIn(nothing.help(link(helpNow)))] : []),
    runsIn([nothing.otherWords]),
    runsIn(nothing.lookThrough(link(aToZ))),
  ];
  return [
    heading(2, nothing.title),
    { type: 'list', ordered: false, items: ways.map((runs) => [paragraph(runs)]) },
    ...(priorities.length > 0 ? [heading(2, nothing.priorities), ...linkNodes(priorities)] : []),
    heading(2, nothing.ask),
    paragraph(contactRuns(contactView(graph), graph.words)),
  ];
}
