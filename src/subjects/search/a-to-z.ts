/**
 * Everything by its name, for readers who look through a list and for those without JavaScript: pages, terms, bodies, and the
 * words and places that lead to them. A page a letter where there are such words, or where one page would be long.
 */

import type { CitationView, LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { measuresInOrder } from '../../plan/measures.ts';
import { ofGraph } from '../../plan/remembered.ts';
import { meetingTitle, shownTitle } from '../../plan/titles.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { AnyEntry } from '../../source/read-content.ts';
import { capitalised } from '../../words/sentences.ts';
import { acrossPage } from '../across-plans/across-plans.ts';
import { hasHelp } from '../help/help.ts';
import { A_TO_Z, addressOf, HELP, letterAddress, letterName, letterOf } from '../page/addresses.ts';
import { citations, homeCrumb, type PageView, pageBuilder } from '../page/page.ts';
import { yearsText } from '../plans/plan-status.ts';
import { meaningLink, meaningsOf } from './entry-names.ts';

/** A page, or a part of one, by its name. */
interface NamedItem {
  type: 'page';
  label: string;
  address: string;
  /** What it is. */
  kind: string;
}

/** A word that people use, and where it leads. */
interface WordItem {
  type: 'word';
  /** Its anchor. */
  id: string;
  label: string;
  also: readonly string[];
  see: (LinkItem & { note: string })[];
  because?: string | undefined;
}

/** A place, and its districts. */
interface PlaceItem {
  type: 'place';
  id: string;
  label: string;
  also: readonly string[];
  kind: string;
  districts: LinkItem[];
  sources: CitationView[];
}

export type AToZItem = NamedItem | WordItem | PlaceItem;

/** So many names are looked through on one page. */
const LONG = 300;

function planItems(graph: Graph, plan: Plan): AToZItem[] {
  const { search } = graph.words;
  const isOld = plan.entry.data.status === 'superseded';
  const item = (entry: AnyEntry, label: string): AToZItem => {
    const kind = search.kinds[entry.kind];
    const said = isOld ? search.aToZ.ofPlan({ kind, years: yearsText(graph, plan) }) : kind;
    return { type: 'page', kind: said, label, address: addressOf(entry, plan.id) };
  };
  return [
    item(plan.entry, plan.entry.data.title),
    ...plan.all('priority').map((entry) => item(entry, entry.data.title)),
    ...plan.all('outcome').map((entry) => item(entry, shownTitle(entry))),
    ...measuresInOrder(plan).map((entry) => item(entry, entry.data.title)),
    ...plan.all('action').map((entry) => item(entry, search.aToZ.action(entry.data))),
    ...plan.all('theory-of-change').map((entry) => item(entry, entry.data.title)),
    ...plan.all('chapter').map((entry) => item(entry, entry.data.title)),
    ...plan.all('consultation').map((entry) => item(entry, entry.data.title)),
  ];
}

const wordItems = (graph: Graph): AToZItem[] =>
  graph
    .all('everyday-word')
    .filter(({ data }) => !data.neverShown)
    .map((word) => ({
      type: 'word',
      id: word.id,
      label: capitalised(word.data.words[0] ?? ''),
      also: word.data.words.slice(1),
      see: meaningsOf(graph, word).map((entry) => meaningLink(graph, entry)),
      because: word.data.because,
    }));

const placeItems = (graph: Graph): AToZItem[] =>
  graph.all('place').map(({ id, data }) => ({
    type: 'place',
    id: `place-${id}`,
    label: data.name,
    kind: graph.words.search.placeKinds[data.kind],
    also: data.aliases ?? [],
    districts: data.districts.map((reference) => {
      const district = graph.get(reference, 'district');
      return { label: district.data.name, address: addressOf(district, graph.currentPlan.id) };
    }),
    sources: citations(graph, data.sources),
  }));

function allItems(graph: Graph): AToZItem[] {
  const { search, help } = graph.words;
  const duties = acrossPage(graph, 'duties');
  const item = (entry: AnyEntry, label: string): AToZItem => ({
    type: 'page',
    kind: search.kinds[entry.kind satisfies Kind],
    label,
    address: addressOf(entry, graph.currentPlan.id),
  });
  const named = [...graph.all('district'), ...graph.all('group'), ...graph.all('organisation')];
  return [
    ...graph.plans.flatMap((each) => planItems(graph, each)),
    ...named.map((entry) => item(entry, entry.data.name)),
    ...graph.all('glossary-term').map((entry) => item(entry, entry.data.term)),
    ...graph.all('meeting').map((entry) => item(entry, meetingTitle(graph, entry))),
    ...[...graph.all('topic'), ...graph.all('help-subject'), ...graph.all('page')].map((entry) => item(entry, entry.data.title)),
    ...(hasHelp(graph) ? [{ type: 'page' as const, kind: help.kind, label: help.title, address: HELP }] : []),
    ...(duties ? [{ type: 'page' as const, kind: search.kinds.page, label: duties.label, address: duties.address }] : []),
    ...wordItems(graph),
    ...placeItems(graph),
  ];
}

export interface Letter {
  letter: string;
  items: AToZItem[];
}

const addressIn = (item: AToZItem) => (item.type === 'page' ? item.address : '');

/** Everything under its letter. */
export const lettersOf = ofGraph((graph): Letter[] => {
  const { compare } = graph.words.locale;
  const order = (a: AToZItem, b: AToZItem) => compare(a.label, b.label) || addressIn(a).localeCompare(addressIn(b));
  const byLetter = Map.groupBy(allItems(graph).sort(order), ({ label }) => letterOf(label));
  return [...byLetter].map(([letter, items]) => ({ letter, items })).sort((a, b) => compare(a.letter, b.letter));
});

/** True if each letter has a page. Words always stand on one, so that their addresses stay when the list grows. */
const hasLetterPages = (graph: Graph): boolean =>
  graph.all('everyday-word').length + graph.all('place').length > 0 ||
  lettersOf(graph).reduce((sum, { items }) => sum + items.length, 0) > LONG;

export interface AToZView extends PageView {
  /** The way to every letter. */
  ways: LinkItem[];
  /** The letters that are shown on this page. */
  letters: Letter[];
}

/** The ways to the letters, from whatever page. */
export const letterWays = (graph: Graph): LinkItem[] =>
  lettersOf(graph).map(({ letter }) => ({
    label: letterName(letter, graph.words),
    address: hasLetterPages(graph) ? letterAddress(letter) : `${A_TO_Z}#letter-${letter}`,
  }));

export const aToZView = (graph: Graph): AToZView => ({
  ...pageBuilder(graph).page({
    title: graph.words.search.aToZ.title,
    description: graph.words.search.aToZ.description,
    address: A_TO_Z,
    trail: [homeCrumb(graph)],
    ownWords: true,
  }),
  ways: letterWays(graph),
  letters: hasLetterPages(graph) ? [] : lettersOf(graph),
});

export const letterView = (graph: Graph, of: Letter): AToZView => ({
  ...pageBuilder(graph).page({
    title: graph.words.search.aToZ.letterTitle(letterName(of.letter, graph.words)),
    description: graph.words.search.aToZ.letterDescription(letterName(of.letter, graph.words)),
    address: letterAddress(of.letter),
    trail: [homeCrumb(graph), { label: graph.words.search.aToZ.title, address: A_TO_Z }],
    ownWords: true,
  }),
  ways: letterWays(graph),
  letters: [of],
});

export const letterPaths = (graph: Graph) =>
  hasLetterPages(graph)
    ? lettersOf(graph).map((letter) => ({ params: { letter: letterAddress(letter.letter).slice(A_TO_Z.length, -1) }, props: { letter } }))
    : [];
