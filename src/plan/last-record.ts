/**
 * How far what is known goes: the date of the latest source, report or change. A page, a table and a document show that of what
 * is in them, and not the day of the build, so that a day that moves alone changes nothing but what counts days.
 */

import { kinds } from '../schema/kinds.ts';
import { latestOf } from '../schema/periods.ts';
import type { AnyEntry, Entry } from '../source/read-content.ts';
import { referencesIn } from '../source/references.ts';
import type { Graph, Plan } from './graph.ts';
import { remembered } from './remembered.ts';

/** The dates of what was reported of entries and changed in them. */
export const recordDates = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ record = [] }) => (record as readonly Entry<'amendment'>[]).map(({ data }) => data.date));

/** The dates of documents, by reference. */
export const documentDates = (graph: Graph, references: readonly string[]): string[] =>
  references.flatMap((reference) => graph.get(reference, 'document').data.date ?? []);

const cited = ({ kind, data }: AnyEntry): string[] =>
  referencesIn(kinds[kind].schema, data).flatMap(({ reference, wanted }) => (wanted.includes('document') ? [reference] : []));

/** The latest date in anything of a plan. Of a plan without sources and reports, its first year. */
export const lastRecordOf = (graph: Graph, plan: Plan): string => ofPlan(graph, plan, plan);

const ofPlan = remembered((graph, plan): string => {
  const entries = graph.entries.filter((entry) => entry.plan === plan.id);
  const documents = [...new Set(entries.flatMap(cited))];
  return latestOf([...documentDates(graph, documents), ...recordDates(entries)]) ?? plan.entry.data.period.from;
});
