/**
 * A document before it is a PDF, an EPUB, a text or braille: what its cover says, how it is laid out, and its text as nodes.
 * It is plain data, and the renderers know nothing else.
 */
import type { Language } from '../schema/site.ts';
import type { DocumentNode } from './nodes.ts';

/** `standard`, or `large-print`: 18 pt or more, one column, no tables with more than two columns (RNIB, clear print). */
export type Edition = 'standard' | 'large-print';

/** What stands on the cover of a document, and how it is laid out. */
export interface DocumentCover {
  /** The name of its files, without their ending; it has to make sense in a folder of downloads: safer-norfolk-2021-fraud. */
  name: string;
  title: string;
  /** Whose plan it is. */
  subtitle: string;
  /** Who wrote what stands in it, for the properties of a file. */
  author: string;
  /** Undefined if nobody has said. */
  publisher?: string | undefined;
  /** That it is not an official document, and what it is made from; empty for an official one. */
  origin: string;
  /** On what ground it may be used. */
  rights: string;
  /** What it is about, for the properties of a file. */
  subject: string;
  /** The language of its words, as BCP 47 names it: renderers say what they have to say in it. */
  language: Language;
  /** What a reader must know first: whether the plan still runs. */
  status: string;
  /** The day of the latest source, report or change in it, as year-month-day. It is the date of the document too. */
  lastRecord: string;
  lastRecordText: string;
  /** Where the site stands, ending in “/”: links that leave the document begin with it. */
  site: string;
  /** The page of the document’s subject on the web. */
  address: string;
  /** The page that tells who holds it what was recorded since. */
  stillTrue: string;
  /** The place there of just this edition: what its square code leads to. */
  place: string;
  /** How to get in touch, or to get another format. */
  contact: string;
  /** The partnership’s colour, as #rrggbb, dark enough for white text. */
  brand: string;
  /** `landscape` for wide tables. Large print is always portrait. */
  orientation: 'portrait' | 'landscape';
  /**
   * `cover`: a cover and a list of contents. `sheet`: the title stands above the text of the first page, with a QR code
   * to the page on the web, and parts do not begin a new page: for a few pages that are handed out.
   */
  opening: 'cover' | 'sheet';
}

export interface Document extends DocumentCover {
  nodes: readonly DocumentNode[];
  /** Whether it has parts, each of which begins with a heading of level 1, or is one text under its title. */
  hasParts: boolean;
}
