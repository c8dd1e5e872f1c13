/** Sentences with counts in them: one, several and none are each said as people say them. */
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/words/words.ts';

const { consultations, documents, home, plans } = wordsIn('en-GB');

describe('what is known', () => {
  it.each([
    [home.actionsReported({ known: 0, of: 54 }), 'None of the 54 actions has been reported on in the documents that we hold.'],
    [home.actionsReported({ known: 1, of: 54 }), '1 of the 54 actions has been reported on.'],
    [home.actionsReported({ known: 1, of: 1 }), '1 of the 1 action has been reported on.'],
    [home.measuresReported({ known: 2, of: 3 }), '2 of the 3 measures have a figure.'],
    [plans.summary.measures({ known: 0, of: 36 }), 'Measures with a reported figure: none of 36.'],
    [consultations.responseCount(undefined), 'number of responses not stated'],
    [consultations.responseCount(1), '1 response'],
    [consultations.chart.answered(1200), 'n = 1,200 responses'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('the size of a file', () => {
  it.each([
    [{ pages: 1, bytes: 999 }, '1 page, 999 bytes'],
    [{ pages: 4, bytes: 84_600 }, '4 pages, 85 kB'],
    [{ pages: undefined, bytes: 999_499 }, '999 kB'],
    [{ pages: undefined, bytes: 1_240_000 }, '1.2 MB'],
  ])('%o', (size, expected) => {
    expect(documents.size(size)).toBe(expected);
  });
});
