/** Consultations: what the public was asked and answered, and what one must know to read the figures rightly. */

import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';
import { capitalised, sentence } from '../sentences.ts';
import { consultationParts } from './consultation-parts.ts';
import { names } from './names.ts';

const { list, number, plural } = localeOf('en-GB');

const responses = (count: number) => plural(count, { one: '1 response', other: `${number(count)} responses` });
const people = (count: number) => plural(count, { one: '1 person', other: `${number(count)} people` });

const HIDDEN = 'hidden, because so few people answered so that somebody could be recognised';

export const consultations = {
  consultation: names.consultation,
  listDescription: (plan: string) => `What the public was asked about the ${plan}, and said.`,
  /** How many answered, in a list of consultations. */
  responseCount: (count: number | undefined) => (count === undefined ? 'number of responses not stated' : responses(count)),

  dates: 'Dates',
  responses: 'Responses',
  askedAbout: names.askedAbout,
  methods: consultationParts.methods,
  answers: 'What people answered',
  asked: consultationParts.asked,
  whoAnswered: 'Who answered, and who was missing',
  responsesIn: ({ responses: count, dates }: { responses: string; dates: string }) => `${count} (${dates})`,
  toQuestionnaire: 'the questionnaire, with all answers',
  allAnswers: <T>(way: T): Pieces<T> => ['What each question came to. What was asked, the figures and the notes on them: ', way, '.'],
  questionnaire: (consultation: string) => `Questions and answers: ${consultation}`,
  questionnaireDescription: (consultation: string) =>
    `What the ${consultation} asked, question by question, what people answered, and how far the figures are known.`,
  howItWasDone: 'How it was done',
  wholeReport: 'The report, paragraph by paragraph',
  channels: 'Through what and whom it was promoted',
  channel: ({ title, count }: { title: string; count: number }) => `${title} (${number(count)})`,
  report: 'The report',

  question: ({ number: its, question }: { number: string | undefined; question: string | undefined }) =>
    [its && `Question ${its}.`, question].filter(Boolean).join(' '),
  options: 'Answers to choose from',
  comparedWith: (population: string) => `Compared with: ${population}.`,

  /** What there is to say of one answer, in one line. Texts of authors may have a full stop of their own. */
  inOneLine: (said: readonly string[]) => said.join('. ').replaceAll('.. ', '. '),
  /** Words of a report, and below them the answers that they are said of. */
  ofSeveral: (words: string) => `${sentence(capitalised(words))} This is said of these answers:`,
  mentions: (count: number) => `Mentions: ${number(count)}`,
  rank: (rank: number) => `Rank: ${number(rank)}`,
  ofPopulation: (share: string) => `Of the population, ${share}`,
  agree: (share: string) => `${share} agree or strongly agree`,
  disagree: (share: string) => `${share} disagree or strongly disagree`,
  /** Why there is no figure: we hold the text of most reports, but not the charts in them. */
  noFigure: 'not in the text that we hold',
  notInReport: 'not in the text of the report',

  /** What the public said of a priority, and how many answers that rests on. */
  agreed: <T>({ share, of }: { share: T; of: number | undefined }): Pieces<T> => [
    share,
    ` agreed or strongly agreed that this should be a priority (${of === undefined ? 'number of responses not stated' : `${responses(of)} in all`}).`,
  ],
  /** Where no figure tells how many: what there was to agree with. */
  askedWhether: 'People were asked whether they agreed that this should be a priority.',
  noFigureInReport: 'The report gives no figure in its text.',
  fromHere: (share: string) => `${share} of the responses came from here.`,
  shareHidden: `The share is ${HIDDEN}.`,
  shareWorkedOut: 'This is worked out from the counts.',

  notes: {
    hidden: (mark: string) => `${mark}: ${HIDDEN}.`,
    fewAnswered: (count: number) => `Only ${people(count)} answered: a few answers more or less would change these shares a lot.`,
    workedOut: (count: number) => `The shares are worked out from the counts, in per cent of the ${people(count)} who answered.`,
    severalAnswers: 'People could give several answers, so the shares can add up to more than 100%.',
    /** `answers` are given where it is not so of all of them. */
    repeated: ({ count, answers, document }: { count: number; answers: readonly string[]; document: string }) => {
      const of = answers.length > 0 ? ` for ${list(answers.map((answer) => `“${answer}”`))}` : '';
      return plural(count, {
        one: `Very few answers are behind the figure${of}. It stands here only because it has already been published: ${document}.`,
        other: `Very few answers are behind the figures${of}. They stand here only because they have already been published: ${document}.`,
      });
    },
  },

  chart: {
    askedAbout: names.askedAbout,
    byAgreement: 'Per cent of respondents, by how far they agree',
    whoAgree: 'Per cent of respondents who agree or strongly agree',
    agree: 'Agree or strongly agree',
    shares: 'Per cent of respondents',
    sharesBeside: (population: string | undefined) => `Per cent of respondents, beside ${population ?? 'the population'}`,
    respondents: 'Respondents',
    population: 'Population',
    ranks: 'Rank of each theme; 1 is the first',
    rank: 'Rank',
    notRanked: 'not ranked',
    mentionsOfEach: 'Number of mentions of each theme',
    mentions: 'Mentions',
    answered: (count: number) => `n = ${responses(count)}`,
    answeredInAll: (count: number | undefined) =>
      count === undefined
        ? 'How many people answered is not given'
        : `${responses(count)} in all; how many answered this question is not given`,
  },
};
