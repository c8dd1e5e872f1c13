/** What the law asks, and where it is seen here. Nothing here says that a duty was met, or was not: the record is told. */
import type { Answer } from '../../schema/duty.ts';
import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';

const { number, plural } = localeOf('en-GB');

export const duties = {
  title: 'What the law asks, and what is here',
  note: 'Duties of a community safety partnership, and what shows that they were met',
  description:
    'What the law asks of a community safety partnership, where each thing can be read here, and what is not in what is published here.',
  lead: 'What the law asks of a community safety partnership, and where you can read here that it was done.',
  caveat:
    'This is not legal advice. We tell the law in our own words, and only its own words count. It is not all that the law asks of a partnership.',
  silence: 'Where nothing is here, it may still have been done: this site has only what it lists under its sources.',

  inShort: 'In short',
  heads: { duty: 'What the law asks', here: 'What is here' },
  caption: (plan: string) => `What the law asks, and what is here on the ${plan}`,
  answers: {
    here: 'This is here:',
    part: 'Some of it is here, and something is missing:',
    nothing: 'Nothing in what is published here.',
  } satisfies Record<Answer, string>,

  each: 'Each duty',
  notOfCurrent: (plan: string) => `What was not asked of the ${plan}`,
  time: {
    since: (from: string) => `Asked since ${from}.`,
    until: (until: string) => `Asked until ${until}.`,
    span: (facts: { from: string; until: string }) => `Asked from ${facts.from} to ${facts.until}.`,
  },
  inTheLaw: 'In the law',
  /** “Crime and Disorder Act 1998, section 6: read as it stood on 1 July 2004.” */
  law: <T>({ passage, version }: { passage: T; version: string }): Pieces<T> => [passage, `: read ${version}`],
  passage: ({ document, at }: { document: string; at: string | undefined }) => (at ? `${document}, ${at}` : document),
  paragraph: ({ label, paragraph }: { label: string; paragraph: string }) => `${label}, paragraph ${paragraph}`,
  missing: 'What is missing',
  older: (count: number) => plural(count, { one: 'The same for an older plan', other: `The same for ${number(count)} older plans` }),
};
