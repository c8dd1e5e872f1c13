/** The form of the tables as JSON, for all of them. */
import type { APIRoute } from 'astro';
import { graph } from '../../../site.ts';
import { tablesSchema } from '../../../subjects/open-data/json-schema.ts';

export const GET: APIRoute = () => Response.json(tablesSchema(graph));
