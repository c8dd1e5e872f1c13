/** The page of downloads, and formats as links say them. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Words } from '../../words/words.ts';
import { DATA, downloadsAddress, stillTrueAddress } from '../page/addresses.ts';
import { type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { type DocumentFormat, type DocumentSize, ENDINGS, type PlanDocument, planDocuments } from './documents.ts';

/** A format of a document. */
export interface FormatItem {
  label: string;
  address: string;
  /** “4 pages, 85 kB”; nothing where files are only made when they are asked for. */
  size?: string | undefined;
}

/** The formats of a document, with their sizes where the files are made already: by address, in words. */
export const formatItems = (
  { formats, address }: PlanDocument,
  sizes: ReadonlyMap<string, DocumentSize> | undefined,
  { documents }: Words,
): FormatItem[] =>
  formats.map((format) => {
    const size = sizes?.get(address + ENDINGS[format]);
    return { label: documents.formats[format].label, address: address + ENDINGS[format], size: size && documents.size(size) };
  });

export interface DownloadsView extends PageView {
  data: LinkItem;
  stillTrue: LinkItem;
  /** What a format is good for, of those that are offered. */
  explained: { label: string; about: string }[];
}

export function downloadsView(graph: Graph, plan: Plan): DownloadsView {
  const { labels, documents, plans, stillTrue } = graph.words;
  const offered = new Set(planDocuments(graph, plan).flatMap(({ formats }) => formats));
  return {
    ...pageBuilder(graph).page({
      title: documents.downloads,
      description: documents.downloadsDescription(plan.entry.data.title),
      address: downloadsAddress(plan.id),
      plan,
      trail: planCrumbs(graph, plan),
      file: plan.entry.file,
      search: { kind: labels.list },
    }),
    stillTrue: { label: stillTrue.link, address: stillTrueAddress(plan.id) },
    data: { label: plans.openData, address: `${DATA}#${plan.id}` },
    explained: (Object.keys(ENDINGS) as DocumentFormat[])
      .filter((format) => offered.has(format))
      .map((format) => documents.formats[format]),
  };
}
