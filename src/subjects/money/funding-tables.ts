/**
 * The open data of money. Grants, what was received in all, and what was spent are three columns: grants are parts of what
 * was received, and spending is paid from it, so that a sum over one column of several kinds would count the same pounds
 * two or three times.
 */
import type { Graph, Plan } from '../../plan/graph.ts';
import { NOT_STATED } from '../../schema/fields.ts';
import type { Entry } from '../../source/read-content.ts';
import { dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { entriesOf, entryOf, sharedColumns, UNKNOWN, unknownWord, wordsOfField } from '../open-data/shared-columns.ts';

type Fund = Entry<'funding'>;
type Year = NonNullable<Fund['data']['years']>[number];

interface Row {
  fund: Fund;
  year: Pick<Year, 'period' | 'amount' | 'provisional' | 'note'>;
}

/** A row for each year of a fund, or one for its whole time: no fund has sums for both. */
const rowsOf = (fund: Fund): Row[] => {
  const { years = [], amount, period } = fund.data;
  return (years.length > 0 ? years : [{ period, amount: amount ?? null }]).map((year) => ({ fund, year }));
};

export function fundingTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Row>(graph);
  const poundsOf =
    (counts: Fund['data']['counts']) =>
    ({ fund, year }: Row) =>
      fund.data.counts === counts ? year.amount : null;
  return table(
    graph,
    'funding',
    plan.all('funding').flatMap(rowsOf),
    [
      { name: 'fund_id', type: 'id', value: ({ fund }) => dataId(fund) },
      { name: 'fund', type: 'text', value: ({ fund }) => fund.data.title },
      { name: 'counts', type: 'code', codes: wordsOfField('funding', 'counts'), value: ({ fund }) => fund.data.counts },
      ...shared.body('funder', ({ fund }) => fund.data.funder),
      { name: 'funder_unknown', type: 'code', codes: UNKNOWN, value: ({ fund }) => unknownWord(fund.data.funder) },
      ...shared.period('period', ({ year }) => year.period),
      { name: 'grant_pounds', type: 'number', value: poundsOf('grant') },
      { name: 'received_pounds', type: 'number', value: poundsOf('received in all') },
      { name: 'spent_pounds', type: 'number', value: poundsOf('spent on projects') },
      { name: 'provisional', type: 'boolean', value: ({ year }) => (year.amount === null ? null : (year.provisional ?? false)) },
      { name: 'note', type: 'text', value: ({ year }) => year.note },
      { name: 'purpose', type: 'text', value: ({ fund }) => fund.data.purpose },
      shared.notes(({ fund }) => fund.data.notes),
      ...shared.sources(({ fund }) => fund.data.sources),
      shared.address(plan, ({ fund }) => fund),
      { name: 'pounds_unknown', type: 'code', codes: [NOT_STATED], value: ({ year }) => (year.amount === null ? NOT_STATED : null) },
    ],
    ['fund_id', 'period'],
    ['period'],
  );
}

export function projectTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Entry<'funded-project'>>(graph);
  return table(graph, 'funded-projects', plan.all('funded-project'), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'project', type: 'text', value: ({ data }) => data.title },
    { name: 'pounds', type: 'number', value: ({ data }) => data.amount },
    ...shared.period('period', ({ data }) => data.period),
    ...shared.entry('fund', 'funding.fund_id', ({ data }) => entryOf(plan, 'funding', data.fund)),
    ...shared.entries('priority', 'priorities', 'priorities.id', ({ data }) => entriesOf(plan, 'priority', data.priorities)),
    ...shared.bodies('run_by', 'run_by', ({ data }) => data.runBy),
    { name: 'objectives', type: 'list of text', value: ({ data }) => data.objectives },
    { name: 'impact', type: 'list of text', value: ({ data }) => data.impact },
    { name: 'added_value', type: 'list of text', value: ({ data }) => data.addedValue },
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(plan, (project) => project),
  ]);
}
