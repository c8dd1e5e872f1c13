/** What a resident wants first: help, then what the plan is about and where she lives, then what was promised, then the rest. */

/** How much a page of a rank counts; the rank of each page is a filter of the index. */
export const RANKS = { help: 1.5, priority: 2, subject: 1.6, promise: 1.15, term: 0.8, list: 0.75 } as const;

export type Rank = keyof typeof RANKS;
export const RANK_NAMES = Object.keys(RANKS) as Rank[];

/** A page without a rank. */
const OTHER = 0.85;
/** Pages of a plan that later ones have replaced stand behind those of the plan in force. */
const OLD = 0.55;

export const weightOf = (rank: Rank | undefined, isOld?: boolean): number => (rank ? RANKS[rank] : OTHER) * (isOld ? OLD : 1);
