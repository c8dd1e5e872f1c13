/** A table of a plan as JSON, with the meaning of its columns. */
import type { APIRoute } from 'astro';
import type { Plan } from '../../../../plan/graph.ts';
import { graph } from '../../../../site.ts';
import type { DataTable } from '../../../../views/open-data-table.ts';
import { tablePaths } from '../../../../views/paths.ts';

export const getStaticPaths = () => tablePaths(graph);

export const GET: APIRoute<{ plan: Plan; table: DataTable }> = ({ props: { plan, table } }) => {
  const { title, description, columns, rows } = table;
  const { licence } = graph.site.data;
  return Response.json({ plan: plan.entry.data.title, table: title, description, asOf: graph.asOf, licence, columns, rows });
};
