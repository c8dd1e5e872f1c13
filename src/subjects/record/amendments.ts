/** How promises were changed: what held first, what holds now, when, by whom and why. */

import { type CitationView, citationText, type LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { type Drift, driftsOf, historyOf, isDate, nthMove, promisesIn } from '../../plan/history.ts';
import { changesIn, recordOf } from '../../plan/record.ts';
import { type Amended, NO_REASON } from '../../schema/amendment.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { unitOf } from '../changes/values.ts';
import { dataLinks } from '../open-data/open-data-table.ts';
import { addressOf, CHANGES } from '../page/addresses.ts';
import { titleLink } from '../page/entry-links.ts';
import { allPlansCrumbs, type PageView, pageBuilder } from '../page/page.ts';
import { bodyNames } from '../partnership/bodies.ts';
import { reportSources } from './reports.ts';

export interface AmendmentView {
  /** The day, and who decided. */
  when: string;
  /** A sentence for each field that it changed. */
  changes: string[];
  reason: string;
  decidedAt?: LinkItem | undefined;
  sources: CitationView[];
  notes: string[];
}

/** The value of a promise as readers see it. */
function valueText(graph: Graph, promise: Entry, field: Amended, value: unknown): string {
  const { words } = graph;
  if (field === 'owners') return words.locale.list(bodyNames(graph, value as string[] | string));
  if (Array.isArray(value)) return value.join('; ');
  const said = words.labels.inPlaceOf[String(value)];
  if (said !== undefined) return said;
  if (field === 'due' || field === 'by') return words.dates.full(String(value));
  const within = { before: undefined, after: promise.data };
  return typeof value === 'number'
    ? words.locale.value(value, unitOf(graph, promise as AnyEntry, { path: [field], within }))
    : String(value);
}

/** What was promised at first, in the fields that were changed since. */
export const promisedFirst = (graph: Graph, promise: Entry): string[] =>
  historyOf(promise).map(({ field, first }) => graph.words.record.first[field](valueText(graph, promise, field, first)));

export function amendmentView(graph: Graph, promise: Entry, amendment: Entry<'amendment'>): AmendmentView {
  const { data, plan = graph.currentPlan.id } = amendment;
  const { record, dates } = graph.words;
  const by = typeof data.decidedBy === 'string' ? [] : bodyNames(graph, data.decidedBy);
  const meeting = data.decidedAt === undefined ? undefined : graph.get(data.decidedAt, 'meeting');
  return {
    when: record.changedOn({ date: dates.full(data.date), by }),
    changes: changesIn(amendment).map(({ field, from, to }) =>
      record.changed({
        field: record.fields[field],
        from: valueText(graph, promise, field, from),
        to: valueText(graph, promise, field, to),
        nth: isDate(field) ? nthMove(promise, amendment, field) : undefined,
      }),
    ),
    reason: data.reason === NO_REASON ? record.noReason : data.reason,
    decidedAt: meeting && { label: meeting.data.title, address: addressOf(meeting, plan) },
    sources: reportSources(graph, amendment),
    notes: data.notes ?? [],
  };
}

/** A change as one line, for places without room for more. */
export const amendmentText = ({ when, changes, reason, notes, sources }: AmendmentView): string =>
  [`${when}.`, ...changes, reason, ...notes, ...(sources.length > 0 ? [`(${sources.map(citationText).join('; ')})`] : [])].join(' ');

/** The changes of a promise, the latest first. */
export const amendmentsOf = (graph: Graph, promise: Entry): AmendmentView[] =>
  recordOf(promise, 'amendment').map((amendment) => amendmentView(graph, promise, amendment));

export interface ChangesView extends PageView {
  plans: {
    plan: string;
    changes: { id: string; promise: LinkItem; amendment: AmendmentView }[];
    /** Promises whose date was moved. */
    drifts: DriftView[];
    /** The same as data. */
    data: LinkItem[];
  }[];
}

export interface DriftView {
  promise: LinkItem;
  first: string;
  now: string;
  times: number;
  last: string;
}

const driftView = (graph: Graph, plan: Plan, { promise, field, first, now, times, last }: Drift): DriftView => ({
  promise: titleLink(promise, plan.id),
  first: valueText(graph, promise as unknown as Entry, field, first),
  now: valueText(graph, promise as unknown as Entry, field, now),
  times,
  last: graph.words.dates.full(last.data.date),
});

/** Whether any promise was changed, so that there is a page of changes. */
export const hasChanges = (graph: Graph): boolean => graph.all('amendment').length > 0;

/** All changes of all promises, those of the latest plan first. */
export const changesView = (graph: Graph): ChangesView => ({
  ...pageBuilder(graph).page({
    title: graph.words.record.changesTitle,
    description: graph.words.record.changesDescription,
    address: CHANGES,
    trail: allPlansCrumbs(graph),
    recorded: graph.all('amendment').map(({ data }) => data.date),
    search: { kind: graph.words.labels.list },
  }),
  plans: graph.plans
    .map((plan) => ({
      plan: plan.entry.data.title,
      drifts: driftsOf(plan).map((drift) => driftView(graph, plan, drift)),
      data: dataLinks(graph, plan, 'moved-dates'),
      changes: promisesIn(plan).flatMap((promise) =>
        recordOf(promise as Entry, 'amendment').map((amendment) => ({
          id: `${plan.id}-${amendment.id}`,
          promise: titleLink(promise, plan.id),
          amendment: amendmentView(graph, promise as Entry, amendment),
        })),
      ),
    }))
    .filter(({ changes }) => changes.length > 0),
});
