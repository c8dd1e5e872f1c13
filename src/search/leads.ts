/** Where the names in a query lead, and why. */
import { type Asked, isPlace } from './asked.ts';
import type { Known } from './known.ts';
import type { Name, Target } from './names.ts';

/** Why a page is among the results, where its own words do not show it. */
export interface Reason {
  kind: Name['kind'];
  typed: string;
  because?: string | undefined;
  within?: readonly string[] | undefined;
  /** True if what was typed is not to be shown. */
  neverShown: boolean;
}

export interface Lead {
  target: Target;
  /** How much the page is an answer, seen from its names alone. */
  score: number;
  reason: Reason;
  /** The typed pieces that lead to it. */
  from: readonly string[];
}

/** A page that a name leads to is a better answer than one that has the words: somebody has thought of it. */
const LED_TO = 3;
/** The explanation of a term says what it is; pages about it say more. */
const A_TERM = 1.2;
const NEXT_LED_TO = 0.2;
/** Who must not be heard, or cannot hear, needs the way to call before anything else that she names. */
const A_WAY_TO_CALL = 1;
/** What its author has put first stays there, though its own words may say less of it than those of the next. */
const FIRST_LED_TO = 0.7;
/** Of what a name leads to, these kinds are for a second look, unless one is the best of all. */
const SECOND_LOOK = new Set([
  'measure',
  'chapter',
  'target',
  'funding',
  'objective',
  'theory-of-change',
  'consultation',
  'glossary-term',
  'group',
  'organisation',
]);
const IS_SECOND_LOOK = 0.5;

/** What a page with a share of the pieces counts: half of them are worth less than half. */
export const counted = (share: number): number => share ** 1.4;

/** The pages that the names of a query lead to, each once. */
export function leadsOf(known: Known, { pieces }: Asked): Lead[] {
  const total = pieces.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const leads = new Map<string, Lead & { share: number }>();
  for (const { piece, weight } of pieces) {
    for (const { kind, names, leadsTo, because, within, neverShown = false } of piece.names) {
      leadsTo.forEach((address, place) => {
        const target = known.target(address);
        if (!target) return;
        const isWay = place === 0 && target.kind === 'help-line';
        const share = isWay ? A_WAY_TO_CALL : weight / total;
        const later = place > 0 && SECOND_LOOK.has(target.kind) ? IS_SECOND_LOOK : 0;
        // Beside another subject, what leads to help and to nothing else is no more than a term.
        const isAside = pieces[1] && leadsTo.every((each) => known.target(each)?.kind === 'help-subject');
        const led = kind === 'term' || isAside ? A_TERM : LED_TO + (place === 0 ? FIRST_LED_TO : 0) - NEXT_LED_TO * place - later;
        // A place has its name, however it was typed.
        const typed = isPlace(piece) ? (names[0] ?? piece.typed) : piece.typed;
        const before = leads.get(address) ?? { target, reason: { kind, typed, because, within, neverShown }, from: [], score: 0, share: 0 };
        const isNew = !before.from.includes(piece.typed);
        leads.set(address, {
          ...before,
          score: Math.max(before.score, led),
          ...(isNew && { from: [...before.from, piece.typed], share: before.share + share }),
        });
      });
    }
  }
  return [...leads.values()].map(({ share, ...lead }) => ({ ...lead, score: lead.score * counted(share) }));
}
