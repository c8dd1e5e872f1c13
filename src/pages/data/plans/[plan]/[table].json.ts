/** A table of a plan as JSON, with the meaning of its columns. */
import type { APIRoute } from 'astro';
import type { Plan } from '../../../../plan/graph.ts';
import { graph } from '../../../../site.ts';
import { type DataTable, tableJson } from '../../../../subjects/open-data/open-data-table.ts';
import { tablePaths } from '../../../../subjects/page/paths.ts';

export const getStaticPaths = () => tablePaths(graph);

export const GET: APIRoute<{ plan: Plan; table: DataTable }> = ({ props: { plan, table } }) =>
  Response.json({ plan: plan.entry.data.title, ...tableJson(graph, table) });
