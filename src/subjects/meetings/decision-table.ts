/** The open data of what meetings decided: by their minutes, and by reports that came later or stand alone. */
import type { Graph } from '../../plan/graph.ts';
import { decisionVerb } from '../../schema/meeting.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { sharedColumns } from '../open-data/shared-columns.ts';

type Report = Entry<'decision-report'>;
type Meeting = Entry<'meeting'>;

/** A decision; `entry` is what tells of it. */
interface Decision extends Pick<Report['data'], 'date' | 'reportedBy' | 'verb' | 'text' | 'number' | 'notes' | 'sources'> {
  id: string;
  meeting: Meeting;
  corrected: boolean;
  corrects?: string | undefined;
  entry: AnyEntry;
}

/** The paragraph of the minutes names a decision, and stays when one is put before it. */
const nameOf = (number: string): string =>
  number
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Minutes are the word of the body that met. Where a paragraph has several decisions, they are counted. */
const inMinutes = (meeting: Meeting): Decision[] =>
  (meeting.data.decisions ?? []).map(({ number, verb, text }, place, all) => {
    const before = all.slice(0, place).filter((other) => nameOf(other.number) === nameOf(number)).length;
    return {
      ...{ id: [dataId(meeting), nameOf(number), before > 0 && before + 1].filter(Boolean).join('-'), meeting, entry: meeting as AnyEntry },
      ...{ date: meeting.data.date, reportedBy: [meeting.data.body], verb, text, number, corrected: false },
      sources: meeting.data.sources,
    };
  });

function reported(graph: Graph, report: Report): Decision {
  const { meeting, corrects, ...data } = report.data;
  return {
    ...data,
    id: dataId(report),
    meeting: graph.get(meeting, 'meeting'),
    corrected: graph.all('decision-report').some((other) => other.data.corrects?.report === report.id),
    corrects: corrects && dataId({ kind: report.kind, id: corrects.report }),
    entry: report as AnyEntry,
  };
}

export function decisionTable(graph: Graph) {
  const shared = sharedColumns<Decision>(graph);
  const all = [...graph.all('meeting').flatMap(inMinutes), ...graph.all('decision-report').map((report) => reported(graph, report))];
  return table(graph, 'decisions', all, [
    { name: 'id', type: 'id', value: ({ id }) => id },
    ...shared.entry('meeting', 'meetings.id', ({ meeting }) => meeting as AnyEntry),
    { name: 'date', type: 'date', value: ({ date }) => date },
    ...shared.bodies('reported_by', 'reported_by', ({ reportedBy }) => reportedBy),
    { name: 'verb', type: 'code', codes: decisionVerb.options, value: ({ verb }) => verb },
    { name: 'decision', type: 'text', value: ({ text }) => text },
    { name: 'number', type: 'text', value: ({ number }) => number },
    { name: 'corrected', type: 'boolean', value: ({ corrected }) => corrected },
    { name: 'corrects_id', type: 'id', joins: 'decisions.id', value: ({ corrects }) => corrects },
    shared.notes(({ notes }) => notes),
    ...shared.sources(({ sources }) => sources),
    shared.address(graph.currentPlan, ({ entry }) => entry),
    ...shared.body('body', ({ meeting }) => meeting.data.body),
    ...shared.entries('plan', 'plans', 'plans.id', ({ meeting }) => (meeting.data.plans ?? []).map((each) => graph.planOf(each).entry)),
  ]);
}
