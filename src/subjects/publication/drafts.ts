/** What a preview says of what is not public yet. The public site has none of it. */
import type { Graph, Plan } from '../../plan/graph.ts';
import { keyOf, NO_DAY, publicFrom } from '../../plan/publication.ts';
import { titleOf } from '../../plan/titles.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { addressOf } from '../page/addresses.ts';

export const isDraft = (graph: Graph, entry: Pick<Entry, 'kind' | 'plan' | 'id'>): boolean => graph.drafts.has(keyOf(entry));

const drafts = (graph: Graph): AnyEntry[] => graph.entries.filter((entry) => isDraft(graph, entry));

function saidOf(graph: Graph, entry: AnyEntry): string {
  const from = publicFrom(graph.entries, entry);
  return graph.words.publication.draft(from === NO_DAY ? undefined : graph.words.dates.full(from));
}

/** The line above a page at an address, in a preview; `about`: the plan that the page is about. */
export function draftText(graph: Graph, address: string, about: Plan | undefined): string | undefined {
  if (graph.drafts.size === 0) return undefined;
  if (about && isDraft(graph, about.entry)) return saidOf(graph, about.entry as AnyEntry);
  const placed = drafts(graph).map((entry) => ({ entry, at: addressOf(entry, entry.plan ?? graph.currentPlan.id) }));
  const own = placed.find(({ at }) => !at.includes('#') && at !== '/' && address.startsWith(at));
  if (own) return saidOf(graph, own.entry);
  const within = placed.filter(({ at }) => at.includes('#') && at.slice(0, at.indexOf('#')) === address);
  return within.length > 0 ? graph.words.publication.hasDrafts(within.map(({ entry }) => titleOf(entry))) : undefined;
}
