/** What was wrong here and was put right: mistakes in our own text, then reports that later ones corrected. The latest first. */

import type { CitationView, LinkItem } from '../../nodes/links.ts';
import { correctedEntry, correctionsIn, fieldValue, latestFirst } from '../../plan/corrections.ts';
import type { Graph } from '../../plan/graph.ts';
import { isReport, subjectOf } from '../../plan/record.ts';
import { calledOf } from '../../plan/titles.ts';
import { kinds } from '../../schema/kinds.ts';
import { periodStart } from '../../schema/periods.ts';
import { labelOf, schemaAt } from '../../schema/schema-walk.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { candidates } from '../../source/references.ts';
import { inWords, unitOf } from '../changes/values.ts';
import { BETWEEN_ITEMS } from '../open-data/csv.ts';
import { dataId } from '../open-data/data-id.ts';
import { tableWith } from '../open-data/open-data-table.ts';
import { sharedColumns } from '../open-data/shared-columns.ts';
import { addressOf, CORRECTIONS } from '../page/addresses.ts';
import { citations, homeCrumb, type PageView, pageBuilder } from '../page/page.ts';
import { reportSources } from './reports.ts';

interface Item {
  id: string;
  about: LinkItem;
  sentences: string[];
  sources: CitationView[];
  notes: string[];
}

export interface CorrectionsView extends PageView {
  ours: Item[];
  reports: Item[];
}

const linkTo = (graph: Graph, entry: AnyEntry): LinkItem => ({
  label: calledOf(graph, entry),
  address: addressOf(entry, entry.plan ?? graph.currentPlan.id),
});

/** The name of a field as a reader meets it: that of its label. */
function fieldName(graph: Graph, entry: AnyEntry, field: string): string {
  const schema = schemaAt(kinds[entry.kind].schema, entry.data, field.split('.'));
  return schema ? (labelOf(schema) ?? field) : graph.words.corrections.text;
}

/** A value as it was written in the field, in words; of what no field holds, as it stands. */
export function writtenInWords(
  graph: Graph,
  entry: AnyEntry,
  field: string,
  value: string | readonly string[] | undefined,
): string | undefined {
  if (value === undefined) return undefined;
  const schema = schemaAt(kinds[entry.kind].schema, entry.data, field.split('.'));
  const { isPlain, value: now } = fieldValue(entry, field);
  const typed = typeof now === 'number' && typeof value === 'string' && !Number.isNaN(Number(value)) ? Number(value) : value;
  const unit = unitOf(graph, entry, { path: field.split('.'), within: { before: undefined, after: entry.data } });
  if (schema && isPlain) return inWords({ graph, plan: entry.plan, unit }, schema, typed);
  return graph.words.changes.quoted(typeof value === 'string' ? value : graph.words.locale.list(value));
}

export function correctionSentences(graph: Graph, { data }: Entry<'correction'>, entry: AnyEntry): string[] {
  const { corrections: words, dates } = graph.words;
  const { field, was, is, date, reason } = data;
  return [
    words.on(dates.full(date)),
    words.said({
      field: fieldName(graph, entry, field),
      was: writtenInWords(graph, entry, field, was),
      is: writtenInWords(graph, entry, field, is),
    }),
    reason,
  ];
}

const aboutEntry = (graph: Graph, correction: Entry<'correction'>): AnyEntry => {
  const entry = correctedEntry([...graph.entries, ...graph.withdrawn], correction);
  if (!entry) throw new Error(`No entry “${correction.data.entry}”`);
  return entry;
};

function reportItems(graph: Graph): Item[] {
  const { corrections: words, dates } = graph.words;
  return graph.entries
    .filter(isReport)
    .filter(({ data }) => data.corrects !== undefined && periodStart(data.date) <= graph.asOf)
    .toSorted(latestFirst)
    .flatMap((report) => {
      const { corrects } = report.data;
      const subject = subjectOf(graph.entries, report);
      const wrong = corrects && (candidates(graph.entries, corrects.report, [report.kind], report.plan)[0] as typeof report | undefined);
      if (!corrects || !subject || !wrong) return [];
      return {
        id: `report-${report.id}`,
        about: linkTo(graph, subject),
        sentences: [words.on(dates.full(report.data.date)), words.report({ date: dates.full(wrong.data.date), why: corrects.why })],
        sources: reportSources(graph, report),
        notes: [],
      };
    });
}

/** Whether anything was put right, so that there is a page that says so. */
export const hasCorrections = (graph: Graph): boolean => correctionsIn(graph).length > 0 || reportItems(graph).length > 0;

export function correctionsView(graph: Graph): CorrectionsView {
  const { corrections: words } = graph.words;
  const corrections = correctionsIn(graph);
  return {
    ...pageBuilder(graph).page({
      title: words.title,
      description: words.description,
      address: CORRECTIONS,
      trail: [homeCrumb(graph)],
      recorded: corrections.map(({ data }) => data.date),
      search: { kind: graph.words.labels.list },
    }),
    ownWords: true,
    ours: corrections.map((correction) => {
      const entry = aboutEntry(graph, correction);
      return {
        id: correction.id,
        about: linkTo(graph, entry),
        sentences: correctionSentences(graph, correction, entry),
        sources: citations(graph, correction.data.sources),
        notes: correction.data.notes ?? [],
      };
    }),
    reports: reportItems(graph),
  };
}

export function correctionTable(graph: Graph) {
  const shared = sharedColumns<Entry<'correction'>>(graph);
  const about = (correction: Entry<'correction'>) => aboutEntry(graph, correction);
  const written = (value: string | readonly string[] | undefined) => (typeof value === 'string' ? value : value?.join(BETWEEN_ITEMS));
  return tableWith(graph, 'corrections', graph.words.corrections.table, correctionsIn(graph), [
    { name: 'id', type: 'id', value: dataId },
    {
      name: 'plan_id',
      type: 'id',
      joins: 'plans.id',
      value: (row) => {
        const { plan } = about(row);
        return plan === undefined ? undefined : dataId(graph.planOf(plan).entry);
      },
    },
    {
      name: 'plan',
      type: 'text',
      value: (row) => {
        const { plan } = about(row);
        return plan === undefined ? undefined : graph.planOf(plan).entry.data.title;
      },
    },
    { name: 'kind', type: 'code', codes: Object.keys(kinds), value: (row) => about(row).kind },
    { name: 'entry_id', type: 'text', value: (row) => dataId(about(row)) },
    { name: 'entry', type: 'text', value: (row) => calledOf(graph, about(row)) },
    { name: 'date', type: 'date', value: ({ data }) => data.date },
    { name: 'field', type: 'text', value: ({ data }) => data.field },
    { name: 'was', type: 'text', value: ({ data }) => written(data.was) },
    { name: 'is', type: 'text', value: ({ data }) => written(data.is) },
    { name: 'reason', type: 'text', value: ({ data }) => data.reason },
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(graph.currentPlan, (row) => row as AnyEntry),
  ]);
}
