/** All tables over all plans in one file, with the package that says what they hold. */
import type { APIRoute } from 'astro';
import { dataZip } from '../../data-zip.ts';

export const GET: APIRoute = () => new Response(dataZip(), { headers: { 'Content-Type': 'application/zip' } });
