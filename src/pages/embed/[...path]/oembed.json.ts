/** The answer to a system that asks how to show a page: whatever it asks for, the same (https://oembed.com, 1.0). */
import type { APIRoute } from 'astro';
import { type EmbedPage, embedPages, shownOf } from '../../../embeds.ts';
import { oembedAnswer } from '../../../render/embed/snippet.ts';
import { graph } from '../../../site.ts';

export const getStaticPaths = () => embedPages().map(({ path, page }) => ({ params: { path }, props: { page } }));

const provider = { name: graph.site.data.name, address: graph.address };

export const GET: APIRoute<{ page: EmbedPage }> = ({ props: { page } }) =>
  new Response(JSON.stringify(oembedAnswer(shownOf(page), page.embed.title, provider)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
