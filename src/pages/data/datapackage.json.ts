/** The open data as one package: every table over all plans, with types, keys and where it comes from. */
import type { APIRoute } from 'astro';
import { graph } from '../../site.ts';
import { dataPackage } from '../../subjects/open-data/data-package.ts';

export const GET: APIRoute = () => Response.json(dataPackage(graph));
