/** What is suggested while somebody types: what residents look for most first, of the plan in force. */

import type { Graph } from '../../plan/graph.ts';
import { calledOf } from '../../plan/titles.ts';
import type { Suggestion } from '../../search/suggest.ts';
import type { AnyEntry } from '../../source/read-content.ts';
import { capitalised } from '../../words/sentences.ts';
import { placeOf } from './entry-names.ts';
import { searchNames } from './search-names.ts';

/** No more than these: a long list is a slow one. */
const MOST = 1_500;

export function searchSuggestions(graph: Graph): Suggestion[] {
  const { search } = graph.words;
  const plan = graph.currentPlan;
  const item = (entry: AnyEntry, note = search.kinds[entry.kind]): Suggestion => ({
    label: calledOf(graph, entry),
    note,
    address: placeOf(graph, entry),
    words: [],
  });
  const named = searchNames(graph).flatMap(({ kind, names: [label = '', ...words], neverShown, leadsTo: [first], place }): Suggestion[] => {
    if (neverShown || !first || kind === 'term') return [];
    const note = search.leadsTo({ title: calledOf(graph, first), place: place && capitalised(place) });
    return [{ label: capitalised(label), note, address: placeOf(graph, first), words }];
  });
  return [
    ...[...graph.all('help-subject'), ...plan.all('priority'), ...graph.all('topic'), ...graph.all('district')].map((entry) => item(entry)),
    ...named,
    ...[...graph.all('glossary-term'), ...plan.all('outcome'), ...plan.all('measure')].map((entry) => item(entry)),
    ...plan.all('action').map((entry) => item(entry, search.numberedAction(entry.data.number))),
    ...graph.all('page').map((entry) => item(entry)),
    ...graph.plans
      .filter((each) => each !== plan)
      .flatMap((each) => each.all('priority').map((entry) => item(entry, each.entry.data.title))),
  ].slice(0, MOST);
}
