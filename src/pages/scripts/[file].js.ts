/** The scripts of charts and tables, for readers whose browser runs them. */
import type { APIRoute } from 'astro';
import { pageScripts } from '../../render/html/page-scripts.ts';
import { graph } from '../../site.ts';

export const getStaticPaths = async () =>
  [...(await pageScripts(graph.site.data.language))].map(([name, code]) => ({
    params: { file: name.replace(/\.js$/, '') },
    props: { code },
  }));

export const GET: APIRoute<{ code: string }> = ({ props: { code } }) =>
  new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
