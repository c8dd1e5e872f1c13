/**
 * What is shown between quotation marks as printed can be looked up: the entry names the document. Whether the words are
 * there, no rule can know; a reader can, if she is told where to look.
 */
import { problemAt, ruleFor } from './rule.ts';

const PRINTED = ['ownersAsPrinted', 'dueAsPrinted', 'asPrinted'] as const;

/** An action that quotes its document names it. */
export const printedInSource = ruleFor('action', (entry) =>
  entry.data.sources
    ? []
    : PRINTED.filter((field) => entry.data[field] !== undefined).map((field) =>
        problemAt(
          entry,
          [field],
          'is shown as printed, but no document is named that it is printed in',
          'Add “sources” with the document and the place, or leave the field out',
        ),
      ),
);
