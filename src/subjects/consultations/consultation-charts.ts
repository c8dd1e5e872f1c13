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
import { HIDDEN } from '../../schema/consultation.ts';
import type { Entry } from '../../source/read-content.ts';
import type { Words } from '../../words/words.ts';
import { addressOf } from '../page/addresses.ts';
import { figureNotes, NO_FIGURE } from './consultation-answers.ts';

type Consultation = Entry<'consultation'>;
/** What differs from one kind of question to another. */
type Shape = Pick<ChartView, 'kind' | 'subtitle' | 'unit' | 'columnLabel' | 'series' | 'rows' | 'max'>;

const NOT_RANKED = 'not ranked';

const inPerCent = ({ charts }: Words) => ({ unit: { kind: 'share', words: charts.units.share }, max: 100 }) as const;

/** A row whose missing values say why they are missing. */
function rowOf(label: string, figures: readonly Figure[], href?: string, unknown = NO_FIGURE): ChartRow {
  const reason = (figure: Figure) => (figure === HIDDEN ? SUPPRESSED : unknown);
  return {
    label,
    ...(href ? { href } : {}),
    values: figures.map((figure) => (typeof figure === 'number' ? figure : null)),
    reasons: figures.map((figure) => (typeof figure === 'number' ? null : reason(figure))),
  };
}

function agreementShape({ words }: Graph, plan: Plan, question: AgreementQuestion, base: number | undefined): Shape | undefined {
  const items = question.items.map((item) => ({ ...item, ...agreementShares(question, item, base) }));
  const columnLabel = items.some(({ priority }) => priority) ? 'Priority' : 'Asked about';
  const href = (priority: string | undefined) => priority && addressOf(plan.get(priority, 'priority'), plan.id);
  const answers = AGREEMENT.map(({ id }, place) => ({ answer: id, place })).filter(({ place }) =>
    items.some(({ scale }) => scale?.[place] !== undefined),
  );
  if (answers.length > 0) {
    return {
      ...inPerCent(words),
      kind: 'agreement',
      subtitle: 'Per cent of respondents, by how far they agree',
      columnLabel,
      series: answers.map(({ answer }): ChartSeries => ({ label: words.charts.answers[answer], role: 'value', answer })),
      rows: items.map(({ label, priority, scale, agree }) => ({
        ...rowOf(
          label,
          answers.map(({ place }) => scale?.[place]),
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
    subtitle: 'Per cent of respondents who agree or strongly agree',
    columnLabel,
    series: [{ label: 'Agree or strongly agree', role: 'value' }],
    rows: items.map(({ label, agree, priority }) => rowOf(label, [agree], href(priority))),
  };
}

function sharesShape({ words }: Graph, question: SharesQuestion, base: number | undefined): Shape | undefined {
  const shares = question.items.map((item) => answerShare(question, item, base));
  if (shares.filter((share) => typeof share === 'number').length < 2) return undefined;
  const compared = question.items.some(({ population }) => population !== undefined);
  const comparison: ChartSeries = { label: question.comparedWith ?? 'Population', role: 'comparison' };
  return {
    ...inPerCent(words),
    kind: compared ? 'grouped-bar' : 'bar',
    subtitle: compared ? `Per cent of respondents, beside ${question.comparedWith ?? 'the population'}` : 'Per cent of respondents',
    columnLabel: question.title,
    series: [{ label: 'Respondents', role: 'value' }, ...(compared ? [comparison] : [])],
    rows: question.items.map(({ label, population }, place) => rowOf(label, [shares[place], ...(compared ? [population] : [])])),
  };
}

function themesShape({ words: { charts } }: Graph, question: ThemesQuestion): Shape | undefined {
  const { items } = question;
  const known = knownOfThemes(question);
  if (known === undefined) return undefined;
  if (known === 'rank') {
    return {
      columnLabel: 'Theme',
      kind: 'ranking',
      subtitle: 'Rank of each theme; 1 is the first',
      unit: { kind: 'rank', words: charts.units.rank },
      series: [{ label: 'Rank', role: 'value' }],
      rows: items.map(({ label, rank, rankInWords = NOT_RANKED }) => rowOf(label, [rank], undefined, rankInWords)),
    };
  }
  return {
    columnLabel: 'Theme',
    kind: 'bar',
    subtitle: 'Number of mentions of each theme',
    unit: { kind: 'count', words: charts.units.mentions },
    series: [{ label: 'Mentions', role: 'value' }],
    rows: items.map(({ label, mentions }) => rowOf(label, [mentions])),
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
function baseText(data: Consultation['data'], question: Question): { base?: string } {
  if (question.respondents) return { base: `n = ${question.respondents} responses` };
  // How many wrote something in their own words is not known from how many took part.
  if (!isCounted(question)) return {};
  const responses = responsesOf(data);
  return {
    base:
      responses === undefined
        ? 'How many people answered is not given'
        : `${responses} responses in all; how many answered this question is not given`,
  };
}

/** The chart of a question, or undefined if the report gives too few figures for one. */
export function questionChart(
  graph: Graph,
  plan: Plan,
  consultation: Consultation,
  question: Question,
  source: string,
): ChartView | undefined {
  const base = baseOf(consultation.data, question);
  const shape = shapeOf(graph, plan, question, base);
  if (!shape) return undefined;
  const notes = [...(question.notes ?? []), ...figureNotes(plan, consultation.data, question)];
  const finding = question.finding ?? question.title;
  const derived = derivedIn(finding, shape.rows, consultation.data, question);
  return {
    id: `${consultation.id}-${question.id}`,
    finding,
    ...baseText(consultation.data, question),
    source,
    ...shape,
    ...(notes.length > 0 ? { notes } : {}),
    ...(derived.length > 0 ? { derived } : {}),
  };
}
