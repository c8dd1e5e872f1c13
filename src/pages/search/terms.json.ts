/** The names of each glossary term, so that search finds the same things under all of them. */
import type { APIRoute } from 'astro';
import { graph } from '../../site.ts';
import { searchTerms } from '../../subjects/reference/search.ts';

export const GET: APIRoute = () => Response.json(searchTerms(graph));
