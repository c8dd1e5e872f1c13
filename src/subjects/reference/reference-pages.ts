/** The pages behind the plan: sources, updates, and the publisher’s own pages. */

import type { CitationView, LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import type { Block } from '../../source/blocks.ts';
import type { Entry } from '../../source/read-content.ts';
import { type SinceView, sinceLastMeeting } from '../changes/since.ts';
import { hasPartFeeds, mainFeeds } from '../feeds/feeds.ts';
import { addressOf, CHANGES, CORRECTIONS, SOURCES, UPDATES } from '../page/addresses.ts';
import { planLink } from '../page/entry-links.ts';
import { citations, homeCrumb, type PageView, pageBuilder, withAddresses } from '../page/page.ts';
import { type ContactView, contactView } from '../page/site.ts';
import { type PublisherView, publisherView } from '../partnership/publisher.ts';
import { isDraft } from '../publication/drafts.ts';
import { type WithdrawalView, withdrawals } from '../publication/withdrawals.ts';
import { hasChanges } from '../record/amendments.ts';
import { hasCorrections } from '../record/corrections.ts';

export interface SourceView {
  id: string;
  title: string;
  publisher: string;
  date: string;
  held: boolean;
  link?: string | undefined;
  /** When somebody last opened it. */
  opened?: string | undefined;
  notes: string[];
  parts: SourceView[];
}

export interface SourcesView extends PageView {
  held: SourceView[];
  notHeld: SourceView[];
}

/** `only`: the ids of the documents wanted, with those that they are parts of, for a document that rests on no others. */
export function sourcesView(graph: Graph, only?: ReadonlySet<string>): SourcesView {
  const words = graph.words.sources;
  const all = graph.all('document');
  const wanted = new Set(only);
  for (const id of wanted) {
    const { partOf } = graph.get(id, 'document').data;
    if (partOf) wanted.add(partOf);
  }
  const documents = all.filter(({ id }) => only === undefined || wanted.has(id));
  const view = ({ id, data }: Entry<'document'>): SourceView => ({
    id,
    title: data.title,
    publisher: data.publisher,
    date: data.date ? graph.words.dates.full(data.date) : words.noDate,
    held: data.held,
    link: data.link,
    opened: data.linkOpened && graph.words.dates.full(data.linkOpened),
    notes: data.notes ?? [],
    parts: documents.filter((part) => part.data.partOf !== undefined && part.data.partOf === id).map(view),
  });
  const top = documents.filter(({ data }) => data.partOf === undefined).map(view);
  return {
    ...pageBuilder(graph).page({
      title: words.title,
      description: words.description,
      address: SOURCES,
      trail: [homeCrumb(graph)],
      file: documents[0]?.file,
      search: { kind: words.title },
    }),
    held: top.filter(({ held }) => held),
    notHeld: top.filter(({ held }) => !held),
  };
}

export interface UpdatesView extends PageView {
  /** What was reported and changed since the last meeting, where anything was. */
  since?: SinceView | undefined;
  /** The pages of what was changed in promises, and of what was put right. */
  more?: LinkItem[];
  /** Where readers can follow it: all of it, and each plan. */
  feeds?: LinkItem[];
  /** Whether pages of priorities, districts and bodies lead to feeds of their own. */
  hasPartFeeds?: boolean;
  updates: { id: string; date: string; title: string; plan?: LinkItem | undefined; body: Block[]; sources: CitationView[] }[];
  withdrawn: WithdrawalView[];
}

export const updatesView = (graph: Graph): UpdatesView => ({
  ...pageBuilder(graph).page({
    title: graph.words.updates.title,
    description: graph.words.updates.description,
    address: UPDATES,
    trail: [homeCrumb(graph)],
    search: { kind: graph.words.updates.title },
  }),
  since: sinceLastMeeting(graph, graph.currentPlan),
  more: [
    ...(hasChanges(graph) ? [{ label: graph.words.record.allChanges, address: CHANGES }] : []),
    ...(hasCorrections(graph) ? [{ label: graph.words.corrections.title, address: CORRECTIONS }] : []),
  ],
  feeds: mainFeeds(graph).map(({ label, address }) => ({ label, address })),
  hasPartFeeds: hasPartFeeds(graph),
  updates: graph
    .all('update')
    .filter((update) => update.data.date <= graph.asOf || isDraft(graph, update))
    .map((update) => ({
      id: update.id,
      date: graph.words.dates.full(update.data.date),
      title: update.data.title,
      plan: update.data.plan ? planLink(graph.planOf(update.data.plan)) : undefined,
      body: withAddresses(graph, update, update.body),
      sources: citations(graph, update.data.sources),
    })),
  withdrawn: withdrawals(graph, 'update'),
});

export interface TextPageView extends PageView {
  body: Block[];
  /** What the page takes from `site.yaml`, below its text. */
  publisher?: PublisherView | undefined;
  contact?: ContactView | undefined;
}

export function textPageView(graph: Graph, entry: Entry<'page'>): TextPageView {
  const build = pageBuilder(graph);
  const body = build.body(entry);
  return {
    ...build.page({
      title: entry.data.title,
      description: entry.data.summary ?? entry.data.title,
      address: addressOf(entry, graph.currentPlan.id),
      trail: [homeCrumb(graph)],
      sources: entry.data.sources,
      notes: entry.data.notes,
      file: entry.file,
      ownWords: true,
      search: { kind: graph.words.publisher.kind },
    }),
    body,
    publisher: entry.data.shows?.includes('publisher') ? publisherView(graph) : undefined,
    contact: entry.data.shows?.includes('contact') ? contactView(graph) : undefined,
  };
}
