/** What is reported of an action, a measure, a target or a meeting: who says it, on which day, and whether it was put right since. */

import type { CitationView } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { correctionOf, type ReportKind, recordOf } from '../../plan/record.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { addressOf } from '../page/addresses.ts';
import { citations } from '../page/page.ts';
import { bodyNames } from '../partnership/bodies.ts';

type Report = Extract<AnyEntry, { kind: ReportKind }>;

/** A report that puts another right, or is put right by another: the day of that other one, and what was wrong. */
export interface CorrectionView {
  date: string;
  why: string;
}

export interface ReportView {
  /** The id of the part of the page that shows it. */
  anchor: string;
  date: string;
  /** Who reports; empty if no document says. */
  by: string[];
  sources: CitationView[];
  notes: string[];
  /** That it counts no longer. */
  corrected?: CorrectionView | undefined;
  /** That another one counts no longer. */
  corrects?: CorrectionView | undefined;
}

/** Who reports, or nobody where no document says. */
export const reporters = (graph: Graph, { data: { reportedBy } }: Report): string[] =>
  typeof reportedBy === 'string' ? [] : bodyNames(graph, reportedBy);

/** Where a reader can check a report, a change or a consultation: the documents it cites, and its evidence. */
export function reportSources(
  graph: Graph,
  { data: { sources, evidence } }: Report | Entry<'amendment'> | Entry<'consultation'>,
): CitationView[] {
  return [...citations(graph, sources), ...(evidence ? [{ label: evidence.title, address: evidence.url }] : [])];
}

/** A report as a source of what it says: itself, then what it rests on. A report that only repeats a document is that document. */
export function citedReport(graph: Graph, report: Report): CitationView[] {
  const by = reporters(graph, report);
  const own: CitationView = { label: graph.words.record.reportOf(by), address: undefined, date: graph.words.dates.full(report.data.date) };
  return by.length > 0 ? [own, ...reportSources(graph, report)] : reportSources(graph, report);
}

function reportView(graph: Graph, report: Report, all: readonly Report[]): ReportView {
  const { data } = report;
  const { dates } = graph.words;
  const correction = correctionOf(all as Entry<ReportKind>[], report as Entry<ReportKind>);
  const corrected = all.find(({ id }) => id === data.corrects?.report);
  return {
    anchor: addressOf(report, report.plan ?? graph.currentPlan.id).split('#')[1] ?? '',
    date: dates.full(data.date),
    by: reporters(graph, report),
    sources: reportSources(graph, report),
    notes: data.notes ?? [],
    corrected: correction?.data.corrects && { date: dates.full(correction.data.date), why: correction.data.corrects.why },
    corrects: data.corrects && corrected && { date: dates.full(corrected.data.date), why: data.corrects.why },
  };
}

/** All reports of a kind on an entry, the latest first, those that were put right among them. */
export const reportsOn = <K extends ReportKind>(graph: Graph, entry: Entry, kind: K): { report: Entry<K>; view: ReportView }[] => {
  const all = recordOf(entry, kind);
  return all.map((report) => ({ report, view: reportView(graph, report as unknown as Report, all as unknown as Report[]) }));
};
