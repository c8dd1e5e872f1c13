/**
 * What has been reported, changed and put right since a meeting: the state without the records since is compared with the one of today,
 * so that the sentences are those that reviewers see. Nothing but content is asked, and no history of files.
 */

import { changesBetween } from '../../plan/changes/changes.ts';
import { correctedEntry } from '../../plan/corrections.ts';
import { buildGraph, type Graph, type Plan } from '../../plan/graph.ts';
import { plansOfMeeting } from '../../plan/meetings.ts';
import { isRecord, type ReportKind } from '../../plan/record.ts';
import { periodStart } from '../../schema/periods.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { byOrder, toldOf } from './sentences.ts';

export interface SinceView {
  /** The day of the meeting, in words. */
  meeting: string;
  sentences: string[];
}

/** The last meeting about a plan before a day. */
const lastMeeting = (graph: Graph, plan: Plan, before: string): Entry<'meeting'> | undefined =>
  graph
    .all('meeting')
    .find((meeting) => plansOfMeeting(graph, meeting).includes(plan) && meeting.data.date < before && meeting.data.date <= graph.asOf);

type Said = Extract<AnyEntry, { kind: ReportKind | 'amendment' | 'correction' }>;
const isSaid = (entry: AnyEntry): entry is Said => isRecord(entry) || entry.kind === 'correction';
const isBetween = (day: string, after: string, to: string) => day > after && day <= to;

/** The plan that something is said of; decisions are with their meetings. */
const planOf = (graph: Graph, entry: Said): string | undefined =>
  entry.kind === 'correction' ? correctedEntry(graph.written, entry)?.plan : entry.plan;

/** What the record says of a plan from the last meeting before a day up to that day; nothing where there was none, or nothing was said. */
export function sinceLastMeeting(graph: Graph, plan: Plan, before = '9999'): SinceView | undefined {
  const meeting = lastMeeting(graph, plan, before);
  if (!meeting) return undefined;
  const { date } = meeting.data;
  const to = before < graph.asOf ? before : graph.asOf;
  const isSince = (entry: AnyEntry) =>
    isSaid(entry) && planOf(graph, entry) === plan.id && isBetween(periodStart(entry.data.date), date, to);
  if (!graph.written.some(isSince)) return undefined;
  // What is to come is on neither side.
  const known = graph.written.filter((entry) => !isSaid(entry) || periodStart(entry.data.date) <= to);
  const graphOf = (entries: readonly AnyEntry[]) => buildGraph(entries, { asOf: graph.asOf });
  const was = graphOf(known.filter((entry) => !isSince(entry)));
  const then = known.length === graph.written.length ? graph : graphOf(known);
  const told = changesBetween(was, then).map((change) => toldOf({ before: was, after: graph }, change, () => false));
  return { meeting: graph.words.dates.full(date), sentences: told.sort(byOrder).map(({ sentence }) => sentence) };
}
