/**
 * Everything by its name, for readers who look through a list and for those without JavaScript: pages, terms, bodies, and the
 * words and places that lead to them. A page a letter where there are such words, or where one page would be long.
 */
import type { Graph, Plan } from '../plan/graph.ts';
import { measuresInOrder } from '../plan/measures.ts';
import { kinds } from '../schema/kinds.ts';
import { PLACE_KIND } from '../search/search-words.ts';
import type { AnyEntry } from '../source/read-content.ts';
import { A_TO_Z, addressOf, HELP, letterAddress, letterOf } from './addresses.ts';
import { hasHelp } from './help.ts';
import { meetingTitle } from './meetings.ts';
import { outcomeTitle } from './outcome-link.ts';
import { type CitationView, citations, homeCrumb, type LinkItem, type PageView, pageBuilder } from './page.ts';
import { yearsText } from './plan-status.ts';
import { calledOf, meaningsOf } from './search-names.ts';

export interface AToZItem {
  /** The name; a link if the item is a page, or a part of one. */
  label: string;
  address?: string | undefined;
  /** What it is. */
  kind: string;
  /** The anchor of a word or a place. */
  id?: string | undefined;
  /** Other words for the same. */
  also?: string[] | undefined;
  /** Where a word leads; the districts of a place. */
  see?: LinkItem[] | undefined;
  because?: string | undefined;
  sources?: CitationView[] | undefined;
}

/** So many names are looked through on one page. */
const LONG = 300;

function planItems(plan: Plan): AToZItem[] {
  const old = plan.entry.data.status === 'superseded' ? `, plan of ${yearsText(plan)}` : '';
  const item = (kind: string, label: string, entry: AnyEntry): AToZItem => ({
    kind: kind + old,
    label,
    address: addressOf(entry, plan.id),
  });
  return [
    item('Plan', plan.entry.data.title, plan.entry),
    ...plan.all('priority').map((entry) => item('Priority', entry.data.title, entry)),
    ...plan.all('outcome').map((entry) => item('Outcome', outcomeTitle(entry), entry)),
    ...measuresInOrder(plan).map((entry) => item('Measure', entry.data.title, entry)),
    ...plan.all('action').map((entry) => item('Action', `Action ${entry.data.number}: ${entry.data.title}`, entry)),
    ...plan.all('theory-of-change').map((entry) => item('Theory of change', entry.data.title, entry)),
    ...plan.all('chapter').map((entry) => item('Chapter', entry.data.title, entry)),
    ...plan.all('consultation').map((entry) => item('Consultation', entry.data.title, entry)),
  ];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What a word leads to, with the plan or the kind where the name alone would not tell. */
function meaningLink(graph: Graph, entry: AnyEntry): LinkItem {
  const plan = entry.plan && entry.plan !== graph.currentPlan.id ? graph.planOf(entry.plan) : undefined;
  return {
    label: calledOf(entry),
    address: addressOf(entry, entry.plan ?? graph.currentPlan.id),
    note: plan ? `plan of ${yearsText(plan)}` : entry.kind === 'help-subject' ? 'help' : kinds[entry.kind].label,
  };
}

const wordItems = (graph: Graph): AToZItem[] =>
  graph
    .all('everyday-word')
    .filter(({ data }) => !data.neverShown)
    .map((word) => ({
      id: word.id,
      label: capital(word.data.words[0] ?? ''),
      kind: '',
      also: word.data.words.slice(1),
      see: meaningsOf(graph, word).map((entry) => meaningLink(graph, entry)),
      because: word.data.because,
    }));

const placeItems = (graph: Graph): AToZItem[] =>
  graph.all('place').map(({ id, data }) => ({
    id: `place-${id}`,
    label: data.name,
    kind: PLACE_KIND[data.kind] ?? '',
    also: data.aliases,
    see: data.districts.map((reference) => {
      const district = graph.get(reference, 'district');
      return { label: district.data.name, address: addressOf(district, graph.currentPlan.id) };
    }),
    sources: citations(graph, data.sources),
  }));

function allItems(graph: Graph): AToZItem[] {
  const plan = graph.currentPlan.id;
  return [
    ...graph.plans.flatMap((each) => planItems(each)),
    ...graph.all('district').map((entry) => ({ kind: 'District', label: entry.data.name, address: addressOf(entry, plan) })),
    ...graph.all('glossary-term').map((entry) => ({ kind: 'Glossary', label: entry.data.term, address: addressOf(entry, plan) })),
    ...graph.all('group').map((entry) => ({ kind: 'Group', label: entry.data.name, address: addressOf(entry, plan) })),
    ...graph.all('organisation').map((entry) => ({ kind: 'Organisation', label: entry.data.name, address: addressOf(entry, plan) })),
    ...graph.all('meeting').map((entry) => ({ kind: 'Meeting', label: meetingTitle(entry), address: addressOf(entry, plan) })),
    ...graph.all('topic').map((entry) => ({ kind: 'Then and now', label: entry.data.title, address: addressOf(entry, plan) })),
    ...(hasHelp(graph) ? [{ kind: 'Help', label: 'Help now', address: HELP }] : []),
    ...graph.all('help-subject').map((entry) => ({ kind: 'Help', label: entry.data.title, address: addressOf(entry, plan) })),
    ...graph.all('page').map((entry) => ({ kind: 'Page', label: entry.data.title, address: addressOf(entry, plan) })),
    ...wordItems(graph),
    ...placeItems(graph),
  ];
}

export interface Letter {
  letter: string;
  items: AToZItem[];
}

const made = new WeakMap<Graph, Letter[]>();

/** Everything under its letter. */
export function lettersOf(graph: Graph): Letter[] {
  const known = made.get(graph);
  if (known) return known;
  const order = (a: AToZItem, b: AToZItem) =>
    a.label.localeCompare(b.label, 'en', { numeric: true }) || (a.address ?? '').localeCompare(b.address ?? '');
  const byLetter = Map.groupBy(allItems(graph).sort(order), ({ label }) => letterOf(label));
  const letters = [...byLetter].map(([letter, items]) => ({ letter, items })).sort((a, b) => a.letter.localeCompare(b.letter, 'en'));
  made.set(graph, letters);
  return letters;
}

/** True if each letter has a page. Words always stand on one, so that their addresses stay when the list grows. */
export const hasLetterPages = (graph: Graph): boolean =>
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
    label: letter,
    address: hasLetterPages(graph) ? letterAddress(letter) : `${A_TO_Z}#letter-${letter}`,
  }));

const crumb = { label: 'A to Z', address: A_TO_Z };

export const aToZView = (graph: Graph): AToZView => ({
  ...pageBuilder(graph).page({
    title: 'A to Z',
    description: 'Everything on this site by its name, with the words that people use for it and the places of the area.',
    address: A_TO_Z,
    trail: [homeCrumb(graph)],
    ownWords: true,
  }),
  ways: letterWays(graph),
  letters: hasLetterPages(graph) ? [] : lettersOf(graph),
});

export const letterView = (graph: Graph, of: Letter): AToZView => ({
  ...pageBuilder(graph).page({
    title: `A to Z: ${of.letter}`,
    description: `Everything on this site that begins with ${of.letter}, with the words that people use for it.`,
    address: letterAddress(of.letter),
    trail: [homeCrumb(graph), crumb],
    ownWords: true,
  }),
  ways: letterWays(graph),
  letters: [of],
});

export const letterPaths = (graph: Graph) =>
  hasLetterPages(graph)
    ? lettersOf(graph).map((letter) => ({ params: { letter: letterAddress(letter.letter).slice(A_TO_Z.length, -1) }, props: { letter } }))
    : [];
