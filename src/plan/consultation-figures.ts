/**
 * The figures of a consultation in one form, whether officers gave shares or counts, totals or a whole scale: charts,
 * tables, open data and the rules of the checker all take them from here, so that a share is worked out once.
 */
import { AGREEMENT } from '../schema/agreement.ts';
import { HIDDEN } from '../schema/consultation-question.ts';
import { NOT_STATED } from '../schema/fields.ts';
import type { Data } from '../schema/kinds.ts';
import { wordsIn } from '../words/words.ts';
import { figuresIn } from './figures-in-words.ts';
import { rounded } from './rounding.ts';

export type Consultation = Data<'consultation'>;
export type Question = Consultation['questions'][number];
export type AgreementQuestion = Extract<Question, { kind: 'agreement' }>;
/** A list of answers and the share of each: who answered, or what people chose. */
export type SharesQuestion = Extract<Question, { kind: 'profile' | 'choices' }>;
export type ThemesQuestion = Extract<Question, { kind: 'themes' }>;
/** A question whose figures are shares, or counts of people that shares are worked out from. */
export type CountedQuestion = AgreementQuestion | SharesQuestion;
type AgreementItem = AgreementQuestion['items'][number];

/** A figure that is known, hidden, or not given. */
export type Figure = number | typeof HIDDEN | undefined;

/** What the check calls the answers of a scale: it speaks English. */
const { answers: ANSWER_LABELS } = wordsIn('en-GB').charts;

/** Decimals of a share that is worked out: more would say more than the counts do. */
const DERIVED_DECIMALS = 1;

export const isCounted = (question: Question): question is CountedQuestion => question.kind !== 'themes';

/** True if the shares are worked out from numbers of people. */
export const isDerived = (question: Question): boolean => isCounted(question) && question.countedIn === 'respondents';

/** How many people answered a consultation, if that is known. */
export const responsesOf = ({ responses }: Consultation): number | undefined => (responses === NOT_STATED ? undefined : responses);

/** How many people the shares of a question are shares of, if that is known. */
export const baseOf = (data: Consultation, { respondents }: Question): number | undefined => respondents ?? responsesOf(data);

export const hasShares = (question: Question): question is SharesQuestion => question.kind === 'profile' || question.kind === 'choices';

/** How many decimals a figure is written with. */
export const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

const add = (figures: readonly Figure[]): Figure => {
  if (figures.includes(HIDDEN)) return HIDDEN;
  const known = figures.filter((figure) => typeof figure === 'number');
  return known.length === figures.length ? rounded(known.reduce((total, figure) => total + figure, 0)) : undefined;
};

/** A figure of a question in per cent of those who answered it. */
function shareOf(figure: Figure, question: Question, base: number | undefined): Figure {
  if (typeof figure !== 'number' || !isDerived(question)) return figure;
  if (base === undefined) return undefined;
  // Multiplied before it is divided: 23 / 80 is a little less than 28.75% in binary, and would be rounded down.
  const steps = 10 ** DERIVED_DECIMALS;
  return Math.round((figure * 100 * steps) / base) / steps;
}

export interface AgreementShares {
  /** Per cent who agree or strongly agree; hidden if a part of it is. */
  agree: Figure;
  disagree: Figure;
  /** Per cent for each answer of `AGREEMENT`; undefined if only totals are known. */
  scale: Figure[] | undefined;
}

/** Who agrees and who disagrees, as it was typed or added up from the scale. */
const totalsOf = ({ scale, agree, disagree }: AgreementItem): [agree: Figure, disagree: Figure] =>
  scale ? [add([scale.stronglyAgree, scale.agree]), add([scale.disagree, scale.stronglyDisagree])] : [agree, disagree];

/** What was answered about one thing, in per cent. The totals of a scale are added before they are rounded. */
export function agreementShares(question: AgreementQuestion, item: AgreementItem, base: number | undefined): AgreementShares {
  const [agree, disagree] = totalsOf(item).map((figure) => shareOf(figure, question, base));
  const { scale } = item;
  return { agree, disagree, scale: scale && AGREEMENT.map(({ field }) => shareOf(scale[field], question, base)) };
}

/** The share of those who gave an answer, in per cent. */
export const answerShare = (question: SharesQuestion, item: SharesQuestion['items'][number], base: number | undefined): Figure =>
  shareOf(item.share, question, base);

/**
 * What the themes of a question can be shown by: how often each came up, or its rank. The one that is known for more of
 * them, and mentions where both are: an order is in them too, and a theme that was counted is never “not ranked”.
 */
export function knownOfThemes({ items }: ThemesQuestion): 'mentions' | 'rank' | undefined {
  const known = (field: 'mentions' | 'rank') => items.filter((item) => item[field] !== undefined).length;
  const [mentions, ranks] = [known('mentions'), known('rank')];
  if (mentions + ranks === 0) return undefined;
  return mentions >= ranks ? 'mentions' : 'rank';
}

export interface Cell {
  label: string;
  /** Where it stands in the entry. */
  path: (string | number)[];
  /** As it was typed: a share or a count. */
  figure: Figure;
  /** The document that has printed it, by what the author says. */
  alreadyPublished: string | undefined;
}

/** Answers that belong together. */
export interface Group {
  path: (string | number)[];
  cells: Cell[];
  /** Whether each person is in just one of the cells; in one of them or in none that is listed; or perhaps in several. */
  people: 'in one' | 'in one or none' | 'in any';
}

/** The groups of answers of the question at `index`. */
export function groupsOf(question: Question, index: number): Group[] {
  if (!isCounted(question)) return [];
  const items = ['questions', index, 'items'];
  if (hasShares(question)) {
    const cells = question.items.map(({ label, share, alreadyPublished }, place) => ({
      label,
      path: share === undefined ? [...items, place] : [...items, place, 'share'],
      figure: share,
      alreadyPublished,
    }));
    return [{ path: items, cells, people: question.answers === 'single' ? 'in one' : 'in any' }];
  }
  return question.items.map((item, place) => {
    const path = [...items, place];
    const { scale, agree, disagree, alreadyPublished } = item;
    const cell = (label: string, field: string[], figure: Figure): Cell => ({ label, path: [...path, ...field], figure, alreadyPublished });
    const cells = scale
      ? AGREEMENT.map(({ id, field }) => cell(ANSWER_LABELS[id], ['scale', field], scale[field]))
      : [cell('agree', ['agree'], agree), cell('disagree', ['disagree'], disagree)];
    return { path, cells: cells.filter(({ figure }) => figure !== undefined), people: scale ? 'in one' : 'in one or none' };
  });
}

/** The numbers that a sentence about a question may use. */
export interface QuestionNumbers {
  /** Shares in per cent, as they are shown. */
  shares: number[];
  /** Those of them that are worked out, not rounded. */
  derived: number[];
  /** Counts of people or mentions, and ranks. */
  counts: number[];
  /** How many people answered, in all and this question. */
  answered: number[];
  /** Numbers in names: “aged 45 to 54”, “question 2”. */
  named: number[];
}

const knownOf = (figures: readonly Figure[]): number[] => figures.filter((figure) => typeof figure === 'number');

/** The numbers that the finding of a question may use; none that is hidden, or that would give a hidden one away. */
export function numbersIn(data: Consultation, question: Question): QuestionNumbers {
  const base = baseOf(data, question);
  const answered = [responsesOf(data), question.respondents].filter((number) => number !== undefined);
  const labels = [...(question.options ?? []), ...question.items.map(({ label }) => label)];
  const named = figuresIn([question.number ?? '', question.title, ...labels].join(' '));
  if (!isCounted(question)) {
    const counts = knownOf(question.items.flatMap(({ rank, mentions }) => [rank, mentions]));
    return { shares: [], derived: [], counts, answered, named };
  }
  const typed = groupsOf(question, 0).flatMap(({ cells }) => cells.map(({ figure }) => figure));
  const totals = question.kind === 'agreement' ? question.items.filter(({ scale }) => scale).flatMap(totalsOf) : [];
  const population = question.kind === 'profile' ? question.items.map((item) => item.population) : [];
  const all = knownOf([...typed, ...totals]);
  const counts = isDerived(question) ? all : [];
  return {
    shares: [...knownOf([...typed, ...totals].map((figure) => shareOf(figure, question, base))), ...knownOf(population)],
    derived: isDerived(question) && base !== undefined ? counts.map((count) => (count * 100) / base) : knownOf(totals),
    counts,
    answered,
    named: [...named, ...figuresIn((question.kind === 'profile' && question.comparedWith) || '')],
  };
}
