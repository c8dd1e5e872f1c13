/** What was promised in a plan, what is not known of it, when there was last a report, and what is due next. */

import type { LinkItem } from '../../nodes/links.ts';
import {
  type Dated,
  datesOf,
  GAPS,
  type Gap,
  type LastReport,
  lastReport,
  leavesOpen,
  type Promised,
  promisesFor,
  promisesOf,
  publishedSince,
  type TakenOn,
  takenOn,
} from '../../plan/accountability.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { recordDates } from '../../plan/last-record.ts';
import { isOngoing } from '../../plan/promises.ts';
import { actionItem } from '../delivery/actions.ts';
import { dutiesLink } from '../duties/duty-link.ts';
import { dataLinks } from '../open-data/open-data-table.ts';
import { accountabilityAddress, addressOf } from '../page/addresses.ts';
import { titleLink } from '../page/entry-links.ts';
import { contentsList, documentsOf, type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { bodyFolder } from '../partnership/bodies.ts';
import { calendarAddress } from './due-calendar.ts';

/** A body or a priority, with how many promises it has and when there was last a report on one of them. */
export interface ReportRow extends LinkItem {
  promised: number;
  reported: number;
  last?: (LastReport & { said: string }) | undefined;
}

export interface AccountabilityView extends PageView {
  total: { actions: number; targets: number };
  gaps: { gap: Gap; count: number; of: number; promises: LinkItem[] }[];
  /** How many actions go on, and so have no day by which they could be kept. */
  ongoing: number;
  asOf: string;
  /** Since when the promises can be read: where nothing is reported, nothing is known since then. */
  published?: ReportRow['last'];
  bodies: ReportRow[];
  priorities: ReportRow[];
  next: (LinkItem & { date: string })[];
  passed: (LinkItem & { date: string })[];
  calendar?: LinkItem | undefined;
  /** What the law asked of the plan, where the site tells that. */
  duties?: LinkItem | undefined;
  /** Each with the page of what it promised. */
  partners: LinkItem[];
  data: LinkItem[];
}

export const hasPromises = (plan: Plan): boolean => promisesOf(plan).length > 0;

/** Bodies that have taken on something: each has a page of it. */
export const partnersOf = (graph: Graph, plan: Plan): readonly TakenOn[] => (hasPromises(plan) ? takenOn(graph, plan) : []);

/** A promise by its number and name. */
function promiseLink(graph: Graph, plan: Plan, promise: Promised): LinkItem {
  if (promise.kind === 'action') {
    const { number, title, address } = actionItem(graph, plan, promise);
    return { label: `${number} ${title}`, address };
  }
  const { number, title } = promise.data;
  return { label: [number, title].filter(Boolean).join(' '), address: addressOf(promise, plan.id) };
}

/** When there was last a report on any of these promises. */
export function lastReportOf(graph: Graph, promises: readonly Promised[]): ReportRow['last'] {
  const last = lastReport(graph, promises);
  return last && { ...last, said: graph.words.dates.full(last.date) };
}

/** Since when these promises can be read. */
export function publishedOf(graph: Graph, plan: Plan, promises: readonly Promised[]): ReportRow['last'] {
  const since = publishedSince(graph, plan, promises);
  return since && { ...since, said: graph.words.dates.at(since.date) };
}

function reportRow(graph: Graph, link: LinkItem, promises: readonly Promised[]): ReportRow {
  return {
    ...link,
    promised: promises.length,
    reported: promises.filter((promise) => !leavesOpen(promise, 'report')).length,
    last: lastReportOf(graph, promises),
  };
}

function datedLink(graph: Graph, plan: Plan, { promise, date }: Dated): LinkItem & { date: string } {
  return { ...promiseLink(graph, plan, promise), date: graph.words.dates.full(date) };
}

const partnerLink = (graph: Graph, plan: Plan, { body }: TakenOn): LinkItem => ({
  label: body.data.name,
  address: accountabilityAddress(plan.id, bodyFolder(graph, body)),
});

export function accountabilityView(graph: Graph, plan: Plan): AccountabilityView {
  const { accountability: words } = graph.words;
  const all = promisesOf(plan);
  const partners = partnersOf(graph, plan);
  const actions = plan.all('action').length;
  const { next, passed } = datesOf(graph, plan);
  const withActions = partners.filter((each) => each.actions.length > 0);
  const priorities = plan.all('priority').map((priority) => ({ priority, promises: promisesFor(plan, priority) }));
  const parts = {
    bodies: withActions.map((each) => reportRow(graph, partnerLink(graph, plan, each), each.actions)),
    priorities: priorities
      .filter(({ promises }) => promises.length > 0)
      .map(({ priority, promises }) => reportRow(graph, titleLink(priority, plan.id), promises)),
    next: next.map((each) => datedLink(graph, plan, each)),
    passed: passed.map((each) => datedLink(graph, plan, each)),
    partners: partners.map((each) => ({
      ...partnerLink(graph, plan, each),
      note: words.bodyNote({
        actions: each.actions.length,
        others: each.sections.length + each.leads.length + each.sponsors.length > 0,
      }),
    })),
  };
  return {
    ...pageBuilder(graph).page({
      title: words.title,
      description: words.description(plan.entry.data.title),
      address: accountabilityAddress(plan.id),
      plan,
      trail: planCrumbs(graph, plan),
      file: plan.entry.file,
      sources: documentsOf(all),
      recorded: recordDates(all),
      contents: contentsList([
        [words.whatIsNotKnown, 'not-known', true],
        [words.next, 'next', true],
        [words.passed, 'passed', parts.passed.length > 0],
        [words.lastReports, 'reports', parts.bodies.length + parts.priorities.length > 0],
        [words.bodies, 'partners', parts.partners.length > 0],
      ]),
      search: { kind: graph.words.labels.list },
    }),
    total: { actions, targets: all.length - actions },
    gaps: GAPS.filter((gap) => gap !== 'owner' || actions > 0).map((gap) => {
      const open = all.filter((promise) => leavesOpen(promise, gap));
      return {
        gap,
        count: open.length,
        of: gap === 'owner' ? actions : all.length,
        promises: open.map((promise) => promiseLink(graph, plan, promise)),
      };
    }),
    ongoing: plan.all('action').filter(isOngoing).length,
    asOf: graph.words.dates.full(graph.asOf),
    published: publishedOf(graph, plan, all),
    ...parts,
    duties: dutiesLink(graph, plan),
    calendar: next.length > 0 ? { label: words.calendarFile, address: calendarAddress(plan.id) } : undefined,
    data: (['accountability', 'accountability-reports'] as const).flatMap((table) => dataLinks(graph, plan, table)),
  };
}
