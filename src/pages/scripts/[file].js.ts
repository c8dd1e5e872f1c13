/** The scripts of charts, for readers whose browser runs them. */
import type { APIRoute } from 'astro';
import { chartScripts } from '../../components/chart-scripts.ts';

export const getStaticPaths = async () =>
  [...(await chartScripts())].map(([name, code]) => ({ params: { file: name.replace(/\.js$/, '') }, props: { code } }));

export const GET: APIRoute<{ code: string }> = ({ props: { code } }) =>
  new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
