/** Figures add up, and where there is none the content says what is known instead. */
import { problemAt, ruleFor } from './rule.ts';

/** Rounding lets shares of a whole add up to a little more than 100. */
const MOST = 100.5;

const sum = (values: readonly (number | undefined)[]) => Math.round(values.reduce<number>((total, value) => total + (value ?? 0), 0) * 10) / 10;

/** The shares of a question with one answer a person do not exceed the whole. */
export const singleAnswerShares = ruleFor('consultation', (entry) =>
  entry.data.questions.flatMap((question, index) => {
    if (question.kind === 'agreement') {
      return question.items.flatMap((item, place) => {
        const total = sum([item.agree, item.disagree]);
        return total > MOST
          ? [problemAt(entry, ['questions', index, 'items', place], `agree and disagree add up to ${total} %`, 'Correct the figures: one person gives one answer')]
          : [];
      });
    }
    if (question.kind !== 'profile' || question.answers === 'multiple') return [];
    return (['share', 'population'] as const).flatMap((column) => {
      const total = sum(question.items.map((item) => item[column]));
      return total > MOST
        ? [
            problemAt(
              entry,
              ['questions', index, 'items'],
              `the figures of “${column}” add up to ${total} %, but each person gives one answer`,
              'Correct the figures, or write “answers: multiple” if people could give several',
            ),
          ]
        : [];
    });
  }),
);

/** Where a report gives no figure, the content says so in words. */
export const figureOrWords = ruleFor('consultation', (entry) =>
  entry.data.questions.flatMap((question, index) =>
    question.kind === 'themes'
      ? []
      : question.items.flatMap((item, place) => {
          const figure = 'agree' in item || 'share' in item || 'disagree' in item;
          return figure || item.words
            ? []
            : [
                problemAt(
                  entry,
                  ['questions', index, 'items', place],
                  `“${item.label}” has neither a figure nor words`,
                  'Add the figure, or “words: not in the text of the report”',
                ),
              ];
        }),
  ),
);

/** A direction, or letters spelled out, say who says so. */
export const measureDirection = ruleFor('measure', (entry) => {
  const { direction, directionBy, directionReason } = entry.data;
  if (direction === 'not stated' || (directionBy && directionReason)) return [];
  const missing = [directionBy ? '' : 'directionBy (“source” or “ours”)', directionReason ? '' : 'directionReason'].filter(Boolean);
  return [problemAt(entry, ['direction'], `the direction “${direction}” is given without saying who says so and why`, `Add ${missing.join(' and ')}, or write “not stated”`)];
});

export const glossaryExpansion = ruleFor('glossary-term', (entry) =>
  entry.data.expansion && !entry.data.expansionBy
    ? [problemAt(entry, ['expansion'], 'it is not said whether a document spells the letters out so', 'Add “expansionBy: source” or “expansionBy: ours”')]
    : [],
);
