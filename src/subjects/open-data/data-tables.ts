/** The tables of open data of a plan. What each is made of stands in the room of its subject. */
import type { Graph, Plan } from '../../plan/graph.ts';
import { remembered } from '../../plan/remembered.ts';
import { has } from '../declaration.ts';
import { OF_PLANS } from '../declarations.ts';
import type { DataTable } from './open-data-table.ts';

/** What makes the tables of a plan, in their order. */
export const tableMakers = (): readonly ((graph: Graph, plan: Plan) => DataTable)[] =>
  Object.values(OF_PLANS).flatMap(({ tables }) => (has(tables) ? tables : []));

/** Every table of a plan, with rows or without, in the order of `tableMakers`. */
export const everyTable = (graph: Graph, plan: Plan): readonly DataTable[] => tablesIn(graph, plan, plan);
const tablesIn = remembered((graph, plan): readonly DataTable[] => tableMakers().map((make) => make(graph, plan)));

/** The tables of a plan that have rows. */
export const dataTables = (graph: Graph, plan: Plan): DataTable[] => everyTable(graph, plan).filter(({ rows }) => rows.length > 0);
