/**
 * What a document has to know, and nothing about how it is set.
 *
 * A view is made by src/views/ from the plan's graph, as plain data that could be written to a file. It says what is a
 * heading, a table or a note; the template decides how that looks, so that a new look never touches the content.
 */
import type { ChartView } from '../charts/chart-view.ts';

/** A piece of text. An `address` is that of a page of the site (`/plans/…`, with `#…` for a part of it), or of the web. */
export type Run =
  | { type: 'text'; value: string }
  | { type: 'strong' | 'emphasis'; runs: Run[] }
  | { type: 'link'; address: string; runs: Run[] }
  /** A word that the glossary explains: a link that does not stand out. */
  | { type: 'term'; address: string; value: string }
  /** The number of the page on which this document has what the address shows. */
  | { type: 'page'; address: string }
  | { type: 'break' };

/** A column of a table. Without a width it takes what its words need; widths are shares of the rest. */
export interface DocumentColumn {
  head: Run[];
  width?: number;
  numeric?: boolean;
}

export type DocumentNode =
  /** `level` 1 is the title of a part. With an `address`, links to that page lead here. */
  | { type: 'heading'; level: number; runs: Run[]; address?: string | undefined }
  /** `number` is the paragraph's own number, as the plan prints it. */
  | { type: 'paragraph'; runs: Run[]; number?: string | undefined; address?: string | undefined }
  | { type: 'list'; ordered: boolean; start?: number; items: DocumentNode[][] }
  /** The first cell of every row is its header. */
  | { type: 'table'; caption?: string | undefined; columns: DocumentColumn[]; rows: Run[][][] }
  /** Names with their facts: “Lead: Norfolk Constabulary”. */
  | { type: 'facts'; items: { label: string; runs: Run[]; address?: string | undefined }[] }
  | { type: 'note'; label: string; nodes: DocumentNode[] }
  | { type: 'quote'; nodes: DocumentNode[] }
  /** Where the text above comes from, in small letters. */
  | { type: 'source'; runs: Run[] }
  /** A picture, told in words before it, and its table after it. */
  | { type: 'chart'; chart: ChartView };

export interface DocumentPart {
  title: string;
  address?: string | undefined;
  nodes: DocumentNode[];
}

export interface DocumentView {
  title: string;
  subtitle: string;
  author: string;
  /** As in BCP 47: language and region. */
  language: { code: string; region: string };
  /** What a reader must know first: whether the plan still runs. */
  status: string;
  /** The day that the content speaks for, year-month-day. It is the date of the document too. */
  asOf: string;
  asOfText: string;
  /** Where the site stands, ending in “/”: links that leave the document begin with it. */
  site: string;
  /** The page of the plan on the web. */
  address: string;
  contact: string;
  /** The partnership's colour, as #rrggbb; dark enough for white text. */
  brand: string;
  parts: DocumentPart[];
}
