/** Figures add up, and where there is none the content says what is known instead. */
import type { Data } from '../../schema/kinds.ts';
import { both } from '../../source/wording.ts';
import { problemAt, ruleFor } from './rule.ts';

/** Rounding lets shares of a whole add up to a little more than 100. */
const MOST = 100.5;

const sum = (values: readonly (number | undefined)[]) =>
  Math.round(values.reduce<number>((total, value) => total + (value ?? 0), 0) * 10) / 10;

/** The shares of a question with one answer a person do not exceed the whole. */
export const singleAnswerShares = ruleFor('consultation', (entry) =>
  entry.data.questions.flatMap((question, index) => {
    if (question.kind === 'agreement') {
      return question.items.flatMap((item, place) => {
        const total = sum([item.agree, item.disagree]);
        return total > MOST
          ? [
              problemAt(
                entry,
                ['questions', index, 'items', place],
                `agree and disagree add up to ${total}%`,
                'Correct the figures: one person gives one answer',
              ),
            ]
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
              `the figures of “${column}” add up to ${total}%, but each person gives one answer`,
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
          // The chart shows who agrees: without that figure, words are wanted even if another one is there.
          const figure = 'agree' in item || 'share' in item;
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

type Question = Data<'consultation'>['questions'][number];

/** Every figure that the items of a question hold, in per cent. */
const figuresOf = (question: Question): number[] => {
  if (question.kind === 'themes') return [];
  return question.items
    .flatMap((item) =>
      'agree' in item || 'disagree' in item
        ? [item.agree, item.disagree]
        : 'share' in item || 'population' in item
          ? [item.share, item.population]
          : [],
    )
    .filter((figure) => figure !== undefined);
};

/** The sentence that sums a question up has no figure of its own: what it says stands in the items, the chart and the data too. */
export const findingFigures = ruleFor('consultation', (entry) =>
  entry.data.questions.flatMap((question, index) => {
    const figures = figuresOf(question);
    const inWords = [...(question.finding ?? '').matchAll(/(\d+(?:[.,]\d+)?) ?(?:%|per ?cent)/g)].map(([, figure = '']) => figure);
    return inWords
      .filter((figure) => !figures.includes(Number(figure.replace(',', '.'))))
      .map((figure) =>
        problemAt(
          entry,
          ['questions', index, 'finding'],
          `the figure ${figure}% is not one of the figures of this question`,
          figures.length > 0
            ? `Correct it (the items have ${both([...new Set(figures)].map((each) => `${each}%`))}), or take it out of the sentence`
            : 'Take it out of the sentence: the items below have no figures',
        ),
      );
  }),
);

/** The id of a question is the end of an address. */
export const questionIds = ruleFor('consultation', (entry) => {
  const ids = entry.data.questions.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [problemAt(entry, ['questions', index, 'id'], `the id “${id}” is taken by another question`, 'Give one of the two another id')],
  );
});

/** A direction, or letters spelled out, say who says so. */
export const measureDirection = ruleFor('measure', (entry) => {
  const { direction, directionBy, directionReason } = entry.data;
  if (direction === 'not stated' || (directionBy && directionReason)) return [];
  const missing = [directionBy ? '' : 'directionBy (“source” or “ours”)', directionReason ? '' : 'directionReason'].filter(Boolean);
  return [
    problemAt(
      entry,
      ['direction'],
      `the direction “${direction}” is given without saying who says so and why`,
      `Add ${missing.join(' and ')}, or write “not stated”`,
    ),
  ];
});

export const glossaryExpansion = ruleFor('glossary-term', (entry) =>
  entry.data.expansion && !entry.data.expansionBy
    ? [
        problemAt(
          entry,
          ['expansion'],
          'it is not said whether a document spells the letters out so',
          'Add “expansionBy: source” or “expansionBy: ours”',
        ),
      ]
    : [],
);
