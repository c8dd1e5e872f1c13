/** The open data of a plan’s priorities, objectives, sections, money, mapping and lists of people. */

import type { Graph, Plan } from '../../plan/graph.ts';
import { answeringSections } from '../../plan/objectives.ts';
import { NOT_STATED } from '../../schema/fields.ts';
import { bodyText } from '../../source/blocks.ts';
import type { Entry } from '../../source/read-content.ts';
import { endedText } from '../across-plans/lineage-links.ts';
import { areNumbered } from '../delivery/objectives.ts';
import { addressOf } from '../page/addresses.ts';
import { widerTitle } from '../page/entry-links.ts';
import { bodiesText, sentenceCase } from '../partnership/bodies.ts';
import { deputyText } from '../partnership/partnership.ts';
import { type Column, joined, sourceText, table } from './open-data-table.ts';

type Reference = string | undefined;

const oneBodyText = (graph: Graph, reference: Reference) =>
  reference === undefined ? null : reference === NOT_STATED ? sentenceCase(NOT_STATED) : bodiesText(graph, [reference]);

/** Cells of a printed table that no other column has. */
export const asPrintedText = (cells: readonly { column: string; says: string }[] | undefined) =>
  joined((cells ?? []).map(({ column, says }) => `${column}: ${says}`));

/** What a priority is made of, where links to other plans tell its parts apart. */
const partColumns = ({ words }: Graph): Column<Entry<'priority'> | Entry<'wider-priority'>>[] => [
  ['parts', 'Parts that came from different places or went to different ones', ({ data }) => joined(data.parts?.map(({ title }) => title))],
  [
    'parts_ended',
    'The parts that no later priority goes on with, and why',
    ({ data }) => joined(data.parts?.flatMap(({ title, ended }) => (ended ? [`${title}: ${endedText(words, ended)}`] : []))),
  ],
];
export const themeTable = (graph: Graph, plan: Plan) =>
  table('themes', 'Themes', 'What groups the priorities and outcomes of the plan.', plan.all('theme'), [
    ['id', 'Id', ({ id }) => id],
    ['theme', 'Title as published', ({ data }) => data.title],
    ['also_called', 'Other titles that the documents use', ({ data }) => joined(data.alsoCalled)],
    ['summary', 'What it is about', ({ data }) => data.summary],
    ['text', 'What the plan says of it, in our words', ({ body }) => bodyText(body) || null],
    ['notes', 'What one must know to read the row rightly', ({ data }) => joined(data.notes)],
    ['source', 'Document and place', ({ data }) => sourceText(graph, data.sources)],
    ['address', 'Page, from the base of the site', (theme) => addressOf(theme, plan.id)],
  ]);

export const priorityTable = (graph: Graph, plan: Plan) =>
  table('priorities', 'Priorities', 'What the partnership has chosen to act on, and why.', plan.all('priority'), [
    ['id', 'Id', ({ id }) => id],
    ['code', 'Letter or number in the plan', ({ data }) => data.code ?? null],
    ['priority', 'Name as published', ({ data }) => data.title],
    ['summary', 'What it covers', ({ data }) => data.summary],
    ['theme', 'Strategic theme', ({ data }) => (data.theme ? plan.get(data.theme, 'theme').data.title : null)],
    ['leads', 'Who leads', ({ data }) => bodiesText(graph, data.leads)],
    ['sponsor', 'Sponsoring body', ({ data }) => oneBodyText(graph, data.sponsor)],
    [
      'lead_officer',
      'Officer named as the lead, in that office',
      ({ data }) => (data.leadOfficer ? `${data.leadOfficer.name}, ${data.leadOfficer.post}` : null),
    ],
    ['why', 'Why it matters, in our words', ({ body }) => bodyText(body) || null],
    ['achieved', 'What the plan says was achieved', ({ data }) => joined(data.achieved?.items.map(({ text }) => text))],
    ['achieved_period', 'The time that this is about', ({ data }) => data.achieved?.period ?? null],
    ['ended', 'Why no later plan goes on with it, if none does', ({ data }) => data.ended?.reason ?? null],
    ['notes', 'What one must know to read the row rightly', ({ data }) => joined(data.notes)],
    ['source', 'Document and place', ({ data }) => sourceText(graph, data.sources)],
    ['address', 'Page, from the base of the site', (priority) => addressOf(priority, plan.id)],
    ...partColumns(graph),
    ['leads_note', 'What the source says about who leads', ({ data }) => data.leadsNote ?? null],
    ['theme_reason', 'Why it stands under that theme, if the source does not say', ({ data }) => data.themeReason ?? null],
    ['outcomes_reason', 'How its outcomes were chosen, if the source does not say', ({ data }) => data.outcomesReason ?? null],
  ]);

export const objectiveTable = (graph: Graph, plan: Plan) =>
  table(
    'objectives',
    'Objectives',
    `What the plan set out to do${areNumbered(plan) ? ', as its own lists number it' : ''}.`,
    plan.all('objective'),
    [
      ['id', 'Id', ({ id }) => id],
      ['number', 'Number in the list', ({ data }) => data.number ?? null],
      ['objective', 'The objective, in our words', ({ data }) => data.title],
      [
        'priority',
        'Priority; empty for the whole plan',
        ({ data }) => (data.priority ? plan.get(data.priority, 'priority').data.title : null),
      ],
      ['group', 'Heading within the list', ({ data }) => data.group ?? null],
      ['period', 'The years it is for, if they are not those of the plan', ({ data }) => data.period ?? null],
      [
        'sections',
        'Ids of the sections of the delivery plan that answer to it',
        (objective) => joined(answeringSections(plan, objective).map(({ id }) => id)),
      ],
      ['notes', 'What one must know to read the row rightly', ({ data }) => joined(data.notes)],
      ['source', 'Document and place', ({ data }) => sourceText(graph, data.sources)],
    ],
  );

export const sectionTable = (graph: Graph, plan: Plan) =>
  table(
    'delivery-sections',
    'Sections of the delivery plan',
    'The objectives or subjects that the actions stand under.',
    plan.all('delivery-section'),
    [
      ['id', 'Id', ({ id }) => id],
      ['part', 'Part of the delivery plan', ({ data }) => plan.get(data.part, 'delivery-part').data.title],
      ['number', 'Number within the part', ({ data }) => data.number ?? null],
      ['section', 'Title', ({ data }) => data.title],
      ['leads', 'Who leads on the whole section', ({ data }) => (data.leads ? bodiesText(graph, data.leads) : null)],
      ['objectives', 'Ids of the objectives of the plan that it answers to', ({ data }) => joined(data.objectives)],
      ['objectives_note', 'How it differs from them', ({ data }) => data.objectivesNote ?? null],
      ['as_printed', 'What other columns of the printed table say, in our words', ({ data }) => asPrintedText(data.asPrinted)],
      ['notes', 'What one must know to read the row rightly', ({ data }) => joined(data.notes)],
      ['source', 'Document and place', ({ data }) => sourceText(graph, data.sources)],
      ['priorities', 'Ids of the priorities of the whole section', ({ data }) => joined(data.priorities)],
    ],
  );

export const fundingTable = (graph: Graph, plan: Plan) =>
  table(
    'funding',
    'Funding',
    'Sums of money, by fund and year.',
    plan.all('funding').flatMap((fund) => {
      const { years, amount, period } = fund.data;
      const whole = amount === undefined && years ? [] : [{ period, amount: amount ?? null, provisional: undefined, note: undefined }];
      return [...whole, ...(years ?? [])].map((year) => ({ fund, year }));
    }),
    [
      ['fund', 'Id of the fund', ({ fund }) => fund.id],
      ['title', 'Name of the fund', ({ fund }) => fund.data.title],
      ['counts', 'grant, received in all, or spent on projects', ({ fund }) => fund.data.counts],
      ['funder', 'Who gives the money', ({ fund }) => oneBodyText(graph, fund.data.funder)],
      ['period', 'Year or time', ({ year }) => year.period],
      ['pounds', 'The sum; empty if none is given', ({ year }) => year.amount],
      [
        'provisional',
        'Whether the source marks the sum as expected',
        ({ year }) => (year.amount === null ? null : (year.provisional ?? false)),
      ],
      ['note', 'Why there is no sum, or what is special in it', ({ year }) => year.note ?? null],
      ['purpose', 'What it is for', ({ fund }) => fund.data.purpose],
      ['notes', 'What one must know to read the row rightly', ({ fund }) => joined(fund.data.notes)],
      ['source', 'Document and place', ({ fund }) => sourceText(graph, fund.data.sources)],
    ],
  );

export const projectTable = (graph: Graph, plan: Plan) =>
  table('funded-projects', 'Funded projects', 'What the money paid for, and what its evaluation says.', plan.all('funded-project'), [
    ['id', 'Id', ({ id }) => id],
    ['project', 'Name as published', ({ data }) => data.title],
    ['pounds', 'The sum', ({ data }) => data.amount],
    ['period', 'The time it is for', ({ data }) => data.period],
    ['fund', 'The fund that pays for it', ({ data }) => (data.fund ? plan.get(data.fund, 'funding').data.title : null)],
    ['priorities', 'Ids of the priorities that it serves', ({ data }) => joined(data.priorities)],
    ['run_by', 'Who runs it', ({ data }) => (data.runBy ? bodiesText(graph, data.runBy) : null)],
    ['objectives', 'What it is to achieve, in our words', ({ data }) => joined(data.objectives)],
    ['impact', 'What it has achieved, by its evaluation', ({ data }) => joined(data.impact)],
    ['added_value', 'What it adds beyond that, by its evaluation', ({ data }) => joined(data.addedValue)],
    ['notes', 'What one must know to read the row rightly', ({ data }) => joined(data.notes)],
    ['source', 'Document and place', ({ data }) => sourceText(graph, data.sources)],
  ]);

export function alignmentTable(graph: Graph, plan: Plan) {
  const wider = (reference: Reference) => (reference ? widerTitle(plan.get(reference, 'wider-priority')) : null);
  return table('alignment', 'Mapping of priorities', 'National, county and own priorities, row by row.', plan.all('alignment'), [
    ['id', 'Id of the row', ({ id }) => id],
    ['national', 'National priority', ({ data }) => wider(data.national)],
    ['county', 'Priority of the county', ({ data }) => wider(data.county)],
    ['county_as_printed', 'What is printed in the place of a priority of the county', ({ data }) => data.countyAsPrinted ?? null],
    ['priorities', 'Ids of the priorities of this plan', ({ data }) => joined(data.priorities)],
    ['priorities_as_printed', 'What is printed in the place of a priority of this plan', ({ data }) => data.prioritiesAsPrinted ?? null],
    ['indicators', 'Codes of the indicators', ({ data }) => joined(data.indicators)],
    ['measures', 'Ids of the measures here that count these indicators', ({ data }) => joined(data.measures)],
    ['work', 'Work that serves it', ({ data }) => joined(data.work)],
    ['notes', 'What one must know to read the row rightly', ({ data }) => joined(data.notes)],
    ['source', 'Document and place', ({ data }) => sourceText(graph, data.sources)],
    ['priorities_note', 'Why no priority of this plan stands in the row, in our words', ({ data }) => data.prioritiesNote ?? null],
  ]);
}

export const widerTable = (graph: Graph, plan: Plan) =>
  table(
    'wider-priorities',
    'National and county priorities',
    'Priorities that others set, as the plan names them.',
    plan.all('wider-priority'),
    [
      ['id', 'Id', ({ id }) => id],
      ['level', 'national or county', ({ data }) => data.level],
      ['code', 'Its letters or number', ({ data }) => data.code ?? null],
      ['priority', 'Name as published, or where the notes say so in our words', ({ data }) => data.title],
      [
        'part_of',
        'The priority that it is a part of',
        ({ data }) => (data.parent ? widerTitle(plan.get(data.parent, 'wider-priority')) : null),
      ],
      ['notes', 'What one must know to read the row rightly', ({ data }) => joined(data.notes)],
      ['source', 'Document and place', ({ data }) => sourceText(graph, data.sources)],
      ['ended', 'Why no later priority goes on with it, if none does', ({ data }) => data.ended?.reason ?? null],
      ...partColumns(graph),
    ],
  );

export const officeHolderTable = (graph: Graph, plan: Plan) =>
  table('office-holders', 'People in their offices', 'As published lists named them at the time of the plan.', plan.all('office-holder'), [
    ['list', 'The list', ({ data }) => data.list],
    ['name', 'Name, or “not stated”', ({ data }) => data.name],
    ['post', 'Office as printed', ({ data }) => data.post ?? null],
    ['body', 'Organisation or group', ({ data }) => oneBodyText(graph, data.body)],
    ['role', 'Part played, as printed', ({ data }) => data.role ?? null],
    ['deputy', 'Nominated deputy', ({ data }) => (data.deputy ? deputyText(graph, data.deputy) : null)],
    ['notes', 'What one must know to read the row rightly', ({ data }) => joined(data.notes)],
    ['source', 'Document and place', ({ data }) => sourceText(graph, data.sources)],
  ]);
