/** The open data of measures, of their figures, and of targets. */
import type { Graph, Plan } from '../../plan/graph.ts';
import { listings, measuresInOrder } from '../../plan/measures.ts';
import { publishedBaseline, publishedObservations } from '../../plan/trajectory.ts';
import { joined, sourceText, table } from '../open-data/open-data-table.ts';
import { addressOf } from '../page/addresses.ts';
import { bodiesText } from '../partnership/bodies.ts';
import { noResultText, resultText, resultViews } from './targets.ts';

export function measureTable(graph: Graph, plan: Plan) {
  const listed = listings(plan);
  return table('measures', 'Measures', 'How results are counted, and how many figures have been reported.', measuresInOrder(plan), [
    ['id', 'Id', ({ id }) => id],
    ['measure', 'Wording', ({ data }) => data.title],
    ['codes', 'Codes in national and local lists', ({ data }) => joined(data.codes)],
    ['unit', 'What is counted', ({ data }) => data.unit],
    ['geography', 'Area of the figures, if it is not that of the plan', ({ data }) => data.geography ?? null],
    ['lead', 'Lead partner', ({ data }) => (data.lead ? bodiesText(graph, data.lead) : null)],
    ['direction', 'Where the figure should go', ({ data }) => data.direction],
    ['direction_by', 'Who says so: a source, or we', ({ data }) => data.directionBy ?? null],
    ['direction_reason', 'Why', ({ data }) => data.directionReason ?? null],
    [
      'outcomes',
      'Outcome and place in its list',
      (measure) =>
        joined(listed.filter((listing) => listing.measure === measure).map(({ outcome, place }) => `${outcome.data.number}.${place}`)),
    ],
    ['reported_by', 'Who reports it', ({ data }) => bodiesText(graph, data.reportedBy)],
    ['frequency', 'How often', ({ data }) => data.frequency],
    [
      'observations',
      'How many figures have been reported, beside the baseline; periods without a figure do not count',
      (measure) => publishedObservations(measure, graph.asOf).filter(({ value }) => value !== null).length,
    ],
    ['notes', 'What one must know to read the row rightly', ({ data }) => joined(data.notes)],
    ['source', 'Document and place', ({ data }) => sourceText(graph, data.sources)],
    ['address', 'Page, from the base of the site', (measure) => addressOf(measure, plan.id)],
    [
      'baseline',
      'The figure that later ones are held against; empty if none has been published',
      (measure) => publishedBaseline(measure, graph.asOf)?.value ?? null,
    ],
    ['baseline_period', 'The time of that figure', (measure) => publishedBaseline(measure, graph.asOf)?.period ?? null],
  ]);
}

export const observationTable = (graph: Graph, plan: Plan) =>
  table(
    'observations',
    'Figures of measures',
    'Every figure that has been reported, by period and area; the baseline is the figure that later ones are held against.',
    measuresInOrder(plan).flatMap((measure) => {
      const baseline = publishedBaseline(measure, graph.asOf);
      return [
        ...(baseline ? [{ measure, kind: 'baseline', figure: baseline }] : []),
        ...publishedObservations(measure, graph.asOf).map((figure) => ({ measure, kind: 'observation', figure })),
      ];
    }),
    [
      ['measure', 'Id of the measure', ({ measure }) => measure.id],
      ['title', 'Wording of the measure', ({ measure }) => measure.data.title],
      ['kind', 'baseline or observation', ({ kind }) => kind],
      ['period', 'Year, financial year (2020/21), any other twelve months (2009-07/2010-06), month or day', ({ figure }) => figure.period],
      ['area', 'Id of the district; empty for the whole area', ({ figure }) => figure.area ?? null],
      ['geography', 'Area of the figures, if it is not that of the plan', ({ measure }) => measure.data.geography ?? null],
      ['value', 'The figure; empty if none was given', ({ figure }) => figure.value],
      ['unit', 'What is counted', ({ measure }) => measure.data.unit],
      ['note', 'Why there is no figure, or what is special in it', ({ figure }) => figure.note ?? null],
      ['published', 'Day on which it was published', ({ figure }) => figure.published ?? null],
      ['source', 'Document and place', ({ figure }) => sourceText(graph, figure.sources)],
    ],
  );

export const targetTable = (graph: Graph, plan: Plan) =>
  table('targets', 'Targets', 'What was promised, and by when.', plan.all('target'), [
    ['id', 'Id', ({ id }) => id],
    ['number', 'Number in the plan’s list', ({ data }) => data.number ?? null],
    ['target', 'What is promised, in our words', ({ data }) => data.title],
    ['measure', 'Id of the measure', ({ data }) => data.measure ?? null],
    ['priority', 'Id of the priority', ({ data }) => data.priority ?? null],
    ['area', 'Id of the district; empty for the whole area', ({ data }) => data.area ?? null],
    ['by', 'Period or day by which it is to be reached', ({ data }) => data.by],
    ['unit', 'What the measure counts', ({ data }) => (data.measure ? plan.get(data.measure, 'measure').data.unit : null)],
    [
      'geography',
      'Area of the figures, if it is not that of the plan',
      ({ data }) => (data.measure ? (plan.get(data.measure, 'measure').data.geography ?? null) : null),
    ],
    ['bound', 'How a level is meant: at least, at most, above or below', ({ data }) => data.bound ?? null],
    ['meaning', 'level, change (in per cent), no increase, in words, or to be confirmed', ({ data }) => data.meaning],
    ['value', 'The level, or the change in per cent', ({ data }) => data.value ?? null],
    ['up_to', 'The other end of a range of levels', ({ data }) => data.upTo ?? null],
    ['amount', 'The change as the source also counts it, in the unit of the measure', ({ data }) => data.amount ?? null],
    [
      'reported',
      'What a published document reports about it',
      (target) => joined(resultViews(graph, target).map((result) => resultText(result, graph.words))) || noResultText(graph, target),
    ],
    [
      'reported_source',
      'Document and place of the report',
      ({ data }) => joined((data.results ?? []).map(({ sources }) => sourceText(graph, sources))),
    ],
    ['notes', 'What one must know to read the row rightly', ({ data }) => joined(data.notes)],
    ['source', 'Document and place', ({ data }) => sourceText(graph, data.sources)],
    ['address', 'Page, from the base of the site', (target) => addressOf(target, plan.id)],
  ]);
