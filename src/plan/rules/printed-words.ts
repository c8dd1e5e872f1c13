/**
 * What is shown between quotation marks as printed can be looked up: the entry names the document. Whether the words are
 * there, no rule can know; a reader can, if she is told where to look.
 */
import { say } from '../../source/problem.ts';
import { problemAt, ruleFor } from './rule.ts';

const PRINTED = ['ownersAsPrinted', 'dueAsPrinted', 'asPrinted'] as const;

/** An action that quotes its document names it. */
export const printedInSource = ruleFor('action', (entry) =>
  entry.data.sources
    ? []
    : PRINTED.filter((field) => entry.data[field] !== undefined).map((field) => problemAt(entry, [field], say('actions/printed-where'))),
);
