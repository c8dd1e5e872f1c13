/**
 * Pages -> the files of the search. How much a page is about a word is worked out here, once: what stands in its title says most,
 * then its other names, then how often the text has it for its length. The browser only adds up.
 */
import {
  type Filters,
  fileOf,
  type Name,
  type SearchedPage,
  type Start,
  type Suggestion,
  writtenPostings,
  writtenVocabulary,
} from './index-files.ts';
import { isStopWord } from './stop-words.ts';
import { formOf, joinedIn, keyOf, squashed, wordsIn } from './word-forms.ts';

/** Everyday words, terms and places as the content has them: in words, with addresses. */
export interface NamedWords {
  kind: Name['kind'];
  names: readonly string[];
  /** Addresses, the best first. */
  addresses: readonly string[];
  also?: readonly string[] | undefined;
  because?: string | undefined;
  within?: readonly string[] | undefined;
  neverShown?: boolean | undefined;
}

export interface IndexSource {
  pages: readonly SearchedPage[];
  names: readonly NamedWords[];
  /** `name`: the place of its name among the names, if it has one. */
  suggestions: readonly (Omit<Suggestion, 'words'> & { name?: number | undefined })[];
  /** The page with all help, then its subjects. */
  help?: readonly string[] | undefined;
  meetings?: string | undefined;
}

const TITLE = 3;
const ALSO_CALLED = 1.6;
const DESCRIBED = 0.7;
const OF_PLAN = 2.5;
/** A word alone in a title says more of the page than one of several. */
const SHARED = 0.4;
/** Words of a text count less and less the more there are of them (as in BM25). */
const SATURATION = 1.2;
const BY_LENGTH = 0.6;
/** A part of the words of about so many letters is loaded in one piece. */
const PART = 26_000;
/** So much of a long page is kept for showing where a word stands. */
const KEPT_TEXT = 9_000;

const formsIn = (text: string): string[] => [...wordsIn(text).map(({ form }) => form), ...joinedIn(text).map(formOf)];

function counted(forms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

/** How much a page is about each of its words. */
function impactsOf(page: SearchedPage, textForms: readonly string[], averageLength: number): Map<string, number> {
  const impacts = new Map<string, number>();
  const add = (form: string, impact: number) => impacts.set(form, (impacts.get(form) ?? 0) + impact);
  const named = (text: string, weight: number) => {
    const said = wordsIn(text).filter(({ plain }) => !isStopWord(plain)).length || 1;
    for (const form of new Set(formsIn(text))) add(form, (weight * page.weight) / said ** SHARED);
  };
  named(page.title, TITLE);
  const others = new Map<string, number>();
  for (const name of page.about ?? []) {
    const forms = new Set(formsIn(name));
    for (const form of forms) others.set(form, Math.max(others.get(form) ?? 0, ALSO_CALLED / forms.size ** SHARED));
  }
  for (const [form, impact] of others) add(form, impact * page.weight);
  named(page.description, DESCRIBED);
  const length = 1 - BY_LENGTH + (BY_LENGTH * textForms.length) / averageLength;
  for (const [form, count] of counted(textForms)) add(form, (page.weight * count) / (count + SATURATION * length));
  for (const form of new Set(formsIn(page.planWords ?? ''))) add(form, OF_PLAN);
  return impacts;
}

/** The index in parts of about the same size. */
function partsOf(postings: ReadonlyMap<string, [number, number][]>): { first: string[]; files: string[] } {
  const first: string[] = [];
  const files: string[] = [];
  let part: Record<string, string> = {};
  let size = 0;
  const close = () => {
    if (size > 0) files.push(JSON.stringify(part));
    part = {};
    size = 0;
  };
  for (const form of [...postings.keys()].sort()) {
    if (size === 0) first.push(form);
    const written = writtenPostings(postings.get(form) ?? []);
    part[form] = written;
    size += form.length + written.length + 6;
    if (size > PART) close();
  }
  close();
  return { first, files };
}

function filtersOf(pages: readonly SearchedPage[]): Filters {
  const filters: Filters = { plan: {}, year: {}, kind: {}, theme: {}, district: {} };
  const note = (filter: string, value: string, number: number) => {
    const values = filters[filter] as Record<string, number[]>;
    values[value] ??= [];
    values[value].push(number);
  };
  pages.forEach((page, number) => {
    if (page.plan) note('plan', page.plan, number);
    note('kind', page.kind, number);
    for (const [filter, values] of [
      ['year', page.years],
      ['theme', page.themes],
      ['district', page.districts],
    ] as const)
      for (const value of values ?? []) note(filter, value, number);
  });
  return filters;
}

/** The words of the pages, for telling slips of the keys: those used once only could be slips themselves. */
function vocabularyOf(pages: readonly SearchedPage[], names: readonly NamedWords[]): [string, number][] {
  const counts = new Map<string, number>();
  const add = (text: string, count: number) => {
    const plains = [...wordsIn(text).map(({ plain }) => plain), ...joinedIn(text)];
    for (const plain of plains)
      if (plain.length > 2 && !/\d/.test(plain) && !isStopWord(plain)) counts.set(plain, (counts.get(plain) ?? 0) + count);
  };
  for (const { title, description, text, about } of pages) {
    add(`${title} ${(about ?? []).join(' ')}`, 4);
    add(`${description} ${text}`, 1);
  }
  for (const { names: all, neverShown } of names) if (!neverShown) add(all.join(' '), 20);
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => [word, Math.log2(count)]);
}

/** The files of the search by name, but for the start, which names their folder. */
export function makeIndex({ pages, names, suggestions, help, meetings }: IndexSource): {
  files: Map<string, string>;
  start: Omit<Start, 'folder'>;
} {
  const number = new Map(pages.map(({ address }, index) => [address, index]));
  const texts = pages.map(({ text }) => formsIn(text));
  const averageLength = texts.reduce((sum, { length }) => sum + length, 1) / Math.max(1, pages.length);
  const postings = new Map<string, [number, number][]>();
  pages.forEach((page, index) => {
    for (const [form, impact] of impactsOf(page, texts[index] ?? [], averageLength)) {
      const known = postings.get(form);
      if (known) known.push([index, impact]);
      else postings.set(form, [[index, impact]]);
    }
  });
  const { first, files: parts } = partsOf(postings);
  const written: Name[] = names.map(({ kind, names: all, addresses, also, because, within, neverShown }) => ({
    kind,
    names: neverShown ? all.map((name) => keyOf(wordsIn(name))) : [...all],
    leadsTo: addresses.flatMap((address) => number.get(address) ?? []),
    ...(also && { also: [...new Map(also.map((name) => [squashed(name), name])).values()] }),
    ...(because && { because }),
    ...(within && { within: [...within] }),
    ...(neverShown && { neverShown: true as const }),
  }));
  const files = new Map<string, string>([
    [fileOf.names, JSON.stringify(written)],
    [fileOf.filters, JSON.stringify(filtersOf(pages))],
    [fileOf.vocabulary, writtenVocabulary(vocabularyOf(pages, names))],
    [fileOf.suggestions, JSON.stringify(suggestions.map(({ label, note, address, name }) => [note, address, name ?? label]))],
    ...parts.map((part, index) => [fileOf.part(index), part] as const),
    ...pages.map(({ title, address, kind, plan, description, text }, index) => {
      const kept = text.length > KEPT_TEXT ? text.slice(0, text.lastIndexOf(' ', KEPT_TEXT)) : text;
      return [fileOf.page(index), JSON.stringify({ title, address, kind, plan, description, text: kept })] as const;
    }),
  ]);
  const at = (address: string | undefined) => (address === undefined ? undefined : number.get(address));
  const kinds = [...new Set(pages.map(({ kind }) => kind))].sort();
  const plans = [...new Set(pages.flatMap(({ plan }) => plan ?? []))].sort();
  const start: Omit<Start, 'folder'> = {
    pages: pages.length,
    parts: first,
    kinds,
    kindOf: pages.map(({ kind }) => kinds.indexOf(kind).toString(36)).join(''),
    plans,
    planYears: plans.map((plan) => [...new Set(pages.flatMap((page) => (page.plan === plan ? (page.years ?? []) : [])))].sort()),
    planOf: pages.map(({ plan }) => (plan === undefined ? '.' : plans.indexOf(plan).toString(36))).join(''),
  };
  const places = (help ?? []).flatMap((address) => at(address) ?? []);
  if (places.length > 0) start.help = places;
  const place = at(meetings);
  if (place !== undefined) start.meetings = place;
  return { files, start };
}
