/** A document as files: what each format is made by, and how large a file is. */
import { PDFDocument } from 'pdf-lib';
import type { Edition } from '../nodes/document.ts';
import { brfOf } from '../render/braille/braille.ts';
import { epubOf } from '../render/epub/epub.ts';
import { pdfOf, remarksAbout, remarksIn } from '../render/pdf/compile-pdf.ts';
import { plainTextOf } from '../render/text/plain-text.ts';
import { documentOf } from '../subjects/documents/document-nodes.ts';
import type { DocumentView } from '../subjects/documents/document-view.ts';
import type { DocumentFormat, DocumentSize, PlanDocument } from '../subjects/documents/documents.ts';
import { causeIn } from '../subjects/documents/find-cause.ts';

export interface DocumentFile {
  bytes: Uint8Array;
  /** Media type, as a server says it. */
  type: string;
}

export const epub = (view: DocumentView): Uint8Array => epubOf(documentOf(view));
export const plainText = (view: DocumentView): string => plainTextOf(documentOf(view));
export const brf = (view: DocumentView): string => brfOf(documentOf(view));

/** The document as a PDF. Rejects with the content file that keeps it from being made. */
export async function compilePdf(view: DocumentView, edition: Edition = 'standard'): Promise<Uint8Array> {
  try {
    return await pdfOf(documentOf(view), edition);
  } catch (error) {
    const attempt = (part: DocumentView) => remarksAbout(documentOf(part), edition);
    throw new Error(causeIn(view, remarksIn(error), attempt), { cause: error });
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const MAKERS: Record<DocumentFormat, { type: string; make: (document: PlanDocument) => Uint8Array | Promise<Uint8Array> }> = {
  pdf: { type: 'application/pdf', make: ({ view }) => compilePdf(view(), 'standard') },
  'large-print': { type: 'application/pdf', make: ({ view }) => compilePdf(view(), 'large-print') },
  epub: { type: 'application/epub+zip', make: ({ view }) => epub(view()) },
  txt: { type: 'text/plain; charset=utf-8', make: ({ view }) => utf8(plainText(view())) },
  brf: { type: 'text/plain; charset=us-ascii', make: ({ view }) => utf8(brf(view())) },
};

/** Makes the file of a document in a format. */
export async function makeDocument(document: PlanDocument, format: DocumentFormat): Promise<DocumentFile> {
  const { type, make } = MAKERS[format];
  return { bytes: await make(document), type };
}

/** How large a file is; only a PDF has pages. */
export async function sizeOf({ bytes, type }: DocumentFile): Promise<DocumentSize> {
  const pages = type === 'application/pdf' ? (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount() : undefined;
  return { bytes: bytes.length, pages };
}
