/** What a page says as JSON, beside it: for sites that have templates of their own. */
import type { APIRoute } from 'astro';
import { pageData } from '../page-data.ts';
import { graph } from '../site.ts';
import { jsonAddress } from '../subjects/page/addresses.ts';
import type { ContentPage } from '../subjects/page-data/content-page.ts';
import { contentPages } from '../subjects/page-data/pages.ts';

export const getStaticPaths = () =>
  contentPages(graph).map((page) => ({ params: { page: jsonAddress(page.address).slice(1, -'.json'.length) }, props: { page } }));

export const GET: APIRoute<{ page: ContentPage }> = ({ props: { page } }) =>
  new Response(JSON.stringify(pageData(page)), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
