/** A table of a plan as CSV. */
import type { APIRoute } from 'astro';
import { graph } from '../../../../site.ts';
import { type DataTable, tableCsv } from '../../../../subjects/open-data/open-data-table.ts';
import { tablePaths } from '../../../../subjects/page/paths.ts';

export const getStaticPaths = () => tablePaths(graph);

export const GET: APIRoute<{ table: DataTable }> = ({ props: { table } }) =>
  new Response(tableCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
