/** Sentences with counts in them: one, several and none are each said as people say them. */
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/words/words.ts';

const { across, consultations, documents, home, lineage, plans } = wordsIn('en-GB');

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

describe('whether promises were met', () => {
  it.each([
    [
      { targets: 11, reported: 2, judged: 0, silent: 9 },
      '11 targets in all plans. No report says whether any of them was met. For 2 there is a report on the subject. For 9 we have found no report.',
    ],
    [
      { targets: 11, reported: 3, judged: 1, silent: 0 },
      '11 targets in all plans. For 1 of the 11 a report says whether it was met. For 3 there is a report on the subject.',
    ],
    [
      { targets: 1, reported: 1, judged: 0, silent: 0 },
      '1 target in all plans. No report says whether it was met. There is a report on its subject.',
    ],
    [
      { targets: 2, reported: 0, judged: 0, silent: 2 },
      '2 targets in all plans. No published document that we hold reports on any of them.',
    ],
  ])('%o', (counts, expected) => {
    expect(across.promises.summary(counts)).toBe(expected);
  });
});

it('a title that quotes has single marks within those of a sentence', () => {
  const title = 'Less of the “target crime”';
  const kept = [{ titles: [title], where: '2020' }];
  expect(lineage.keptStory({ title, kept })).toBe(
    '“Less of the ‘target crime’” is no priority any more. What keeps its subject: “Less of the ‘target crime’” (2020).',
  );
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
