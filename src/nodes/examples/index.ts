/**
 * The smallest example of every kind of node and run, and its edge cases: for the gallery, where people look at them, and for
 * the tests, in which every renderer has to show their words.
 */
import type { PageNode } from '../page-nodes.ts';
import type { Examples } from './example.ts';
import { pageParts } from './page-parts.ts';
import { tables } from './tables.ts';
import { texts } from './texts.ts';

export { EXAMPLES, type Example } from './example.ts';
export { exampleTerms, runExamples } from './runs.ts';

export const nodeExamples: Examples<PageNode['type']> = { ...texts, ...tables, ...pageParts };
