/**
 * What the content promises, before anything is built: pages of plans, topics and meetings with their JSON, their documents, tables with columns, what other sites
 * show of them, and the paragraphs that have numbers. The check knows these; the build knows all.
 */
import type { Graph } from '../../plan/graph.ts';
import { anchorsOf } from '../../plan/links.ts';
import { ENDINGS, isDocumentFile } from '../../subjects/documents/formats.ts';
import { allEmbeds } from '../../subjects/embeds/embeds.ts';
import { dataTables } from '../../subjects/open-data/data-tables.ts';
import { sharedTables } from '../../subjects/open-data/shared-tables.ts';
import {
  addressOf,
  below,
  dataAddress,
  dataFolder,
  includeAddress,
  jsonAddress,
  listAddress,
  MEETINGS,
  oembedAddress,
  PLANS,
  planAddress,
  planIn,
  sharedDataAddress,
  TOPICS,
  wholeEmbedAddress,
} from '../../subjects/page/addresses.ts';
import { contentPages } from '../../subjects/page-data/pages.ts';
import { allPages } from '../../subjects/publication/all-pages.ts';
import { endedPages } from '../../subjects/publication/redirects.ts';
import { allDocuments, withdrawnEmbeds, withdrawnPages, withdrawnTables } from '../../subjects/publication/withdrawn-pages.ts';
import type { Published } from './published-list.ts';

const NUMBERED = /^p[A-Z]?\d/;

/** Whether the check can say that an address is gone: all of this shape are among `expectedFrom`. */
export function isExpected(address: string, name: string | undefined): boolean {
  const plan = planIn(address) ?? '';
  if (name !== undefined && !address.endsWith('.csv'))
    return /^[^/]+\/$/.test(below(listAddress(plan, 'chapter'), address)) && NUMBERED.test(name);
  if (address.startsWith(planAddress(plan))) return /\/$|\.json$/.test(address) || isDocumentFile(address);
  if (/^[^/]+\.(csv|json)$/.test(below(dataFolder(plan), address))) return true;
  return [PLANS, TOPICS, MEETINGS].some((list) => /^[^/]+(\/|\.json)$/.test(below(list, address)));
}

const embedded = (graph: Graph): string[] =>
  [...allEmbeds(graph), ...withdrawnEmbeds(graph)].flatMap(({ address, page, uncut }) => [
    address,
    oembedAddress(address),
    ...(uncut ? [] : [wholeEmbedAddress(address)]),
    includeAddress(page),
    includeAddress(page, 3),
  ]);

function paragraphs(graph: Graph): [string, string[]][] {
  const chapters = graph.plans.flatMap((plan) => plan.all('chapter'));
  return chapters.map((chapter) => [addressOf(chapter, chapter.plan ?? ''), anchorsOf(chapter).filter((name) => NUMBERED.test(name))]);
}

export function expectedFrom(graph: Graph): Published {
  const pages = [...allPages(graph), ...withdrawnPages(graph), ...endedPages(graph)].map(({ address }) => address);
  const data = contentPages(graph).map(({ address }) => jsonAddress(address));
  const documents = allDocuments(graph).flatMap(({ address, formats }) => formats.map((format) => address + ENDINGS[format]));
  const tables = [
    ...graph.plans.flatMap((plan) => dataTables(graph, plan).map((table) => ({ plan, table }))),
    ...withdrawnTables(graph),
  ].flatMap(({ plan, table: { name, columns } }) => [
    [dataAddress(plan.id, name, 'csv'), columns.map((column) => column.name)] as const,
    [dataAddress(plan.id, name, 'json'), []] as const,
  ]);
  const shared = sharedTables(graph).flatMap(({ name, columns }) => [
    [sharedDataAddress(name, 'csv'), columns.map((column) => column.name)] as const,
    [sharedDataAddress(name, 'json'), []] as const,
  ]);
  return new Map<string, readonly string[]>([
    ...[...pages, ...data, ...documents, ...embedded(graph)].map((address) => [address, []] as const),
    ...paragraphs(graph),
    ...tables,
    ...shared,
  ]);
}
