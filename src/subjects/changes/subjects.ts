/** What a change is about, as a sentence names it. */

import { correctedEntry } from '../../plan/corrections.ts';
import type { Graph } from '../../plan/graph.ts';
import { isRecord, subjectOf } from '../../plan/record.ts';
import { calledOf } from '../../plan/titles.ts';
import type { AnyEntry } from '../../source/read-content.ts';
import { yearsText } from '../plans/plan-status.ts';

/** Kinds that people know by their number. */
const NUMBERED: readonly AnyEntry['kind'][] = ['action', 'outcome', 'chapter'];

/** “Action 1.10 “Mark bicycles””, with the years of the plan where it is not the current one. */
export function subjectText(graph: Graph, entry: AnyEntry): string {
  if (isRecord(entry) || entry.kind === 'correction') {
    // It has no name: it is called by its day and what it is about.
    const about = isRecord(entry) ? subjectOf(graph.entries, entry) : correctedEntry(graph.entries, entry);
    const date = graph.words.dates.full(entry.data.date);
    return graph.words.changes.recordOf({ kind: entry.kind, date, about: about ? subjectText(graph, about) : `“${entry.id}”` });
  }
  const plan =
    entry.plan !== undefined && entry.plan !== graph.currentPlan.id ? graph.plans.find(({ id }) => id === entry.plan) : undefined;
  const { number } = entry.data as { number?: string | number };
  return graph.words.changes.subject({
    kind: entry.kind,
    name: calledOf(graph, entry),
    number: number !== undefined && NUMBERED.includes(entry.kind) ? String(number) : undefined,
    years: plan && entry.kind !== 'plan' ? yearsText(graph, plan) : undefined,
  });
}
