/** A consultation as its page shows it: how it was done, what was asked, what was answered, and by whom. */

import { chartCardAddress } from '../../charts/chart-address.ts';
import type { ChartView } from '../../charts/chart-view.ts';
import { type CitationView, citationText, type LinkItem } from '../../nodes/links.ts';
import { hasShares, type Question, responsesOf } from '../../plan/consultation-figures.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { remembered } from '../../plan/remembered.ts';
import type { Block } from '../../source/blocks.ts';
import type { Entry } from '../../source/read-content.ts';
import type { Words } from '../../words/words.ts';
import { addressOf, listAddress, questionAddress, questionnaireAddress } from '../page/addresses.ts';
import { citations, contentsList, type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { reportSources } from '../record/reports.ts';
import { type AnswerView, answerViews, figureNotes } from './consultation-answers.ts';
import { questionChart } from './consultation-charts.ts';

export interface QuestionView {
  id: string;
  /** Where it stands with its answers. */
  address: string;
  number?: string | undefined;
  title: string;
  question?: string | undefined;
  options: string[];
  finding?: string | undefined;
  /** The population that the answers are held against, where no chart says so. */
  comparedWith?: string | undefined;
  notes: string[];
  sources: CitationView[];
  /** A chart with its table, where the report gives figures. */
  chart?: ChartView | undefined;
  /** What the report says in words: of every answer, or beside a chart of those that have words. */
  answers: AnswerView[];
  /** How far the order of `answers` is a ranking. */
  ranking?: string | undefined;
}

/** What a question comes to: its title, and the sentence or the themes that say it. */
export interface Outline {
  title: string;
  address: string;
  said: string[];
}

export interface ConsultationView extends PageView {
  /** The id of the plan, for the files of the charts. */
  plan: string;
  summary: string;
  dates: string;
  datesNote?: string | undefined;
  /** How many answered: “330”, or “Not stated”. */
  responses: string;
  responsesNote?: string | undefined;
  consultedOn: string;
  methods: string[];
  channels: { title: string; items: string[] }[];
  /** What stands at the top: what people said, and who they were. */
  first: { said: Outline[]; who: Outline[] };
  /** Where the questions stand, if not on its own page. */
  questionnaire?: string | undefined;
  questions: QuestionView[];
  /** What is asked, as long as no answers are published. */
  asked: string[];
  body: Block[];
}

/** The charts of a consultation, by their questions. */
const questionCharts = remembered((graph, plan, consultation: Entry<'consultation'>) => {
  const sourceOf = ({ sources }: Question) => citations(graph, sources).map(citationText).join('; ');
  const { questions } = consultation.data;
  return new Map(questions.map((question) => [question, questionChart(graph, plan, consultation, question, sourceOf(question))]));
});

function questionView(graph: Graph, plan: Plan, consultation: Entry<'consultation'>, question: Question): QuestionView {
  const sources = citations(graph, question.sources);
  const chart = questionCharts(graph, plan, consultation).get(question);
  return {
    id: question.id,
    address: questionAddress(consultation, question.id),
    number: question.number,
    title: question.title,
    question: question.question,
    options: question.options ?? [],
    finding: question.finding,
    comparedWith: hasShares(question) && chart?.kind !== 'grouped-bar' ? question.comparedWith : undefined,
    // A chart has them with it, wherever it goes.
    notes: chart ? [] : [...(question.notes ?? []), ...figureNotes(graph, plan, consultation.data, question)],
    sources,
    chart,
    answers: answerViews(graph, plan, consultation.data, question, chart !== undefined),
    ranking: question.kind === 'themes' ? question.ranking : undefined,
  };
}

/** Themes are told one by one, with what there is to know of each: they are what people said. */
const outline = ({ consultations }: Words, consultation: Entry<'consultation'>, question: Question): Outline => ({
  title: question.title,
  address: questionAddress(consultation, question.id),
  said:
    question.kind === 'themes'
      ? question.items.map(({ label, note }) => (note ? consultations.inOneLine([label, note]) : label))
      : [question.finding ?? question.title],
});

function firstOf({ words }: Graph, consultation: Entry<'consultation'>): ConsultationView['first'] {
  const first = consultation.data.questions.filter((question) => question.first);
  const outlines = (of: readonly Question[]) => of.map((question) => outline(words, consultation, question));
  return {
    said: outlines(first.filter(({ kind }) => kind !== 'profile')),
    who: outlines(first.filter(({ kind }) => kind === 'profile')),
  };
}

export function consultationView(graph: Graph, plan: Plan, consultation: Entry<'consultation'>): ConsultationView {
  const { data } = consultation;
  const { labels, consultations, locale } = graph.words;
  const build = pageBuilder(graph);
  const body = build.body(consultation);
  const questions = data.questions.map((question) => questionView(graph, plan, consultation, question));
  const charts = questions.flatMap(({ chart }) => chart ?? []);
  return {
    ...build.page({
      image: charts[0] && { address: chartCardAddress(plan.id, charts[0].id), alt: charts[0].finding },
      title: data.title,
      description: data.summary,
      address: addressOf(consultation, plan.id),
      plan,
      trail: [...planCrumbs(graph, plan), { label: consultations.consultation, address: listAddress(plan.id, 'consultation') }],
      sources: data.sources,
      notes: data.notes,
      file: consultation.file,
      contents: contentsList([
        [consultations.answers, 'part-answers', questions.length > 0],
        [consultations.asked, 'part-asked', data.asked !== undefined],
        [consultations.howItWasDone, 'part-how', true],
        [consultations.report, 'part-report', body.length > 0],
      ]),
      search: { kind: consultations.consultation },
    }),
    sources: reportSources(graph, consultation),
    plan: plan.id,
    summary: data.summary,
    dates: graph.words.dates.span(data),
    datesNote: data.datesNote,
    responses: typeof data.responses === 'number' ? locale.number(data.responses) : (labels.inPlaceOf[data.responses] ?? ''),
    responsesNote: data.responsesNote,
    consultedOn: data.consultedOn,
    methods: data.methods,
    channels: data.channels ?? [],
    first: firstOf(graph, consultation),
    questionnaire: questionnaireAddress(consultation),
    questions,
    asked: data.asked ?? [],
    body,
  };
}

export interface QuestionnaireView extends PageView {
  plan: string;
  questions: QuestionView[];
}

/** The questions of a consultation with all their answers, where they have a page of their own. */
export function questionnaireView(graph: Graph, plan: Plan, consultation: Entry<'consultation'>): QuestionnaireView {
  const { data } = consultation;
  const { consultations } = graph.words;
  const questions = data.questions.map((question) => questionView(graph, plan, consultation, question));
  return {
    ...pageBuilder(graph).page({
      title: consultations.questionnaire(data.title),
      description: consultations.questionnaireDescription(data.title),
      address: questionnaireAddress(consultation) ?? addressOf(consultation, plan.id),
      plan,
      trail: [
        ...planCrumbs(graph, plan),
        { label: consultations.consultation, address: listAddress(plan.id, 'consultation') },
        { label: data.title, address: addressOf(consultation, plan.id) },
      ],
      sources: data.sources,
      file: consultation.file,
      contents: contentsList(data.questions.map(({ id, title }) => [title, `question-${id}`, true])),
      search: { kind: consultations.consultation },
    }),
    sources: reportSources(graph, consultation),
    plan: plan.id,
    questions,
  };
}

/** Every chart of a consultation. */
export const consultationCharts = (graph: Graph, plan: Plan, consultation: Entry<'consultation'>): ChartView[] =>
  [...questionCharts(graph, plan, consultation).values()].filter((chart) => chart !== undefined);

export interface ConsultationListView extends PageView {
  consultations: (LinkItem & { dates: string; responses: string })[];
}

export const consultationListView = (graph: Graph, plan: Plan): ConsultationListView => ({
  ...pageBuilder(graph).page({
    title: graph.words.consultations.consultation,
    description: graph.words.consultations.listDescription(plan.entry.data.title),
    address: listAddress(plan.id, 'consultation'),
    plan,
    trail: planCrumbs(graph, plan),
    file: plan.entry.file,
    sources: plan.entry.data.sources,
    search: { kind: graph.words.labels.list },
  }),
  consultations: plan.all('consultation').map((consultation) => ({
    label: consultation.data.title,
    address: addressOf(consultation, plan.id),
    note: consultation.data.summary,
    dates: graph.words.dates.span(consultation.data),
    responses: graph.words.consultations.responseCount(responsesOf(consultation.data)),
  })),
});
