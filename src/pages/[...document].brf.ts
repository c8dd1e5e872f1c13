/** Documents as braille files. In `npm run dev` they are made of the current content. */
import type { APIRoute } from 'astro';
import { documentResponse } from '../publish/document-files.ts';
import { documentSizes, graph } from '../site.ts';
import type { DocumentInFormat } from '../subjects/documents/documents.ts';
import { documentPaths } from '../subjects/page/paths.ts';

/** A build has made them before its pages. */
export const getStaticPaths = () => (documentSizes ? [] : documentPaths(graph, '.brf'));

export const GET: APIRoute<DocumentInFormat> = ({ props: { document, format } }) => documentResponse(document, format);
