/** The open data of measures and of their figures. */
import type { Graph, Plan } from '../../plan/graph.ts';
import { listings, measuresInOrder } from '../../plan/measures.ts';
import { publishedBaseline, publishedObservations } from '../../plan/trajectory.ts';
import { NOT_STATED } from '../../schema/fields.ts';
import { UNIT_KINDS } from '../../schema/unit.ts';
import type { Entry } from '../../source/read-content.ts';
import { dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { entriesOf, known, sharedColumns, UNKNOWN, unknownWord, wordsOfField } from '../open-data/shared-columns.ts';

type Measure = Entry<'measure'>;
const FIGURE_KINDS = ['baseline', 'observation'];

/** Every figure of a measure that has been published, or is said to be missing: the baseline first. */
const figuresOf = (graph: Graph, measure: Measure) => {
  const baseline = publishedBaseline(measure, graph.asOf);
  return [
    ...(baseline ? [{ measure, kind: 'baseline', figure: baseline }] : []),
    ...publishedObservations(measure, graph.asOf).map((figure) => ({ measure, kind: 'observation', figure })),
  ];
};

export function measureTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Measure>(graph);
  const listed = Map.groupBy(listings(plan), ({ measure }) => measure);
  return table(graph, 'measures', measuresInOrder(plan), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'measure', type: 'text', value: ({ data }) => data.title },
    { name: 'codes', type: 'list of text', value: ({ data }) => data.codes },
    { name: 'unit_kind', type: 'code', codes: UNIT_KINDS, value: ({ data }) => data.unit.kind },
    { name: 'unit', type: 'text', value: ({ data }) => known(data.unit.words) },
    { name: 'geography', type: 'text', value: ({ data }) => data.geography },
    ...shared.entries('district', 'districts', 'districts.id', ({ data }) => (data.areas ?? []).map((each) => graph.get(each, 'district'))),
    ...shared.bodies('lead', 'leads', ({ data }) => data.lead),
    { name: 'direction', type: 'code', codes: wordsOfField('measure', 'direction'), value: ({ data }) => data.direction },
    { name: 'direction_by', type: 'code', codes: wordsOfField('measure', 'directionBy'), value: ({ data }) => data.directionBy },
    { name: 'direction_reason', type: 'text', value: ({ data }) => data.directionReason },
    ...shared.entries('outcome', 'outcomes', 'outcomes.id', (measure) => (listed.get(measure) ?? []).map(({ outcome }) => outcome)),
    { name: 'outcome_places', type: 'list of integer', value: (measure) => (listed.get(measure) ?? []).map(({ place }) => place) },
    ...shared.entries('priority', 'priorities', 'priorities.id', ({ data }) => entriesOf(plan, 'priority', data.priorities)),
    ...shared.bodies('reported_by', 'reported_by', ({ data }) => data.reportedBy),
    { name: 'frequency', type: 'text', value: ({ data }) => known(data.frequency) },
    { name: 'frequency_unknown', type: 'code', codes: UNKNOWN, value: ({ data }) => unknownWord(data.frequency) },
    {
      name: 'figures',
      type: 'integer',
      value: (measure) => figuresOf(graph, measure).filter(({ figure }) => figure.value !== null).length,
    },
    { name: 'baseline', type: 'number', value: (measure) => publishedBaseline(measure, graph.asOf)?.value },
    ...shared.period('baseline_period', (measure) => publishedBaseline(measure, graph.asOf)?.period),
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(plan, (measure) => measure),
  ]);
}

type Row = ReturnType<typeof figuresOf>[number];

export function observationTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Row>(graph);
  const rows = measuresInOrder(plan).flatMap((measure) => figuresOf(graph, measure));
  return table(
    graph,
    'observations',
    rows,
    [
      ...shared.entry('measure', 'measures.id', ({ measure }) => measure),
      { name: 'kind', type: 'code', codes: FIGURE_KINDS, value: ({ kind }) => kind },
      ...shared.period('period', ({ figure }) => figure.period),
      ...shared.entry('district', 'districts.id', ({ figure }) => figure.area && graph.get(figure.area, 'district')),
      { name: 'geography', type: 'text', value: ({ measure }) => measure.data.geography },
      { name: 'value', type: 'number', value: ({ figure }) => figure.value },
      { name: 'unit_kind', type: 'code', codes: UNIT_KINDS, value: ({ measure }) => measure.data.unit.kind },
      { name: 'unit', type: 'text', value: ({ measure }) => known(measure.data.unit.words) },
      { name: 'break_in_series', type: 'boolean', value: ({ figure }) => figure.breakInSeries ?? false },
      { name: 'note', type: 'text', value: ({ figure }) => figure.note },
      { name: 'published', type: 'date', exact: 'day', value: ({ figure }) => figure.published },
      ...shared.sources(({ figure }) => figure.sources),
      { name: 'value_unknown', type: 'code', codes: [NOT_STATED], value: ({ figure }) => (figure.value === null ? NOT_STATED : null) },
    ],
    ['measure_id', 'kind', 'period', 'district_id'],
    ['period', 'district_id'],
  );
}
