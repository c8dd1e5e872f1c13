/** What is new, for feed readers: on the site, in each plan, and on a priority, a district or a body. There is none where nothing is new. */
import type { APIRoute } from 'astro';
import type { FeedView } from '../nodes/feed.ts';
import { atomFile } from '../render/feed/atom.ts';
import { graph } from '../site.ts';
import { allFeeds } from '../subjects/publication/withdrawn-files.ts';

export const getStaticPaths = () =>
  allFeeds(graph).map(({ address, view }) => ({ params: { feed: address.slice(1, -'.xml'.length) }, props: { view } }));

export const GET: APIRoute<{ view: FeedView }> = ({ props: { view } }) =>
  new Response(atomFile(view), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
