/** What a reader calls an entry, and what a word leads to. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { shownTitle } from '../../plan/titles.ts';
import { MEANING_KINDS } from '../../schema/everyday-word.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { capitalised, withoutStop } from '../../words/sentences.ts';
import { meetingTitle } from '../meetings/meetings.ts';
import { addressOf } from '../page/addresses.ts';
import { yearsText } from '../plans/plan-status.ts';

/** Its title, name or term. */
export function calledOf(graph: Graph, entry: AnyEntry): string {
  if (entry.kind === 'meeting') return meetingTitle(graph, entry);
  if (entry.kind === 'outcome' || entry.kind === 'action') return shownTitle(entry);
  if (entry.kind === 'help-line') {
    const { name, number } = entry.data;
    return number ? graph.words.help.lineAndNumber({ name, number }) : name;
  }
  const data = entry.data as { title?: string; name?: string; term?: string; text?: string; why?: string };
  const name = data.title ?? data.name ?? data.term ?? data.text ?? (data.why && withoutStop(data.why)) ?? entry.id;
  return entry.kind === 'glossary-term' ? capitalised(name) : name;
}

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
