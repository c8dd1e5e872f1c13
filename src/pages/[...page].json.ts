/** What a page says as JSON, beside it: for sites that have templates of their own. */
import type { APIRoute } from 'astro';
import { embedsOfPages, pageData } from '../embeds.ts';
import type { Embed } from '../subjects/embeds/embeds.ts';

export const getStaticPaths = () => embedsOfPages().map((embed) => ({ params: { page: embed.page.slice(1, -1) }, props: { embed } }));

export const GET: APIRoute<{ embed: Embed }> = ({ props: { embed } }) =>
  new Response(JSON.stringify(pageData(embed)), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
