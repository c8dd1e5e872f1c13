/** Figures of a measure -> chart views: its way through time with baseline and targets, and the same by district. */
import type { Graph, Plan } from '../plan/graph.ts';
import { periodKind } from '../plan/periods.ts';
import { levels, targetsOf } from '../plan/targets.ts';
import { baselineOf, observationsOf, type Point, points, travel } from '../plan/trajectory.ts';
import type { Entry } from '../source/read-content.ts';
import { sentenceCase } from './bodies.ts';
import type { ChartRow, ChartSeries, ChartView } from './chart-view.ts';
import { readableDate, shortDate } from './dates.ts';
import { travelText } from './direction-of-travel.ts';
import { formatValue } from './format-value.ts';
import { citations, citationText } from './page.ts';

const NO_TARGET = 'no target';

/** The documents that figures come from, each once. */
function sourceText(graph: Graph, figures: readonly { sources: Parameters<typeof citations>[1] }[]): string {
  const texts = figures.flatMap(({ sources }) => citations(graph, sources).map(citationText));
  return [...new Set(texts)].join('; ');
}

const periodLabels = (period: string) => ({ label: readableDate(period), shortLabel: shortDate(period) });
const isKnown = (value: number | null | undefined) => typeof value === 'number';

interface Column {
  series: ChartSeries;
  cell: (point: Point) => { value: number | null; reason: string | null };
}

/**
 * The line of a measure for the whole area, or undefined with fewer than two figures to show. Where nothing has been
 * reported yet, it goes from the baseline to the targets.
 */
export function trajectoryChart(graph: Graph, plan: Plan, measure: Entry<'measure'>): ChartView | undefined {
  const { title, unit } = measure.data;
  const targets = targetsOf(plan, measure);
  const aims = levels(targets);
  const line = points(
    measure,
    graph.asOf,
    undefined,
    aims.map(({ period }) => period),
  );
  const baseline = baselineOf(measure);
  const aimIn = (period: string) => aims.find((aim) => aim.period === period)?.value ?? null;
  const columns: Column[] = [
    { series: { label: sentenceCase(unit), role: 'value' }, cell: ({ value, reason }) => ({ value, reason }) },
    { series: { label: 'Target', role: 'target' }, cell: ({ period }) => ({ value: aimIn(period), reason: NO_TARGET }) },
    {
      series: { label: `Baseline (${readableDate(baseline?.period ?? '')})`, role: 'baseline' },
      cell: () => ({ value: baseline?.value ?? null, reason: null }),
    },
  ];
  const shown = columns.filter(({ series, cell }) => series.role === 'value' || line.some((point) => isKnown(cell(point).value)));
  const known = line.filter((point) => isKnown(point.value) || isKnown(aimIn(point.period)));
  if (known.length < 2) return undefined;
  const moved = travel(measure, graph.asOf);
  const aim = aims.at(-1);
  const finding = moved
    ? travelText(moved, unit)
    : aim && `The target is ${formatValue(aim.value, unit)} in ${readableDate(aim.period)}; nothing has been reported since the baseline`;
  const figures = [...(baseline ? [baseline] : []), ...observationsOf(measure, graph.asOf), ...targets.map(({ data }) => data)];
  return {
    kind: 'line',
    id: `measure-${measure.id}`,
    finding: `${title}: ${(finding ?? 'figures by period').replace(/^[A-Z]/, (letter) => letter.toLowerCase())}`,
    subtitle: `${sentenceCase(unit)}, ${plan.entry.data.area}`,
    unit,
    source: sourceText(graph, figures),
    columnLabel: 'Period',
    series: shown.map(({ series }) => series),
    rows: line.map((point): ChartRow => {
      const cells = shown.map(({ cell }) => cell(point));
      return {
        ...periodLabels(point.period),
        values: cells.map(({ value }) => value),
        reasons: cells.map(({ value, reason }) => (value === null ? reason : null)),
      };
    }),
  };
}

/** Rates can be held beside those of the whole area; of counts, the whole is only larger. */
const isRate = (unit: string) => /\bper\b|percentage|rate/i.test(unit);

/** A small picture for each district that has figures, or undefined with fewer than two of them or one period only. */
export function districtsChart(graph: Graph, plan: Plan, measure: Entry<'measure'>): ChartView | undefined {
  const { title, unit } = measure.data;
  const reported = graph
    .all('district')
    .map(({ id, data }) => ({ label: data.name, observations: observationsOf(measure, graph.asOf, id), district: id }))
    .filter(({ observations }) => observations.some(({ value }) => isKnown(value)));
  const periods = [...new Set(reported.flatMap(({ observations }) => observations.map(({ period }) => period)))];
  const [first] = periods;
  if (reported.length < 2 || periods.length < 2 || first === undefined) return undefined;
  const whole = observationsOf(measure, graph.asOf).filter(({ period }) => periodKind(period) === periodKind(first));
  const compared = isRate(unit) && whole.some(({ value }) => isKnown(value));
  const areas = [
    ...reported.map((area) => ({ ...area, role: 'value' as const })),
    ...(compared ? [{ label: plan.entry.data.area, observations: whole, district: undefined, role: 'comparison' as const }] : []),
  ];
  const lines = areas.map(({ district }) => points(measure, graph.asOf, district, periods));
  const rows = (lines[0] ?? []).map(({ period }): ChartRow => {
    const cells = lines.map((line) => line.find((point) => point.period === period));
    return {
      ...periodLabels(period),
      values: cells.map((cell) => cell?.value ?? null),
      reasons: cells.map((cell) => (isKnown(cell?.value) ? null : (cell?.reason ?? 'not reported'))),
    };
  });
  return {
    kind: 'small-multiples',
    id: `measure-${measure.id}-by-district`,
    finding: `${title}: ${highestText(rows, areas, unit)}`,
    subtitle: `${sentenceCase(unit)}, by district`,
    unit,
    source: sourceText(
      graph,
      areas.flatMap(({ observations }) => observations),
    ),
    columnLabel: 'District',
    series: areas.map(({ label, role }) => ({ label, role })),
    rows,
  };
}

/** “in 2025, highest in Norwich (34)”: of the latest period in which at least two districts have a figure. */
function highestText(rows: readonly ChartRow[], areas: readonly { label: string; role: string }[], unit: string): string {
  const districts = areas.flatMap(({ label, role }, index) => (role === 'value' ? [{ label, index }] : []));
  const figuresIn = ({ values }: ChartRow) =>
    districts.flatMap(({ label, index }) => {
      const value = values[index];
      return typeof value === 'number' ? [{ label, value }] : [];
    });
  const latest = rows.findLast((row) => figuresIn(row).length > 1);
  if (!latest) return 'figures by district';
  const figures = figuresIn(latest);
  const most = Math.max(...figures.map(({ value }) => value));
  const highest = figures.filter(({ value }) => value === most).map(({ label }) => label);
  const of = figures.length < districts.length ? ' of the districts with a figure' : '';
  return `in ${latest.label}, highest${of} in ${highest.join(' and ')} (${formatValue(most, unit)})`;
}

/** Every chart of a measure. */
export const measureCharts = (graph: Graph, plan: Plan, measure: Entry<'measure'>): ChartView[] =>
  [trajectoryChart(graph, plan, measure), districtsChart(graph, plan, measure)].filter((chart) => chart !== undefined);
