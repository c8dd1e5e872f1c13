/**
 * The whole plan as one document, for people who print it or write on it: the views of its pages in the order of
 * reading, and what stands on the cover. Nothing is worked out here that a page does not say too.
 */

import type { Graph, Plan } from '../../plan/graph.ts';
import { lastRecordOf } from '../../plan/last-record.ts';
import type { PlanKind } from '../../schema/kinds.ts';
import { periodStart } from '../../schema/periods.ts';
import { capitalised } from '../../words/sentences.ts';
import { has } from '../declaration.ts';
import { OF_PLANS } from '../declarations.ts';
import type { DocumentPart, DocumentView } from '../documents/document-view.ts';
import { emergencyBox } from '../help/help-box.ts';
import { listsOf } from '../list-pages.ts';
import { programmeItems } from '../meetings/meetings.ts';
import { fundingView } from '../money/funding.ts';
import { editionAddress, planAddress, SOURCES, stillTrueAddress, wholeAddress } from '../page/addresses.ts';
import type { PageView } from '../page/page.ts';
import { coloursOf, contactText } from '../page/site.ts';
import { partnershipOf, partnershipView } from '../partnership/partnership.ts';
import { publisherView, unofficialText } from '../partnership/publisher.ts';
import { draftText } from '../publication/drafts.ts';
import { glossaryView } from '../reference/glossary-pages.ts';
import { sourcesView } from '../reference/reference-pages.ts';
import { WORD_INDEX, wordIndexView } from '../search/word-index.ts';
import { planStatus } from './plan-status.ts';

const hasContent = (part: DocumentPart): boolean => {
  if ('views' in part) return part.views.length > 0;
  if (part.kind === 'delivery') return part.actions.length > 0;
  return !(part.kind === 'glossary' || part.kind === 'words') || part.view.letters.length > 0;
};

/** All that a plan has, as parts of a document. Parts without content are left out. */
function partsOf(graph: Graph, plan: Plan): DocumentPart[] {
  const parts = [
    ...(Object.keys(OF_PLANS) as PlanKind[])
      .flatMap((kind) => {
        const { part } = OF_PLANS[kind];
        return has(part) ? [{ kind, ...part }] : [];
      })
      .sort((a, b) => a.place - b.place)
      .flatMap(({ kind, of }) => (of === 'list' ? listParts(graph, plan, kind) : [of(graph, plan)])),
    partnershipPart(graph, plan),
  ];
  const terms = termsIn(parts);
  const glossary = glossaryView(graph, terms, plan);
  const sources = sourcesView(graph, documentsIn(parts));
  const behind: DocumentPart[] = [
    { kind: 'glossary', address: glossary.address, view: glossary },
    { kind: 'sources', address: sources.address, view: sources },
    { kind: 'words', address: WORD_INDEX, view: wordIndexView(graph, plan, terms) },
  ];
  return [...parts, ...behind].filter(hasContent);
}

/** The list of a kind as a part, if the plan has one. */
const listParts = (graph: Graph, plan: Plan, kind: PlanKind): DocumentPart[] =>
  listsOf(graph, plan, kind).map((list) => ({ kind: 'list', address: list.view.address, ...list }));

/** The partnership, with its money and what its bodies had planned. */
function partnershipPart(graph: Graph, plan: Plan): DocumentPart {
  const view = partnershipView(graph, plan);
  return { kind: 'partnership', address: view.address, view, funding: fundingView(graph, plan), programme: programmeItems(graph, plan) };
}

/** Every value with this name in the shapes of the parts, however deep. */
function* valuesNamed(name: string, value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === name) yield inner;
    yield* valuesNamed(name, inner);
  }
}

/** The ids of the terms that the pages behind these parts explain. */
const termsIn = (parts: readonly DocumentPart[]): Set<string> =>
  new Set([...valuesNamed('terms', parts)].flatMap((terms) => terms as PageView['terms']).map(({ id }) => id));

/** The ids of the documents that these parts cite or lead to. */
const documentsIn = (parts: readonly DocumentPart[]): Set<string> => {
  const place = `${SOURCES}#`;
  const addresses = [...valuesNamed('address', parts)].filter((address) => typeof address === 'string');
  return new Set(addresses.filter((address) => address.startsWith(place)).map((address) => address.slice(place.length)));
};

/** Whether the plan still runs; from an old one, where the latest is. */
function statusText(graph: Graph, plan: Plan): string {
  const { sentence, latest } = planStatus(graph, plan);
  if (!latest) return sentence;
  const way = graph.words.plans.latestAt({ plan: latest.label, address: wholeAddress(graph, latest.address) });
  return `${sentence} ${way}`;
}

/**
 * What the documents of a plan have in common: who publishes it, when, and what a reader must know first. `page`: the address of the
 * page that the document belongs to.
 */
export const imprint = (graph: Graph, plan: Plan, page: string) => {
  const { data } = graph.site;
  const maker = partnershipOf(graph, plan).name;
  const { official, name, licence, rights } = publisherView(graph);
  const publisher = name && capitalised(name);
  return {
    subtitle: maker,
    author: official ? maker : (publisher ?? data.name),
    publisher,
    origin: official ? '' : unofficialText(graph, 'document', maker),
    rights: licence ? `${licence.name}, ${licence.url}` : rights,
    language: data.language,
    status: [draftText(graph, page, plan), statusText(graph, plan)].filter(Boolean).join(' '),
    site: graph.address,
    stillTrue: wholeAddress(graph, stillTrueAddress(plan.id)),
    contact: contactText(graph),
    help: emergencyBox(graph),
    brand: coloursOf(graph).brand,
  };
};

/** How far a document goes, and where its readers are told what came since. */
export const reaching = (graph: Graph, plan: Plan, name: string, last: string) => ({
  lastRecord: periodStart(last),
  lastRecordText: graph.words.dates.full(last),
  place: wholeAddress(graph, editionAddress(plan.id, name, last)),
});

/** A plan as one document. */
export const planDocumentView = (graph: Graph, plan: Plan): DocumentView => ({
  ...imprint(graph, plan, planAddress(plan.id)),
  ...reaching(graph, plan, plan.id, lastRecordOf(graph, plan)),
  name: plan.id,
  title: plan.entry.data.title,
  subject: plan.entry.data.summary,
  address: wholeAddress(graph, planAddress(plan.id)),
  orientation: 'portrait',
  opening: 'cover',
  parts: partsOf(graph, plan),
});
