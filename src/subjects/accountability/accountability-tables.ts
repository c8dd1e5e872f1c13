/** The open data of promises: what each leaves open, and when there was last a report for each body and each priority. */

import { dateOf, type Gap, lastReport, leavesOpen, type Promised, promisesFor, promisesOf, takenOn } from '../../plan/accountability.ts';
import { prioritiesOfAction } from '../../plan/actions.ts';
import type { Body } from '../../plan/bodies.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { lastDay } from '../../schema/periods.ts';
import type { Entry } from '../../source/read-content.ts';
import { table } from '../open-data/open-data-table.ts';
import { sharedColumns } from '../open-data/shared-columns.ts';
import { accountabilityAddress, addressOf } from '../page/addresses.ts';
import { bodyFolder } from '../partnership/bodies.ts';

const KINDS = ['action', 'target'];

/** A row for each promise. */
export function promiseTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Promised>(graph);
  const open = (gap: Gap) => (promise: Promised) => leavesOpen(promise, gap);
  const last = (promise: Promised) => lastReport(graph, [promise]);
  const ofKind = (kind: Promised['kind']) => (promise: Promised) => (promise.kind === kind ? promise : undefined);
  const due = (promise: Promised) => dateOf(promise);
  return table(
    graph,
    'accountability',
    promisesOf(plan),
    [
      { name: 'kind', type: 'code', codes: KINDS, value: ({ kind }) => kind },
      ...shared.entry('action', 'actions.id', ofKind('action')),
      ...shared.entry('target', 'targets.id', ofKind('target')),
      ...shared.bodies('owner', 'owners', (promise) => (promise.kind === 'action' ? promise.data.owners : undefined)),
      ...shared.entries('priority', 'priorities', 'priorities.id', (promise) =>
        promise.kind === 'action'
          ? prioritiesOfAction(plan, promise).map(({ entry }) => entry)
          : plan.all('priority').filter((priority) => promisesFor(plan, priority).includes(promise)),
      ),
      { name: 'due', type: 'text', value: due },
      {
        name: 'due_last_day',
        type: 'date',
        exact: 'day',
        value: (promise) => {
          const date = due(promise);
          return date && lastDay(date);
        },
      },
      { name: 'without_owner', type: 'boolean', value: (promise) => (promise.kind === 'action' ? open('owner')(promise) : null) },
      { name: 'without_date', type: 'boolean', value: open('date') },
      { name: 'without_measure', type: 'boolean', value: open('measure') },
      { name: 'without_report', type: 'boolean', value: open('report') },
      { name: 'last_report', type: 'date', value: (promise) => last(promise)?.date },
      { name: 'days_since_report', type: 'integer', value: (promise) => last(promise)?.days },
      { name: 'days_are_exact', type: 'boolean', value: (promise) => last(promise)?.isExact },
      shared.address(plan, (promise) => promise),
    ],
    ['kind', 'action_id', 'target_id'],
    ['action_id', 'target_id'],
  );
}

interface Reporting {
  body?: Body;
  priority?: Entry<'priority'>;
  promises: readonly Promised[];
}

const REPORTING = ['body', 'priority'];

/** A row for each body that owns an action, and for each priority that has a promise. */
export function lastReportTable(graph: Graph, plan: Plan) {
  const rows: Reporting[] = [
    ...takenOn(graph, plan).map(({ body, actions }) => ({ body, promises: actions })),
    ...plan.all('priority').map((priority) => ({ priority, promises: promisesFor(plan, priority) })),
  ].filter(({ promises }) => promises.length > 0);
  const shared = sharedColumns<Reporting>(graph);
  const open =
    (gap: Gap) =>
    ({ promises }: Reporting) =>
      promises.filter((promise) => leavesOpen(promise, gap)).length;
  const last = ({ promises }: Reporting) => lastReport(graph, promises);
  return table(
    graph,
    'accountability-reports',
    rows,
    [
      { name: 'kind', type: 'code', codes: REPORTING, value: ({ body }) => (body ? 'body' : 'priority') },
      ...shared.entry('body', 'bodies.id', ({ body }) => body),
      ...shared.entry('priority', 'priorities.id', ({ priority }) => priority),
      { name: 'promises', type: 'integer', value: ({ promises }) => promises.length },
      { name: 'without_owners', type: 'integer', value: open('owner') },
      { name: 'without_dates', type: 'integer', value: open('date') },
      { name: 'without_measures', type: 'integer', value: open('measure') },
      { name: 'without_reports', type: 'integer', value: open('report') },
      { name: 'last_report', type: 'date', value: (row) => last(row)?.date },
      { name: 'days_since_report', type: 'integer', value: (row) => last(row)?.days },
      { name: 'days_are_exact', type: 'boolean', value: (row) => last(row)?.isExact },
      {
        name: 'address',
        type: 'text',
        value: ({ body, priority }) =>
          body ? accountabilityAddress(plan.id, bodyFolder(graph, body)) : priority ? addressOf(priority, plan.id) : null,
      },
    ],
    ['kind', 'body_id', 'priority_id'],
    ['body_id', 'priority_id'],
  );
}
