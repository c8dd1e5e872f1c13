/** Targets as lists and their own page show them: what was promised, by when, and for which measure or priority. */

import type { ChartView } from '../../charts/chart-view.ts';
import { type CitationView, citationText, type LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { remembered } from '../../plan/remembered.ts';
import { NOT_STATED, TO_BE_CONFIRMED } from '../../schema/fields.ts';
import { periodEnd } from '../../schema/periods.ts';
import type { Verdict } from '../../schema/target.ts';
import type { Entry } from '../../source/read-content.ts';
import type { Words } from '../../words/words.ts';
import { addressOf, targetsAddress } from '../page/addresses.ts';
import { titleLink } from '../page/entry-links.ts';
import { citations, documentsOf, type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { sentenceCase } from '../partnership/bodies.ts';

export interface TargetItem extends LinkItem {
  id: string;
  /** The content file that it stands in. */
  file: string;
  /** “800”, “−16%”, “No increase”, or “In words”. */
  aim: string;
  /** Whether the aim says more than the name: a figure, or that it is not to rise. */
  hasAim: boolean;
  by: string;
  /** Whether anybody has said by when. */
  hasTime: boolean;
  area: string;
  measure?: LinkItem | undefined;
  priority?: LinkItem | undefined;
  /** What a document that we hold reports about it; empty where none does. */
  results: ResultView[];
  /** Whether a result could be known. */
  isDue: boolean;
  /** Why there is no result: the time has not come, or none was found. */
  noResult: string;
  source: string;
  notes: string[];
}

type Target = Entry<'target'>;

export const NO_RESULT = 'No result found in the published documents';
export const NOT_DUE = 'Not due yet';

export interface ResultView {
  text: string;
  period?: string | undefined;
  /** What the report itself says of the target. */
  verdict: Verdict;
  /** The same in words. */
  said: string;
  sources: CitationView[];
}

/** Whether a result could be known: not while the time of the target has not come. */
export const isDue = (graph: Graph, { data: { by } }: Target): boolean => !/^\d{4}/.test(by) || periodEnd(by) <= graph.asOf;

/** What stands in the place of a result. */
export const noResultText = (graph: Graph, target: Target): string => (isDue(graph, target) ? NO_RESULT : NOT_DUE);

/** A result in a sentence: what the report says of the target, its time, and the report. */
export const resultText = ({ said, period, text }: Omit<ResultView, 'sources' | 'verdict'>): string =>
  `${said}${period ? ` (${period})` : ''}: ${text}`;

export const resultViews = (graph: Graph, { data }: Target): ResultView[] =>
  (data.results ?? []).map(({ text, period, verdict, sources }) => ({
    text,
    period,
    verdict,
    said: graph.words.measures.verdicts[verdict],
    sources: citations(graph, sources),
  }));

const countedIn = (plan: Plan, { data }: Target) => (data.measure ? plan.get(data.measure, 'measure').data.unit.kind : 'unknown');

/** What the target wants of the figure, in words. */
export function aimText(plan: Plan, target: Target, { locale }: Words): string {
  const { meaning, value, upTo, amount, bound } = target.data;
  const unit = countedIn(plan, target);
  if (value === undefined || meaning === 'in words') return sentenceCase(meaning);
  if (meaning === 'level')
    return [
      bound ? `${sentenceCase(bound)} ` : '',
      [value, upTo]
        .filter((each) => each !== undefined)
        .map((each) => locale.value(each, unit))
        .join(' to '),
    ].join('');
  const counted = amount === undefined ? '' : ` (${locale.value(amount, unit)})`;
  return `${locale.value(value, 'change')}${counted}`;
}

export function targetItem(graph: Graph, plan: Plan, target: Target): TargetItem {
  const { data } = target;
  const [measure, priority] = [data.measure && plan.get(data.measure, 'measure'), data.priority && plan.get(data.priority, 'priority')];
  const link = (entry: Entry<'measure'> | Entry<'priority'> | '' | undefined): LinkItem | undefined =>
    entry ? titleLink(entry, plan.id) : undefined;
  return {
    id: target.id,
    file: target.file,
    label: [data.number, data.title].filter(Boolean).join(' '),
    address: addressOf(target, plan.id),
    aim: aimText(plan, target, graph.words),
    hasAim: data.meaning !== 'in words' && data.meaning !== TO_BE_CONFIRMED,
    by: sentenceCase(graph.words.dates.full(data.by)),
    hasTime: data.by !== NOT_STATED && data.by !== TO_BE_CONFIRMED,
    area: data.area ? graph.get(data.area, 'district').data.name : ((measure || undefined)?.data.geography ?? plan.entry.data.area),
    measure: link(measure),
    priority: link(priority),
    results: resultViews(graph, target),
    isDue: isDue(graph, target),
    noResult: noResultText(graph, target),
    source: citations(graph, data.sources).map(citationText).join('; '),
    notes: data.notes ?? [],
  };
}

type Promised = Pick<TargetItem, 'aim' | 'hasAim' | 'by' | 'hasTime' | 'results'>;

/** What a target says beside its name: “Aim: −10%”, “By: 2015”, what is reported. What the name says already, or nobody has said, is left out. */
export const promiseDetails = ({ aim, hasAim, by, hasTime, results }: Promised): string[] =>
  [hasAim ? `Aim: ${aim}` : '', hasTime ? `By: ${by}` : '', ...results.map(({ text }) => text.replace(/\.$/, ''))].filter(Boolean);

/** “(i) Theft falls by 10%. Aim: −10%. By: 2015”. */
export const promiseText = (target: Promised & Pick<TargetItem, 'label'>): string =>
  [target.label.replace(/\.$/, ''), ...promiseDetails(target)].join('. ');

/** “The plan aims at falls of 10% to 40%; and no increase for 1”. */
function aimsText(changes: readonly number[], noIncrease: number, { locale }: Words): string {
  const range = (values: readonly number[], one: string, many: string) => {
    const sizes = [...new Set(values.map(Math.abs))].sort((a, b) => a - b).map((size) => locale.value(size, 'share'));
    if (sizes.length === 0) return [];
    return [`${values.length === 1 ? one : many} of ${[...new Set([sizes[0], sizes.at(-1)])].join(' to ')}`];
  };
  const falls = range(
    changes.filter((change) => change < 0),
    'a fall',
    'falls',
  );
  const rises = range(
    changes.filter((change) => change > 0),
    'a rise',
    'rises',
  );
  const unchanged = changes.filter((change) => change === 0).length;
  const moved = [...falls, ...rises].join(' and ');
  const others = [unchanged > 0 && moved ? `no change for ${unchanged}` : '', noIncrease > 0 ? `no increase for ${noIncrease}` : ''];
  return [`The plan aims at ${moved || 'no change'}`, ...others.filter(Boolean)].join('; and ');
}

/** Targets that are changes in per cent, side by side; undefined with fewer than two. */
export const targetsChart = (graph: Graph, plan: Plan): ChartView | undefined => chartOf(graph, plan, plan);

const chartOf = remembered((graph, plan): ChartView | undefined => {
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
    subtitle: 'Change in per cent that was aimed at',
    unit: { kind: 'change', words: graph.words.charts.units.change },
    source: [...sources].join('; '),
    columnLabel: 'Measure or target',
    series: [{ label: 'Target', role: 'target' }],
    rows: changes.map((target) => {
      const value = target.data.meaning === 'change' ? (target.data.value ?? null) : null;
      return {
        label: target.data.measure && isAlone(target) ? plan.get(target.data.measure, 'measure').data.title : target.data.title,
        href: addressOf(target, plan.id),
        values: [value],
        reasons: [value === null ? target.data.meaning : null],
      };
    }),
  };
});

export interface TargetListView extends PageView {
  chart?: ChartView | undefined;
  targets: TargetItem[];
}

export const targetListView = (graph: Graph, plan: Plan): TargetListView => ({
  ...pageBuilder(graph).page({
    title: 'Targets',
    description: `What the ${plan.entry.data.title} promised to reach, and by when.`,
    address: targetsAddress(plan.id),
    plan,
    trail: planCrumbs(graph, plan),
    file: plan.entry.file,
    sources: documentsOf(plan.all('target')),
    search: { kind: 'List' },
  }),
  chart: targetsChart(graph, plan),
  targets: plan.all('target').map((target) => targetItem(graph, plan, target)),
});
