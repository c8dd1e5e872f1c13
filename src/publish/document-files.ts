/** A document as files: what each format is made by, and how large a file is. */
import type { Document, Edition } from '../nodes/document.ts';
import { brfFile, brfOf } from '../render/braille/braille.ts';
import { epubOf } from '../render/epub/epub.ts';
import { type Pdf, pdfOf, remarksAbout, remarksIn } from '../render/pdf/compile-pdf.ts';
import { plainTextFile, plainTextOf } from '../render/text/plain-text.ts';
import { documentOf } from '../subjects/documents/document-nodes.ts';
import type { DocumentView } from '../subjects/documents/document-view.ts';
import type { PlanDocument } from '../subjects/documents/documents.ts';
import { causeIn } from '../subjects/documents/find-cause.ts';
import type { DocumentFormat } from '../subjects/documents/formats.ts';
import type { Made } from './kept/made-before.ts';

export const epub = (view: DocumentView): Uint8Array => epubOf(documentOf(view));
export const plainText = (view: DocumentView): string => plainTextOf(documentOf(view));
export const brf = (view: DocumentView): string => brfOf(documentOf(view));

/** Rejects with the content file that keeps the document from being made. */
async function pdf(view: DocumentView, document: Document, edition: Edition): Promise<Pdf> {
  try {
    return await pdfOf(document, edition);
  } catch (error) {
    const attempt = (part: DocumentView) => remarksAbout(documentOf(part), edition);
    throw new Error(causeIn(view, remarksIn(error), attempt), { cause: error });
  }
}

/** The document as a PDF. Rejects with the content file that keeps it from being made. */
export const compilePdf = async (view: DocumentView, edition: Edition = 'standard'): Promise<Uint8Array> =>
  (await pdf(view, documentOf(view), edition)).bytes;

/** A document that is about to be made: all of its formats are made of the same nodes. */
export interface Contents {
  view: DocumentView;
  document: Document;
}

export const contentsOf = ({ view: viewOf }: PlanDocument): Contents => {
  const view = viewOf();
  return { view, document: documentOf(view) };
};

interface FormatMaker {
  /** Media type, as a server says it. */
  type: string;
  make: (contents: Contents) => Made | Promise<Made>;
}

const MAKERS: Record<DocumentFormat, FormatMaker> = {
  pdf: { type: 'application/pdf', make: ({ view, document }) => pdf(view, document, 'standard') },
  'large-print': { type: 'application/pdf', make: ({ view, document }) => pdf(view, document, 'large-print') },
  epub: { type: 'application/epub+zip', make: ({ document }) => ({ bytes: epubOf(document) }) },
  txt: { type: 'text/plain; charset=utf-8', make: ({ document }) => ({ bytes: plainTextFile(document) }) },
  brf: { type: 'text/plain; charset=us-ascii', make: ({ document }) => ({ bytes: brfFile(document) }) },
};

/** Makes the file of a document in a format. */
export const makeFormat = async (contents: Contents, format: DocumentFormat): Promise<Made> => MAKERS[format].make(contents);

/** The same as a server answers: for `npm run dev`, where documents are made when they are asked for. */
export async function documentResponse(document: PlanDocument, format: DocumentFormat): Promise<Response> {
  const { bytes } = await makeFormat(contentsOf(document), format);
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': MAKERS[format].type } });
}
