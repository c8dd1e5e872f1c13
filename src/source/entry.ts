/** What reading the content gives: entries with their data, text and places, and what is wrong with them. */
import type { Data, Kind } from '../schema/kinds.ts';
import type { Path } from '../schema/schema-walk.ts';
import type { Block } from './blocks.ts';
import type { Slot } from './places.ts';
import type { Place, Problem } from './problem.ts';

export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** The id of the plan that the entry belongs to; undefined for what all plans share. */
  plan: string | undefined;
  /** Path from the root of the project: `content/plans/…`. */
  file: string;
  data: Data<K>;
  body: Block[];
  locate: (path: Path) => Place;
  /** What was reported of it and changed in it since, in the order of time: the graph fills it. */
  record?: readonly AnyEntry[];
}

export type EntryName = Pick<Entry, 'kind' | 'id' | 'plan'>;
export type AnyEntry = { [K in Kind]: Entry<K> }[Kind];

/**
 * An entry as its author has it, right or wrong. Rules that look at one value at a time go through these, so that a
 * mistake in one line does not hide another, and is not reported again as references to an entry that is not there.
 */
export interface Draft extends EntryName {
  file: string;
  /** The path that the file will have when its name has been put right; links may have it already. */
  renamed?: string;
  /** Undefined if its fields could not be read. */
  value: unknown;
  /** Undefined if its text could not be read. */
  body: Block[] | undefined;
  locate: (path: Path) => Place;
}

export interface Content {
  /** The entries that keep to their schema: what the graph is made from. */
  entries: AnyEntry[];
  drafts: Draft[];
  problems: Problem[];
  /** Lists of which not even the ids could be read. */
  unreadLists: Pick<Slot, 'kind' | 'plan'>[];
  /** How many files were read. */
  files: number;
  /** Today, if whoever asked for the check said which day that is. */
  day?: string | undefined;
  /** Addresses of the files that are published as they are: `/images/map.png`. */
  publicFiles: Set<string>;
}
