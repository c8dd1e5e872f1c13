/** The part of the document on measures and targets: what is counted, how it went, and what was promised. */

import { citationText } from '../../nodes/links.ts';
import {
  bodies,
  type ColumnHead,
  type Content,
  facts,
  link,
  linkList,
  noteList,
  paragraph,
  table,
  text,
  textList,
} from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { DocumentPart } from '../documents/document-view.ts';
import { ending } from '../page/block-nodes.ts';
import type { MeasureItem, MeasureView, ObservationView, StatedFact } from './measures.ts';
import { resultText, type TargetItem } from './targets.ts';

type Part<K extends DocumentPart['kind']> = Extract<DocumentPart, { kind: K }>;

const MEASURE_COLUMNS: ColumnHead[] = [
  ['Measure', 5],
  ['Direction', 3],
  ['Latest figure', 2],
];
export const measureTable = (caption: string, measures: readonly MeasureItem[]) =>
  table(
    caption,
    MEASURE_COLUMNS,
    measures.map((item) => [[link(item)], text(item.direction ?? 'Not stated'), text(item.latest ?? 'Not reported')]),
  );

/** The text of what is reported about a target, or that nothing is. */
const reportText = ({ results, noResult }: TargetItem) =>
  results.map((result) => `${resultText(result)} (${result.sources.map(citationText).join('; ')})`).join(' ') || noResult;

/** Targets as a table. What all of them share stands once below it: area, sources, and that nothing was reported. */
export function targetTable(caption: string, targets: readonly TargetItem[]): PageNode[] {
  if (targets.length === 0) return [];
  const isReported = targets.some(({ results }) => results.length > 0);
  const differInArea = new Set(targets.map(({ area }) => area)).size > 1;
  const optional = <T>(there: boolean, value: T): T[] => (there ? [value] : []);
  return [
    ...table(
      caption,
      [
        ['Target', 5],
        ['Aim', 1.8],
        ['By', 2],
        ...optional<ColumnHead>(differInArea, ['Area', 2]),
        ...optional<ColumnHead>(isReported, ['What is reported', 4]),
      ],
      targets.map((target) => [
        text(target.label),
        text(target.aim),
        text(target.by),
        ...optional(differInArea, text(target.area)),
        ...optional(isReported, text(reportText(target))),
      ]),
    ),
    ...(isReported ? [] : [...new Set(targets.map(({ noResult }) => noResult))].map((said) => paragraph(`${said}.`))),
    ...noteList(
      targets.flatMap(({ label, notes }) => (notes.length > 0 ? [text(`${label}. ${notes.join(' ')}`)] : [])),
      'About these targets',
    ),
    { type: 'source', runs: text(`Source: ${[...new Set(targets.map(({ source }) => source))].join('; ')}`) },
  ];
}

const observationTable = (view: MeasureView, figures: readonly ObservationView[]) =>
  table(
    `Figures reported: ${view.title}`,
    [
      ['Period', 2],
      ['Area', 2],
      ['Figure', 1.5],
      ['Note', 4],
      ['Source', 4],
    ],
    figures.map(({ period, area, value, note: said, published, source: citation }) => [
      text(period),
      text(area),
      text(value),
      text(said ?? ''),
      text(published ? `${citation}; published on ${published}` : citation),
    ]),
  );

export function measureNodes(view: MeasureView, level: number): PageNode[] {
  const by = view.directionBy === 'ours' ? ' (our reading)' : '';
  const stated: [fact: StatedFact, label: string, content: Content | string][] = [
    ['unit', 'What is counted', view.unit],
    ['reportedBy', 'Reported by', bodies(view.reportedBy)],
    ['frequency', 'How often', view.frequency],
    ['direction', 'Direction', view.direction + by],
  ];
  const isMissing = ([fact]: (typeof stated)[number]) => view.notStated.includes(fact);
  const missing = stated.filter(isMissing).map(([, label]) => label.toLowerCase());
  return [
    { type: 'heading', level, runs: text(view.title), address: view.address, minor: true },
    ...facts(
      ...stated.filter((fact) => !isMissing(fact)).map(([, label, content]): [string, Content | string] => [label, content]),
      ['Codes', view.codes.join(', ')],
      ['Lead partner', view.lead && bodies(view.lead)],
      ['Why this direction', view.directionReason],
      ['Area', typeof view.areas === 'string' ? view.areas : linkList(view.areas)],
      ['Measure of', linkList(view.outcomes)],
      ['Priorities', linkList(view.priorities)],
      ['Not stated', textList(missing)],
      ['Figures', view.observations.length === 0 && !view.baseline ? 'Not reported' : undefined],
    ),
    ...view.travel.map((sentence) => paragraph(text(sentence))),
    ...view.charts.map((chart) => ({ type: 'chart', chart }) as const),
    ...targetTable(`Targets: ${view.title}`, view.targets),
    ...observationTable(view, [...(view.baseline ? [view.baseline] : []), ...view.observations]),
    ending(view),
  ];
}

export const measuresNodes = ({ views }: Part<'measures'>): PageNode[] => views.flatMap((view) => measureNodes(view, 2));

/** Every target of the plan in one table, with the chart of those that are changes. */
export const targetsNodes = ({ views, chart }: Part<'targets'>): PageNode[] => [
  ...(chart ? [{ type: 'chart', chart } as const] : []),
  ...targetTable('All targets', views),
];
