/** The open data for portals that gather what others publish: DCAT as JSON-LD. */
import type { APIRoute } from 'astro';
import { graph } from '../../site.ts';
import { dcatCatalogue } from '../../subjects/open-data/catalogue.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(dcatCatalogue(graph)), { headers: { 'Content-Type': 'application/ld+json' } });
