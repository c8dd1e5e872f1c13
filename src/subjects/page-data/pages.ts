/**
 * The pages that have what they say beside them as JSON, for those who have templates of their own: all that say something of a plan. Ways
 * in, tools, galleries and forms have none (docs/decisions/0035-embeds.md). The list is light, for every page asks whether it is in it.
 */
import type { LinkItem } from '../../nodes/links.ts';
import { prioritiesOfAction } from '../../plan/actions.ts';
import type { Graph } from '../../plan/graph.ts';
import { ofGraph } from '../../plan/remembered.ts';
import type { Entry } from '../../source/read-content.ts';
import { type Embed, embedOf } from '../embeds/embeds.ts';
import { addressOf, EMBED, listAddress, TEMPLATES } from '../page/addresses.ts';
import { withdrawnNodes } from '../publication/withdrawal-nodes.ts';
import { withdrawnEmbeds, withdrawnPages } from '../publication/withdrawn-pages.ts';
import type { ContentPage } from './content-page.ts';
import { pagesOfPlan } from './plan-pages.ts';
import { sharedPages } from './shared-pages.ts';

const pagesThere = ofGraph((graph): readonly ContentPage[] =>
  [...graph.plans.flatMap((plan) => pagesOfPlan(graph, plan)), ...sharedPages(graph)].map((page) => ({
    ...page,
    embed: embedOf(graph, page.address),
  })),
);

/** Of what was withdrawn: the same addresses, saying so. */
function withdrawnData(graph: Graph): ContentPage[] {
  if (graph.withdrawn.length === 0) return [];
  const there = new Set(pagesThere(graph).map(({ address }) => address));
  const views = new Map(withdrawnPages(graph).map((view) => [view.address, view]));
  const embeds = new Map(withdrawnEmbeds(graph).map((embed) => [embed.address, embed]));
  return pagesThere(graph.whole())
    .filter(({ address }) => !there.has(address))
    .flatMap(({ kind, address, planId, embed }): ContentPage[] => {
      const view = views.get(address);
      if (!view) return [];
      const { withdrawals: withdrawn } = view;
      const own = { kind, address, planId, embed: embed && embeds.get(embed.address), withdrawn };
      return [{ ...own, content: () => ({ view, nodes: withdrawnNodes(withdrawn, graph.words), behind: [] }) }];
    });
}

const known = ofGraph((graph) => new Map([...pagesThere(graph), ...withdrawnData(graph)].map((page) => [page.address, page])));

export const contentPages = (graph: Graph): ContentPage[] => [...known(graph).values()];

/** What a page says as data, if it is one of those. */
export const dataOfPage = (graph: Graph, address: string): ContentPage | undefined => known(graph).get(address);

/** What can be embedded and has a page of a smaller thing in it: the priority of an action, or all actions. */
function embedWith(graph: Graph, { entry, planId }: ContentPage): Embed | undefined {
  if (entry?.kind !== 'action' || planId === undefined) return undefined;
  const [first] = prioritiesOfAction(graph.planOf(planId), entry as Entry<'action'>);
  return embedOf(graph, first ? addressOf(first.entry, planId) : listAddress(planId, 'action'));
}

/** Where somebody learns how another website shows a page: its own snippet, that of what it stands in, or what is for templates. */
export function shownElsewhere(graph: Graph, page: ContentPage): LinkItem {
  const { embeds } = graph.words;
  if (page.embed) return { label: embeds.show, address: page.embed.shown };
  const around = embedWith(graph, page);
  if (around) return { label: embeds.showWith(around.title), address: around.shown };
  return { label: embeds.showAsData, address: `${EMBED}#${TEMPLATES}` };
}
