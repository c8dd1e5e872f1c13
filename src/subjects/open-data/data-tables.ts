/** The open data of a plan: one table a kind, the same values that the pages show. CSV and JSON are made from it. */

import type { LinkItem } from '../../nodes/links.ts';
import { outcomesOfAction, partOf, prioritiesOfAction, sectionOf, statusOf, updatesOf } from '../../plan/actions.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { bodyText } from '../../source/blocks.ts';
import { consultationTable } from '../consultations/consultation-table.ts';
import { inheritedLinks, linkedBy, ownLinks } from '../delivery/inherited-links.ts';
import { outcomeTitle } from '../delivery/outcome-link.ts';
import { theoryTable } from '../delivery/theory-table.ts';
import { measureTable, observationTable, targetTable } from '../measures/measure-tables.ts';
import { meetingOfItem } from '../meetings/meetings.ts';
import { addressOf, DATA, dataAddress, sharedDataAddress } from '../page/addresses.ts';
import { homeCrumb, type PageView, pageBuilder } from '../page/page.ts';
import { bodiesText } from '../partnership/bodies.ts';
import { type PublisherView, publisherView } from '../partnership/publisher.ts';
import { type DataTable, joined, sourceText, table } from './open-data-table.ts';
import {
  alignmentTable,
  asPrintedText,
  fundingTable,
  objectiveTable,
  officeHolderTable,
  priorityTable,
  projectTable,
  sectionTable,
  themeTable,
  widerTable,
} from './plan-tables.ts';
import { sharedTables } from './shared-tables.ts';

const actionTable = (graph: Graph, plan: Plan) =>
  table('actions', 'Actions', 'What was promised, by whom, by when, and how it stands.', plan.all('action'), [
    ['id', 'Name of the action; a spreadsheet cannot mistake it for a number, as it can 1.10', ({ data }) => `Action ${data.number}`],
    ['number', 'Number in the delivery plan, as text', ({ data }) => data.number],
    ['action', 'What will be done, in our words', ({ data }) => data.title],
    ['section', 'Section of the delivery plan', (action) => sectionOf(plan, action)?.data.title ?? null],
    [
      'part',
      'Part of the delivery plan',
      (action) => {
        const section = sectionOf(plan, action);
        return section ? partOf(plan, section).data.title : null;
      },
    ],
    ['owners', 'Who is to do it', ({ data }) => bodiesText(graph, data.owners)],
    [
      'owners_as_printed',
      'The owners in the very words of the source, where they differ',
      ({ data }) => joined(data.ownersAsPrinted) || null,
    ],
    ['due', 'By when: a date as exact as the source gives it, or its words', ({ data }) => data.due],
    ['due_as_printed', 'The date in the very words of the source, where they differ', ({ data }) => data.dueAsPrinted ?? null],
    [
      'success_measures',
      'How one can tell that it is done',
      ({ data }) => (typeof data.successMeasures === 'string' ? data.successMeasures : joined(data.successMeasures)),
    ],
    [
      'status',
      'Status by the latest report; “not reported” without one, “reported without a status” where a document tells of progress only',
      (action) => statusOf(action, graph.asOf),
    ],
    ['status_date', 'Day of the latest report', (action) => updatesOf(action, graph.asOf)[0]?.date ?? null],
    [
      'outcomes',
      'Numbers of the outcomes that the action itself is linked to; those of its whole part are in outcomes_of_part',
      (action) => joined(ownLinks(outcomesOfAction(plan, action)).map(({ data }) => data.number)),
    ],
    [
      'priorities',
      'Ids of the priorities that the action itself is linked to; those of its whole section are in priorities_of_section',
      (action) => joined(ownLinks(prioritiesOfAction(plan, action)).map(({ id }) => id)),
    ],
    ['as_printed', 'What other columns of the printed table say, in our words', ({ data }) => asPrintedText(data.asPrinted)],
    ['text', 'What else there is to say, in our words', ({ body }) => bodyText(body) || null],
    ['notes', 'What one must know to read the row rightly', ({ data }) => joined(data.notes)],
    ['source', 'Document and place', ({ data }) => sourceText(graph, data.sources)],
    ['address', 'Page, from the base of the site', (action) => addressOf(action, plan.id)],
    ['owners_note', 'What else there is to know about the owners, in our words', ({ data }) => data.ownersNote ?? null],
    [
      'outcomes_of_part',
      'Numbers of the outcomes at the head of its part, if it has none of its own; that it works towards each of them is not stated',
      (action) => joined(inheritedLinks(outcomesOfAction(plan, action)).map(({ data }) => data.number)),
    ],
    [
      'priorities_of_section',
      'Ids of the priorities of its section, if it has none of its own; that it serves each of them is not stated',
      (action) => joined(inheritedLinks(prioritiesOfAction(plan, action)).map(({ id }) => id)),
    ],
    ['latest_report', 'What the latest report says', (action) => updatesOf(action, graph.asOf)[0]?.text ?? null],
    [
      'outcomes_by',
      'Who links it with the outcomes in “outcomes”: source, or ours; empty if none stands there',
      (action) => linkedBy(outcomesOfAction(plan, action)),
    ],
    [
      'priorities_by',
      'Who links it with the priorities in “priorities”: source, or ours; empty if none stands there',
      (action) => linkedBy(prioritiesOfAction(plan, action)),
    ],
  ]);

const outcomeTable = (graph: Graph, plan: Plan) =>
  table('outcomes', 'Outcomes', 'The long-term outcomes, with their other numbers and wordings.', plan.all('outcome'), [
    ['number', 'Number', ({ data }) => data.number],
    ['outcome', 'Wording', outcomeTitle],
    ['theme', 'Strategic theme', ({ data }) => (data.theme ? plan.get(data.theme, 'theme').data.title : null)],
    [
      'other_numbers',
      'Numbers and wordings in other lists',
      ({ data }) => joined((data.otherNumbers ?? []).map(({ list, number, wording }) => `${list}: ${number}, “${wording}”`)),
    ],
    ['measures', 'Ids of the measures listed under it, in order', ({ data }) => joined(data.measures)],
    ['notes', 'What one must know to read the row rightly', ({ data }) => joined(data.notes)],
    ['source', 'Document and place', ({ data }) => sourceText(graph, data.sources)],
    ['address', 'Page, from the base of the site', (outcome) => addressOf(outcome, plan.id)],
  ]);

const programmeTable = (graph: Graph, plan: Plan) =>
  table('forward-programme', 'Forward work programme', 'What the scrutiny body intends to look at.', plan.all('forward-programme-item'), [
    ['id', 'Id', ({ id }) => id],
    ['report', 'Report or subject', ({ data }) => data.title],
    ['date', 'Day or month, as exact as the source gives it', ({ data }) => data.date ?? null],
    ['date_as_printed', 'The date in the very words of the source, where they say more', ({ data }) => data.dateAsPrinted ?? null],
    ['confirmed', 'Whether the date is confirmed', ({ data }) => data.confirmed],
    ['issues', 'What is to be considered', ({ data }) => joined(data.issues)],
    ['invited', 'Who is invited', ({ data }) => bodiesText(graph, data.invited)],
    ['source', 'Document and place', ({ data }) => sourceText(graph, data.sources)],
    ['body', 'Who is to meet', ({ data }) => bodiesText(graph, [data.body])],
    [
      'agreed',
      'The day on which they agreed that it is to be dealt with; empty if it was only proposed',
      ({ data }) => data.agreed ?? null,
    ],
    [
      'meeting',
      'The meeting of that day, from the base of the site, if there is anything here about it',
      (item) => {
        const meeting = meetingOfItem(graph, item);
        return meeting ? addressOf(meeting, plan.id) : null;
      },
    ],
    ['notes', 'What one must know to read the row rightly', ({ data }) => joined(data.notes)],
  ]);

/** The tables of a plan that have rows. */
export const dataTables = (graph: Graph, plan: Plan): DataTable[] =>
  [
    themeTable,
    priorityTable,
    objectiveTable,
    sectionTable,
    actionTable,
    outcomeTable,
    measureTable,
    observationTable,
    targetTable,
    consultationTable,
    fundingTable,
    projectTable,
    alignmentTable,
    widerTable,
    officeHolderTable,
    programmeTable,
    theoryTable,
  ]
    .map((make) => make(graph, plan))
    .filter(({ rows }) => rows.length > 0);

export interface TableItem {
  title: string;
  description: string;
  rows: number;
  csv: LinkItem;
  json: LinkItem;
  columns: DataTable['columns'];
}

function tableItem(
  { name, title, description, rows, columns }: DataTable,
  address: (name: string, format: 'csv' | 'json') => string,
): TableItem {
  return {
    title,
    description,
    rows: rows.length,
    columns,
    csv: { label: `${title} as CSV`, address: address(name, 'csv') },
    json: { label: `${title} as JSON`, address: address(name, 'json') },
  };
}

export interface DataView extends PageView {
  /** The tables over all plans, then those of each plan. */
  groups: { id: string; title: string; tables: TableItem[] }[];
  schemas: LinkItem[];
  publisher: PublisherView;
}

export const dataView = (graph: Graph, schemas: LinkItem[]): DataView => ({
  ...pageBuilder(graph).page({
    title: 'Open data',
    description: 'Everything that the plans say in tables, as CSV and JSON.',
    address: DATA,
    trail: [homeCrumb(graph)],
    search: { kind: 'Data' },
  }),
  groups: [
    ...[
      {
        id: 'all-plans',
        title: graph.plans.length > 1 ? 'All plans' : 'The whole site',
        tables: sharedTables(graph).map((each) => tableItem(each, sharedDataAddress)),
      },
    ].filter(({ tables }) => tables.length > 0),
    ...graph.plans.map((plan) => ({
      id: plan.id,
      title: plan.entry.data.title,
      tables: dataTables(graph, plan).map((each) => tableItem(each, (name, format) => dataAddress(plan.id, name, format))),
    })),
  ],
  schemas,
  publisher: publisherView(graph),
});
