/**
 * The open data that stands above the plans: what all plans share, what ties them together, and each table of the plans once
 * more over all of them, with the plan in front. A plan’s own table has its address for good; these are what an analyst starts from.
 */

import type { Graph, Plan } from '../../plan/graph.ts';
import { ofGraph } from '../../plan/remembered.ts';
import { lineageTable, topicEntryTable, topicTable } from '../across-plans/across-tables.ts';
import { has } from '../declaration.ts';
import { ABOVE_PLANS } from '../declarations.ts';
import { fundingTable } from '../money/funding-tables.ts';
import { planTable } from '../plans/plan-tables.ts';
import { withdrawalTable } from '../publication/withdrawals.ts';
import type { DataColumn } from './column.ts';
import { dataId } from './data-id.ts';
import { everyTable, tableMakers } from './data-tables.ts';
import type { DataTable, TableName } from './open-data-table.ts';

/** The tables that have no plan: an id of one of them is the same in all plans. */
const aboveAll = () => [planTable, withdrawalTable, ...Object.values(ABOVE_PLANS).flatMap(({ tables }) => (has(tables) ? tables : []))];

/** A table of all plans as one, with the plan in front: what its ids join is found within that plan. */
function overPlans(graph: Graph, above: ReadonlySet<string>, of: (plan: Plan) => DataTable): DataTable {
  const tables = graph.plans.map((plan) => ({ plan, table: of(plan) }));
  const { table } = tables[0] ?? { table: of(graph.currentPlan) };
  const { columns: shared } = graph.words.openData;
  const withPlan = (column: DataColumn): DataColumn => {
    const { joins } = column;
    return typeof joins !== 'string' || above.has(joins.split('.')[0] ?? '')
      ? column
      : { ...column, joins: { plan: 'plan_id', to: joins } };
  };
  return {
    ...table,
    columns: [
      { name: 'plan_id', type: 'id', joins: 'plans.id', description: shared.plan_id },
      { name: 'plan', type: 'text', description: shared.plan },
      ...table.columns.map(withPlan),
    ],
    key: ['plan_id', ...table.key],
    rows: tables.flatMap(({ plan, table: { rows } }) =>
      rows.map((row) => ({ plan_id: dataId(plan.entry), plan: plan.entry.data.title, ...row })),
    ),
  };
}

/** A table over all plans whose words are others than those of one plan. */
const saidOfAll = (graph: Graph, name: TableName, table: DataTable): DataTable => {
  const { title, description } = graph.words.openData.tables[name];
  return { ...table, title, description };
};

interface SharedTables {
  /** Of what has no plan. */
  above: readonly DataTable[];
  /** The tables of the plans, each over all of them. */
  ofPlans: readonly DataTable[];
  /** Of what ties plans together. */
  between: readonly DataTable[];
}

/** Every table over all plans or above them, with rows or without. */
export const everySharedTable = ofGraph((graph): SharedTables => {
  const above = aboveAll().map((make) => make(graph));
  const names = new Set(above.map(({ name }) => name));
  const ofPlans = tableMakers().map((make, index) => {
    const table = overPlans(graph, names, (plan) => everyTable(graph, plan)[index] ?? make(graph, plan));
    return make === fundingTable ? saidOfAll(graph, 'funding-over-plans', table) : table;
  });
  return { above, ofPlans, between: [lineageTable(graph), topicTable(graph), topicEntryTable(graph)] };
});

/** Those of them that have rows; what ties plans together only where there are several. */
export const sharedTables = ofGraph((graph): readonly DataTable[] => {
  const { above, ofPlans, between } = everySharedTable(graph);
  return [...ofPlans, ...above, ...(graph.plans.length > 1 ? between : [])].filter(({ rows }) => rows.length > 0);
});

const TARGETS = 'targets' satisfies TableName;
/** Tables that were published under another name first, and keep that address. */
export const EARLIER_NAME = { [TARGETS]: 'promises' } as const;

/** They are no tables of their own for whoever counts tables or takes them all. */
export const earlierNames = (graph: Graph): DataTable[] => {
  const targets = sharedTables(graph).find(({ name }) => name === TARGETS);
  return targets && graph.plans.length > 1 ? [saidOfAll(graph, 'promises', { ...targets, name: EARLIER_NAME[TARGETS] })] : [];
};

/** All that stand at an address above the plans. */
export const sharedFiles = (graph: Graph): DataTable[] => [...sharedTables(graph), ...earlierNames(graph)];
