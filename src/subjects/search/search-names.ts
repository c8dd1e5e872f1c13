/** The words and places that lead to pages, with where they lead: everyday words, terms under all their names, places. */

import type { Graph } from '../../plan/graph.ts';
import { ofGraph } from '../../plan/remembered.ts';
import { calledOf } from '../../plan/titles.ts';
import type { Name, Target } from '../../search/names.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { CONTACTS } from '../help/contacts.ts';
import { hasHelp } from '../help/help.ts';
import { HELP, MEETINGS } from '../page/addresses.ts';
import { meaningsOf, placeOf } from './entry-names.ts';
import { sitePageNames, sitePageTargets } from './site-page-names.ts';

/** A name with the entries that it leads to, the best first. */
export interface NamedEntries extends Omit<Name, 'leadsTo'> {
  leadsTo: AnyEntry[];
  /** What kind of place it is. */
  place?: string | undefined;
}

/** The terms that are names of the same: with those that they replaced, the latest first. */
function termFamilies(graph: Graph): Entry<'glossary-term'>[][] {
  const terms = graph.all('glossary-term');
  const successor = (term: Entry<'glossary-term'>): Entry<'glossary-term'> =>
    term.data.replacedBy ? successor(graph.get(term.data.replacedBy, 'glossary-term')) : term;
  const latestFirst = (a: Entry<'glossary-term'>, b: Entry<'glossary-term'>) => Number(successor(b) === b) - Number(successor(a) === a);
  return [...Map.groupBy(terms, successor).values()].map((family) => family.toSorted(latestFirst));
}

export const namesOfTerm = ({ data }: Entry<'glossary-term'>): string[] =>
  [data.term, data.expansion ?? '', ...(data.aliases ?? [])].filter(Boolean);

const families = ofGraph(
  (graph) => new Map(termFamilies(graph).flatMap((all) => all.map((term): [string, string[]] => [term.id, all.flatMap(namesOfTerm)]))),
);

/** All names of a term, with those of the terms that it replaced, and of the one that replaced it. */
const allNamesOf = (graph: Graph, id: string): readonly string[] => families(graph).get(id) ?? [];

/** What to look for in the texts, besides what a word leads to: what is meant, as it is called here. */
const alsoCalled = (graph: Graph, meanings: readonly AnyEntry[]): string[] =>
  meanings
    .filter(({ kind }) => kind === 'glossary-term' || kind === 'topic')
    .slice(0, 1)
    .map((entry) => calledOf(graph, entry));

const wordNames = (graph: Graph): NamedEntries[] =>
  graph.all('everyday-word').map((word) => {
    const leadsTo = meaningsOf(graph, word);
    const { words, because, neverShown } = word.data;
    return { kind: 'everyday', names: words, leadsTo, also: alsoCalled(graph, leadsTo), because, neverShown };
  });

const termNames = (graph: Graph): NamedEntries[] =>
  graph.all('glossary-term').map((term) => {
    const { replacedBy } = term.data;
    const today = replacedBy ? graph.get(replacedBy, 'glossary-term') : undefined;
    const also = [...allNamesOf(graph, term.id)];
    return { kind: 'term', names: namesOfTerm(term), leadsTo: [today ?? [], term].flat(), also, today: today?.data.term };
  });

const placeNames = (graph: Graph): NamedEntries[] => [
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
    const place = graph.words.search.placeKinds[data.kind];
    return { kind: 'place', names: [data.name, ...(data.aliases ?? [])], leadsTo: districts, also: [], within, place };
  }),
];

/** Bodies by all their names, of more than one word: alone, a word such as “Mind” means something else in a sentence. */
const bodyNames = (graph: Graph): NamedEntries[] =>
  [...graph.all('organisation'), ...graph.all('group')].map((body) => {
    const { name, shortName = '', alsoCalled: others = [] } = body.data;
    const names = [name, shortName, ...others].filter((each) => /\S\s+\S|^[A-Z]{2,}$/.test(each));
    return { kind: 'term', names, leadsTo: [body], also: [] };
  });

/** A subject of help by its title and the names of what it is about: whoever types one of them needs no plan first, but somebody to call. */
const helpNames = (graph: Graph): NamedEntries[] =>
  graph.all('help-subject').map((subject) => {
    const { title, topics = [], terms = [] } = subject.data;
    const titles = topics.map((reference) => graph.get(reference, 'topic').data.title);
    const names = [title, ...titles, ...terms.flatMap((reference) => namesOfTerm(graph.get(reference, 'glossary-term')))];
    return { kind: 'everyday', names: [...new Set(names)], leadsTo: [subject], also: [] };
  });

/** All that content has names for, always in the same order. */
export const searchNames = (graph: Graph): NamedEntries[] => [
  ...wordNames(graph),
  ...termNames(graph),
  ...placeNames(graph),
  ...bodyNames(graph),
];

/** The same with addresses, for the index; and the names of the pages that every site has. */
export const namedWords = (graph: Graph): Name[] => [
  ...[...helpNames(graph), ...searchNames(graph)].map(({ leadsTo, place: _, ...name }) => ({
    ...name,
    leadsTo: leadsTo.map((entry) => placeOf(graph, entry)),
  })),
  ...sitePageNames(graph),
];

/** An entry as a result that names lead to. */
export function targetOf(graph: Graph, entry: AnyEntry): Target {
  const { search } = graph.words;
  const kind = search.kinds[entry.kind];
  const plan = entry.plan ? graph.planOf(entry.plan).entry.data.title : undefined;
  return {
    address: placeOf(graph, entry),
    title: calledOf(graph, entry),
    kind: entry.kind,
    label: plan ? search.kindOfPlan({ kind, plan }) : kind,
  };
}

/** Where names lead, by address. */
export const searchTargets = ofGraph((graph): Map<string, Target> => {
  const entries = new Set([...searchNames(graph).flatMap(({ leadsTo }) => leadsTo), ...graph.all('help-subject')]);
  const targets = new Map([
    ...sitePageTargets(graph).map((target): [string, Target] => [target.address, target]),
    ...[...entries].map((entry): [string, Target] => [placeOf(graph, entry), targetOf(graph, entry)]),
  ]);
  for (const target of Object.values(searchAnswers(graph))) if (!Array.isArray(target) && target) targets.set(target.address, target);
  return targets;
});

/** Pages that answer a wish: the page with all help, its subjects and contacts, and the list of meetings. */
export function searchAnswers(graph: Graph): { help?: Target | undefined; subjects: string[]; meetings?: Target | undefined } {
  const { help, meetings, labels } = graph.words;
  return {
    help: hasHelp(graph) ? { address: HELP, title: help.title, kind: 'page', label: help.kind } : undefined,
    subjects: hasHelp(graph)
      ? [...[...graph.all('help-subject'), ...graph.all('help-line')].map((entry) => placeOf(graph, entry)), CONTACTS]
      : [],
    meetings: graph.all('meeting').length > 0 ? { address: MEETINGS, title: meetings.title, kind: 'page', label: labels.list } : undefined,
  };
}
