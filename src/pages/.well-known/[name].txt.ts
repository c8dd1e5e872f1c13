/** Whom to tell of a hole in the safety of the site (RFC 9116), where somebody has said so. */
import type { APIRoute } from 'astro';
import { graph } from '../../site.ts';
import { SECURITY, securityText } from '../../subjects/partnership/security.ts';

export const getStaticPaths = () => (securityText(graph) === undefined ? [] : [{ params: { name: SECURITY } }]);

export const GET: APIRoute = () => new Response(securityText(graph), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
