/** Answers of a consultation -> chart views. Only figures that the report gives; the rest is named as not in the text. */
import type { Plan } from '../plan/graph.ts';
import type { Entry } from '../source/read-content.ts';
import { addressOf } from './addresses.ts';
import type { ChartView } from './chart-view.ts';
import { type AgreementQuestion, NO_FIGURE, type ProfileQuestion, type Question } from './consultation-answers.ts';

const base = (consultation: Entry<'consultation'>, question: Question) =>
  `n = ${question.respondents ?? consultation.data.responses} responses`;

const shared = (consultation: Entry<'consultation'>, question: Question, source: string) => ({
  id: `${consultation.id}-${question.id}`,
  finding: question.finding ?? question.title,
  unit: 'per cent',
  base: base(consultation, question),
  source,
  max: 100,
});

function agreementChart(
  plan: Plan,
  consultation: Entry<'consultation'>,
  question: AgreementQuestion,
  source: string,
): ChartView | undefined {
  if (question.items.every(({ agree }) => agree === undefined)) return undefined;
  return {
    ...shared(consultation, question, source),
    kind: 'bar',
    subtitle: 'Per cent of respondents who agree or strongly agree',
    columnLabel: question.items.some(({ priority }) => priority) ? 'Priority' : 'Asked about',
    series: [{ label: 'Agree or strongly agree', role: 'value' }],
    rows: question.items.map(({ label, agree, priority }) => ({
      label,
      href: priority ? addressOf(plan.get(priority, 'priority'), plan.id) : undefined,
      values: [agree ?? null],
      reasons: [agree === undefined ? NO_FIGURE : null],
    })),
  };
}

function profileChart(consultation: Entry<'consultation'>, question: ProfileQuestion, source: string): ChartView | undefined {
  const known = question.items.filter(({ share }) => share !== undefined);
  if (known.length < 2) return undefined;
  const compared = question.items.some(({ population }) => population !== undefined);
  return {
    ...shared(consultation, question, source),
    kind: compared ? 'grouped-bar' : 'bar',
    subtitle: compared ? `Per cent of respondents, beside ${question.comparedWith ?? 'the population'}` : 'Per cent of respondents',
    columnLabel: question.title,
    series: [
      { label: 'Respondents', role: 'value' },
      ...(compared ? [{ label: question.comparedWith ?? 'Population', role: 'comparison' as const }] : []),
    ],
    rows: question.items.map(({ label, share, population }) => ({
      label,
      values: [share ?? null, ...(compared ? [population ?? null] : [])],
      reasons: [share === undefined ? NO_FIGURE : null, ...(compared ? [population === undefined ? NO_FIGURE : null] : [])],
    })),
  };
}

/** The chart of a question, or undefined if the report gives too few figures for one. */
export function questionChart(plan: Plan, consultation: Entry<'consultation'>, question: Question, source: string): ChartView | undefined {
  if (question.kind === 'agreement') return agreementChart(plan, consultation, question, source);
  return question.kind === 'profile' ? profileChart(consultation, question, source) : undefined;
}
