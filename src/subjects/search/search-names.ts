/**
 * What the search knows besides the pages: the words and places that lead to them, the parts of pages that can be found by
 * themselves, and what is suggested while somebody types.
 */
import type { Graph, Plan } from '../plan/graph.ts';
import { MEANING_KINDS } from '../schema/everyday-word.ts';
import { kinds } from '../schema/kinds.ts';
import { TOPIC_KINDS } from '../schema/topic.ts';
import type { Suggestion } from '../search/index-files.ts';
import type { NamedWords } from '../search/make-index.ts';
import { PLACE_KIND, seeWords } from '../search/search-words.ts';
import type { AnyEntry, Entry } from '../source/read-content.ts';
import { addressOf, HELP, MEETINGS } from './addresses.ts';
import { hasHelp } from './help.ts';
import { meetingTitle } from './meetings.ts';
import { outcomeTitle } from './outcome-link.ts';

/** A part of a page that has an anchor, to be found by itself. */
export interface SearchedPart {
  address: string;
  title: string;
  kind: string;
  plan?: Plan | undefined;
  about: string[];
  description: string;
  text: string;
}

/** What a reader calls an entry: its title, name or term. */
export function calledOf(entry: AnyEntry): string {
  if (entry.kind === 'meeting') return meetingTitle(entry);
  if (entry.kind === 'outcome') return outcomeTitle(entry);
  const data = entry.data as { title?: string; name?: string; term?: string; text?: string };
  const name = data.title ?? data.name ?? data.term ?? data.text ?? entry.id;
  return entry.kind === 'glossary-term' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

export const meaningsOf = (graph: Graph, { data }: Entry<'everyday-word'>): AnyEntry[] =>
  data.means.map((reference) => graph.anywhere(reference, ...MEANING_KINDS) as AnyEntry);

const address = (graph: Graph, entry: AnyEntry) => addressOf(entry, entry.plan ?? graph.currentPlan.id);

/** The terms that are names of the same: with those that they replaced, the latest first. */
function termFamilies(graph: Graph): Entry<'glossary-term'>[][] {
  const terms = graph.all('glossary-term');
  const successor = (term: Entry<'glossary-term'>): Entry<'glossary-term'> =>
    term.data.replacedBy ? successor(graph.get(term.data.replacedBy, 'glossary-term')) : term;
  const latestFirst = (a: Entry<'glossary-term'>, b: Entry<'glossary-term'>) => Number(successor(b) === b) - Number(successor(a) === a);
  return [...Map.groupBy(terms, successor).values()].map((family) => family.toSorted(latestFirst));
}

const namesOfTerm = ({ data }: Entry<'glossary-term'>) => [data.term, data.expansion ?? '', ...(data.aliases ?? [])].filter(Boolean);

/** What to look for in the texts, besides what a word leads to: what is meant, as it is called here. */
const alsoCalled = (meanings: readonly AnyEntry[]): string[] =>
  meanings
    .filter(({ kind }) => kind === 'glossary-term' || kind === 'topic')
    .slice(0, 1)
    .map(calledOf);

/** A name with the entries that it leads to, the best first. */
export interface NamedEntries extends Omit<NamedWords, 'addresses'> {
  leadsTo: AnyEntry[];
  /** What kind of place it is. */
  note?: string | undefined;
}

/** Everyday words, terms and places, always in the same order. */
export const searchNames = (graph: Graph): NamedEntries[] => [
  ...graph.all('everyday-word').map((word): NamedEntries => {
    const leadsTo = meaningsOf(graph, word);
    const { words, because, neverShown } = word.data;
    return { kind: 'everyday', names: words, leadsTo, also: alsoCalled(leadsTo), because, neverShown };
  }),
  ...termFamilies(graph).flatMap((family) => {
    const all = family.flatMap(namesOfTerm);
    return family.map(
      (term): NamedEntries => ({ kind: 'term', names: namesOfTerm(term), leadsTo: [term], also: family.length > 1 ? all : undefined }),
    );
  }),
  ...graph.all('district').map(
    (district): NamedEntries => ({
      kind: 'place',
      names: [district.data.name],
      leadsTo: [district],
      also: [],
      within: [district.data.name],
    }),
  ),
  ...graph.all('place').map(({ data }): NamedEntries => {
    const districts = data.districts.map((reference) => graph.get(reference, 'district'));
    const within = districts.map((district) => district.data.name);
    return {
      kind: 'place',
      names: [data.name, ...(data.aliases ?? [])],
      leadsTo: districts,
      also: [],
      within,
      note: PLACE_KIND[data.kind],
    };
  }),
];

/** The same with addresses, for the index. */
export const namedWords = (graph: Graph): NamedWords[] =>
  searchNames(graph).map(({ leadsTo, note: _, ...name }) => ({ ...name, addresses: leadsTo.map((entry) => address(graph, entry)) }));

const bodyParts = (graph: Graph): SearchedPart[] =>
  [...graph.all('organisation'), ...graph.all('group')].map((body) => {
    const { name, shortName, alsoCalled: others = [] } = body.data;
    const purpose = body.kind === 'group' ? body.data.purpose : body.data.role;
    const [of] = body.data.plans ?? [];
    const plan = of === undefined || body.data.plans?.includes(graph.currentPlan.id) ? graph.currentPlan : graph.planOf(of);
    return {
      address: address(graph, body),
      title: name,
      kind: body.kind === 'group' ? 'Group' : 'Organisation',
      plan,
      about: [...(shortName ? [shortName] : []), ...others],
      description: purpose ?? '',
      text: '',
    };
  });

const termParts = (graph: Graph): SearchedPart[] =>
  graph.all('glossary-term').map((term) => ({
    address: address(graph, term),
    title: calledOf(term),
    kind: 'Glossary',
    about: namesOfTerm(term).slice(1),
    description: term.data.meaning,
    text: (term.data.inPlans ?? []).map(({ says }) => says).join('\n'),
  }));

const helpParts = (graph: Graph): SearchedPart[] =>
  graph.all('help-subject').map((subject) => {
    const { title, words, lines, topics = [] } = subject.data;
    return {
      address: address(graph, subject),
      title,
      kind: 'Help',
      about: topics.map((reference) => graph.get(reference, 'topic').data.title),
      description: words,
      text: lines
        .map((reference) => graph.get(reference, 'help-line').data)
        .map(({ name, for: purpose, number }) => [name, purpose, number].filter(Boolean).join(', '))
        .join('\n'),
    };
  });

/** What everyday words lead to that is a part of a page and none of those above. */
const meantParts = (graph: Graph): SearchedPart[] =>
  graph
    .all('everyday-word')
    .flatMap((word) => meaningsOf(graph, word))
    .filter((entry) => address(graph, entry).includes('#'))
    .map((entry) => {
      const label = kinds[entry.kind].label;
      return {
        address: address(graph, entry),
        title: calledOf(entry),
        kind: label.charAt(0).toUpperCase() + label.slice(1),
        plan: entry.plan ? graph.planOf(entry.plan) : undefined,
        about: [],
        description: '',
        text: '',
      };
    });

export const searchParts = (graph: Graph): SearchedPart[] => {
  const parts = [...termParts(graph), ...helpParts(graph), ...bodyParts(graph), ...meantParts(graph)];
  return [...new Map(parts.toReversed().map((part) => [part.address, part])).values()].toReversed();
};

/** Other names of pages, by address: a priority is about the topics that name it, whatever its title says. */
export function searchedAs(graph: Graph): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { data } of graph.all('topic'))
    for (const reference of data.plans.flatMap(({ entries = [] }) => entries)) {
      const { plan, entry } = graph.across(reference, ...TOPIC_KINDS);
      if (entry.kind !== 'priority') continue;
      const place = addressOf(entry, plan.id);
      names.set(place, [...(names.get(place) ?? []), data.title]);
    }
  return names;
}

/** No more than these: the list is loaded whole by whoever types. */
const MOST_SUGGESTIONS = 1_500;

export type Suggested = Omit<Suggestion, 'words'> & { name?: number | undefined };

/** What is suggested: what residents look for most first, of the plan in force. */
export function searchSuggestions(graph: Graph): Suggested[] {
  const plan = graph.currentPlan;
  const item = (entry: AnyEntry, note: string): Suggested => ({ label: calledOf(entry), note, address: address(graph, entry) });
  const named = searchNames(graph).flatMap(({ kind, names: [label = ''], neverShown, leadsTo: [first], note }, name): Suggested[] =>
    neverShown || !first || kind === 'term'
      ? []
      : [{ label, note: [note, seeWords(calledOf(first))].filter(Boolean).join(', '), address: address(graph, first), name }],
  );
  return [
    ...graph.all('help-subject').map((entry) => item(entry, 'Help')),
    ...plan.all('priority').map((entry) => item(entry, 'Priority')),
    ...graph.all('topic').map((entry) => item(entry, 'Then and now')),
    ...graph.all('district').map((entry) => item(entry, 'District')),
    ...named,
    ...graph.all('glossary-term').map((entry) => item(entry, 'Glossary')),
    ...plan.all('outcome').map((entry) => item(entry, 'Outcome')),
    ...plan.all('measure').map((entry) => item(entry, 'Measure')),
    ...plan.all('action').map((entry) => item(entry, `Action ${entry.data.number}`)),
    ...graph.all('page').map((entry) => item(entry, 'Page')),
    ...graph.plans
      .filter((each) => each !== plan)
      .flatMap((each) => each.all('priority').map((entry) => item(entry, each.entry.data.title))),
  ].slice(0, MOST_SUGGESTIONS);
}

/** Pages that answer a wish: the page with all help and its subjects, and the list of meetings. */
export const searchAnswers = (graph: Graph): { help: string[]; meetings: string | undefined } => ({
  help: hasHelp(graph) ? [HELP, ...graph.all('help-subject').map((entry) => address(graph, entry))] : [],
  meetings: graph.all('meeting').length > 0 ? MEETINGS : undefined,
});
