/** What is not public on the day of the check: drafts, and what waits for its day. What belongs to a draft is not told apart. */
import type { AnyEntry, Content } from '../source/entry.ts';
import { hasPublication, NO_DAY, publicFrom } from './publication.ts';
import { dayOfContent } from './rules/publication.ts';

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
