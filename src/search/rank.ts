/** Pages in order: where the names of a query lead, what the engine found, less for what a page lacks, and what the reader wants. */
import { type Asked, type AskedPiece, isLost, isNamed, isPlace, isUnspoken } from './asked.ts';
import type { FoundPage } from './engine.ts';
import type { Evidence, Speaking } from './evidence.ts';
import { counted, type Reason } from './leads.ts';
import type { Answers } from './library.ts';
import type { Target } from './names.ts';
import type { Rank } from './page-ranks.ts';
import type { PageLead, Pages } from './pages.ts';
import type { Wish } from './stop-words.ts';
import { squashed } from './word-forms.ts';

export interface Hit {
  page: FoundPage;
  score: number;
  /** What is known of the page without loading it. */
  target?: Target | undefined;
  reason?: Reason | undefined;
  /** Words of the query that the page has not; nothing in the place of one that is never shown. */
  without: string[];
}

interface Material {
  asked: Asked;
  leads: readonly PageLead[];
  evidence: readonly Evidence[];
  /** True if pages that have a part of the query are answers too. */
  isPartly: boolean;
  /** Years that the query names. */
  years: readonly string[];
  wanted: Answers;
}

/** What a reader wants makes some pages better answers, and others worse. */
const WANTED: Record<Wish, Partial<Record<Rank, number>>> = {
  help: { help: 1.5, term: 0.6 },
  report: { help: 1.5, term: 0.6 },
  meeting: {},
  progress: { priority: 1.3, promise: 1.3, term: 0.5, help: 0.5 },
  promises: { list: 1.6, help: 0.5 },
  meaning: { term: 5, help: 0.6 },
};

/** The best page of the engine counts so much before its rank. */
const BEST_FOUND = 0.95;
/** What it counts besides that a page which a name leads to has the words, or the other way round. */
const ALSO = 0.3;
/** What counts of a page of other years than those asked for. */
const OTHER_YEARS = 0.15;
const MOST_PARTLY = 60;
/** The place in the list that a district has at the latest. */
const PLACE_AT = 3;

/** Pages that answer what a reader wants, before those that answer what it is about. */
async function wantedFirst(pages: Pages, hits: readonly Hit[], { asked: { wishes, hasSubject }, wanted }: Material): Promise<Hit[]> {
  const hitFor = async (target: Target | undefined): Promise<Hit[]> => {
    const page = target && (await pages.at(target.address));
    if (!page) return [];
    return [{ ...(hits.find((hit) => hit.page.id === page.id) ?? { page, score: 0, without: [] }), target }];
  };
  const front: Hit[] = [];
  if (wishes.has('meeting')) front.push(...(await hitFor(wanted.meetings)));
  if (wishes.has('help') || wishes.has('report')) {
    const subjects = await pages.idsAt(wanted.subjects);
    // Where somebody has thought of what was typed, its words in the text of some other help are no answer.
    const isThoughtOf = hits[0]?.reason?.kind === 'everyday';
    const subject = hits.find(({ page, reason, without }) => subjects.has(page.id) && (reason || (!isThoughtOf && without.length === 0)));
    // “Emergency” says what is wanted and not of what; its line is a better answer than all help.
    if (subject && (hasSubject || subject.target?.kind === 'help-line')) front.push(subject);
    else if (!isThoughtOf || wishes.has('help')) front.push(...(await hitFor(wanted.help)));
  }
  const ids = new Set(front.map(({ page }) => page.id));
  return [...front, ...hits.filter(({ page }) => !ids.has(page.id))];
}

/** Who names a place with a subject sees its district among the first. */
function placeAmongFirst(hits: readonly Hit[]): Hit[] {
  const place = hits.find(({ reason }) => reason?.kind === 'place');
  if (!place || hits.indexOf(place) < PLACE_AT) return [...hits];
  const others = hits.filter((hit) => hit !== place);
  return [...others.slice(0, PLACE_AT - 1), place, ...others.slice(PLACE_AT - 1)];
}

/** Letters that stand for something. */
const LETTERS = /^\p{Lu}{2,}$/u;

/** Who types nothing but such letters may want to know for what they stand: the term is among the first two. */
function termAmongFirst(hits: readonly Hit[], { pieces }: Asked): Hit[] {
  const [only] = pieces.length === 1 ? pieces : [];
  const isTyped = (name: string) => LETTERS.test(name) && squashed(name) === squashed(only?.piece.typed ?? '');
  const terms = (only?.piece.names ?? []).filter(({ kind, names }) => kind === 'term' && names.some(isTyped));
  const leadsTo = new Set(terms.flatMap(({ leadsTo: addresses }) => addresses.slice(0, 1)));
  const term = hits.find(({ target }) => target && leadsTo.has(target.address));
  if (!term || hits.indexOf(term) < 2) return [...hits];
  const [first, ...others] = hits.filter((hit) => hit !== term);
  return [first as Hit, term, ...others];
}

/** What a page is counts in full where its title has the words: somewhere in its text it may say them of anything. */
const IN_TEXT = 0.35;

const rankFactor = (weight: number, isNaming: boolean) => (weight > 1 && !isNaming ? 1 + (weight - 1) * IN_TEXT : weight);

interface Scored {
  page: FoundPage;
  score: number;
  /** The pieces that it has. */
  has: Set<string>;
  lead?: PageLead;
}

const sumOf = (pieces: readonly AskedPiece[]) => pieces.reduce((sum, { weight }) => sum + weight, 0);

type Spoken = Speaking & { has: readonly AskedPiece[] };

/** What speaks for each page: of every name the best, and the best of what the engine was asked. */
function spokenFor(evidence: readonly Evidence[]): Map<string, Spoken[]> {
  const pages = new Map<string, Spoken[]>();
  for (const { has, pages: found } of evidence)
    for (const each of found) {
      const own = pages.get(each.page.id) ?? [];
      pages.set(each.page.id, own);
      const isOfWords = !has.every(isNamed);
      const before = own.findIndex((other) => (isOfWords ? !other.has.every(isNamed) : other.has[0] === has[0]));
      const value = ({ has: pieces, worth }: Pick<Spoken, 'has' | 'worth'>) => counted(sumOf(pieces)) * worth;
      if (before < 0) own.push({ ...each, has });
      else if (value({ has, worth: each.worth }) > value(own[before] as Spoken)) own[before] = { ...each, has };
    }
  return pages;
}

function scored({ asked, leads, evidence }: Material, weightOf: (id: string) => number): Map<string, Scored> {
  const total = sumOf([...asked.looked, ...asked.pieces.filter(isLost)]) || 1;
  const pages = new Map<string, Scored>();
  for (const [id, spoken] of spokenFor(evidence)) {
    const [{ page }] = spoken as [Spoken];
    const weights = spoken.map(({ has }) => sumOf(has));
    const weight = weights.reduce((sum, each) => sum + each, 0) || 1;
    const worth = spoken.reduce((sum, each, place) => sum + each.worth * (weights[place] ?? 0), 0) / weight;
    const rank = rankFactor(
      weightOf(id),
      spoken.some(({ isNaming }) => isNaming),
    );
    const has = new Set(spoken.flatMap((each) => each.has.map(({ piece }) => piece.typed)));
    pages.set(id, { page, score: BEST_FOUND * worth * counted(weight / total) * rank, has });
  }
  return new Map([
    ...pages,
    ...leads.map((lead): [string, Scored] => {
      const { page, score = 0, has = [] } = pages.get(lead.page.id) ?? { page: lead.page };
      return [page.id, { page, score, has: new Set([...has, ...lead.from]), lead }];
    }),
  ]);
}

export async function ranked(pages: Pages, material: Material): Promise<{ hits: Hit[]; whole: number }> {
  const { asked, years } = material;
  const weights = await pages.weights();
  const isOfYears = (plan: { years: readonly string[] } | undefined) =>
    plan !== undefined && years.some((year) => plan.years.includes(year));
  const all = [...scored(material, (id) => weights(id).weight).values()].map(({ page, score, has, lead }) => {
    const { rank, plan } = weights(page.id);
    const ofWishes = [...asked.wishes].reduce((factor, wish) => factor * ((rank && WANTED[wish][rank]) ?? 1), 1);
    const ofYears = years.length === 0 || isOfYears(plan) || (asked.wishes.has('promises') && !plan) ? 1 : OTHER_YEARS;
    const without = asked.pieces
      .filter((each) => (asked.looked.includes(each) || isLost(each)) && !has.has(each.piece.typed))
      .filter(({ piece }) => !(isPlace(piece) && asked.pieces.length > 1))
      .map(({ piece }) => (isUnspoken(piece) ? '' : piece.typed));
    const total = (lead ? Math.max(score, lead.score) + ALSO * Math.min(score, lead.score) : score) * ofWishes * ofYears;
    return { page, score: total, target: lead?.target, reason: lead?.reason, without };
  });
  const whole = all.filter(({ without }) => without.length === 0).length;
  const answers = material.isPartly ? all : all.filter(({ without, reason }) => without.length === 0 || reason);
  const sorted = answers.sort((a, b) => b.score - a.score || (a.page.id < b.page.id ? -1 : 1));
  const hits = sorted.slice(0, Math.max(whole, MOST_PARTLY));
  return { hits: await wantedFirst(pages, termAmongFirst(placeAmongFirst(hits), asked), material), whole };
}
