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
    part: 'Something on it is here, and something is missing:',
    nothing: 'Nothing in what is published here.',
  } satisfies Record<Answer, string>,
  /** The same in a table, with the places that show it. */
  inTable: {
    here: <T>(places: T): Pieces<T> => ['Here: ', places],
    part: <T>(places: T): Pieces<T> => ['Something on it is here: ', places, '. Something is missing.'],
    nothing: <T>(): Pieces<T> => ['Nothing in what is published here.'],
  } satisfies Record<Answer, <T>(places: T) => Pieces<T>>,
  missing: <T>(what: T): Pieces<T> => ['What is missing: ', what],

  each: 'Each duty',
  notOfCurrent: (plan: string) => `What was not asked of the ${plan}`,
  time: {
    since: (from: string) => `Asked since ${from}.`,
    until: (until: string) => `Asked until ${until}.`,
    span: (facts: { from: string; until: string }) => `Asked from ${facts.from} to ${facts.until}.`,
  },
  inTheLaw: <T>(passages: T): Pieces<T> => ['In the law: ', passages],
  aboutTheLaw: 'Which version we read, and notes',
  version: (version: string) => `We read it ${version}.`,
  passage: ({ document, at }: { document: string; at: string | undefined }) => (at ? `${document}, ${at}` : document),
  paragraph: ({ label, paragraph }: { label: string; paragraph: string }) => `${label}, paragraph ${paragraph}`,
  older: (count: number) => plural(count, { one: 'The same for an older plan', other: `The same for ${number(count)} older plans` }),
};
