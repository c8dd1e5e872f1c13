/** Documents for e-book readers. In `npm run dev` they are made of the current content. */
import type { APIRoute } from 'astro';
import { documentFile } from '../document/document-files.ts';
import { graph } from '../site.ts';
import type { DocumentInFormat } from '../views/documents.ts';
import { documentPaths } from '../views/paths.ts';

export const getStaticPaths = () => documentPaths(graph, '.epub');

export const GET: APIRoute<DocumentInFormat> = async ({ props: { document, format } }) => {
  const { bytes, type } = await documentFile(graph, document, format);
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': type } });
};
