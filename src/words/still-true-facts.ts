/**
 * What the page that tells whether a paper is still true asks for, as it is published: the editions of documents, in sixteen files by the first
 * digit of their hash, and what was recorded of a plan since. The build writes them, a script of the page reads them.
 */

export interface EditionsFile {
  /** Days in words, by year-month-day. */
  days: Record<string, string>;
  documents: {
    /** What it is, with its format: “Priority: Fraud, PDF”. */
    label: string;
    plan: string;
    name: string;
    /** Where the newest edition is; nothing where there is none any more. */
    address?: string;
    /** The beginning of the hash of the newest edition. */
    newest?: string;
    /** Why it does not hold any more, if it was withdrawn. */
    withdrawn?: string;
  }[];
  /** By the beginning of the hash: which document, the day, and 1 if another edition of it came on that day, so that it lacks what was published later that day. */
  editions: Record<string, [document: number, day: string, twice: 0 | 1]>;
}

/** How much of a hash tells one edition from all others: 128 bits. */
export const HASH_DIGITS = 32;

export interface SinceFile {
  /** Whether the plan is over, in a sentence or two. */
  status: string;
  /** How many things that the plan names have changed since. */
  changed: number;
  items: {
    /** The day on which it was first published, as year-month-day. */
    day: string;
    title: string;
    text: string;
    /** Below the base of the site. */
    address: string;
    /** The names of the documents that it concerns. */
    documents: string[];
  }[];
}
