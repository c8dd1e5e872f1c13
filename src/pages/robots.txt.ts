/** What search engines may read, and where the list of all pages is. */
import type { APIRoute } from 'astro';
import { robotsText } from '../publish/sitemap.ts';
import { graph } from '../site.ts';

export const GET: APIRoute = () => new Response(robotsText(graph), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
