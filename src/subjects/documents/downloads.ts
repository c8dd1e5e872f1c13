/** The page of downloads, and formats as links say them. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { DATA, downloadsAddress } from '../page/addresses.ts';
import { type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { type DocumentFormat, ENDINGS, type PlanDocument, planDocuments } from './documents.ts';

/** A format of a document. */
export interface FormatItem {
  label: string;
  address: string;
  /** “4 pages, 85 kB”; nothing where files are only made when they are asked for. */
  size?: string | undefined;
}

export const FORMAT_LABELS: Record<DocumentFormat, string> = {
  pdf: 'PDF',
  'large-print': 'Large print PDF',
  epub: 'EPUB for e-readers',
  txt: 'Plain text',
  brf: 'Braille file (BRF)',
};

/** The formats of a document, with their sizes where the files are made already: by address, in words. */
export const formatItems = ({ formats, address }: PlanDocument, sizes: ReadonlyMap<string, string> | undefined): FormatItem[] =>
  formats.map((format) => ({
    label: FORMAT_LABELS[format],
    address: address + ENDINGS[format],
    size: sizes?.get(address + ENDINGS[format]),
  }));

export interface DownloadsView extends PageView {
  data: LinkItem;
  /** What a format is good for, of those that are offered. */
  explained: { label: string; text: string }[];
}

const EXPLAINED: Record<DocumentFormat, string> = {
  pdf: 'For printing and for writing on. It is tagged, so that a screen reader finds its headings, tables and links.',
  'large-print': 'Letters of 18 points or more, in one column.',
  epub: 'For e-book readers and phones: the text fits itself to the screen, and to the size of letters that you choose.',
  txt: 'Words only, for any device.',
  brf: 'For braille displays and embossers: Unified English Braille, contracted (grade 2), 40 cells by 25 lines. It is made by a computer and no transcriber has read it: one would still check contractions that depend on meaning, and mark emphasis.',
};

export function downloadsView(graph: Graph, plan: Plan): DownloadsView {
  const offered = new Set(planDocuments(graph, plan).flatMap(({ formats }) => formats));
  return {
    ...pageBuilder(graph).page({
      title: 'Downloads',
      description: `The ${plan.entry.data.title} to keep, print or listen to: PDF, large print, and other formats.`,
      address: downloadsAddress(plan.id),
      plan,
      trail: planCrumbs(graph, plan),
      file: plan.entry.file,
      search: { kind: 'List' },
    }),
    data: { label: 'Open data of this plan', address: `${DATA}#${plan.id}` },
    explained: (Object.keys(FORMAT_LABELS) as DocumentFormat[])
      .filter((format) => offered.has(format))
      .map((format) => ({ label: FORMAT_LABELS[format], text: EXPLAINED[format] })),
  };
}
