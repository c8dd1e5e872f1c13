/**
 * The kind of a unit decides how figures are written and what they are held against; its words are what a reader sees. Where
 * the two contradict each other, a reader is told something false whichever of them is right.
 */
import type { UnitKind } from '../../schema/unit.ts';
import { problemAt, ruleFor } from './rule.ts';

const PER_CENT = /\bper cent\b/i;
const CHANGE = /\b(change|rise|fall|increase|decrease|reduction|growth)\b/i;
const MONEY = /\b(pounds?|pence)\b/i;
/** “per 1,000 people”, “for each hundred homes”, “frequency rate”; but what comes in a month is counted. */
const RATE = /\b(rates?|(per|for (each|every)) (?!(cent|day|week|month|quarter|year)\b)\S+)/i;

/** The kinds that the words of a unit speak of, the surest first; none where they could be of any kind. */
const kindsSaid = (words: string): UnitKind[] => {
  if (PER_CENT.test(words)) return CHANGE.test(words) ? ['change', 'share'] : ['share'];
  if (MONEY.test(words)) return ['money', 'rate', 'index'];
  return RATE.test(words) ? ['rate'] : [];
};

/** What words of these kinds must say. The others may say anything that is not of these. */
const MUST_SAY: Partial<Record<UnitKind, { pattern: RegExp; example: string }>> = {
  share: { pattern: PER_CENT, example: 'per cent of respondents' },
  change: { pattern: PER_CENT, example: 'change in per cent since 2019' },
  money: { pattern: MONEY, example: 'pounds' },
  rate: { pattern: RATE, example: 'offences per 1,000 people' },
};

export const unitInWords = ruleFor('measure', (entry) => {
  const { kind, words } = entry.data.unit;
  if (/%|\bpercentage\b/i.test(words)) {
    return [
      problemAt(
        entry,
        ['unit', 'words'],
        `“${words}” is not written as readers see it elsewhere`,
        'Write “per cent of …”, such as “per cent of respondents”',
      ),
    ];
  }
  const must = MUST_SAY[kind];
  const [said, ...others] = kindsSaid(words);
  if (said !== undefined && ![said, ...others].includes(kind)) {
    return [
      problemAt(
        entry,
        ['unit'],
        `“kind: ${kind}” and “${words}” say different things`,
        `Write “kind: ${said}” if the words are right, or correct the words`,
      ),
    ];
  }
  if (must === undefined || must.pattern.test(words)) return [];
  return [
    problemAt(
      entry,
      ['unit'],
      `the words of a unit that is “${kind}” do not say so: “${words}”`,
      `Write words such as “${must.example}”, or another kind`,
    ),
  ];
});
