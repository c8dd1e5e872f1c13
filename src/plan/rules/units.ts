/**
 * The kind of a unit decides how figures are written and what they are held against; its words are what a reader sees. Where
 * the two contradict each other, a reader is told something false whichever of them is right.
 */
import type { UnitKind } from '../../schema/unit.ts';
import { say } from '../../source/problem.ts';
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
const MUST_SAY: Partial<Record<UnitKind, RegExp>> = { share: PER_CENT, change: PER_CENT, money: MONEY, rate: RATE };

export const unitInWords = ruleFor('measure', (entry) => {
  const { kind, words } = entry.data.unit;
  if (/%|\bpercentage\b/i.test(words)) return [problemAt(entry, ['unit', 'words'], say('measures/unit', { words }))];
  const said = kindsSaid(words);
  if (said[0] !== undefined && !said.includes(kind))
    return [problemAt(entry, ['unit'], say('measures/unit-of-other-kind', { kind, words, said: said[0] }))];
  const must = MUST_SAY[kind];
  return must === undefined || must.test(words) ? [] : [problemAt(entry, ['unit'], say('measures/unit-unsaid', { kind, words }))];
});
