/** The open data that stands above the plans: what all plans share, and over several plans what ties them together. */

import type { Graph, Plan } from '../../plan/graph.ts';
import { lineageTable, topicEntryTable, topicTable } from '../across-plans/across-tables.ts';
import { has } from '../declaration.ts';
import { ABOVE_PLANS } from '../declarations.ts';
import { targetTable } from '../measures/target-table.ts';
import { fundingTable } from '../money/funding-tables.ts';
import { planTable } from '../plans/plan-tables.ts';
import { withdrawalTable } from '../publication/withdrawals.ts';
import type { DataColumn } from './column.ts';
import { dataId } from './data-id.ts';
import type { DataTable, TableName } from './open-data-table.ts';

/** The tables that have no plan: an id of one of them is the same in all plans. */
const aboveAll = () => [planTable, withdrawalTable, ...Object.values(ABOVE_PLANS).flatMap(({ tables }) => (has(tables) ? tables : []))];

/** The tables of all plans as one, with the plan in front: what its ids join is found within that plan. */
function overPlans(graph: Graph, name: TableName, of: (graph: Graph, plan: Plan) => DataTable): DataTable {
  const tables = graph.plans.map((plan) => ({ plan, table: of(graph, plan) }));
  const [first] = tables;
  const { tables: words, columns: shared } = graph.words.openData;
  const above = new Set(aboveAll().map((make) => make(graph).name));
  const withPlan = (column: DataColumn): DataColumn => {
    const { joins } = column;
    return typeof joins !== 'string' || above.has(joins.split('.')[0] ?? '')
      ? column
      : { ...column, joins: { plan: 'plan_id', to: joins } };
  };
  return {
    name,
    title: words[name].title,
    description: words[name].description,
    columns: [
      { name: 'plan_id', type: 'id', joins: 'plans.id', description: shared.plan_id },
      { name: 'plan', type: 'text', description: shared.plan },
      ...(first?.table.columns ?? []).map(withPlan),
    ],
    key: ['plan_id', ...(first?.table.key ?? [])],
    rows: tables.flatMap(({ plan, table: { rows } }) =>
      rows.map((row) => ({ plan_id: dataId(plan.entry), plan: plan.entry.data.title, ...row })),
    ),
  };
}

const overAllPlans = (graph: Graph): DataTable[] => [
  lineageTable(graph),
  overPlans(graph, 'promises', targetTable),
  { ...overPlans(graph, 'funding-over-plans', fundingTable), name: 'funding' },
  topicTable(graph),
  topicEntryTable(graph),
];

/** The tables above the plans that have rows; those over all plans only where there are several. */
export const sharedTables = (graph: Graph): DataTable[] =>
  [...(graph.plans.length > 1 ? overAllPlans(graph) : []), ...aboveAll().map((make) => make(graph))].filter(({ rows }) => rows.length > 0);
