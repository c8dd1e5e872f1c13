/** Figures fit what they are said to be, add up, and where there is none the content says what is known instead. */
import { type Saying, say } from '../../source/problem.ts';
import type { Entry } from '../../source/read-content.ts';
import {
  baseOf,
  type Cell,
  decimalsOf,
  type Group,
  groupsOf,
  hasShares,
  isCounted,
  isDerived,
  type Question,
} from '../consultation-figures.ts';
import { rounded } from '../rounding.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

/** However few the answers, this much over 100 may come from rounding. */
const SLACK = 0.5;

const sum = (values: readonly (number | undefined)[]) => rounded(values.reduce<number>((total, value) => total + (value ?? 0), 0));

const known = (cells: readonly Cell[]): number[] => cells.flatMap(({ figure }) => (typeof figure === 'number' ? [figure] : []));

/** What rounded shares of a whole may add up to: three thirds printed as 33.4% are 100.2%, five shares without decimals 102%. */
function mostOf(shares: readonly number[]): number {
  const step = 10 ** -Math.max(0, ...shares.map(decimalsOf));
  return 100 + Math.max(SLACK, (step / 2) * (shares.filter((share) => share > 0).length - 1));
}

/** What a group adds up to, if that is more than there is. A figure that alone is too much is another rule’s to report. */
export function excess({ cells, people }: Group, base: number | undefined, derived: boolean): number | undefined {
  const figures = known(cells);
  const total = sum(figures);
  // Counts of an unknown number of people cannot be too many.
  const whole = derived ? (base ?? Number.POSITIVE_INFINITY) : 100;
  const tooMuch = people !== 'in any' && total > (derived ? whole : mostOf(figures));
  return tooMuch && figures.every((figure) => figure <= whole) ? total : undefined;
}

function tooMuch(question: Question, { people }: Group, total: number, base: number | undefined): Saying {
  const answered = isDerived(question) ? base : undefined;
  if (!hasShares(question)) {
    return say(people === 'in one' ? 'consultations/scale-over-whole' : 'consultations/totals-over-whole', { total, answered });
  }
  return answered === undefined
    ? say('consultations/shares-over-whole', { total })
    : say('consultations/counts-over-answered', { total, answered });
}

/** The answers of people who give one answer each do not exceed the whole. */
const singleAnswerShares = ruleFor('consultation', (entry) =>
  entry.data.questions.flatMap((question, index) => {
    const base = baseOf(entry.data, question);
    const inGroups = groupsOf(question, index).flatMap((group) => {
      const total = excess(group, base, isDerived(question));
      return total === undefined ? [] : [problemAt(entry, group.path, tooMuch(question, group, total, base))];
    });
    if (question.kind !== 'profile' || question.answers === 'multiple') return inGroups;
    const population = question.items.flatMap((item) => item.population ?? []);
    const total = sum(population);
    return total <= mostOf(population)
      ? inGroups
      : [...inGroups, problemAt(entry, ['questions', index, 'items'], say('consultations/population-over-whole', { total }))];
  }),
);

/** Shares are at most 100 per cent; counts are whole people, and not more than answered. */
const figuresFit = ruleFor('consultation', (entry) =>
  entry.data.questions.flatMap((question, index) => {
    if (!isCounted(question)) return [];
    if (isDerived(question) && question.respondents === undefined) {
      return [problemAt(entry, ['questions', index, 'countedIn'], say('consultations/nobody-counted'))];
    }
    const base = baseOf(entry.data, question);
    return groupsOf(question, index)
      .flatMap(({ cells }) => cells)
      .flatMap(({ figure, path }) => {
        if (typeof figure !== 'number') return [];
        if (!isDerived(question)) return figure > 100 ? [problemAt(entry, path, say('consultations/share-over-100', { figure }))] : [];
        if (!Number.isInteger(figure)) return [problemAt(entry, path, say('consultations/no-people', { figure }))];
        return base !== undefined && figure > base
          ? [problemAt(entry, path, say('consultations/count-over-answered', { figure, answered: base }))]
          : [];
      });
  }),
);

/** The totals of a scale are worked out: typed as well, the two could differ. */
const scaleOrTotals = ruleFor('consultation', (entry) =>
  entry.data.questions.flatMap((question, index) =>
    question.kind !== 'agreement'
      ? []
      : question.items.flatMap(({ scale, agree, disagree }, place) =>
          scale && (agree ?? disagree) !== undefined
            ? [
                problemAt(
                  entry,
                  ['questions', index, 'items', place, agree === undefined ? 'disagree' : 'agree'],
                  say('consultations/scale-and-total'),
                ),
              ]
            : [],
        ),
  ),
);

/** The order of themes that were counted is in the counts: typed as well, some would be ranked and others not. */
const rankOrMentions = ruleFor('consultation', (entry) =>
  entry.data.questions.flatMap((question, index) =>
    question.kind !== 'themes'
      ? []
      : question.items.flatMap(({ rank, mentions }, place) =>
          rank !== undefined && mentions !== undefined
            ? [problemAt(entry, ['questions', index, 'items', place, 'rank'], say('consultations/rank-and-mentions'))]
            : [],
        ),
  ),
);

/** Where a report gives no figure, the content says so in words. */
const figureOrWords = ruleFor('consultation', (entry) =>
  entry.data.questions.flatMap((question, index) =>
    question.kind === 'themes'
      ? []
      : question.items.flatMap((item, place) => {
          // The chart shows who agrees: without that figure, words are wanted even if another one is there.
          const figure = 'agree' in item || 'share' in item || 'scale' in item;
          return figure || item.words
            ? []
            : [
                problemAt(
                  entry,
                  ['questions', index, 'items', place],
                  say('consultations/neither-figure-nor-words', { label: item.label }),
                ),
              ];
        }),
  ),
);

/** The id of a question is the end of an address. */
const questionIds = ruleFor('consultation', (entry) => {
  const ids = entry.data.questions.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [problemAt(entry, ['questions', index, 'id'], say('consultations/same-id', { id }))],
  );
});

/** The figures of a question stand at an address made of the two ids, and that of another consultation must not be the same. */
const questionAddresses: Rule = ({ entries }) => {
  const met = new Map<string, string>();
  return entries.flatMap((entry) => {
    if (entry.kind !== 'consultation') return [];
    const { plan, data, file } = entry as Entry<'consultation'>;
    return data.questions.flatMap(({ id }, index) => {
      const address = `${plan}/${entry.id}-${id}`;
      const other = met.get(address);
      if (!met.has(address)) met.set(address, file);
      if (other === undefined || other === file) return [];
      return [problemAt(entry, ['questions', index, 'id'], say('consultations/same-address', { id, file: other }))];
    });
  });
};

/** A direction, or letters spelled out, say who says so. */
const measureDirection = ruleFor('measure', (entry) => {
  const { direction, directionBy, directionReason } = entry.data;
  if (direction === 'not stated' || (directionBy && directionReason)) return [];
  const missing = (['directionBy', 'directionReason'] as const).filter((field) => !entry.data[field]);
  return [problemAt(entry, ['direction'], say('measures/direction-by', { direction, missing }))];
});

const glossaryExpansion = ruleFor('glossary-term', (entry) =>
  entry.data.expansion && !entry.data.expansionBy ? [problemAt(entry, ['expansion'], say('glossary/expansion-by'))] : [],
);

/** What holds of figures. */
export const FIGURE_RULES: readonly Rule[] = [
  singleAnswerShares,
  figuresFit,
  scaleOrTotals,
  rankOrMentions,
  figureOrWords,
  questionIds,
  questionAddresses,
  measureDirection,
  glossaryExpansion,
];
