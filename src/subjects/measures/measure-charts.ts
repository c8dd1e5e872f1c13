/** Figures of a measure -> chart views: its way through time with baseline and targets, and the same by district. */

import type { ChartRow, ChartSeries, ChartView } from '../../charts/chart-view.ts';
import { citationText } from '../../nodes/links.ts';
import { figuresIn } from '../../plan/figures-in-words.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { remembered } from '../../plan/remembered.ts';
import { targetsOf } from '../../plan/targets.ts';
import {
  aimsOf,
  baselineOf,
  breaksOf,
  isBeforePlan,
  type NoValue,
  observationsOf,
  type Point,
  points,
  travel,
} from '../../plan/trajectory.ts';
import { NOT_STATED } from '../../schema/fields.ts';
import { periodEnd, periodKind } from '../../schema/periods.ts';
import type { Unit, UnitKind } from '../../schema/unit.ts';
import type { Entry } from '../../source/read-content.ts';
import { capitalised } from '../../words/sentences.ts';
import type { Words } from '../../words/words.ts';
import { citations } from '../page/page.ts';
import { travelText } from './direction-of-travel.ts';

/** The documents that figures come from, each once. */
function sourceText(graph: Graph, figures: readonly { sources: Parameters<typeof citations>[1] }[]): string {
  const texts = figures.flatMap(({ sources }) => citations(graph, sources).map(citationText));
  return [...new Set(texts)].join('; ');
}

const periodLabels = ({ dates }: Words, period: string) => ({ label: dates.full(period), shortLabel: dates.short(period) });
const isKnown = (value: number | null | undefined): value is number => typeof value === 'number';

/** Why there is no value, in words: those of the source, if it has any. */
const whyNone = (reason: NoValue, { measureCharts: said }: Words): string =>
  typeof reason === 'string' ? said.noValue[reason] : reason.note;

interface Column {
  series: ChartSeries;
  cell: (point: Point) => { value: number | null; reason: string | null };
}

/**
 * The line of a measure for the whole area, or undefined with fewer than two figures to show. Where nothing has been
 * reported yet, it goes from the baseline to the targets.
 */
function trajectoryChart(graph: Graph, plan: Plan, measure: Entry<'measure'>): ChartView | undefined {
  const { title, unit } = measure.data;
  const { measureCharts: said } = graph.words;
  const targets = targetsOf(plan, measure);
  const aims = aimsOf(plan, measure, graph.asOf);
  const notes = breakNotes(graph, measure);
  const line = points(
    measure,
    graph.asOf,
    undefined,
    aims.map(({ period }) => period),
  );
  const baseline = baselineOf(measure, graph.asOf);
  const aimIn = (period: string) => aims.find((aim) => aim.period === period)?.value ?? null;
  const columns: Column[] = [
    {
      series: { label: capitalised(unit.words), role: 'value' },
      cell: ({ value, reason }) => ({ value, reason: reason && whyNone(reason, graph.words) }),
    },
    { series: { label: said.target, role: 'target' }, cell: ({ period }) => ({ value: aimIn(period), reason: said.noTarget }) },
    {
      series: {
        label: baseline?.period === NOT_STATED ? said.baselineWithoutPeriod : said.baseline(graph.words.dates.full(baseline?.period ?? '')),
        role: 'baseline',
      },
      cell: () => ({ value: baseline?.value ?? null, reason: null }),
    },
  ];
  const shown = columns.filter(({ series, cell }) => series.role === 'value' || line.some((point) => isKnown(cell(point).value)));
  const known = line.filter((point) => isKnown(point.value) || isKnown(aimIn(point.period)));
  if (known.length < 2) return undefined;
  const moved = travel(measure, graph.asOf);
  const finding = moved
    ? said.moved({ title, way: travelText(moved, unit.kind, graph.words), isBeforePlan: isBeforePlan(plan, moved.to.period) })
    : standingText(graph, measure, line, aimIn, targets, baseline !== undefined);
  const figures = [...(baseline ? [baseline] : []), ...observationsOf(measure, graph.asOf), ...targets.map(({ data }) => data)];
  return {
    kind: 'line',
    id: `measure-${measure.id}`,
    finding,
    derived: figuresIn(title),
    ...(notes.length > 0 ? { notes } : {}),
    subtitle: said.subtitle({ unit: capitalised(unit.words), area: measure.data.geography ?? plan.entry.data.area }),
    unit,
    source: sourceText(graph, figures),
    columnLabel: said.period,
    series: shown.map(({ series }) => series),
    rows: line.map((point): ChartRow => {
      const cells = shown.map(({ cell }) => cell(point));
      return {
        ...periodLabels(graph.words, point.period),
        values: cells.map(({ value }) => value),
        reasons: cells.map(({ value, reason }) => (value === null ? reason : null)),
      };
    }),
  };
}

/** From when on the line goes on with figures of another kind. */
const breakNotes = ({ asOf, words }: Graph, measure: Entry<'measure'>): string[] =>
  breaksOf(measure, asOf).map(({ period, note }) => words.measureCharts.brokenSeries({ from: words.dates.full(period), note }));

/** “The target is 800 in 2025; the only figure is 900 in 2023”: where no two figures can be compared. */
function standingText(
  { asOf, words }: Graph,
  { data: { title, unit } }: Entry<'measure'>,
  line: readonly Point[],
  aimIn: (period: string) => number | null,
  targets: readonly Entry<'target'>[],
  fromBaseline: boolean,
): string {
  const said = words.measureCharts;
  const say = (value: number, period: string) =>
    words.travel.figure({ figure: words.locale.value(value, unit.kind), at: words.dates.at(period) });
  const last = line.findLast(({ period }) => isKnown(aimIn(period)));
  const aim = last && aimIn(last.period);
  if (!last || !isKnown(aim)) return said.figuresByPeriod(title);
  const only = line.find(({ value }) => isKnown(value));
  const isAhead = periodEnd(last.period) >= asOf;
  const target = { title, aim: say(aim, last.period), isAhead };
  if (!fromBaseline && isKnown(only?.value)) return said.standing({ ...target, onlyFigure: say(only.value, only.period) });
  if (targets.some(({ data }) => data.value === aim && data.results?.length)) return said.standing({ ...target, known: 'reportedInWords' });
  return said.standing({ ...target, known: fromBaseline ? 'nothingSinceBaseline' : isAhead ? 'nothingYet' : 'nothing' });
}

/** Rates can be held beside those of the whole area; of counts, the whole is only larger. */
const RATES: readonly UnitKind[] = ['share', 'change', 'rate'];
const isRate = ({ kind }: Unit) => RATES.includes(kind);

/** A small picture for each district that has figures, or undefined with fewer than two of them or one period only. */
function districtsChart(graph: Graph, plan: Plan, measure: Entry<'measure'>): ChartView | undefined {
  const { title, unit } = measure.data;
  const { measureCharts: said } = graph.words;
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
  const linePeriods = (lines[0] ?? []).map(({ period }) => period);
  const rows = linePeriods.map((period): ChartRow => {
    const cells = lines.map((line) => line.find((point) => point.period === period));
    return {
      ...periodLabels(graph.words, period),
      values: cells.map((cell) => cell?.value ?? null),
      reasons: cells.map((cell) => (isKnown(cell?.value) ? null : whyNone(cell?.reason ?? 'not reported', graph.words))),
    };
  });
  return {
    kind: 'small-multiples',
    id: `measure-${measure.id}-by-district`,
    finding: highestText(graph, measure, rows, linePeriods, areas),
    derived: figuresIn(title),
    subtitle: said.byDistrict(capitalised(unit.words)),
    ...(unit.kind === 'count' ? { notes: [said.counts] } : {}),
    unit,
    source: sourceText(
      graph,
      areas.flatMap(({ observations }) => observations),
    ),
    columnLabel: said.district,
    series: areas.map(({ label, role }) => ({ label, role })),
    rows,
  };
}

/** “in 2025, highest in Norwich (34)”: of the latest period in which at least two districts have a figure. */
function highestText(
  { words }: Graph,
  { data: { title, unit } }: Entry<'measure'>,
  rows: readonly ChartRow[],
  linePeriods: readonly string[],
  areas: readonly { label: string; role: string }[],
): string {
  const districts = areas.flatMap(({ label, role }, index) => (role === 'value' ? [{ label, index }] : []));
  const known = (row: ChartRow | undefined) =>
    districts.flatMap(({ label, index }) => {
      const value = row?.values[index];
      return isKnown(value) ? [{ label, value }] : [];
    });
  const latest = rows.findLastIndex((row) => known(row).length > 1);
  if (latest < 0) return words.measureCharts.figuresByDistrict(title);
  const figures = known(rows[latest]);
  const most = Math.max(...figures.map(({ value }) => value));
  const highest = figures.filter(({ value }) => value === most).map(({ label }) => label);
  return words.measureCharts.highest({
    title,
    at: words.dates.at(linePeriods[latest] ?? ''),
    districts: highest,
    figure: words.locale.value(most, unit.kind),
    isOfSome: figures.length < districts.length,
  });
}

/** Every chart of a measure. */
export const measureCharts = remembered((graph, plan, measure: Entry<'measure'>): ChartView[] =>
  [trajectoryChart(graph, plan, measure), districtsChart(graph, plan, measure)].filter((chart) => chart !== undefined),
);
