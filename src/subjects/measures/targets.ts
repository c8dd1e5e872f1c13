/** Targets as lists and their own page show them: what was promised, by when, and for which measure or priority. */

import type { ChartView } from '../../charts/chart-view.ts';
import { type CitationView, citationText, type LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { recordDates } from '../../plan/last-record.ts';
import { ofGraph, remembered } from '../../plan/remembered.ts';
import { NOT_STATED, TO_BE_CONFIRMED } from '../../schema/fields.ts';
import { isDated, periodEnd } from '../../schema/periods.ts';
import type { Verdict } from '../../schema/target.ts';
import type { Entry } from '../../source/read-content.ts';
import { withoutStop } from '../../words/sentences.ts';
import type { Words } from '../../words/words.ts';
import { addressOf, targetsAddress } from '../page/addresses.ts';
import { titleLink } from '../page/entry-links.ts';
import { citations, documentsOf, type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { type AskView, askView } from '../plans/who-answers.ts';
import { type WithdrawalView, withdrawals } from '../publication/withdrawals.ts';
import { amendmentsOf, amendmentText } from '../record/amendments.ts';
import { reportSentences } from '../record/report-nodes.ts';
import { citedReport, reportsOn } from '../record/reports.ts';
import { reportLink } from '../report/report-link.ts';

export interface TargetItem extends LinkItem {
  id: string;
  /** The content file that it stands in. */
  file: string;
  /** “800”, “−16%”, “No increase”, or “In words”. */
  aim: string;
  /** False where the name says it, or nobody has said it yet. */
  hasAim: boolean;
  by: string;
  hasTime: boolean;
  area: string;
  measure?: LinkItem | undefined;
  /** What its measure counts, where the glossary has the name of the measure as a term. */
  counts?: string | undefined;
  priority?: LinkItem | undefined;
  /** What a document that we hold reports about it; empty where none does. */
  results: ResultView[];
  /** Why there is no result: the time has not come, or none was found. */
  noResult: string;
  /** Whether a result could be known. */
  isDue: boolean;
  /** Whom to ask what became of it, where its plan names a body. */
  ask?: (AskView & { plan: string }) | undefined;
  source: string;
  /** The same, each by itself. */
  citations: CitationView[];
  notes: string[];
}

type Target = Entry<'target'>;

export interface ResultView {
  text: string;
  period?: string | undefined;
  /** What the report itself says of the target. */
  verdict: Verdict;
  /** The same in words. */
  said: string;
  sources: CitationView[];
  /** True of a report that another puts right: it counts no longer. */
  corrected?: boolean;
}

/** Whether a result could be known: not while the time of the target has not come. */
export const isDue = (graph: Graph, { data: { by } }: Target): boolean => !isDated(by) || periodEnd(by) <= graph.asOf;

/** What stands in the place of a result. */
const noResultText = (graph: Graph, target: Target): string => {
  const { measures } = graph.words;
  return isDue(graph, target) ? measures.noResult : measures.notDue;
};

/** What the plan’s own documents say of the target, then what was reported since. */
function resultViews(graph: Graph, target: Target): ResultView[] {
  const said = (verdict: Verdict) => ({ verdict, said: graph.words.measures.verdicts[verdict] });
  return [
    ...(target.data.results ?? []).map(({ text, period, verdict, sources }) => ({
      text,
      period,
      ...said(verdict),
      sources: citations(graph, sources),
    })),
    ...reportsOn(graph, target, 'result-report').map(({ report, view }) => ({
      text: [report.data.text, ...reportSentences({ ...view, by: [] }, graph.words)].join(' '),
      period: report.data.period,
      ...said(report.data.verdict),
      sources: citedReport(graph, report),
      corrected: view.corrected !== undefined,
    })),
  ];
}

const countedIn = (plan: Plan, { data }: Target) => (data.measure ? plan.get(data.measure, 'measure').data.unit.kind : 'unknown');

/** What the target wants of the figure, in words. */
function aimText(plan: Plan, target: Target, { measures, locale }: Words): string {
  const { meaning, value, upTo, amount, bound } = target.data;
  const say = (figure: number | undefined) => (figure === undefined ? undefined : locale.value(figure, countedIn(plan, target)));
  if (value === undefined || (meaning !== 'level' && meaning !== 'change')) return measures.aims[meaning] ?? meaning;
  if (meaning === 'level') return measures.level({ from: say(value) ?? '', to: say(upTo), bound });
  return measures.change({ share: locale.value(value, 'change'), counted: say(amount) });
}

const meanings = ofGraph((graph) => Map.groupBy(graph.all('glossary-term'), ({ data }) => data.term));
const meaningOf = (graph: Graph, term: string): string | undefined => meanings(graph).get(term)?.[0]?.data.meaning;

export function targetItem(graph: Graph, plan: Plan, target: Target): TargetItem {
  const { data } = target;
  const [measure, priority] = [data.measure && plan.get(data.measure, 'measure'), data.priority && plan.get(data.priority, 'priority')];
  const link = (entry: Entry<'measure'> | Entry<'priority'> | '' | undefined): LinkItem | undefined =>
    entry ? titleLink(entry, plan.id) : undefined;
  const cited = citations(graph, data.sources);
  const ask = askView(graph, plan);
  return {
    id: target.id,
    file: target.file,
    label: [data.number, data.title].filter(Boolean).join(' '),
    address: addressOf(target, plan.id),
    aim: aimText(plan, target, graph.words),
    hasAim: data.meaning !== 'in words' && data.meaning !== TO_BE_CONFIRMED,
    by: graph.words.labels.inPlaceOf[data.by] ?? graph.words.dates.full(data.by),
    hasTime: data.by !== NOT_STATED && data.by !== TO_BE_CONFIRMED,
    area: data.area ? graph.get(data.area, 'district').data.name : ((measure || undefined)?.data.geography ?? plan.entry.data.area),
    measure: link(measure),
    counts: measure ? meaningOf(graph, measure.data.title) : undefined,
    priority: link(priority),
    results: resultViews(graph, target),
    noResult: noResultText(graph, target),
    isDue: isDue(graph, target),
    ask: ask && { ...ask, plan: plan.entry.data.title },
    source: cited.map(citationText).join('; '),
    citations: cited,
    notes: [...(data.notes ?? []), ...amendmentsOf(graph, target).map(amendmentText)],
  };
}

type Promised = Pick<TargetItem, 'label' | 'aim' | 'hasAim' | 'by' | 'hasTime' | 'results'>;

/** What a target says beside its name: “Aim: −10%”, “By: 2015”, what is reported. What the name says already, or nobody has said, is left out. */
export const promiseDetails = ({ aim, hasAim, by, hasTime, results }: Omit<Promised, 'label'>, { measures }: Words): string[] => [
  ...(hasAim ? [measures.aimIs(aim)] : []),
  ...(hasTime ? [measures.byIs(by)] : []),
  ...results.map(({ text }) => withoutStop(text)),
];

/** “(i) Theft falls by 10%. Aim: −10%. By: 2015”. */
export const promiseText = (target: Promised, words: Words): string =>
  [withoutStop(target.label), ...promiseDetails(target, words)].join('. ');

/** Sizes of changes from the least to the most, and how many there are. */
function rangeOf(changes: readonly number[], { locale }: Words) {
  const sizes = [...new Set(changes.map(Math.abs))].sort((a, b) => a - b).map((size) => locale.value(size, 'share'));
  return { count: changes.length, sizes: [...new Set([...sizes.slice(0, 1), ...sizes.slice(-1)])] };
}

/** “The plan aims at falls of 10% to 40%; and no increase for 1”. */
const aimsText = (changes: readonly number[], noIncrease: number, words: Words): string =>
  words.measures.planAimsAt({
    falls: rangeOf(
      changes.filter((change) => change < 0),
      words,
    ),
    rises: rangeOf(
      changes.filter((change) => change > 0),
      words,
    ),
    unchanged: changes.filter((change) => change === 0).length,
    noIncrease,
  });

/** Targets that are changes in per cent, side by side; undefined with fewer than two. */
export const targetsChart = (graph: Graph, plan: Plan): ChartView | undefined => chartOf(graph, plan, plan);

const chartOf = remembered((graph, plan): ChartView | undefined => {
  const { measures } = graph.words;
  const changes = plan.all('target').filter(({ data }) => data.meaning === 'change' || data.meaning === 'no increase');
  const counted = changes.filter(({ data }) => data.meaning === 'change');
  if (counted.length < 2) return undefined;
  const values = counted.map(({ data }) => data.value ?? 0);
  /** Two targets of one measure would have the same name in the chart. */
  const isAlone = ({ data }: Target) => changes.filter((other) => other.data.measure === data.measure).length === 1;
  const sources = new Set(changes.flatMap(({ data }) => citations(graph, data.sources).map(citationText)));
  return {
    kind: 'change',
    id: 'targets',
    finding: aimsText(values, changes.length - counted.length, graph.words),
    // How many targets want no change or no increase.
    derived: [values.filter((value) => value === 0).length, changes.length - counted.length].filter((count) => count > 0),
    subtitle: measures.aimedAt,
    unit: { kind: 'change', words: graph.words.charts.units.change },
    source: [...sources].join('; '),
    columnLabel: measures.measureOrTarget,
    series: [{ label: measures.heads.target, role: 'target' }],
    rows: changes.map((target) => {
      const value = target.data.meaning === 'change' ? (target.data.value ?? null) : null;
      return {
        label: target.data.measure && isAlone(target) ? plan.get(target.data.measure, 'measure').data.title : target.data.title,
        href: addressOf(target, plan.id),
        values: [value],
        reasons: [value === null ? measures.noIncrease : null],
      };
    }),
  };
});

export interface TargetListView extends PageView {
  /** The id of the plan. */
  plan: string;
  chart?: ChartView | undefined;
  targets: TargetItem[];
  /** Targets that were withdrawn: their addresses lead here. */
  withdrawn: WithdrawalView[];
}

export const targetListView = (graph: Graph, plan: Plan): TargetListView => ({
  ...pageBuilder(graph).page({
    title: graph.words.measures.targets,
    description: graph.words.measures.targetsDescription(plan.entry.data.title),
    address: targetsAddress(plan.id),
    plan,
    trail: planCrumbs(graph, plan),
    file: plan.entry.file,
    report: reportLink(graph, plan, 'result'),
    sources: documentsOf(plan.all('target')),
    recorded: recordDates(plan.all('target')),
    search: { kind: graph.words.labels.list },
  }),
  plan: plan.id,
  chart: targetsChart(graph, plan),
  targets: plan.all('target').map((target) => targetItem(graph, plan, target)),
  withdrawn: withdrawals(graph, 'target', plan.id),
});
