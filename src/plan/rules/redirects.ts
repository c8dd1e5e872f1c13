/** Addresses that moved: each leads right to the place where it is now, and says one thing. */
import { say } from '../../source/problem.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { problemAt, type Rule } from './rule.ts';

const redirectsIn = (entries: readonly AnyEntry[]) =>
  entries.filter((entry): entry is Entry<'redirect'> & AnyEntry => entry.kind === 'redirect');

/** An old address is said once. */
const movedOnce: Rule = ({ entries }) => {
  const met = new Map<string, string>();
  return redirectsIn(entries).flatMap((redirect) =>
    redirect.data.from.flatMap((from, index) => {
      const file = met.get(from);
      met.set(from, redirect.file);
      return file === undefined ? [] : [problemAt(redirect, ['from', index], say('redirects/twice', { from, file }))];
    }),
  );
};

const endingOf = (address: string) => /\.([a-z0-9]+)(#|$)/.exec(address)?.[1] ?? 'page';

/** A file is copied to its old address: what asks for a table gets no page. */
const movedAlike: Rule = ({ entries }) =>
  redirectsIn(entries).flatMap((redirect) => {
    const { from, to } = redirect.data;
    const ending = from.map(endingOf).find((each) => each !== 'page' && to !== undefined && each !== endingOf(to));
    return ending === undefined ? [] : [problemAt(redirect, ['to'], say('redirects/not-alike', { ending }))];
  });

/** Nobody is led round in a circle, or to a place that leads on again. */
const movedRightThere: Rule = ({ entries }) => {
  const all = redirectsIn(entries);
  const next = new Map(all.flatMap(({ data: { from, to } }) => from.map((each) => [each, to] as const)));
  const endOf = (to: string): string | undefined => {
    const met = new Set<string>();
    for (let at = to; ; ) {
      if (met.has(at)) return undefined;
      met.add(at);
      const onward = next.get(at);
      if (onward === undefined) return at;
      at = onward;
    }
  };
  return all.flatMap((redirect) => {
    const { to } = redirect.data;
    if (to === undefined || !next.has(to)) return [];
    return [problemAt(redirect, ['to'], say('redirects/onward', { to, end: endOf(to) }))];
  });
};

/** What holds of addresses that moved. */
export const REDIRECT_RULES: readonly Rule[] = [movedOnce, movedAlike, movedRightThere];
