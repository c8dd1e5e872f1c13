/** The page of downloads, and formats as links say them. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Words } from '../../words/words.ts';
import { DATA, downloadsAddress } from '../page/addresses.ts';
import { type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { type ContactView, contactView } from '../page/site.ts';
import { type DocumentSizes, type PlanDocument, planDocuments, summaryDocument } from './documents.ts';
import { type DocumentFormat, ENDINGS } from './formats.ts';

/** A format of a document. */
export interface FormatItem {
  label: string;
  address: string;
  /** “4 pages, 85 kB”; nothing where files are only made when they are asked for. */
  size?: string | undefined;
}

/** The formats of a document, with their sizes where the files are made already: by address, in words. */
export const formatItems = ({ formats, address }: PlanDocument, sizes: DocumentSizes | undefined, { documents }: Words): FormatItem[] =>
  formats.map((format) => {
    const size = sizes?.get(address + ENDINGS[format]);
    return { label: documents.formats[format].label, address: address + ENDINGS[format], size: size && documents.size(size) };
  });

/** More pages than these are a book: who wants to print or to listen is offered something shorter first. */
const BOOK = 100;
/** So many are read at once. */
const SHORT = 20;
const isShort = (pages: number) => pages > 0 && pages <= SHORT;

/** A document that is a book, and what of the same plan is short. */
export interface ShorterView {
  /** How many pages the longest of its files has. */
  pages: number;
  /** The first short document in each form on paper. */
  ways: LinkItem[];
  /** Where the others are. */
  others?: LinkItem | undefined;
}

/** How many pages the longest file of a document has. */
const longest = ({ address, formats }: PlanDocument, sizes: DocumentSizes): number =>
  Math.max(0, ...formats.map((format) => sizes.get(address + ENDINGS[format])?.pages ?? 0));

/** The shorter way, where a document is a book and there is any; nothing where files are only made when they are asked for. */
export function shorterWay(book: PlanDocument, graph: Graph, plan: Plan, sizes: DocumentSizes | undefined): ShorterView | undefined {
  const { documents } = graph.words;
  if (!sizes) return undefined;
  const pages = longest(book, sizes);
  if (pages <= BOOK) return undefined;
  const [first, ...rest] = planDocuments(graph, plan).filter((each) => isShort(longest(each, sizes)));
  if (!first) return undefined;
  const onPaper = formatItems(first, sizes, graph.words).filter(({ address: file }) => sizes.get(file)?.pages);
  return {
    pages,
    ways: onPaper.map(({ label, address: file, size }) => ({
      label: documents.inFormat({ label: first.label, format: label, size }),
      address: file,
    })),
    others:
      rest.length > 0 ? { label: documents.shortOnes(rest.length), address: `${downloadsAddress(plan.id)}#${rest[0]?.name}` } : undefined,
  };
}

/** How to come by the plan on paper, and whom to ask for it in another form. */
export interface OnPaperView {
  summary: LinkItem;
  /** How long its files are, where they are made already. */
  pages?: number | undefined;
  large?: number | undefined;
  canPost: boolean;
  contact: ContactView;
}

export function onPaperView(graph: Graph, plan: Plan, sizes: DocumentSizes | undefined): OnPaperView {
  const { name, address } = summaryDocument(graph, plan);
  const { contact, publisher } = graph.site.data;
  const shown = contactView(graph);
  return {
    summary: { label: graph.words.documents.theSummary, address: `${downloadsAddress(plan.id)}#${name}` },
    pages: sizes?.get(address + ENDINGS.pdf)?.pages,
    large: sizes?.get(address + ENDINGS['large-print'])?.pages,
    canPost: publisher.official,
    contact: { ...shown, text: contact.formats ?? shown.text },
  };
}

export interface DownloadsView extends PageView {
  data: LinkItem;
  /** What a format is good for, of those that are offered. */
  explained: { label: string; about: string }[];
}

export function downloadsView(graph: Graph, plan: Plan): DownloadsView {
  const { labels, documents, plans } = graph.words;
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
    data: { label: plans.openData, address: `${DATA}#${plan.id}` },
    explained: (Object.keys(ENDINGS) as DocumentFormat[])
      .filter((format) => offered.has(format))
      .map((format) => documents.formats[format]),
  };
}
