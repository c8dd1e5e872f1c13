/** A short title is what it says: few words, fewer than the title has, and no other entry of the list is called so. */
import { say } from '../../source/problem.ts';
import type { AnyEntry } from '../../source/read-content.ts';
import { fullTitle, type Named } from '../titles.ts';
import { problemAt, type Rule } from './rule.ts';

const MOST_WORDS = 10;

const isNamed = (entry: AnyEntry): entry is Named => entry.kind === 'action' || entry.kind === 'outcome';

export const shortTitles: Rule = ({ entries }) => {
  const named = entries.filter(isNamed);
  const keyOf = ({ kind, plan, data }: Named) => JSON.stringify([kind, plan, data.shortTitle]);
  const byTitle = Map.groupBy(named, keyOf);
  return named.flatMap((entry) => {
    const { shortTitle } = entry.data;
    if (shortTitle === undefined) return [];
    const words = shortTitle.split(/\s+/).length;
    const namesake = byTitle.get(keyOf(entry))?.find((other) => other !== entry);
    return [
      ...(words > MOST_WORDS ? [say('titles/many-words', { words, most: MOST_WORDS })] : []),
      ...(shortTitle.length >= fullTitle(entry).length ? [say('titles/no-shorter')] : []),
      ...(namesake ? [say('titles/twice', { other: namesake.file })] : []),
    ].map((saying) => problemAt(entry, ['shortTitle'], saying));
  });
};
