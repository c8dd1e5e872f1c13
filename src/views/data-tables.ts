/** The open data of a plan: one table a kind, the same values that the pages show. CSV and JSON are made from it. */
import { outcomesOfAction, partOf, prioritiesOfAction, sectionOf, statusOf, updatesOf } from '../plan/actions.ts';
import type { Graph, Plan } from '../plan/graph.ts';
import { listings, measuresInOrder } from '../plan/measures.ts';
import type { Entry } from '../source/read-content.ts';
import { addressOf, DATA, dataAddress } from './addresses.ts';
import { bodiesText } from './bodies.ts';
import { readableDate } from './dates.ts';
import { outcomeTitle } from './outcome-link.ts';
import { citations, citationText, homeCrumb, type LinkItem, type PageView, pageBuilder } from './page.ts';

export type Cell = string | number | boolean | null;

export interface DataTable {
  name: string;
  title: string;
  description: string;
  /** Name and meaning of each column. */
  columns: { name: string; description: string }[];
  rows: Record<string, Cell>[];
}

type Sources = Entry<'measure'>['data']['sources'];

/** Several values in one cell. */
const joined = (values: readonly (string | number)[] | undefined) => (values ?? []).join('; ');

const sourceText = (graph: Graph, sources: Sources) => joined(citations(graph, sources).map(citationText));

/** A table whose columns are declared once, with the value of each. */
function table<E>(
  name: string,
  title: string,
  description: string,
  entries: readonly E[],
  columns: [name: string, description: string, value: (entry: E) => Cell][],
): DataTable {
  return {
    name,
    title,
    description,
    columns: columns.map(([column, meaning]) => ({ name: column, description: meaning })),
    rows: entries.map((entry) => Object.fromEntries(columns.map(([column, , value]) => [column, value(entry)]))),
  };
}

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
    ['owners_as_printed', 'The owner in the words of the source, where they differ', ({ data }) => data.ownersAsPrinted ?? null],
    ['due', 'By when: a date as exact as the source gives it, or its words', ({ data }) => data.due],
    ['due_as_printed', 'The date in the words of the source, where they differ', ({ data }) => data.dueAsPrinted ?? null],
    [
      'success_measures',
      'How one can tell that it is done',
      ({ data }) => (typeof data.successMeasures === 'string' ? data.successMeasures : joined(data.successMeasures)),
    ],
    ['status', 'Status by the latest report; “not reported” without one', (action) => statusOf(action, graph.asOf)],
    ['status_date', 'Day of the latest report', (action) => updatesOf(action, graph.asOf)[0]?.date ?? null],
    [
      'outcomes',
      'Numbers of the outcomes it works towards',
      (action) => joined(outcomesOfAction(plan, action).map(({ entry }) => entry.data.number)),
    ],
    ['priorities', 'Ids of the priorities it serves', (action) => joined(prioritiesOfAction(plan, action).map(({ entry }) => entry.id))],
    ['notes', 'What one must know to read the row rightly', ({ data }) => joined(data.notes)],
    ['source', 'Document and place', ({ data }) => sourceText(graph, data.sources)],
    ['address', 'Page, from the base of the site', (action) => addressOf(action, plan.id)],
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

function measureTable(graph: Graph, plan: Plan) {
  const listed = listings(plan);
  return table('measures', 'Measures', 'How results are counted, and how many figures have been reported.', measuresInOrder(plan), [
    ['id', 'Id', ({ id }) => id],
    ['measure', 'Wording', ({ data }) => data.title],
    ['unit', 'What is counted', ({ data }) => data.unit],
    ['direction', 'Where the figure should go', ({ data }) => data.direction],
    ['direction_by', 'Who says so: a source, or we', ({ data }) => data.directionBy ?? null],
    ['direction_reason', 'Why', ({ data }) => data.directionReason ?? null],
    [
      'outcomes',
      'Outcome and place in its list',
      (measure) =>
        joined(listed.filter((listing) => listing.measure === measure).map(({ outcome, place }) => `${outcome.data.number}.${place}`)),
    ],
    ['reported_by', 'Who reports it', ({ data }) => bodiesText(graph, data.reportedBy)],
    ['frequency', 'How often', ({ data }) => data.frequency],
    ['observations', 'How many figures have been reported', ({ data }) => data.observations?.length ?? 0],
    ['notes', 'What one must know to read the row rightly', ({ data }) => joined(data.notes)],
    ['source', 'Document and place', ({ data }) => sourceText(graph, data.sources)],
    ['address', 'Page, from the base of the site', (measure) => addressOf(measure, plan.id)],
  ]);
}

function consultationTable(graph: Graph, plan: Plan) {
  const rows = plan.all('consultation').flatMap((consultation) =>
    consultation.data.questions.flatMap((question) =>
      question.items.map((item) => ({
        consultation,
        question,
        item: {
          agree: undefined,
          disagree: undefined,
          share: undefined,
          population: undefined,
          words: undefined,
          rank: undefined,
          note: undefined,
          ...item,
        },
      })),
    ),
  );
  return table(
    'consultations',
    'Consultations',
    'What the public was asked and answered: a figure only where the report gives one.',
    rows,
    [
      ['consultation', 'Consultation', ({ consultation }) => consultation.data.title],
      ['responses', 'People who answered the consultation', ({ consultation }) => consultation.data.responses],
      ['question', 'Id of the question', ({ question }) => question.id],
      ['question_number', 'Number in the questionnaire', ({ question }) => question.number ?? null],
      ['question_title', 'Heading of the question', ({ question }) => question.title],
      ['kind', 'agreement, profile or themes', ({ question }) => question.kind],
      ['answer', 'What was asked about, or answered', ({ item }) => item.label],
      ['agree_percent', 'Per cent who agree or strongly agree', ({ item }) => item.agree ?? null],
      ['disagree_percent', 'Per cent who disagree or strongly disagree', ({ item }) => item.disagree ?? null],
      ['share_percent', 'Per cent of respondents', ({ item }) => item.share ?? null],
      ['population_percent', 'Per cent of the population', ({ item }) => item.population ?? null],
      ['rank', 'Rank, only where the report is certain', ({ item }) => item.rank ?? null],
      ['words', 'What the report says in words', ({ item }) => item.words ?? item.note ?? null],
      ['source', 'Document and place', ({ question }) => sourceText(graph, question.sources)],
    ],
  );
}

const programmeTable = (graph: Graph, plan: Plan) =>
  table('forward-programme', 'Forward work programme', 'What the scrutiny body intends to look at.', plan.all('forward-programme-item'), [
    ['id', 'Id', ({ id }) => id],
    ['report', 'Report or subject', ({ data }) => data.title],
    ['date', 'Day or month, as exact as the source gives it', ({ data }) => data.date ?? null],
    [
      'date_as_printed',
      'The date in the words of the source',
      ({ data }) => data.dateAsPrinted ?? (data.date ? readableDate(data.date) : null),
    ],
    ['confirmed', 'Whether the date is confirmed', ({ data }) => data.confirmed],
    ['issues', 'What is to be considered', ({ data }) => joined(data.issues)],
    ['invited', 'Who is invited', ({ data }) => bodiesText(graph, data.invited)],
    ['source', 'Document and place', ({ data }) => sourceText(graph, data.sources)],
  ]);

/** The tables of a plan that have rows. */
export const dataTables = (graph: Graph, plan: Plan): DataTable[] =>
  [actionTable, outcomeTable, measureTable, consultationTable, programmeTable]
    .map((make) => make(graph, plan))
    .filter(({ rows }) => rows.length > 0);

export interface DataView extends PageView {
  plans: {
    id: string;
    title: string;
    tables: { title: string; description: string; rows: number; csv: LinkItem; json: LinkItem; columns: DataTable['columns'] }[];
  }[];
  schemas: LinkItem[];
  licence?: { name: string; url: string } | undefined;
}

export const dataView = (graph: Graph, schemas: LinkItem[]): DataView => ({
  ...pageBuilder(graph).page({
    title: 'Open data',
    description: 'Everything that the plans say in tables, as CSV and JSON.',
    address: DATA,
    trail: [homeCrumb(graph)],
    search: { kind: 'Data' },
  }),
  plans: graph.plans.map((plan) => ({
    id: plan.id,
    title: plan.entry.data.title,
    tables: dataTables(graph, plan).map(({ name, title, description, rows, columns }) => ({
      title,
      description,
      rows: rows.length,
      columns,
      csv: { label: `${title} as CSV`, address: dataAddress(plan.id, name, 'csv') },
      json: { label: `${title} as JSON`, address: dataAddress(plan.id, name, 'json') },
    })),
  })),
  schemas,
  licence: graph.site.data.licence,
});
