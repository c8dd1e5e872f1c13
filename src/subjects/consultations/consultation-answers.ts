/** The answers of a consultation in words, which say where the report gives a figure, where it is hidden, and where there is none. */

import { SUPPRESSED } from '../../charts/chart-view.ts';
import {
  agreementShares,
  answerShare,
  baseOf,
  type Figure,
  hasShares,
  isDerived,
  knownOfThemes,
  type Question,
} from '../../plan/consultation-figures.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { HIDDEN } from '../../schema/consultation.ts';
import type { Data } from '../../schema/kinds.ts';
import type { Entry } from '../../source/read-content.ts';
import { both } from '../../source/wording.ts';
import type { Words } from '../../words/words.ts';
import { addressOf } from '../page/addresses.ts';

/** Why there is no figure: we hold the text of most reports, but not the charts in them. */
export const NO_FIGURE = 'not in the text that we hold';
/** How officers begin the words of an answer for which the report gives no figure. */
const NOT_IN_THE_TEXT = 'not in the text';
const HIDDEN_BECAUSE = 'hidden, because so few people answered so that somebody could be recognised';
const WORKED_OUT = 'worked out from the counts';

/** A share in words; nothing if it is not given. The notes of the question explain it. */
function shareText(figure: Figure, { locale }: Words): string | undefined {
  if (figure === HIDDEN) return SUPPRESSED;
  return figure === undefined ? undefined : locale.value(figure, 'share');
}

/** “330 responses in all”, or that their number is not stated. */
export const responsesText = (responses: number | undefined, ending = ''): string =>
  responses === undefined ? 'number of responses not stated' : `${responses} ${responses === 1 ? 'response' : 'responses'}${ending}`;

/** What a consultation’s public said about a priority. */
export interface PriorityAnswer {
  consultation: string;
  address: string;
  /** How many answers it rests on: “330 responses in all”. */
  base: string;
  /** Per cent who agree, if it is known. */
  agree?: number | undefined;
  words?: string | undefined;
}

/** How a share came about, or why there is none, where no note explains it. */
function howItCame(share: Figure, question: Question): string {
  if (share === HIDDEN) return `The share is ${HIDDEN_BECAUSE}.`;
  return share !== undefined && isDerived(question) ? `This is ${WORKED_OUT}.` : '';
}

export const answersAbout = (plan: Plan, priority: Entry<'priority'>): PriorityAnswer[] =>
  plan.all('consultation').flatMap((consultation) =>
    consultation.data.questions.flatMap((question) => {
      if (question.kind !== 'agreement') return [];
      const respondents = baseOf(consultation.data, question);
      return question.items
        .filter((item) => item.priority !== undefined && plan.get(item.priority, 'priority') === priority)
        .map((item) => {
          const { agree } = agreementShares(question, item, respondents);
          return {
            consultation: consultation.data.title,
            address: `${addressOf(consultation, plan.id)}#question-${question.id}`,
            base: responsesText(respondents, ' in all'),
            agree: agree === HIDDEN ? undefined : agree,
            words: [howItCame(agree, question), item.words].filter(Boolean).join(' ') || undefined,
          };
        });
    }),
  );

/** What reports say of respondents from a district. */
export const answersFrom = (graph: Graph, plan: Plan, district: Entry<'district'>) =>
  plan.all('consultation').flatMap((consultation) =>
    consultation.data.questions.flatMap((question) => {
      if (question.kind !== 'profile') return [];
      return question.items
        .filter((item) => item.district !== undefined && graph.get(item.district, 'district') === district)
        .filter(({ share, words }) => share !== undefined || !words?.toLowerCase().startsWith(NOT_IN_THE_TEXT))
        .map((item) => {
          const share = answerShare(question, item, baseOf(consultation.data, question));
          const how = howItCame(share, question);
          const known = typeof share === 'number' ? `${shareText(share, graph.words)} of the responses came from here.` : '';
          return {
            consultation: consultation.data.title,
            address: `${addressOf(consultation, plan.id)}#question-${question.id}`,
            text: item.words ?? [known, how].filter(Boolean).join(' '),
          };
        });
    }),
  );

/** An answer that has words of its own, or a figure that no chart shows; or several with the same words. */
export interface AnswerView {
  labels: { label: string; address?: string | undefined }[];
  words: string;
}

/** Answers with the same words as one. */
function withSameWords(answers: readonly AnswerView[]): AnswerView[] {
  const byWords = Map.groupBy(answers, ({ words }) => words);
  return [...byWords].map(([words, those]) => ({ labels: those.flatMap(({ labels }) => labels), words }));
}

/** Parts as sentences one after the other. A part may have its own full stop. */
const inOneLine = (...parts: (string | false | undefined)[]): string => parts.filter(Boolean).join('. ').replaceAll('.. ', '. ');

/** What there is to say of each answer in words; `charted` leaves out what a chart shows, and nothing else. */
function answersOf({ words }: Graph, plan: Plan, data: Data<'consultation'>, question: Question, charted: boolean): AnswerView[] {
  if (question.kind === 'themes') {
    const shown = charted && knownOfThemes(question);
    return question.items.map(({ label, rank, rankInWords, mentions, note }) => ({
      labels: [{ label }],
      words: inOneLine(
        shown !== 'mentions' && mentions !== undefined && `Mentions: ${mentions}`,
        shown !== 'rank' && rank !== undefined && `Rank: ${rank}`,
        shown !== 'rank' && rankInWords,
        note,
      ),
    }));
  }
  const base = baseOf(data, question);
  if (hasShares(question)) {
    return question.items.map((item) => {
      const share = charted ? undefined : shareText(answerShare(question, item, base), words);
      const population = charted ? undefined : shareText(item.population, words);
      return { labels: [{ label: item.label }], words: inOneLine(share, item.words, population && `Of the population, ${population}`) };
    });
  }
  const scales = question.items.some(({ scale }) => scale);
  return question.items.map((item) => {
    const { agree, disagree, scale } = agreementShares(question, item, base);
    // A chart of scales has no room for an item of which only the total is known.
    const total = charted && (scale || !scales) ? undefined : shareText(agree, words);
    return {
      labels: [{ label: item.label, address: item.priority && addressOf(plan.get(item.priority, 'priority'), plan.id) }],
      words: inOneLine(
        total && `${total} agree or strongly agree`,
        !(charted && scale) && disagree !== undefined && `${shareText(disagree, words)} disagree or strongly disagree`,
        item.words,
      ),
    };
  });
}

/** The answers in words: all of them, or beside a chart those that have something to add. */
export function answerViews(graph: Graph, plan: Plan, data: Data<'consultation'>, question: Question, charted: boolean): AnswerView[] {
  const answers = answersOf(graph, plan, data, question, charted);
  if (charted) return withSameWords(answers.filter(({ words }) => words));
  return question.kind === 'themes' ? answers : answers.map((answer) => ({ ...answer, words: answer.words || NO_FIGURE }));
}

/** Below this, statisticians warn before they print a share. */
const SMALL_BASE = 30;

/** Which figures are shown only because a report has printed them. */
function repeated(plan: Plan, question: Question): string[] {
  const items = question.items.filter(({ alreadyPublished }) => alreadyPublished);
  return [...Map.groupBy(items, ({ alreadyPublished = '' }) => alreadyPublished)].map(([document, those]) => {
    const { shortTitle, title } = plan.get(document, 'document').data;
    const labels = those.length === question.items.length ? '' : ` for ${both(those.map(({ label }) => `“${label}”`))}`;
    const [figures, they] =
      those.length > 1 ? ['figures', 'They stand here only because they have'] : ['figure', 'It stands here only because it has'];
    return `Very few answers are behind the ${figures}${labels}. ${they} already been published: ${shortTitle ?? title}.`;
  });
}

/** The figures that a chart or a list of answers shows, as they were typed. */
function shownFigures(question: Question): Figure[] {
  if (question.kind === 'themes') return [];
  if (hasShares(question)) return question.items.map(({ share }) => share);
  return question.items.flatMap(({ scale, agree }) => (scale ? Object.values(scale) : [agree]));
}

/** What a reader must know of the figures: hidden ones, a small base, shares that are worked out, figures that are repeated. */
export function figureNotes(plan: Plan, data: Data<'consultation'>, question: Question): string[] {
  const base = baseOf(data, question);
  const figures = shownFigures(question);
  const isKnown = figures.some((figure) => typeof figure === 'number');
  return [
    ...(figures.includes(HIDDEN) ? [`${SUPPRESSED}: ${HIDDEN_BECAUSE}.`] : []),
    ...(isKnown && base !== undefined && base < SMALL_BASE
      ? [`Only ${base} people answered: a few answers more or less would change these shares a lot.`]
      : []),
    ...(isKnown && isDerived(question) ? [`The shares are ${WORKED_OUT}, in per cent of the ${base} people who answered.`] : []),
    ...(isKnown && hasShares(question) && question.answers === 'multiple'
      ? ['People could give several answers, so the shares can add up to more than 100%.']
      : []),
    ...repeated(plan, question),
  ];
}
