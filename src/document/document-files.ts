/**
 * A document as files: each format is made once, when a page says how large it is or when the file itself is wanted,
 * whichever comes first.
 */
import { PDFDocument } from 'pdf-lib';
import type { Graph } from '../plan/graph.ts';
import { type DocumentFormat, ENDINGS, type PlanDocument } from '../views/documents.ts';
import { FORMAT_LABELS, type FormatItem } from '../views/downloads.ts';
import { brf } from './braille.ts';
import { compilePdf } from './compile-pdf.ts';
import { epub } from './epub.ts';
import { plainText } from './plain-text.ts';

export interface DocumentFile {
  bytes: Uint8Array;
  /** Media type, as a server says it. */
  type: string;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const MAKERS: Record<DocumentFormat, { type: string; make: (document: PlanDocument) => Uint8Array | Promise<Uint8Array> }> = {
  pdf: { type: 'application/pdf', make: ({ view }) => compilePdf(view(), 'standard') },
  'large-print': { type: 'application/pdf', make: ({ view }) => compilePdf(view(), 'large-print') },
  epub: { type: 'application/epub+zip', make: ({ view }) => epub(view()) },
  txt: { type: 'text/plain; charset=utf-8', make: ({ view }) => utf8(plainText(view())) },
  brf: { type: 'text/plain; charset=us-ascii', make: ({ view }) => utf8(brf(view())) },
};

/** What has been made for a graph. In `npm run dev`, changed content is a new graph. */
const made = new WeakMap<Graph, Map<string, Promise<DocumentFile>>>();

/** The file of a document in a format. */
export function documentFile(graph: Graph, document: PlanDocument, format: DocumentFormat): Promise<DocumentFile> {
  const files = made.get(graph) ?? new Map<string, Promise<DocumentFile>>();
  made.set(graph, files);
  const address = document.address + ENDINGS[format];
  const { type, make } = MAKERS[format];
  const file = files.get(address) ?? Promise.resolve(make(document)).then((bytes) => ({ bytes, type }));
  files.set(address, file);
  return file;
}

/** 85 kB, 1.2 MB: in thousands, as most file managers count. */
export function readableSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

async function sizeText({ bytes, type }: DocumentFile): Promise<string> {
  const size = readableSize(bytes.length);
  if (type !== 'application/pdf') return size;
  const pages = (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount();
  return `${pages} page${pages === 1 ? '' : 's'}, ${size}`;
}

/** The formats of a document. `measured`: make each of them, to say its pages and size. */
export const formatItems = (graph: Graph, document: PlanDocument, measured: boolean): Promise<FormatItem[]> =>
  Promise.all(
    document.formats.map(async (format) => ({
      label: FORMAT_LABELS[format],
      address: document.address + ENDINGS[format],
      size: measured ? await sizeText(await documentFile(graph, document, format)) : undefined,
    })),
  );
