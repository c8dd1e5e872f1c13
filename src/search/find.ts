/**
 * The search itself: a query -> pages in order. It knows nothing of the browser: whoever calls it hands over a way to read the
 * files of the index.
 *
 * Each piece of the query has the pages that it finds, through its own words, other names of it, and what it leads to. A page
 * counts by what it says of each piece, and loses for what it lacks of them.
 */
import { fileOf, type Name, readPostings, readVocabulary, type Start } from './index-files.ts';
import { namesFor, type Piece, type Understood, understood } from './query-words.ts';
import { isStopWord, type Wish } from './stop-words.ts';
import { meantWord } from './typos.ts';
import { formOf, squashed, type Word, wordsIn } from './word-forms.ts';

export interface Shelf {
  start: () => Promise<Start>;
  /** A file of the index, read once. */
  read: (file: string) => Promise<unknown>;
}

/** Why a page is among the results, where its own words do not show it. */
export interface Reason {
  kind: Name['kind'];
  typed: string;
  because?: string | undefined;
  within?: readonly string[] | undefined;
  /** True if what was typed is not to be shown. */
  neverShown: boolean;
}

export interface Hit {
  page: number;
  score: number;
  reason?: Reason | undefined;
  /** Words of the query that the page has not; nothing in the place of one that is never shown. */
  without: string[];
}

export interface Found {
  hits: Hit[];
  /** What was looked for instead of what was typed. */
  corrected?: string | undefined;
  /** How many pages have all that was asked for. */
  whole: number;
  /** What of the query no page has. */
  nowhere: string[];
  /** What was looked for besides: other names of the same. */
  also: string[];
  /** Plans in which nothing was found. */
  silent: string[];
  wishes: ReadonlySet<Wish>;
  /** Words whose forms are to stand out in the texts of the results. */
  forms: ReadonlySet<string>;
  /** True if the query has a word that is never shown. */
  unspoken: boolean;
}

/** A page that a name leads to is a better answer than one that has the word in its title. */
const LED_TO = 7.5;
/** The explanation of a term says what it is; pages about it say more. */
const A_TERM = 3;
const NEXT_LED_TO = 0.6;
/** Of what a name leads to, these kinds are for a second look, unless one is the best of all. */
const SECOND_LOOK = new Set([
  'Measure',
  'Chapter',
  'Target',
  'Fund',
  'Objective',
  'Theory of change',
  'Consultation',
  'Glossary',
  'Group',
  'Organisation',
]);
const IS_SECOND_LOOK = 1.3;
/** Other words for the same: of a term they are its names, of an everyday word what it is about. */
const OTHER_NAME = { term: 0.95, everyday: 0.4, place: 0.3 } as const;
/** A place narrows what was asked for, and few pages name one: what lacks it is an answer too. */
const OF_A_NAME = { term: 1, everyday: 1, place: 0.4 } as const;
const PARTLY = 1.4;
/** What counts of a page of other years than those asked for. */
const OTHER_YEARS = 0.3;
/** With so many whole answers nobody needs those that lack something. */
const ENOUGH = 10;
/** The place in the list that a district has at the latest. */
const PLACE_AT = 3;
const LEAST_SHARE = 0.3;
const MOST_PARTLY = 60;

/** What a reader wants makes some kinds of pages better answers, and others worse. */
const WANTED: Record<Wish, Record<string, number>> = {
  help: { Help: 1.5, Glossary: 0.6 },
  report: { Help: 1.5, Glossary: 0.6 },
  meeting: {},
  progress: { Priority: 1.3, Action: 1.3, Outcome: 1.3, Glossary: 0.5, Help: 0.8 },
};

type Scores = Map<number, { impact: number; share: number }>;

interface Looked {
  piece: Piece;
  weight: number;
  pages: Scores;
  reasons: Map<number, Reason>;
}

type Asked = Omit<Understood, 'pieces'> & { looked: Looked[] };

class Search {
  readonly #shelf: Shelf;
  readonly #start: Start;
  readonly #names: readonly Name[];

  constructor(shelf: Shelf, start: Start, names: readonly Name[]) {
    this.#shelf = shelf;
    this.#start = start;
    this.#names = names;
  }

  /** The pages that have a form of a word. */
  async postings(form: string): Promise<[number, number][]> {
    const { parts } = this.#start;
    const part = parts.findLastIndex((first) => first <= form);
    if (part < 0) return [];
    const words = (await this.#shelf.read(fileOf.part(part))) as Record<string, string>;
    const written = Object.hasOwn(words, form) ? words[form] : undefined;
    return written === undefined ? [] : readPostings(written);
  }

  rarity(count: number): number {
    return Math.log(1 + this.#start.pages / Math.max(1, count));
  }

  /** The pages that have these words, or some of them. */
  async scores(words: readonly Word[]): Promise<{ pages: Scores; weight: number }> {
    const said = words.length > 1 ? words.filter(({ plain }) => !isStopWord(plain)) : words;
    const forms = [...new Set((said.length > 0 ? said : words).map(({ form }) => form))];
    const lists = await Promise.all(forms.map((form) => this.postings(form)));
    const weights = lists.map(({ length }) => this.rarity(length));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const pages: Scores = new Map();
    lists.forEach((list, index) => {
      const share = (weights[index] ?? 0) / total;
      for (const [page, impact] of list) {
        const before = pages.get(page) ?? { impact: 0, share: 0 };
        pages.set(page, { impact: before.impact + impact * share, share: before.share + share });
      }
    });
    for (const score of pages.values()) score.impact *= score.share ** PARTLY;
    return { pages, weight: total / Math.max(1, forms.length) };
  }

  async look(piece: Piece): Promise<Looked> {
    const own = await this.scores(piece.words);
    const looked: Looked = { piece, weight: own.weight, pages: own.pages, reasons: new Map() };
    const better = (page: number, impact: number, share: number) => {
      const before = looked.pages.get(page);
      if (!before || before.impact < impact) looked.pages.set(page, { impact, share: Math.max(share, before?.share ?? 0) });
    };
    for (const name of piece.names) {
      looked.weight = Math.max(looked.weight, 3) * OF_A_NAME[name.kind];
      for (const other of name.also ?? name.names) {
        const { pages } = await this.scores(wordsIn(other));
        for (const [page, { impact, share }] of pages) if (share > 0.99) better(page, impact * OTHER_NAME[name.kind], 1);
      }
    }
    for (const { kind, leadsTo, because, within, neverShown = false } of piece.names) {
      leadsTo.forEach((page, place) => {
        const later = place > 0 && SECOND_LOOK.has(this.kindOf(page)) ? IS_SECOND_LOOK : 0;
        const led = kind === 'term' ? A_TERM : LED_TO - NEXT_LED_TO * place - later;
        // What a term is called in its title needs no reason.
        better(page, led, 1);
        if (!looked.reasons.has(page)) looked.reasons.set(page, { kind, typed: piece.typed, because, within, neverShown });
      });
    }
    return looked;
  }

  async vocabulary(): Promise<[string, number][]> {
    return readVocabulary((await this.#shelf.read(fileOf.vocabulary)) as string);
  }

  /** What a word that no page has was meant to be: another word, or two. */
  async meant(typed: string): Promise<string | undefined> {
    const vocabulary = await this.vocabulary();
    const weightOf = new Map(vocabulary);
    if (weightOf.has(typed) || isStopWord(typed)) return undefined;
    const apart = Array.from(
      { length: Math.max(0, typed.length - 5) },
      (_, cut) => [typed.slice(0, cut + 3), typed.slice(cut + 3)] as const,
    )
      .map(([a, b]) => ({ words: `${a} ${b}`, weight: Math.min(weightOf.get(a) ?? 0, weightOf.get(b) ?? 0) }))
      .filter(({ weight }) => weight >= 2 && typed.length >= 8)
      .sort((a, b) => b.weight - a.weight)[0];
    if (apart) return apart.words;
    const [longer] = vocabulary
      .filter(([word, weight]) => typed.length >= 5 && weight >= 2 && word.startsWith(typed) && word.length - typed.length <= 4)
      .sort(([a, x], [b, y]) => y - x || a.length - b.length);
    return longer?.[0] ?? meantWord(typed, vocabulary);
  }

  /** The query with its slips put right, if it has any. */
  async corrected(query: string, looked: readonly Looked[]): Promise<string | undefined> {
    let right = query;
    const words = looked.flatMap(({ piece, pages }) => (pages.size === 0 ? piece.words : []));
    const all = wordsIn(query);
    for (const word of words.toReversed()) {
      const after = all.find(({ from }) => from >= word.to);
      const joined = after && formOf(word.plain + after.plain);
      if (joined && after && ((await this.postings(joined)).length > 0 || namesFor([word], this.#names).has(joined))) {
        right = `${right.slice(0, word.from)}${word.plain}${after.plain}${right.slice(after.to)}`;
        continue;
      }
      const meant = await this.meant(word.plain);
      if (meant) right = right.slice(0, word.from) + meant + right.slice(word.to);
    }
    return right === query ? undefined : right;
  }

  async looks(query: string): Promise<Asked> {
    const { pieces, wishes, hasSubject } = understood(query, this.#names);
    return { looked: await Promise.all(pieces.map((piece) => this.look(piece))), wishes, hasSubject };
  }

  /** How much more, or less, a page counts for what a reader wants. */
  wantedOf(page: number, wishes: ReadonlySet<Wish>): number {
    const kind = this.kindOf(page);
    return [...wishes].reduce((factor, wish) => factor * (WANTED[wish][kind] ?? 1), 1);
  }

  /** Who names a year asks for the plan of that year, if there is one. */
  ofYears(page: number, years: readonly string[]): number {
    const { planYears, planOf } = this.#start;
    if (!years.some((year) => planYears.some((own) => own.includes(year)))) return 1;
    const own = planYears[Number.parseInt(planOf[page] ?? '', 36)];
    return own && years.some((year) => own.includes(year)) ? 1 : OTHER_YEARS;
  }

  kindOf(page: number): string {
    const { kinds, kindOf } = this.#start;
    return kinds[Number.parseInt(kindOf[page] ?? '', 36)] ?? '';
  }

  /** Pages that answer what a reader wants, before those that answer what it is about. */
  wanted(hits: readonly Hit[], { wishes, hasSubject }: Asked): Hit[] {
    const { help = [], meetings } = this.#start;
    const pageHit = (page: number | undefined): Hit[] =>
      page === undefined ? [] : [hits.find((hit) => hit.page === page) ?? { page, score: 0, without: [] }];
    const front: Hit[] = [];
    if (wishes.has('meeting')) front.push(...pageHit(meetings));
    if (wishes.has('help') || wishes.has('report')) {
      const subject = hits.find(({ page, without }) => help.indexOf(page) > 0 && without.length === 0);
      front.push(...(hasSubject && subject ? [subject] : pageHit(help[0])));
    }
    return [...front, ...hits.filter((hit) => !front.includes(hit))];
  }
}

/** Who names a place with a subject sees its district among the first. */
function placeAmongFirst(hits: readonly Hit[]): Hit[] {
  const place = hits.find(({ reason }) => reason?.kind === 'place');
  if (!place || hits.indexOf(place) < PLACE_AT) return [...hits];
  const others = hits.filter((hit) => hit !== place);
  return [...others.slice(0, PLACE_AT - 1), place, ...others.slice(PLACE_AT - 1)];
}

const isUnspoken = ({ names }: Piece) => names.some(({ neverShown }) => neverShown);
const isPlace = ({ names }: Piece) => names.length > 0 && names.every(({ kind }) => kind === 'place');

/** All pieces together. */
function together(looked: readonly Looked[], wanted: (page: number) => number): { hits: Hit[]; whole: number } {
  const total = looked.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const pages = new Set(looked.flatMap((each) => [...each.pages.keys()]));
  const all = [...pages].map((page) => {
    let [impact, share] = [0, 0];
    let reason: Reason | undefined;
    const without: string[] = [];
    for (const { piece, weight, pages: own, reasons } of looked) {
      const score = own.get(page);
      impact += ((score?.impact ?? 0) * weight) / total;
      share += ((score?.share ?? 0) * weight) / total;
      if ((score?.share ?? 0) < 0.99 && !(isPlace(piece) && looked.length > 1)) without.push(isUnspoken(piece) ? '' : piece.typed);
      reason ??= reasons.get(page);
    }
    return { page, score: impact * share ** PARTLY * wanted(page), share, reason, without };
  });
  const whole = all.filter(({ without }) => without.length === 0).length;
  const kept = all
    .filter(
      ({ share, reason, without }) =>
        without.length === 0 || (reason && reason.kind !== 'term') || (whole < ENOUGH && share >= LEAST_SHARE),
    )
    .sort((a, b) => b.score - a.score || a.page - b.page);
  return {
    hits: kept.slice(0, Math.max(whole, MOST_PARTLY)).map(({ page, score, reason, without }) => ({ page, score, reason, without })),
    whole,
  };
}

/** The names of the same that a piece of a query was looked for by, but for its own. */
function otherNames({ piece }: Looked): string[] {
  const own = squashed(piece.typed);
  return piece.names.flatMap(({ also, names, neverShown }) => (neverShown ? [] : (also ?? names))).filter((name) => squashed(name) !== own);
}

/** What is found for a query. `asTyped` takes every word as it stands. */
export async function find(shelf: Shelf, query: string, asTyped = false): Promise<Found> {
  const start = await shelf.start();
  const names = (await shelf.read(fileOf.names)) as Name[];
  const search = new Search(shelf, start, names);
  let asked = await search.looks(query);
  let corrected: string | undefined;
  if (!asTyped && asked.looked.some(({ pages }) => pages.size === 0)) {
    corrected = await search.corrected(query, asked.looked);
    if (corrected !== undefined) asked = await search.looks(corrected);
  }
  const { looked, wishes } = asked;
  const years = wordsIn(corrected ?? query).flatMap(({ plain }) => (/^(?:19|20)\d\d$/.test(plain) ? [plain] : []));
  const { hits, whole } = together(looked, (page) => search.wantedOf(page, wishes) * search.ofYears(page, years));
  return {
    hits: search.wanted(placeAmongFirst(hits), asked),
    corrected,
    whole,
    nowhere: looked.filter(({ pages }) => pages.size === 0).map(({ piece }) => piece.typed),
    also: [
      ...new Map(
        looked
          .flatMap(otherNames)
          .map((name) => [squashed(name), name] as const)
          .toReversed(),
      ).values(),
    ].toReversed(),
    silent: start.plans.filter((_, plan) => !hits.some(({ page }) => start.planOf[page] === plan.toString(36))),
    wishes,
    forms: new Set(
      looked.flatMap(({ piece }) =>
        [...piece.words, ...piece.names.flatMap(({ also }) => (also ?? []).flatMap(wordsIn))]
          .filter(({ plain }) => !isStopWord(plain))
          .map(({ form }) => form),
      ),
    ),
    unspoken: looked.some(({ piece }) => isUnspoken(piece)),
  };
}
