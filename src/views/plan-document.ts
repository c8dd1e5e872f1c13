/**
 * The whole plan as one document, for people who print it or write on it: the views of its pages in the order of
 * reading, and what stands on the cover. Nothing is worked out here that a page does not say too.
 */
import type { Graph, Plan } from '../plan/graph.ts';
import { measuresInOrder } from '../plan/measures.ts';
import { type ActionListView, type ActionView, actionListView, actionView } from './actions.ts';
import { listAddress, planAddress } from './addresses.ts';
import { type ChapterView, chapterView } from './chapters.ts';
import { type ConsultationView, consultationView } from './consultations.ts';
import { readableDate } from './dates.ts';
import { type MeasureView, measureView } from './measures.ts';
import { type OutcomeView, outcomeView } from './outcomes.ts';
import { type FundingView, fundingView, type PartnershipView, partnershipView } from './partnership.ts';
import { planStatus } from './plan-status.ts';
import { type PlanView, planView } from './plans.ts';
import { type PriorityListView, type PriorityView, priorityListView, priorityView } from './priorities.ts';
import { type GlossaryView, glossaryView, type SourcesView, sourcesView } from './reference-pages.ts';
import { type TheoryView, theoryView } from './theories-of-change.ts';

/** A part of the document: the views that it is made of. `address` is the page that links to the part as a whole lead to. */
export type DocumentPart =
  | { kind: 'summary'; address: string; view: PlanView; asOf: string }
  | { kind: 'priorities'; address: string; views: PriorityView[]; lists: PriorityListView['lists'] }
  | { kind: 'outcomes'; address: string; views: OutcomeView[] }
  | { kind: 'delivery'; address: string; view: ActionListView; actions: ActionView[] }
  | { kind: 'measures'; address: string; views: MeasureView[] }
  | { kind: 'theories'; address: string; views: TheoryView[] }
  | { kind: 'consultations'; address: string; views: ConsultationView[] }
  | { kind: 'chapters'; address: string; views: ChapterView[] }
  | { kind: 'partnership'; address: string; view: PartnershipView; funding: FundingView }
  | { kind: 'glossary'; address: string; view: GlossaryView }
  | { kind: 'sources'; address: string; view: SourcesView };

/** A document: what stands on its cover, and its parts in the order of reading. */
export interface DocumentView {
  title: string;
  /** Whose plan it is. */
  subtitle: string;
  author: string;
  /** Language and region, as BCP 47 names them: en and GB. */
  language: { code: string; region: string };
  /** What a reader must know first: whether the plan still runs. */
  status: string;
  /** The day that the content speaks for, as year-month-day. It is the date of the document too. */
  asOf: string;
  asOfText: string;
  /** Where the site stands, ending in “/”: links that leave the document begin with it. */
  site: string;
  /** The page of the plan on the web. */
  address: string;
  /** How to get in touch, or to get another format. */
  contact: string;
  /** The partnership’s colour, as #rrggbb, dark enough for white text. */
  brand: string;
  parts: DocumentPart[];
}

/** The colour of a partnership that has not chosen one. */
const BRAND = '#12436D';

const hasContent = (part: DocumentPart): boolean => {
  if ('views' in part) return part.views.length > 0;
  if (part.kind === 'delivery') return part.actions.length > 0;
  return part.kind !== 'glossary' || part.view.letters.length > 0;
};

/** All that a plan has, as parts of a document. Parts without content are left out. */
function partsOf(graph: Graph, plan: Plan): DocumentPart[] {
  const at = (kind: Parameters<typeof listAddress>[1]) => listAddress(plan.id, kind);
  const partnership = partnershipView(graph, plan);
  const glossary = glossaryView(graph);
  const sources = sourcesView(graph);
  const parts: DocumentPart[] = [
    { kind: 'summary', address: planAddress(plan.id), view: planView(graph, plan), asOf: readableDate(graph.asOf) },
    {
      kind: 'priorities',
      address: at('priority'),
      views: plan.all('priority').map((priority) => priorityView(graph, plan, priority)),
      lists: priorityListView(graph, plan).lists,
    },
    { kind: 'outcomes', address: at('outcome'), views: plan.all('outcome').map((outcome) => outcomeView(graph, plan, outcome)) },
    {
      kind: 'delivery',
      address: at('action'),
      view: actionListView(graph, plan),
      actions: plan.all('action').map((action) => actionView(graph, plan, action)),
    },
    { kind: 'measures', address: at('measure'), views: measuresInOrder(plan).map((measure) => measureView(graph, plan, measure)) },
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
    { kind: 'partnership', address: partnership.address, view: partnership, funding: fundingView(graph, plan) },
    { kind: 'glossary', address: glossary.address, view: glossary },
    { kind: 'sources', address: sources.address, view: sources },
  ];
  return parts.filter(hasContent);
}

/** A plan as one document. Plain data: it can be written to a file and read again. */
export function planDocumentView(graph: Graph, plan: Plan): DocumentView {
  const { data } = graph.site;
  const site = graph.address;
  return {
    title: plan.entry.data.title,
    subtitle: data.partnership.name,
    author: data.partnership.name,
    language: { code: 'en', region: 'GB' },
    status: planStatus(graph, plan).sentence,
    asOf: graph.asOf,
    asOfText: readableDate(graph.asOf),
    site,
    address: site + planAddress(plan.id).slice(1),
    contact: [data.contact.text, data.contact.phone && `Phone: ${data.contact.phone}.`].filter(Boolean).join(' '),
    brand: data.colours?.brand ?? BRAND,
    parts: partsOf(graph, plan),
  };
}
