/** A table over all plans as JSON, with the meaning of its columns. */
import type { APIRoute } from 'astro';
import { graph } from '../../site.ts';
import { type DataTable, tableJson } from '../../subjects/open-data/open-data-table.ts';
import { sharedTablePaths } from '../../subjects/page/paths.ts';

export const getStaticPaths = () => sharedTablePaths(graph);

export const GET: APIRoute<{ table: DataTable }> = ({ props: { table } }) => Response.json(tableJson(graph, table));
