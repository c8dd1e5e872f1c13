/** Pieces of HTML for systems that take them in on the server, with their headings from h2 on, or from h3. */
import type { APIRoute } from 'astro';
import { embedsOfPages, fragment } from '../../embeds.ts';
import type { Embed } from '../../subjects/embeds/embeds.ts';
import { includeAddress } from '../../subjects/page/addresses.ts';

const LEVELS = [2, 3] as const;

export const getStaticPaths = () =>
  embedsOfPages().flatMap((embed) =>
    LEVELS.map((level) => ({
      params: { path: includeAddress(embed.page, level).slice('/include/'.length, -'.html'.length) },
      props: { embed, level },
    })),
  );

export const GET: APIRoute<{ embed: Embed; level: 2 | 3 }> = ({ props: { embed, level } }) =>
  new Response(fragment(embed, level), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
