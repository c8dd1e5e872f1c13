/** How promises were changed: what held first, what holds now, when, by whom and why. */

import { type CitationView, citationText, type LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { changesIn, recordOf } from '../../plan/record.ts';
import { type Amended, NO_REASON } from '../../schema/amendment.ts';
import type { Entry } from '../../source/read-content.ts';
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
function valueText(graph: Graph, field: Amended, value: unknown): string {
  const { words } = graph;
  if (field === 'owners') return words.locale.list(bodyNames(graph, value as string[] | string));
  const said = words.labels.inPlaceOf[String(value)];
  if (said !== undefined) return said;
  if (field === 'due' || field === 'by') return words.dates.full(String(value));
  return typeof value === 'number' ? words.locale.number(value) : String(value);
}

export function amendmentView(graph: Graph, amendment: Entry<'amendment'>): AmendmentView {
  const { data, plan = graph.currentPlan.id } = amendment;
  const { record, dates } = graph.words;
  const by = typeof data.decidedBy === 'string' ? [] : bodyNames(graph, data.decidedBy);
  const meeting = data.decidedAt === undefined ? undefined : graph.get(data.decidedAt, 'meeting');
  return {
    when: record.changedOn({ date: dates.full(data.date), by }),
    changes: changesIn(amendment).map(({ field, from, to }) =>
      record.changed({ field: record.fields[field], from: valueText(graph, field, from), to: valueText(graph, field, to) }),
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
  recordOf(promise, 'amendment').map((amendment) => amendmentView(graph, amendment));

export interface ChangesView extends PageView {
  plans: { plan: string; changes: { id: string; promise: LinkItem; amendment: AmendmentView }[] }[];
}

export const promisesIn = (plan: Plan) =>
  [...plan.all('action'), ...plan.all('target'), ...plan.all('objective')] as (Entry<'action'> | Entry<'target'> | Entry<'objective'>)[];

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
    search: { kind: 'List' },
  }),
  plans: graph.plans
    .map((plan) => ({
      plan: plan.entry.data.title,
      changes: promisesIn(plan).flatMap((promise) =>
        recordOf(promise as Entry, 'amendment').map((amendment) => ({
          id: `${plan.id}-${amendment.id}`,
          promise: titleLink(promise, plan.id),
          amendment: amendmentView(graph, amendment),
        })),
      ),
    }))
    .filter(({ changes }) => changes.length > 0),
});
