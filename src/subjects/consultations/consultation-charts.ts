/** Answers of a consultation -> chart views. Only figures that the report gives, or that follow from them; the rest has a reason. */

import { type ChartRow, type ChartSeries, type ChartView, SUPPRESSED } from '../../charts/chart-view.ts';
import {
  type AgreementQuestion,
  agreementShares,
  answerShare,
  baseOf,
  type Figure,
  hasShares,
  isCounted,
  knownOfThemes,
  numbersIn,
  type Question,
  responsesOf,
  type SharesQuestion,
  type ThemesQuestion,
} from '../../plan/consultation-figures.ts';
import { figuresIn } from '../../plan/figures-in-words.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { sharesInWords } from '../../plan/shares-in-words.ts';
import { AGREEMENT } from '../../schema/agreement.ts';
import { HIDDEN } from '../../schema/consultation-question.ts';
import type { Entry } from '../../source/read-content.ts';
import type { Words } from '../../words/words.ts';
import { addressOf } from '../page/addresses.ts';
import { figureNotes } from './consultation-answers.ts';

type Consultation = Entry<'consultation'>;
/** What differs from one kind of question to another. */
type Shape = Pick<ChartView, 'kind' | 'subtitle' | 'unit' | 'columnLabel' | 'series' | 'rows' | 'max'>;

const inPerCent = ({ charts }: Words) => ({ unit: { kind: 'share', words: charts.units.share }, max: 100 }) as const;

/** A row whose missing values say why they are missing. */
function rowOf(label: string, figures: readonly Figure[], unknown: string, href?: string): ChartRow {
  const reason = (figure: Figure) => (figure === HIDDEN ? SUPPRESSED : unknown);
  return {
    label,
    ...(href ? { href } : {}),
    values: figures.map((figure) => (typeof figure === 'number' ? figure : null)),
    reasons: figures.map((figure) => (typeof figure === 'number' ? null : reason(figure))),
  };
}

function agreementShape({ words }: Graph, plan: Plan, question: AgreementQuestion, base: number | undefined): Shape | undefined {
  const { labels, consultations } = words;
  const { chart, noFigure } = consultations;
  const items = question.items.map((item) => ({ ...item, ...agreementShares(question, item, base) }));
  const columnLabel = items.some(({ priority }) => priority) ? labels.priority : chart.askedAbout;
  const href = (priority: string | undefined) => priority && addressOf(plan.get(priority, 'priority'), plan.id);
  const answers = AGREEMENT.map(({ id }, place) => ({ answer: id, place })).filter(({ place }) =>
    items.some(({ scale }) => scale?.[place] !== undefined),
  );
  if (answers.length > 0) {
    return {
      ...inPerCent(words),
      kind: 'agreement',
      subtitle: chart.byAgreement,
      columnLabel,
      series: answers.map(({ answer }): ChartSeries => ({ label: words.charts.answers[answer], role: 'value', answer })),
      rows: items.map(({ label, priority, scale, agree }) => ({
        ...rowOf(
          label,
          answers.map(({ place }) => scale?.[place]),
          noFigure,
          href(priority),
        ),
        ...(scale && typeof agree === 'number' ? { agree } : {}),
      })),
    };
  }
  if (!items.some(({ agree }) => typeof agree === 'number')) return undefined;
  return {
    ...inPerCent(words),
    kind: 'bar',
    subtitle: chart.whoAgree,
    columnLabel,
    series: [{ label: chart.agree, role: 'value' }],
    rows: items.map(({ label, agree, priority }) => rowOf(label, [agree], noFigure, href(priority))),
  };
}

function sharesShape({ words }: Graph, question: SharesQuestion, base: number | undefined): Shape | undefined {
  const { chart, noFigure } = words.consultations;
  const shares = question.items.map((item) => answerShare(question, item, base));
  if (shares.filter((share) => typeof share === 'number').length < 2) return undefined;
  const compared = question.items.some(({ population }) => population !== undefined);
  const comparison: ChartSeries = { label: question.comparedWith ?? chart.population, role: 'comparison' };
  return {
    ...inPerCent(words),
    kind: compared ? 'grouped-bar' : 'bar',
    subtitle: compared ? chart.sharesBeside(question.comparedWith) : chart.shares,
    columnLabel: question.title,
    series: [{ label: chart.respondents, role: 'value' }, ...(compared ? [comparison] : [])],
    rows: question.items.map(({ label, population }, place) => rowOf(label, [shares[place], ...(compared ? [population] : [])], noFigure)),
  };
}

function themesShape({ words }: Graph, question: ThemesQuestion): Shape | undefined {
  const { labels, consultations } = words;
  const { chart, noFigure } = consultations;
  const { items } = question;
  const known = knownOfThemes(question);
  if (known === undefined) return undefined;
  if (known === 'rank') {
    return {
      columnLabel: labels.theme,
      kind: 'ranking',
      subtitle: chart.ranks,
      unit: { kind: 'rank', words: words.charts.units.rank },
      series: [{ label: chart.rank, role: 'value' }],
      rows: items.map(({ label, rank, rankInWords }) => rowOf(label, [rank], rankInWords ?? chart.notRanked)),
    };
  }
  return {
    columnLabel: labels.theme,
    kind: 'bar',
    subtitle: chart.mentionsOfEach,
    unit: { kind: 'count', words: words.charts.units.mentions },
    series: [{ label: chart.mentions, role: 'value' }],
    rows: items.map(({ label, mentions }) => rowOf(label, [mentions], noFigure)),
  };
}

function shapeOf(graph: Graph, plan: Plan, question: Question, base: number | undefined): Shape | undefined {
  if (question.kind === 'agreement') return agreementShape(graph, plan, question, base);
  return hasShares(question) ? sharesShape(graph, question, base) : themesShape(graph, question);
}

/** Numbers of the finding that stand in no row but may stand there: totals, counts, rounded shares, names. The checker asks for the same. */
function derivedIn(finding: string, rows: readonly ChartRow[], data: Consultation['data'], question: Question): number[] {
  const { shares, derived, counts, answered, named } = numbersIn(data, question);
  const roundedShares = derived.flatMap((share) => [0, 1].map((decimals) => Number(share.toFixed(decimals))));
  const inWords = sharesInWords(finding).shares.flatMap(({ words }) => figuresIn(words));
  const may = [...shares, ...roundedShares, ...counts, ...answered, ...named, ...inWords];
  const inRows = rows.flatMap(({ label, values }) => [...values, ...figuresIn(label)]);
  return figuresIn(finding).filter((number) => may.includes(number) && !inRows.includes(number));
}

/** How many answered the question; where only those of the whole consultation are known, it says so. */
function baseText(data: Consultation['data'], question: Question, { consultations }: Words): { base?: string } {
  if (question.respondents) return { base: consultations.chart.answered(question.respondents) };
  // How many wrote something in their own words is not known from how many took part.
  return isCounted(question) ? { base: consultations.chart.answeredInAll(responsesOf(data)) } : {};
}

/** A picture in which most places are empty shows less than a sentence says. Answers on a scale are one bar: one place. */
function isMostlyKnown({ kind, rows }: Shape): boolean {
  const places = rows.flatMap(({ values }) => (kind === 'agreement' ? [values.find((value) => value !== null) ?? null] : values));
  return 2 * places.filter((value) => value !== null).length >= places.length;
}

/** The chart of a question, or undefined if the report gives too few figures for one: fewer than half. */
export function questionChart(
  graph: Graph,
  plan: Plan,
  consultation: Consultation,
  question: Question,
  source: string,
): ChartView | undefined {
  const base = baseOf(consultation.data, question);
  const shape = shapeOf(graph, plan, question, base);
  if (!shape || !isMostlyKnown(shape)) return undefined;
  const notes = [...(question.notes ?? []), ...figureNotes(graph, plan, consultation.data, question)];
  const finding = question.finding ?? question.title;
  const derived = derivedIn(finding, shape.rows, consultation.data, question);
  return {
    id: `${consultation.id}-${question.id}`,
    finding,
    ...baseText(consultation.data, question, graph.words),
    source,
    ...shape,
    ...(notes.length > 0 ? { notes } : {}),
    ...(derived.length > 0 ? { derived } : {}),
  };
}
