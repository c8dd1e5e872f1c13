/** A table over all plans as CSV. */
import type { APIRoute } from 'astro';
import { graph } from '../../site.ts';
import { type DataTable, tableCsv } from '../../subjects/open-data/open-data-table.ts';
import { sharedTablePaths } from '../../subjects/page/paths.ts';

export const getStaticPaths = () => sharedTablePaths(graph);

export const GET: APIRoute<{ table: DataTable }> = ({ props: { table } }) =>
  new Response(tableCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
