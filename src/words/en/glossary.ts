/** The words that the glossary explains: what they stand for, when they were used, what they are called today. */
import type { Pieces } from '../pieces.ts';
import { names } from './names.ts';

export const glossary = {
  title: names.glossary,
  description: 'Words and abbreviations of the plans, explained in plain English.',
  letterTitle: (letter: string) => `Glossary: ${letter}`,
  letterDescription: (letter: string) => `Words and abbreviations of the plans under ${letter}, explained in plain English.`,
  none: 'No term is explained here yet.',
  expanded: (expansion: string) => `${expansion}.`,
  spelledOut: ({ expansion, byUs }: { expansion: string; byUs: boolean }) => `${expansion}${byUs ? ' (spelled out by us)' : ''}`,
  spelledOutByUs: 'The documents do not spell it out beside the letters; we do.',
  alsoWritten: (others: readonly string[]) => `Also written: ${others.join(', ')}.`,
  inPlan: <T>({ plan, says }: { plan: T; says: string }): Pieces<T> => ['In the ', plan, `: ${says}`],
  today: <T>(term: T): Pieces<T> => ['Today: ', term],
  usedSince: (since: string) => `Used from ${since}.`,
  usedUntil: (until: string) => `Used until ${until}.`,
  usedBetween: ({ since, until }: { since: string; until: string }) => `Used from ${since} until ${until}.`,
  asData: <T>(files: T): Pieces<T> => ['As data, with the source of each term: ', files, '.'],
};
