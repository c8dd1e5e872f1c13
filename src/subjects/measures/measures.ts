/** Measures as pages and lists show them. What nobody has reported is said to be not reported. */

import { chartCardAddress } from '../../charts/chart-address.ts';
import type { ChartView } from '../../charts/chart-view.ts';
import type { BodiesView, CitationView, LinkItem } from '../../nodes/links.ts';
import type { AreaMap } from '../../nodes/page-nodes.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { recordDates } from '../../plan/last-record.ts';
import { listings, measuresInOrder } from '../../plan/measures.ts';
import { targetsOf } from '../../plan/targets.ts';
import { latestFigure, type Observation, publishedBaseline, publishedObservations } from '../../plan/trajectory.ts';
import { NOT_STATED } from '../../schema/fields.ts';
import type { Entry } from '../../source/read-content.ts';
import { capitalised } from '../../words/sentences.ts';
import { numberedTitle } from '../delivery/outcome-link.ts';
import { helpBox } from '../help/help-box.ts';
import { addressOf, listAddress } from '../page/addresses.ts';
import { onlyPage, priorityLinks } from '../page/entry-links.ts';
import { citations, documentsOf, type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { bodiesView } from '../partnership/bodies.ts';
import { type CorrectionView, citedReport, reportsOn } from '../record/reports.ts';
import { reportLink } from '../report/report-link.ts';
import { travelTexts } from './direction-of-travel.ts';
import { measureCharts } from './measure-charts.ts';
import { measureMap } from './measure-map.ts';
import { type TargetItem, targetItem } from './targets.ts';

export interface MeasureItem extends LinkItem {
  /** The content file that it stands in. */
  file: string;
  /** Where the figure should go; undefined if that is not stated. */
  direction?: string | undefined;
  /** The latest figure with its period; undefined if none is reported. */
  latest?: string | undefined;
}

/** A figure that a plan printed, whose period may not be stated, or one that was reported since. */
type Printed = NonNullable<Entry<'measure'>['data']['baseline']> | Observation;

function latestText({ asOf, words }: Graph, measure: Entry<'measure'>, district: string | undefined): string | undefined {
  const latest = latestFigure(measure, asOf, district);
  return (
    latest &&
    words.measures.figureIn({ figure: words.locale.value(latest.value, measure.data.unit.kind), period: words.dates.full(latest.period) })
  );
}

function directionText({ words: { measures } }: Graph, { data: { direction, directionBy } }: Entry<'measure'>): string | undefined {
  if (direction === NOT_STATED) return undefined;
  const said = measures.directions[direction];
  return directionBy === 'ours' ? measures.ourReading(said) : said;
}

/** `district`: the id of the district whose figure is wanted; without it, the figure is that of the whole area. */
export const measureItem = (graph: Graph, plan: Plan, measure: Entry<'measure'>, district?: string): MeasureItem => ({
  file: measure.file,
  label: measure.data.title,
  address: addressOf(measure, plan.id),
  direction: directionText(graph, measure),
  latest: latestText(graph, measure, district),
});

export interface ObservationView {
  period: string;
  area: string;
  value: string;
  note?: string | undefined;
  /** The day on which the figure was published, if that is known. */
  published?: string | undefined;
  sources: CitationView[];
}

/** What a plan should say of each measure. */
export type StatedFact = 'unit' | 'reportedBy' | 'frequency' | 'direction';

export interface MeasureView extends PageView {
  /** The id of its plan. */
  plan: string;
  /** Which of these facts nobody has stated: paper names them in a line. */
  notStated: readonly StatedFact[];
  unit: string;
  /** The same within a sentence; undefined if it is not stated. */
  counted?: string | undefined;
  /** Its codes in national and local lists. */
  codes: string[];
  lead?: BodiesView | undefined;
  reportedBy: BodiesView;
  frequency: string;
  areas: LinkItem[] | string;
  direction: string;
  /** Why, and whether that is our reading. */
  directionReason?: string | undefined;
  outcomes: (LinkItem & { place: number })[];
  priorities: LinkItem[];
  baseline?: ObservationView | undefined;
  observations: ObservationView[];
  /** Figures that a later report put right: a sentence each. */
  corrected: string[];
  /** Which way the figure has gone, and whether that is the way it should go; with targets; empty where there is nothing to compare. */
  travel: string[];
  /** The same on another website. */
  travelElsewhere: string[];
  targets: TargetItem[];
  charts: ChartView[];
  /** Its figures by district, where several have one and there is a map. */
  map?: AreaMap | undefined;
}

function observationView(graph: Graph, plan: Plan, observation: Printed, { unit, geography }: Entry<'measure'>['data']): ObservationView {
  const area = geography ?? plan.entry.data.area;
  const { labels, measures } = graph.words;
  const report = 'report' in observation ? observation.report : undefined;
  return {
    period: labels.inPlaceOf[observation.period] ?? graph.words.dates.full(observation.period),
    area: observation.area ? graph.get(observation.area, 'district').data.name : area,
    value: observation.value === null ? measures.notReported : graph.words.locale.value(observation.value, unit.kind),
    note: [observation.note, ...(report?.data.notes ?? [])].filter(Boolean).join(' ') || undefined,
    published: report ? undefined : observation.published && graph.words.dates.full(observation.published),
    sources: report ? citedReport(graph, report) : citations(graph, observation.sources),
  };
}

/** A figure that counts no longer, and what put it right. */
function correctedText(
  { words, get }: Graph,
  { data: { period, area, value } }: Entry<'figure-report'>,
  { unit }: Entry<'measure'>['data'],
  date: string,
  corrected: CorrectionView,
): string {
  return words.record.correctedFigure({
    period: words.dates.full(period),
    area: area && get(area, 'district').data.name,
    value: value === null ? words.measures.notReported : words.locale.value(value, unit.kind),
    date,
    corrected: corrected.date,
    why: corrected.why,
  });
}

function notStated({ unit, reportedBy, frequency, direction }: Entry<'measure'>['data']): StatedFact[] {
  const said = { unit: unit.words, reportedBy, frequency, direction };
  return (Object.keys(said) as StatedFact[]).filter((fact) => said[fact] === NOT_STATED);
}

export function measureView(graph: Graph, plan: Plan, measure: Entry<'measure'>): MeasureView {
  const { data } = measure;
  const districts = (data.areas ?? []).map((reference) => graph.get(reference, 'district'));
  const listed = listings(plan).filter((listing) => listing.measure === measure);
  const themes = listed.flatMap(({ outcome }) => (outcome.data.theme ? [plan.get(outcome.data.theme, 'theme').data.title] : []));
  const { measures, labels } = graph.words;
  const build = pageBuilder(graph);
  const charts = measureCharts(graph, plan, measure);
  const priorities = priorityLinks(plan, data.priorities);
  const baseline = publishedBaseline(measure, graph.asOf);
  const said = (words: string) => labels.inPlaceOf[words] ?? capitalised(words);
  const view = (observation: Printed) => observationView(graph, plan, observation, data);
  return {
    ...build.page({
      image: charts[0] && { address: chartCardAddress(plan.id, charts[0].id), alt: charts[0].finding },
      title: data.title,
      description: measures.description(plan.entry.data.title),
      address: addressOf(measure, plan.id),
      plan,
      trail: [...planCrumbs(graph, plan), { label: measures.title, address: listAddress(plan.id, 'measure') }],
      sources: data.sources,
      recorded: recordDates([measure, ...targetsOf(plan, measure)]),
      notes: data.notes,
      file: measure.file,
      report: reportLink(graph, plan, 'figure', measure.id),
      help: helpBox(graph, measure),
      partOf: onlyPage(priorities),
      search: {
        kind: graph.words.search.kinds.measure,
        themes: [...new Set(themes)],
        districts: districts.map((district) => district.data.name),
      },
    }),
    plan: plan.id,
    notStated: notStated(data),
    unit: said(data.unit.words),
    counted: data.unit.words === NOT_STATED ? undefined : data.unit.words,
    codes: data.codes ?? [],
    lead: data.lead && bodiesView(graph, plan, data.lead),
    reportedBy: bodiesView(graph, plan, data.reportedBy),
    frequency: said(data.frequency),
    areas:
      districts.length > 0
        ? districts.map((district) => ({ label: district.data.name, address: addressOf(district, plan.id) }))
        : (data.geography ?? plan.entry.data.area),
    direction: measures.directions[data.direction],
    directionReason:
      data.directionReason && (data.directionBy === 'ours' ? measures.ourReason(data.directionReason) : data.directionReason),
    outcomes: listed.map(({ outcome, place }) => ({
      label: numberedTitle(graph, outcome),
      address: addressOf(outcome, plan.id),
      place,
    })),
    priorities,
    travel: travelTexts(graph, plan, measure),
    travelElsewhere: travelTexts(graph, plan, measure, graph.words.travel.elsewhere),
    targets: targetsOf(plan, measure).map((target) => ({ ...targetItem(graph, plan, target), measure: undefined })),
    charts,
    map: measureMap(graph, measure),
    baseline: baseline && { ...view(baseline), period: measures.baseline(view(baseline).period) },
    observations: publishedObservations(measure, graph.asOf).map(view),
    corrected: reportsOn(graph, measure, 'figure-report').flatMap(({ report, view: { date, corrected } }) =>
      corrected ? [correctedText(graph, report, data, date, corrected)] : [],
    ),
  };
}

export interface MeasureListView extends PageView {
  total: number;
  listed: number;
  groups: { outcome: LinkItem; measures: MeasureItem[] }[];
  /** Outcomes that no measure is listed under. */
  without: LinkItem[];
  others: MeasureItem[];
}

export function measureListView(graph: Graph, plan: Plan): MeasureListView {
  const { measures: words } = graph.words;
  const all = listings(plan);
  const link = (outcome: Entry<'outcome'>): LinkItem => ({
    label: numberedTitle(graph, outcome),
    address: addressOf(outcome, plan.id),
  });
  const groups = plan.all('outcome').map((outcome) => ({
    outcome: link(outcome),
    measures: all.filter((listing) => listing.outcome === outcome).map(({ measure }) => measureItem(graph, plan, measure)),
  }));
  const listed = new Set(all.map(({ measure }) => measure));
  const total = measuresInOrder(plan).length;
  return {
    ...pageBuilder(graph).page({
      title: words.title,
      description: words.listDescription({
        count: total,
        plan: plan.entry.data.title,
        byOutcome: groups.some(({ measures }) => measures.length > 0),
      }),
      address: listAddress(plan.id, 'measure'),
      plan,
      trail: planCrumbs(graph, plan),
      file: plan.entry.file,
      sources: documentsOf(plan.all('measure')),
      search: { kind: graph.words.labels.list },
    }),
    total,
    listed: all.length,
    groups: groups.filter(({ measures }) => measures.length > 0),
    without: groups.filter(({ measures }) => measures.length === 0).map(({ outcome }) => outcome),
    others: plan
      .all('measure')
      .filter((measure) => !listed.has(measure))
      .map((measure) => measureItem(graph, plan, measure)),
  };
}
