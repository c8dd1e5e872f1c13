/** The cards that other sites show beside a link to a page. Those of charts are with the files of charts. */
import type { APIRoute } from 'astro';
import { CARD } from '../charts/chart-picture.ts';
import { type ShareCard, shareCard } from '../charts/share-card.ts';
import { pictureResponse } from '../publish/picture-files.ts';
import { graph } from '../site.ts';
import { cardPaths } from '../subjects/share/cards.ts';

export const getStaticPaths = () => cardPaths(graph);

export const GET: APIRoute<{ card: ShareCard }> = ({ props: { card } }) => pictureResponse(shareCard(card), CARD.width);
