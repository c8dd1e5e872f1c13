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
import { HIDDEN, NOT_IN_REPORT } from '../../schema/consultation-question.ts';
import type { Data } from '../../schema/kinds.ts';
import type { Entry } from '../../source/read-content.ts';
import type { Words } from '../../words/words.ts';
import { addressOf, questionAddress } from '../page/addresses.ts';

/** A share in words; nothing if it is not given. The notes of the question explain it. */
function shareText(figure: Figure, { locale }: Words): string | undefined {
  if (figure === HIDDEN) return SUPPRESSED;
  return figure === undefined ? undefined : locale.value(figure, 'share');
}

/** What a consultation’s public said about a priority. */
export interface PriorityAnswer {
  consultation: string;
  address: string;
  /** How many answered in all, if that is known. */
  base: number | undefined;
  /** Per cent who agree, if it is known. */
  agree?: number | undefined;
  words?: string | undefined;
}

/** How a share came about, or why there is none, where no note explains it. */
function howItCame(share: Figure, question: Question, { consultations }: Words): string {
  if (share === HIDDEN) return consultations.shareHidden;
  return share !== undefined && isDerived(question) ? consultations.shareWorkedOut : '';
}

export const answersAbout = (graph: Graph, plan: Plan, priority: Entry<'priority'>): PriorityAnswer[] =>
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
            address: questionAddress(consultation, question.id),
            base: respondents,
            agree: agree === HIDDEN ? undefined : agree,
            words: [howItCame(agree, question, graph.words), item.words].filter(Boolean).join(' ') || undefined,
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
        .filter(({ share, words }) => share !== undefined || words !== NOT_IN_REPORT)
        .map((item) => {
          const share = answerShare(question, item, baseOf(consultation.data, question));
          const how = howItCame(share, question, graph.words);
          const known = typeof share === 'number' ? graph.words.consultations.fromHere(graph.words.locale.value(share, 'share')) : '';
          return {
            consultation: consultation.data.title,
            address: questionAddress(consultation, question.id),
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

/** Words this short are said as soon as “the same as”. */
const SHORT = 20;

/** Answers with the same words as one: all of them, or those whose words are long. */
function withSameWords(answers: readonly AnswerView[], from = 0): AnswerView[] {
  const byWords = Map.groupBy(answers, (answer) => (answer.words.length < from ? answer : answer.words));
  return [...byWords.values()].map((those) => ({ labels: those.flatMap(({ labels }) => labels), words: those[0]?.words ?? '' }));
}

/** What there is to say of each answer in words; `charted` leaves out what a chart shows, and nothing else. */
function answersOf({ words }: Graph, plan: Plan, data: Data<'consultation'>, question: Question, charted: boolean): AnswerView[] {
  const { consultations } = words;
  const inOneLine = (...said: (string | false | undefined)[]) => consultations.inOneLine(said.filter((each) => typeof each === 'string'));
  const inWords = (said: string | undefined) => (said === NOT_IN_REPORT ? consultations.notInReport : said);
  if (question.kind === 'themes') {
    const shown = charted && knownOfThemes(question);
    return question.items.map(({ label, rank, rankInWords, mentions, note }) => ({
      labels: [{ label }],
      words: inOneLine(
        shown !== 'mentions' && mentions !== undefined && consultations.mentions(mentions),
        shown !== 'rank' && rank !== undefined && consultations.rank(rank),
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
      return {
        labels: [{ label: item.label }],
        words: inOneLine(share, inWords(item.words), population && consultations.ofPopulation(population)),
      };
    });
  }
  const scales = question.items.some(({ scale }) => scale);
  return question.items.map((item) => {
    const { agree, disagree, scale } = agreementShares(question, item, base);
    // A chart of scales has no room for an item of which only the total is known.
    const agreeing = charted && (scale || !scales) ? undefined : shareText(agree, words);
    const disagreeing = charted && scale ? undefined : shareText(disagree, words);
    return {
      labels: [{ label: item.label, address: item.priority && addressOf(plan.get(item.priority, 'priority'), plan.id) }],
      words: inOneLine(agreeing && consultations.agree(agreeing), disagreeing && consultations.disagree(disagreeing), inWords(item.words)),
    };
  });
}

/** The answers in words: all of them, or beside a chart those that have something to add. */
export function answerViews(graph: Graph, plan: Plan, data: Data<'consultation'>, question: Question, charted: boolean): AnswerView[] {
  const answers = answersOf(graph, plan, data, question, charted);
  if (charted) return withSameWords(answers.filter(({ words }) => words));
  const { noFigure } = graph.words.consultations;
  return question.kind === 'themes'
    ? answers
    : withSameWords(
        answers.map((answer) => ({ ...answer, words: answer.words || noFigure })),
        SHORT,
      );
}

/** Below this, statisticians warn before they print a share. */
const SMALL_BASE = 30;

/** Which figures are shown only because a report has printed them. */
function repeated({ words }: Graph, plan: Plan, question: Question): string[] {
  const items = question.items.filter(({ alreadyPublished }) => alreadyPublished);
  return [...Map.groupBy(items, ({ alreadyPublished = '' }) => alreadyPublished)].map(([document, those]) => {
    const { shortTitle, title } = plan.get(document, 'document').data;
    return words.consultations.notes.repeated({
      count: those.length,
      answers: those.length === question.items.length ? [] : those.map(({ label }) => label),
      document: shortTitle ?? title,
    });
  });
}

/** The figures that a chart or a list of answers shows, as they were typed. */
function shownFigures(question: Question): Figure[] {
  if (question.kind === 'themes') return [];
  if (hasShares(question)) return question.items.map(({ share }) => share);
  return question.items.flatMap(({ scale, agree }) => (scale ? Object.values(scale) : [agree]));
}

/** What a reader must know of the figures: hidden ones, a small base, shares that are worked out, figures that are repeated. */
export function figureNotes(graph: Graph, plan: Plan, data: Data<'consultation'>, question: Question): string[] {
  const { notes } = graph.words.consultations;
  const base = baseOf(data, question);
  const figures = shownFigures(question);
  const isKnown = figures.some((figure) => typeof figure === 'number');
  return [
    ...(figures.includes(HIDDEN) ? [notes.hidden(SUPPRESSED)] : []),
    ...(isKnown && base !== undefined && base < SMALL_BASE ? [notes.fewAnswered(base)] : []),
    ...(isKnown && base !== undefined && isDerived(question) ? [notes.workedOut(base)] : []),
    ...(isKnown && hasShares(question) && question.answers === 'multiple' ? [notes.severalAnswers] : []),
    ...repeated(graph, plan, question),
  ];
}
