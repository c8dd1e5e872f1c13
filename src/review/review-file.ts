/**
 * What a run found out about a proposal, as a file that another run reads: the run that reads the proposal has no right to write,
 * and the run that writes the comment must not trust what it is handed. So all is read here as data with a bound to everything,
 * and nothing of it is ever more than text. It needs no package: whoever writes the comment installs none.
 */

export interface Change {
  class: string;
  id: string;
  /** The page that shows it. */
  page: string | null;
  file: string;
  sentence: string;
  before: string | null;
  after: string | null;
}
export interface Changes {
  counts: Record<string, number>;
  changes: Change[];
}
export interface Found {
  file: string;
  line: number;
  said: string;
}
export interface CheckFound {
  problems: Found[];
  advice: Found[];
  /** Files that the check wants, ready to paste: they stand in the summary of the run. */
  wanted: number;
}
/** Who must agree to a class of changes that this proposal has. */
export interface Agreement {
  class: string;
  people: number;
  from: string[];
  plans: string[];
  why: string | null;
}
export interface SiteCounts {
  changed: number;
  added: number;
  gone: number;
  documents: number;
  data: number;
}
export interface Review {
  /** The number of the proposal. */
  number: number;
  language: string;
  /** Null if the check did not come to its end. */
  check: CheckFound | null;
  /** Null if the comparison failed. */
  changes: Changes | null;
  /** Why it failed, if it said so. */
  failure: string | null;
  site: SiteCounts | null;
  agreements: Agreement[];
  /** The file with the rules, as it is called in the repository. */
  rules: string | null;
}

/** More are counted, not read: a comment has no room for them. */
export const MOST_CHANGES = 400;
export const MOST_PROBLEMS = 100;
export const MOST_BYTES = 2_000_000;
const MOST_TEXT = 2000;

class NoReview extends Error {}
const refuse = (what: string): never => {
  throw new NoReview(`The file is not what a run leaves: ${what}`);
};

type Read<T> = (value: unknown, name: string) => T;
const text: Read<string> = (value, name) => (typeof value === 'string' ? value.slice(0, MOST_TEXT) : refuse(name));
const whole: Read<number> = (value, name) => (Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : refuse(name));
const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value, name) =>
    value === null || value === undefined ? null : read(value, name);
const listOf =
  <T>(read: Read<T>, most: number): Read<T[]> =>
  (value, name) =>
    Array.isArray(value) ? value.slice(0, most).map((each, index) => read(each, `${name}[${index}]`)) : refuse(name);
const object =
  <T>(fields: { [K in keyof T]: Read<T[K]> }): Read<T> =>
  (value, name) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(name);
    const entries = Object.entries(fields) as [keyof T & string, Read<T[keyof T]>][];
    return Object.fromEntries(entries.map(([key, read]) => [key, read((value as Record<string, unknown>)[key], `${name}.${key}`)])) as T;
  };
const numbers: Read<Record<string, number>> = (value, name) =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .slice(0, 50)
          .map(([key, count]) => [key.slice(0, 80), whole(count, `${name}.${key}`)]),
      )
    : refuse(name);

const change = object<Change>({
  class: text,
  id: text,
  page: orNull(text),
  file: text,
  sentence: text,
  before: orNull(text),
  after: orNull(text),
});
const changes = (most: number) => object<Changes>({ counts: numbers, changes: listOf(change, most) });
const found = object<Found>({ file: text, line: whole, said: text });
const agreement = object<Agreement>({
  class: text,
  people: whole,
  from: listOf(text, 50),
  plans: listOf(text, 50),
  why: orNull(text),
});
const checked = object<CheckFound>({
  problems: listOf(found, MOST_PROBLEMS * 100),
  advice: listOf(found, MOST_PROBLEMS * 100),
  wanted: whole,
});
const counts = object<SiteCounts>({ changed: whole, added: whole, gone: whole, documents: whole, data: whole });

const review = object<Review>({
  number: whole,
  language: text,
  check: orNull(checked),
  changes: orNull(changes(MOST_CHANGES)),
  failure: orNull(text),
  site: orNull(counts),
  agreements: listOf(agreement, 50),
  rules: orNull(text),
});

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return refuse('it is no JSON');
  }
};

export const readReview = (json: string): Review => review(parsed(json), 'review');
/** What `npm run changes -- --format json` says. */
export const readChanges = (json: string): Changes => changes(1_000_000)(parsed(json), 'changes');
export const readCheck = (json: string): CheckFound => checked(parsed(json), 'check');
export const readCounts = (json: string): SiteCounts => counts(parsed(json), 'site');
