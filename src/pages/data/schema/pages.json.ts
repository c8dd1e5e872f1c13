/** The form of what stands as JSON beside pages. */
import type { APIRoute } from 'astro';
import { graph } from '../../../site.ts';
import { pagesSchema } from '../../../subjects/page-data/page-schema.ts';

export const GET: APIRoute = () => Response.json(pagesSchema(graph));
