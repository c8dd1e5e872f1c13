/**
 * All that the code says to readers, in one typed shape. A message is a text, or a function of typed facts that returns a
 * whole sentence: sentences are never put together from halves, for another language orders them otherwise. Where a link
 * or a figure of its own kind stands within a sentence, the message takes it as a piece, and returns the pieces in order.
 *
 * English gives the shape; a second language is a second value of it, and does not compile before it is complete.
 */
import type { Language } from '../schema/site.ts';
import { english } from './en/index.ts';
import { pseudo } from './pseudo.ts';

type Widened<T> = T extends string
  ? string
  : T extends (...facts: never[]) => unknown
    ? T
    : { readonly [Name in keyof T]: Widened<T[Name]> };

export type Words = Widened<typeof english>;

/** The words of a language of `site.yaml`. */
export const wordsIn = (language: Language): Words => (language === 'en-XA' ? pseudo(english) : english);
