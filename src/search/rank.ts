/** Pages in order: by what they say of each piece of a query, less for what they lack, and by what the reader wants. */
import { counted, type IndexReader } from './index-reader.ts';
import { isPlace, isUnspoken, type Looked, type Reason } from './look.ts';
import type { Understood } from './query-words.ts';
import type { Wish } from './stop-words.ts';

export interface Hit {
  page: number;
  score: number;
  reason?: Reason | undefined;
  /** Words of the query that the page has not; nothing in the place of one that is never shown. */
  without: string[];
}

export type Asked = Omit<Understood, 'pieces'> & { looked: readonly Looked[] };

/** What a reader wants makes some kinds of pages better answers, and others worse. */
const WANTED: Record<Wish, Record<string, number>> = {
  help: { Help: 1.5, Glossary: 0.6 },
  report: { Help: 1.5, Glossary: 0.6 },
  meeting: {},
  progress: { Priority: 1.3, Action: 1.3, Outcome: 1.3, Glossary: 0.5, Help: 0.8 },
};

/** What counts of a page of other years than those asked for. */
const OTHER_YEARS = 0.3;
/** With so many whole answers nobody needs those that lack something. */
const ENOUGH = 10;
const LEAST_SHARE = 0.3;
const MOST_PARTLY = 60;
/** The place in the list that a district has at the latest. */
const PLACE_AT = 3;
/** Nearly one, for shares are sums. */
const ALL = 0.99;

/** How much more, or less, a page counts for what a reader wants. */
function ofWishes(reader: IndexReader, page: number, wishes: ReadonlySet<Wish>): number {
  const kind = reader.kindOf(page);
  return [...wishes].reduce((factor, wish) => factor * (WANTED[wish][kind] ?? 1), 1);
}

/** Who names a year asks for the plan of that year, if there is one. */
function ofYears({ start: { planYears, planOf } }: IndexReader, page: number, years: readonly string[]): number {
  if (!years.some((year) => planYears.some((own) => own.includes(year)))) return 1;
  const own = planYears[Number.parseInt(planOf[page] ?? '', 36)];
  return own && years.some((year) => own.includes(year)) ? 1 : OTHER_YEARS;
}

/** Pages that answer what a reader wants, before those that answer what it is about. */
function wantedFirst({ start }: IndexReader, hits: readonly Hit[], { wishes, hasSubject }: Asked): Hit[] {
  const { help = [], meetings } = start;
  const pageHit = (page: number | undefined): Hit[] =>
    page === undefined ? [] : [hits.find((hit) => hit.page === page) ?? { page, score: 0, without: [] }];
  const front: Hit[] = [];
  if (wishes.has('meeting')) front.push(...pageHit(meetings));
  if (wishes.has('help') || wishes.has('report')) {
    const subject = hits.find(({ page, reason, without }) => help.indexOf(page) > 0 && (reason !== undefined || without.length === 0));
    front.push(...(hasSubject && subject ? [subject] : pageHit(help[0])));
  }
  return [...front, ...hits.filter((hit) => !front.includes(hit))];
}

/** Who names a place with a subject sees its district among the first. */
function placeAmongFirst(hits: readonly Hit[]): Hit[] {
  const place = hits.find(({ reason }) => reason?.kind === 'place');
  if (!place || hits.indexOf(place) < PLACE_AT) return [...hits];
  const others = hits.filter((hit) => hit !== place);
  return [...others.slice(0, PLACE_AT - 1), place, ...others.slice(PLACE_AT - 1)];
}

/** All pieces together. */
function together(looked: readonly Looked[], factor: (page: number) => number): { hits: Hit[]; whole: number } {
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
      if ((score?.share ?? 0) < ALL && !(isPlace(piece) && looked.length > 1)) without.push(isUnspoken(piece) ? '' : piece.typed);
      reason ??= reasons.get(page);
    }
    return { page, score: impact * counted(share) * factor(page), share, reason, without };
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

/** What is found for the pieces of a query; `years` are those that it names. */
export function ranked(reader: IndexReader, asked: Asked, years: readonly string[]): { hits: Hit[]; whole: number } {
  const { hits, whole } = together(asked.looked, (page) => ofWishes(reader, page, asked.wishes) * ofYears(reader, page, years));
  return { hits: wantedFirst(reader, placeAmongFirst(hits), asked), whole };
}
