/** The tables of open data of a plan. What each is made of stands in the room of its subject. */
import type { Graph, Plan } from '../../plan/graph.ts';
import { has } from '../declaration.ts';
import { OF_PLANS } from '../declarations.ts';
import type { DataTable } from './open-data-table.ts';

/** What makes the tables of a plan, in their order. */
export const tableMakers = (): readonly ((graph: Graph, plan: Plan) => DataTable)[] =>
  Object.values(OF_PLANS).flatMap(({ tables }) => (has(tables) ? tables : []));

/** The tables of a plan that have rows. */
export const dataTables = (graph: Graph, plan: Plan): DataTable[] =>
  tableMakers()
    .map((make) => make(graph, plan))
    .filter(({ rows }) => rows.length > 0);
