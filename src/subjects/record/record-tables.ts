/** The open data of the record: every report and every change of a promise, those that were put right among them. */
import type { Graph, Plan } from '../../plan/graph.ts';
import { type Drift, driftsOf, promisesIn } from '../../plan/history.ts';
import { changesIn, subjectOf } from '../../plan/record.ts';
import { actionStatus } from '../../schema/action.ts';
import { AMENDED, type PromiseKind } from '../../schema/amendment.ts';
import { NOT_STATED } from '../../schema/fields.ts';
import { decisionVerb } from '../../schema/meeting.ts';
import { verdict } from '../../schema/target.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { entryOf, sharedColumns } from '../open-data/shared-columns.ts';

type Report = Entry<'progress-report'> | Entry<'figure-report'> | Entry<'result-report'>;

/** What each kind of report is on. */
const ABOUT = { 'progress-report': 'action', 'figure-report': 'measure', 'result-report': 'target' } as const;

const of = <K extends Report['kind'], T>(report: Report, kind: K, value: (data: Entry<K>['data']) => T): T | undefined =>
  report.kind === kind ? value(report.data as Entry<K>['data']) : undefined;

export function reportTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Report>(graph);
  const reports: Report[] = [...plan.all('progress-report'), ...plan.all('figure-report'), ...plan.all('result-report')];
  const corrected = new Set(reports.flatMap(({ kind, data }) => (data.corrects ? [`${kind}/${data.corrects.report}`] : [])));
  return table(
    graph,
    'reports',
    reports,
    [
      { name: 'id', type: 'id', value: dataId },
      { name: 'about', type: 'code', codes: Object.values(ABOUT), value: ({ kind }) => ABOUT[kind] },
      ...shared.entry('action', 'actions.id', (report) =>
        entryOf(
          plan,
          'action',
          of(report, 'progress-report', (data) => data.action),
        ),
      ),
      ...shared.entry('measure', 'measures.id', (report) =>
        entryOf(
          plan,
          'measure',
          of(report, 'figure-report', (data) => data.measure),
        ),
      ),
      ...shared.entry('target', 'targets.id', (report) =>
        entryOf(
          plan,
          'target',
          of(report, 'result-report', (data) => data.target),
        ),
      ),
      { name: 'date', type: 'date', value: ({ data }) => data.date },
      ...shared.bodies('reported_by', 'reported_by', ({ data }) => data.reportedBy),
      {
        name: 'status',
        type: 'code',
        codes: [...actionStatus.options, NOT_STATED],
        value: (report) => of(report, 'progress-report', (data) => data.status),
      },
      { name: 'value', type: 'number', value: (report) => of(report, 'figure-report', (data) => data.value) },
      {
        name: 'period',
        type: 'text',
        value: (report) => of(report, 'figure-report', (data) => data.period) ?? of(report, 'result-report', (data) => data.period),
      },
      { name: 'verdict', type: 'code', codes: verdict.options, value: (report) => of(report, 'result-report', (data) => data.verdict) },
      { name: 'report', type: 'text', value: ({ data }) => ('text' in data ? data.text : data.note) },
      { name: 'corrected', type: 'boolean', value: ({ kind, id }) => corrected.has(`${kind}/${id}`) },
      {
        name: 'corrects_id',
        type: 'id',
        joins: 'reports.id',
        value: ({ kind, data }) => data.corrects && dataId({ kind, id: data.corrects.report }),
      },
      {
        name: 'evidence',
        type: 'text',
        value: ({ data }) => data.evidence && [data.evidence.title, data.evidence.url].filter(Boolean).join(', '),
      },
      shared.notes(({ data }) => data.notes),
      ...shared.sources(({ data }) => data.sources),
      shared.address(plan, (report) => report as AnyEntry),
    ],
    ['about', 'id'],
  );
}

export function changeTable(graph: Graph, plan: Plan) {
  type Row = { amendment: Entry<'amendment'>; change: ReturnType<typeof changesIn>[number] };
  const shared = sharedColumns<Row>(graph);
  const rows = plan.all('amendment').flatMap((amendment) => changesIn(amendment).map((change): Row => ({ amendment, change })));
  const everything = promisesIn(plan) as AnyEntry[];
  const promise = ({ amendment }: Row, kind: PromiseKind) => {
    const found = subjectOf(everything, amendment as AnyEntry & { kind: 'amendment' });
    return found?.kind === kind ? found : undefined;
  };
  // A field has the name of its column in the table of the promise.
  const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const said = (value: unknown): string => (Array.isArray(value) ? value.join('; ') : String(value));
  return table(
    graph,
    'changes',
    rows,
    [
      { name: 'id', type: 'id', value: ({ amendment }) => dataId(amendment) },
      ...shared.entry('action', 'actions.id', (row) => promise(row, 'action')),
      ...shared.entry('target', 'targets.id', (row) => promise(row, 'target')),
      ...shared.entry('objective', 'objectives.id', (row) => promise(row, 'objective')),
      { name: 'date', type: 'date', value: ({ amendment }) => amendment.data.date },
      ...shared.bodies('decided_by', 'decided_by', ({ amendment }) => amendment.data.decidedBy),
      { name: 'field', type: 'code', codes: AMENDED.map(columnOf), value: ({ change }) => columnOf(change.field) },
      { name: 'from', type: 'text', value: ({ change }) => said(change.from) },
      { name: 'to', type: 'text', value: ({ change }) => said(change.to) },
      { name: 'reason', type: 'text', value: ({ amendment }) => amendment.data.reason },
      shared.notes(({ amendment }) => amendment.data.notes),
      ...shared.sources(({ amendment }) => amendment.data.sources),
      shared.address(plan, ({ amendment }) => amendment as AnyEntry),
    ],
    ['id', 'field'],
  );
}

/** Promises whose date was moved, a row each. */
export function movedDateTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Drift>(graph);
  const of = (kind: 'action' | 'target') => (drift: Drift) => (drift.promise.kind === kind ? (drift.promise as AnyEntry) : undefined);
  return table(
    graph,
    'moved-dates',
    driftsOf(plan),
    [
      { name: 'kind', type: 'code', codes: ['action', 'target'], value: ({ promise }) => promise.kind },
      ...shared.entry('action', 'actions.id', of('action')),
      ...shared.entry('target', 'targets.id', of('target')),
      { name: 'first', type: 'text', value: ({ first }) => first },
      { name: 'now', type: 'text', value: ({ now }) => now },
      { name: 'times', type: 'integer', value: ({ times }) => times },
      { name: 'last', type: 'date', value: ({ last }) => last.data.date },
      { name: 'reason', type: 'text', value: ({ last }) => last.data.reason },
      shared.address(plan, ({ promise }) => promise as AnyEntry),
    ],
    ['kind', 'action_id', 'target_id'],
    ['action_id', 'target_id'],
  );
}

type DecisionReport = Entry<'decision-report'>;

/** Decisions that were reported after the minutes, or without them. */
export function decisionReportTable(graph: Graph) {
  const shared = sharedColumns<DecisionReport>(graph);
  const reports = graph.all('decision-report');
  return table(graph, 'decisions', reports, [
    { name: 'id', type: 'id', value: dataId },
    ...shared.entry('meeting', 'meetings.id', ({ data }) => graph.get(data.meeting, 'meeting')),
    { name: 'date', type: 'date', value: ({ data }) => data.date },
    ...shared.bodies('reported_by', 'reported_by', ({ data }) => data.reportedBy),
    { name: 'verb', type: 'code', codes: decisionVerb.options, value: ({ data }) => data.verb },
    { name: 'decision', type: 'text', value: ({ data }) => data.text },
    { name: 'number', type: 'text', value: ({ data }) => data.number },
    { name: 'corrected', type: 'boolean', value: ({ id }) => reports.some(({ data }) => data.corrects?.report === id) },
    {
      name: 'corrects_id',
      type: 'id',
      joins: 'decisions.id',
      value: ({ kind, data }) => data.corrects && dataId({ kind, id: data.corrects.report }),
    },
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(graph.currentPlan, (report) => report as AnyEntry),
  ]);
}
