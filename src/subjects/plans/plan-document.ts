/**
 * The whole plan as one document, for people who print it or write on it: the views of its pages in the order of
 * reading, and what stands on the cover. Nothing is worked out here that a page does not say too.
 */

import type { Graph, Plan } from '../../plan/graph.ts';
import { measuresInOrder } from '../../plan/measures.ts';
import { consultationView } from '../consultations/consultations.ts';
import { actionListView, actionView } from '../delivery/actions.ts';
import { objectiveListView } from '../delivery/objectives.ts';
import { outcomeView } from '../delivery/outcomes.ts';
import { theoryView } from '../delivery/theories-of-change.ts';
import type { DocumentPart, DocumentView } from '../documents/document-view.ts';
import { emergencyBox } from '../help/help-box.ts';
import { measureView } from '../measures/measures.ts';
import { targetListView } from '../measures/targets.ts';
import { programmeItems } from '../meetings/meetings.ts';
import { fundingView } from '../money/funding.ts';
import { listAddress, planAddress, SOURCES } from '../page/addresses.ts';
import type { PageView } from '../page/page.ts';
import { contactText } from '../page/site.ts';
import { sentenceCase } from '../partnership/bodies.ts';
import { partnershipOf, partnershipView } from '../partnership/partnership.ts';
import { publisherView, unofficialText } from '../partnership/publisher.ts';
import { alignmentView } from '../priorities/alignment.ts';
import { priorityListView, priorityView } from '../priorities/priorities.ts';
import { glossaryView, sourcesView } from '../reference/reference-pages.ts';
import { chapterView } from './chapters.ts';
import { planStatus } from './plan-status.ts';
import { planView } from './plans.ts';

/** The colour of a partnership that has not chosen one. */
const BRAND = '#12436D';

const hasContent = (part: DocumentPart): boolean => {
  if ('views' in part) return part.views.length > 0;
  if (part.kind === 'delivery') return part.actions.length > 0;
  if (part.kind === 'objectives') return part.view.groups.length > 0;
  if (part.kind === 'targets') return part.view.targets.length > 0;
  if (part.kind === 'alignment') return part.view.rows.length + part.view.levels.length > 0 || part.view.note !== undefined;
  return part.kind !== 'glossary' || part.view.letters.length > 0;
};

/** All that a plan has, as parts of a document. Parts without content are left out. */
function partsOf(graph: Graph, plan: Plan): DocumentPart[] {
  const at = (kind: Parameters<typeof listAddress>[1]) => listAddress(plan.id, kind);
  const partnership = partnershipView(graph, plan);
  const targets = targetListView(graph, plan);
  const objectives = objectiveListView(graph, plan);
  const alignment = alignmentView(graph, plan);
  const parts: DocumentPart[] = [
    { kind: 'summary', address: planAddress(plan.id), view: planView(graph, plan) },
    {
      kind: 'priorities',
      address: at('priority'),
      views: plan.all('priority').map((priority) => priorityView(graph, plan, priority)),
      list: priorityListView(graph, plan),
    },
    { kind: 'objectives', address: objectives.address, view: objectives },
    { kind: 'alignment', address: alignment.address, view: alignment },
    { kind: 'outcomes', address: at('outcome'), views: plan.all('outcome').map((outcome) => outcomeView(graph, plan, outcome)) },
    {
      kind: 'delivery',
      address: at('action'),
      view: actionListView(graph, plan),
      actions: plan.all('action').map((action) => actionView(graph, plan, action)),
    },
    { kind: 'measures', address: at('measure'), views: measuresInOrder(plan).map((measure) => measureView(graph, plan, measure)) },
    { kind: 'targets', address: targets.address, view: targets },
    {
      kind: 'theories',
      address: at('theory-of-change'),
      views: plan.all('theory-of-change').map((theory) => theoryView(graph, plan, theory)),
    },
    {
      kind: 'consultations',
      address: at('consultation'),
      views: plan.all('consultation').map((consultation) => consultationView(graph, plan, consultation)),
    },
    { kind: 'chapters', address: at('chapter'), views: plan.all('chapter').map((chapter) => chapterView(graph, plan, chapter)) },
    {
      kind: 'partnership',
      address: partnership.address,
      view: partnership,
      funding: fundingView(graph, plan),
      programme: programmeItems(graph, plan),
    },
  ];
  const glossary = glossaryView(graph, termsIn(parts), plan);
  const sources = sourcesView(graph, documentsIn(parts));
  const behind: DocumentPart[] = [
    { kind: 'glossary', address: glossary.address, view: glossary },
    { kind: 'sources', address: sources.address, view: sources },
  ];
  return [...parts, ...behind].filter(hasContent);
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
  const way = graph.words.plans.latestAt({ plan: latest.label, address: graph.address + latest.address.slice(1) });
  return `${sentence} ${way}`;
}

/** What the documents of a plan have in common: who publishes it, when, and what a reader must know first. */
export const imprint = (graph: Graph, plan: Plan) => {
  const { data } = graph.site;
  const maker = partnershipOf(graph, plan).name;
  const { official, name, licence, rights } = publisherView(graph);
  const publisher = name && sentenceCase(name);
  return {
    subtitle: maker,
    author: official ? maker : (publisher ?? data.name),
    publisher,
    origin: official ? '' : unofficialText(graph, 'document', maker),
    rights: licence ? `${licence.name}, ${licence.url}` : rights,
    language: data.language,
    status: statusText(graph, plan),
    asOf: graph.asOf,
    asOfText: graph.words.dates.full(graph.asOf),
    site: graph.address,
    contact: contactText(graph),
    help: emergencyBox(graph),
    brand: data.colours?.brand ?? BRAND,
  };
};

/** A plan as one document. */
export const planDocumentView = (graph: Graph, plan: Plan): DocumentView => ({
  ...imprint(graph, plan),
  name: plan.id,
  title: plan.entry.data.title,
  subject: plan.entry.data.summary,
  address: graph.address + planAddress(plan.id).slice(1),
  orientation: 'portrait',
  opening: 'cover',
  parts: partsOf(graph, plan),
});
