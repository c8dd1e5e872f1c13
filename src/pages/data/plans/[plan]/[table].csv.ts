/** A table of a plan as CSV. */
import type { APIRoute } from 'astro';
import { graph } from '../../../../site.ts';
import { csv } from '../../../../views/csv.ts';
import type { DataTable } from '../../../../views/open-data-table.ts';
import { tablePaths } from '../../../../views/paths.ts';

export const getStaticPaths = () => tablePaths(graph);

export const GET: APIRoute<{ table: DataTable }> = ({ props: { table } }) => {
  const names = table.columns.map(({ name }) => name);
  return new Response(csv([names, ...table.rows.map((row) => names.map((name) => row[name] ?? null))]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
