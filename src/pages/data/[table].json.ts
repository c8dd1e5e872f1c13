/** A table over all plans as JSON, with the meaning of its columns. */
import type { APIRoute } from 'astro';
import { graph } from '../../site.ts';
import { type DataTable, tableJson } from '../../views/open-data-table.ts';
import { sharedTablePaths } from '../../views/paths.ts';

export const getStaticPaths = () => sharedTablePaths(graph);

export const GET: APIRoute<{ table: DataTable }> = ({ props: { table } }) => Response.json(tableJson(graph, table));
