/** What a reader calls an entry, and what a word leads to. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { calledOf } from '../../plan/titles.ts';
import { MEANING_KINDS } from '../../schema/everyday-word.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { addressOf } from '../page/addresses.ts';
import { yearsText } from '../plans/plan-status.ts';

export const placeOf = (graph: Graph, entry: AnyEntry): string => addressOf(entry, entry.plan ?? graph.currentPlan.id);

export const meaningsOf = (graph: Graph, { data }: Entry<'everyday-word'>): AnyEntry[] =>
  data.means.map((reference) => graph.anywhere(reference, ...MEANING_KINDS) as AnyEntry);

/** A link to what a word leads to, with the plan or the kind where the name alone would not tell. */
export function meaningLink(graph: Graph, entry: AnyEntry): LinkItem & { note: string } {
  const { search } = graph.words;
  const plan = entry.plan && entry.plan !== graph.currentPlan.id ? graph.planOf(entry.plan) : undefined;
  return {
    label: calledOf(graph, entry),
    address: placeOf(graph, entry),
    note: plan ? search.aToZ.planOf(yearsText(graph, plan)) : search.kinds[entry.kind].toLowerCase(),
  };
}
