/**
 * Every document that is made of a plan: what it is called, where it stands, in which formats it can be had, and what is
 * in it. A document is made of the views of pages; only their choice and order is its own.
 */
import type { Graph, Plan } from '../../plan/graph.ts';
import { lastRecordOf } from '../../plan/last-record.ts';
import { plansOfMeeting } from '../../plan/meetings.ts';
import type { Entry } from '../../source/read-content.ts';
import { consultationView } from '../consultations/consultations.ts';
import { actionListView } from '../delivery/action-list.ts';
import { actionView } from '../delivery/actions.ts';
import { emergencyBox } from '../help/help-box.ts';
import { meetingView } from '../meetings/meetings.ts';
import { performanceView } from '../meetings/performance.ts';
import { addressOf, listAddress, planAddress, wholeAddress } from '../page/addresses.ts';
import type { PageView } from '../page/page.ts';
import { partnershipOf } from '../partnership/partnership.ts';
import { imprint, planDocumentView, reaching } from '../plans/plan-document.ts';
import { planSummaryView } from '../plans/plan-summary.ts';
import { priorityView } from '../priorities/priorities.ts';
import type { DocumentPart, DocumentView } from './document-view.ts';
import type { DocumentFormat } from './formats.ts';

/** A document that can be had. It is only put together when somebody asks for its view. */
export interface PlanDocument {
  /** What it is: “Delivery plan”, “Priority: Fraud”. */
  label: string;
  /** One sentence on what is in it. */
  about: string;
  name: string;
  /** The address that its files have, without their ending: /plans/<plan>/<name>. */
  address: string;
  formats: readonly DocumentFormat[];
  /** The address of its page on the web. */
  page: string;
  /** How far it goes: the date of its latest source or report, as exact as it is known. */
  goesTo: () => string;
  view: () => DocumentView;
}

/** How large a file of a document is; only a PDF has pages. */
export interface DocumentSize {
  bytes: number;
  pages: number | undefined;
}

/** Sizes by address, to be asked for one by one: a part of a site notes what is asked for and not there (`SizesOfPart`), and no list of what is. */
export type DocumentSizes = Pick<ReadonlyMap<string, DocumentSize>, 'get'>;

export interface DocumentInFormat {
  document: PlanDocument;
  format: DocumentFormat;
}

const PAPER: readonly DocumentFormat[] = ['pdf', 'large-print'];
const SCREEN: readonly DocumentFormat[] = ['epub', 'txt'];

/** What a document does not share with the others. It stands upright unless it says otherwise. */
type Own = Pick<DocumentView, 'title' | 'opening' | 'parts'> & Partial<Pick<DocumentView, 'subtitle' | 'orientation' | 'help'>>;

/** How far a document goes: one of a page as far as that says, which is not how far the whole plan goes. */
const goesTo = (graph: Graph, plan: Plan, page?: PageView): string => page?.lastRecordDate ?? lastRecordOf(graph, plan);

/** A document whose page on the web is at `page`. */
function documentOf(
  graph: Graph,
  plan: Plan,
  { label, about, name, page, formats, of }: Omit<PlanDocument, 'view' | 'address' | 'goesTo'> & { of?: () => PageView },
  own: () => Own,
): PlanDocument {
  const far = () => goesTo(graph, plan, of?.());
  return {
    label,
    about,
    name,
    formats,
    page,
    address: page + name,
    goesTo: far,
    view: () => ({
      ...imprint(graph, plan, page),
      ...reaching(graph, plan, name, far()),
      name,
      subject: about,
      address: wholeAddress(graph, page),
      orientation: 'portrait',
      ...own(),
    }),
  };
}

export function summaryDocument(graph: Graph, plan: Plan): PlanDocument {
  const { label, about, title } = graph.words.documents.summary;
  const page = planAddress(plan.id);
  return documentOf(graph, plan, { label, about, name: `${plan.id}-summary`, page, formats: [...PAPER, ...SCREEN, 'brf'] }, () => ({
    title: title(plan.entry.data.title),
    opening: 'sheet',
    parts: [{ kind: 'plan-summary', address: page, view: planSummaryView(graph, plan) }],
  }));
}

export function priorityDocument(graph: Graph, plan: Plan, priority: Entry<'priority'>): PlanDocument {
  const { title, summary } = priority.data;
  const { label, subtitle } = graph.words.documents.priority;
  const page = addressOf(priority, plan.id);
  const of = () => priorityView(graph, plan, priority);
  return documentOf(
    graph,
    plan,
    { label: label(title), about: summary, name: `${plan.id}-${priority.id}`, page, formats: [...PAPER, ...SCREEN, 'brf'], of },
    () => {
      const view = of();
      return {
        title,
        subtitle: subtitle({ plan: plan.entry.data.title, partnership: partnershipOf(graph, plan).name }),
        opening: 'sheet',
        help: view.help ?? emergencyBox(graph),
        parts: [{ kind: 'priority', address: page, view }],
      };
    },
  );
}

export function deliveryDocument(graph: Graph, plan: Plan): PlanDocument {
  const { label, about, title } = graph.words.documents.delivery;
  const page = listAddress(plan.id, 'action');
  const of = () => actionListView(graph, plan);
  return documentOf(graph, plan, { label, about, name: `${plan.id}-delivery-plan`, page, formats: PAPER, of }, () => {
    const view = of();
    return {
      title: title(plan.entry.data.title),
      orientation: 'landscape',
      opening: 'cover',
      parts: [
        {
          kind: 'delivery',
          address: page,
          view,
          actions: plan.all('action').map((action) => actionView(graph, plan, action)),
        },
      ],
    };
  });
}

export function consultationDocument(graph: Graph, plan: Plan, consultation: Entry<'consultation'>): PlanDocument {
  const { title, summary } = consultation.data;
  const page = addressOf(consultation, plan.id);
  const of = () => consultationView(graph, plan, consultation);
  return documentOf(
    graph,
    plan,
    {
      label: graph.words.documents.consultation.label(title),
      about: summary,
      name: `${plan.id}-consultation-${consultation.id}`,
      page,
      formats: PAPER,
      of,
    },
    () => ({ title, opening: 'cover', parts: [{ kind: 'consultation', address: page, view: of() }] }),
  );
}

/**
 * What members need for a meeting: the agenda, what has been reported, and the priorities that they look at. It is put
 * together from what is published here now, and says so: it is not the agenda that a council sent out.
 */
function scrutinyPack(graph: Graph, plan: Plan, meeting: Entry<'meeting'>): PlanDocument {
  const { date, priorities, place, begins, body } = meeting.data;
  const page = addressOf(meeting, plan.id);
  const day = graph.words.dates.full(date);
  const chosen = priorities?.map((reference) => plan.get(reference, 'priority'));
  const { pack } = graph.words.documents;
  const about = chosen ? pack.aboutSome : pack.aboutAll;
  return documentOf(graph, plan, { label: pack.label(day), about, name: `${plan.id}-scrutiny-pack-${date}`, page, formats: PAPER }, () => ({
    title: pack.title(day),
    subtitle: pack.subtitle({ body: graph.get(body, 'group').data.name, begins, place }),
    opening: 'cover',
    parts: [
      { kind: 'agenda', address: page, view: meetingView(graph, meeting) },
      { kind: 'performance', address: listAddress(plan.id, 'measure'), view: performanceView(graph, plan, date) },
      ...(chosen ?? plan.all('priority')).map(
        (priority): DocumentPart => ({ kind: 'priority', address: '', view: priorityView(graph, plan, priority) }),
      ),
    ],
  }));
}

/** The packs of a meeting: one for each plan that it is about. */
export const packsOfMeeting = (graph: Graph, meeting: Entry<'meeting'>): PlanDocument[] =>
  plansOfMeeting(graph, meeting).map((plan) => scrutinyPack(graph, plan, meeting));

/** Every document of a plan, in the order of a list of downloads. */
export const planDocuments = (graph: Graph, plan: Plan): PlanDocument[] => [
  {
    label: graph.words.documents.whole.label,
    about: plan.entry.data.summary,
    name: plan.id,
    page: planAddress(plan.id),
    address: planAddress(plan.id) + plan.id,
    formats: [...PAPER, ...SCREEN],
    goesTo: () => goesTo(graph, plan),
    view: () => planDocumentView(graph, plan),
  },
  summaryDocument(graph, plan),
  ...plan.all('priority').map((priority) => priorityDocument(graph, plan, priority)),
  ...(plan.all('action').length > 0 ? [deliveryDocument(graph, plan)] : []),
  ...plan.all('consultation').map((consultation) => consultationDocument(graph, plan, consultation)),
  ...graph
    .all('meeting')
    .filter((meeting) => plansOfMeeting(graph, meeting).includes(plan))
    .map((meeting) => scrutinyPack(graph, plan, meeting)),
];
