/** What every example is made of. Fenshire, and all that the examples tell of it, is invented. */
import type { PageNode } from '../page-nodes.ts';

export interface Example {
  title: string;
  /** What is special or hard about it. */
  why: string;
  nodes: PageNode[];
}

/** Every kind has an example at least: without one, nothing compiles. */
export type Examples<Kind extends string> = { readonly [Each in Kind]: readonly [Example, ...Example[]] };

/** The page that shows the examples: their links lead to parts of it, so that none is dead. */
export const EXAMPLES = '/pieces/';
export const place = (id: string): string => `${EXAMPLES}#part-${id}`;

/** Fifty letters without a place to break. */
export const LONG_WORD = 'Antidisestablishmentarianismandneighbourhoodwatches';
