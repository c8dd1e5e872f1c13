/** What is not public on the day of the check: drafts, and what waits for its day. What belongs to a draft is not told apart. */

import { isSame } from '../schema/schema-walk.ts';
import { bodyText } from '../source/blocks.ts';
import type { AnyEntry, Content } from '../source/entry.ts';
import { byKey, dayOfContent, hasPublication, hiddenBy, keyOf, NO_DAY, publicFrom } from './publication.ts';

export interface Waiting {
  file: string;
  /** Undefined for a draft without a day. */
  from: string | undefined;
}

/** In the order of their days, drafts last. */
export function waitingIn(content: Content): Waiting[] {
  const day = dayOfContent(content);
  return content.entries
    .filter(hasPublication)
    .map((entry: AnyEntry) => ({ file: entry.file, from: publicFrom(content.entries, entry) }))
    .filter(({ from }) => from > day)
    .sort((a, b) => a.from.localeCompare(b.from) || a.file.localeCompare(b.file))
    .map(({ file, from }) => ({ file, from: from === NO_DAY ? undefined : from }));
}

/** The files of what is not public on a day and is new or written otherwise: readers see none of it, and a reviewer is to know that it is there. */
export function changedWaiting(before: readonly AnyEntry[], after: readonly AnyEntry[], day: string): string[] {
  const old = byKey(before);
  const isChanged = (entry: AnyEntry) => {
    const was = old.get(keyOf(entry));
    return !was || !isSame([was.data, bodyText(was.body)], [entry.data, bodyText(entry.body)]);
  };
  return [...new Set(after.filter((entry) => hiddenBy(after, entry, day) && isChanged(entry)).map(({ file }) => file))].sort();
}
