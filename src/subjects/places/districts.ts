/**
 * What concerns one district, from all plans: first what the latest plan does there, then what is its own (its plans, actions, figures,
 * what documents and their public say), and who held office for it.
 */

import type { CitationView, LinkItem } from '../../nodes/links.ts';
import { actionsForPriority } from '../../plan/actions.ts';
import { actionsFor, isMeasureOf, mentionsOf, ownPlans, targetsForDistrict } from '../../plan/districts.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { documentDates, recordDates } from '../../plan/last-record.ts';
import { measuresInOrder } from '../../plan/measures.ts';
import { isReported } from '../../plan/promises.ts';
import type { Entry } from '../../source/read-content.ts';
import { answersFrom } from '../consultations/consultation-answers.ts';
import { type ActionItem, actionItem } from '../delivery/actions.ts';
import { type DistrictContacts, districtContacts } from '../help/contacts.ts';
import { type MeasureItem, measureItem } from '../measures/measures.ts';
import { promiseText, targetItem } from '../measures/targets.ts';
import { addressOf, DISTRICTS, listAddress } from '../page/addresses.ts';
import { planLink, titleLink } from '../page/entry-links.ts';
import { citations, documentsOf, homeCrumb, type PageView, pageBuilder } from '../page/page.ts';
import { bodyLink } from '../partnership/bodies.ts';
import { type Post, posts } from '../partnership/partnership.ts';
import { type PlanStatus, planStatus, yearsText } from '../plans/plan-status.ts';
import { planNumbers } from '../plans/plans.ts';
import { citedReport } from '../record/reports.ts';

/** What a plan has for the district. */
interface OfPlan<Item> {
  plan: LinkItem;
  /** Its years, where its title does not say them. */
  years?: string | undefined;
  items: Item[];
}

/** The years of a plan whose title does not name them. */
const yearsBeside = (graph: Graph, plan: Plan): string | undefined =>
  plan.entry.data.title.includes(plan.entry.data.period.from) ? undefined : yearsText(graph, plan);

export interface FactView {
  text: string;
  source: CitationView[];
}

/** An action with the sentences that name the district: those of reports on it, or else its own. */
export type NamedItem = ActionItem & { mentions: FactView[] };

const namedItem = (graph: Graph, plan: Plan, action: Entry<'action'>, district: Entry<'district'>): NamedItem => {
  const { own, reports } = mentionsOf(graph, action, district);
  const item = actionItem(graph, plan, action);
  return {
    ...item,
    mentions: [
      ...(own && item.fuller && reports.length === 0 ? [{ text: item.fuller, source: citations(graph, action.data.sources) }] : []),
      ...reports.map((report) => ({ text: report.data.text, source: citedReport(graph, report) })),
    ],
  };
};

/** How a plan stands: here, and on another website. */
type SaidStatus = Pick<PlanStatus, 'sentence' | 'elsewhere'>;

export interface NowView {
  plan: LinkItem;
  /** What is known of whether it is in force. */
  status: SaidStatus;
  count: number;
  /** Of how many actions there is a report. */
  reported: number;
  priorities: (LinkItem & { actions: number })[];
  /** Actions that are for this district alone. */
  own: NamedItem[];
  /** True if it promises something, and nothing of it is for this district alone. */
  nothingAlone: boolean;
  /** Those of bodies that work in each district. */
  shared: ActionItem[];
  allActions?: LinkItem | undefined;
}

/** What the latest plan does here; nothing where it is a plan of the district alone, which has a part of its own. */
function nowView(graph: Graph, district: Entry<'district'>): NowView {
  const latest = graph.currentPlan;
  const { places, locale } = graph.words;
  const actions = latest.all('action');
  const { own, shared } = actionsFor(graph, latest, district);
  return {
    plan: planLink(latest),
    status: planStatus(graph, latest),
    count: actions.length,
    reported: actions.filter(isReported).length,
    priorities: latest
      .all('priority')
      .map((priority) => ({ ...titleLink(priority, latest.id), actions: actionsForPriority(latest, priority).length })),
    own: own.map((action) => namedItem(graph, latest, action, district)),
    nothingAlone: actions.length > 0 && own.length + targetsForDistrict(graph, latest, district).length === 0,
    shared: shared.map((action) => actionItem(graph, latest, action)),
    allActions:
      actions.length > 0
        ? { label: places.allActions(locale.number(actions.length)), address: listAddress(latest.id, 'action') }
        : undefined,
  };
}

export interface DistrictView extends PageView {
  council?: LinkItem | undefined;
  /** Whom to tell of what. */
  contacts?: DistrictContacts | undefined;
  /** The latest plan, where that is not one of its own. */
  plan?: { plan: LinkItem; years?: string | undefined } | undefined;
  posts: Post[];
  /** Plans that are for this district, and not for the whole area. */
  ownPlans: { plan: LinkItem; status: SaidStatus; numbers: LinkItem[] }[];
  actions: OfPlan<NamedItem>[];
  figures: OfPlan<{ measures: MeasureItem[]; targets: LinkItem[] }>[];
  facts: FactView[];
  answers: ReturnType<typeof answersFrom>;
  /** Who held an office, each with the day, month or year for which that is known. */
  people: (FactView & { on: string })[];
  /** What the latest plan does here, as in every district: its priorities with how many actions each has. */
  now?: NowView | undefined;
  others: LinkItem[];
  allDistricts: LinkItem;
}

export function districtView(graph: Graph, district: Entry<'district'>): DistrictView {
  const latest = graph.currentPlan;
  const { places, dates } = graph.words;
  const { data } = district;
  const own = ownPlans(graph, district);
  const isOwn = own.includes(latest);
  const ofPlans = <Item>(items: (plan: Plan) => Item[]): OfPlan<Item>[] =>
    graph.plans
      .map((plan) => ({ plan: planLink(plan), years: yearsBeside(graph, plan), items: items(plan) }))
      .filter(({ items: found }) => found.length > 0);
  const fact = ({ text, sources }: NonNullable<typeof data.facts>[number]) => ({ text, source: citations(graph, sources) });
  const inOffice = (data.facts ?? []).flatMap(({ officeOn, ...each }) => (officeOn ? [{ ...fact(each), on: dates.at(officeOn) }] : []));
  return {
    ...pageBuilder(graph).page({
      title: data.name,
      description: places.description(data.name),
      address: addressOf(district, latest.id),
      trail: [homeCrumb(graph), { label: places.list.title, address: DISTRICTS }],
      sources: data.sources,
      // That nobody has reported on an action is so as far as its plan and what was reported of it go.
      recorded: [...new Set([latest, ...own])].flatMap((plan) => [
        ...documentDates(
          graph,
          documentsOf([plan.entry]).map(({ document }) => document),
        ),
        ...recordDates(plan.all('action')),
      ]),
      notes: data.notes,
      file: district.file,
      search: { kind: places.kind, districts: [data.name] },
    }),
    council: data.council ? bodyLink(latest, graph.get(data.council, 'organisation')) : undefined,
    contacts: districtContacts(graph, district),
    plan: isOwn ? undefined : { plan: planLink(latest), years: yearsBeside(graph, latest) },
    posts: posts(graph, latest).filter((post) => post.districts.some(({ address }) => address === addressOf(district, latest.id))),
    ownPlans: own.map((plan) => ({
      plan: planLink(plan),
      status: planStatus(graph, plan),
      numbers: planNumbers(graph, plan),
    })),
    actions: ofPlans((plan) =>
      own.includes(plan) || plan === latest
        ? []
        : actionsFor(graph, plan, district).own.map((action) => namedItem(graph, plan, action, district)),
    ),
    figures: ofPlans((plan) => {
      const measures = measuresInOrder(plan).filter((measure) => isMeasureOf(graph, measure, district));
      const targets = targetsForDistrict(graph, plan, district).map((target) => targetItem(graph, plan, target));
      if (measures.length + targets.length === 0) return [];
      return [
        {
          measures: measures.map((measure) => measureItem(graph, plan, measure, district.id)),
          targets: targets.map((target) => ({ label: promiseText(target, graph.words), address: target.address })),
        },
      ];
    }),
    facts: (data.facts ?? []).filter(({ officeOn }) => officeOn === undefined).map(fact),
    answers: graph.plans.flatMap((plan) => answersFrom(graph, plan, district)),
    people: inOffice,
    now: isOwn ? undefined : nowView(graph, district),
    others: graph
      .all('district')
      .filter((other) => other !== district)
      .map((other) => ({ label: other.data.name, address: addressOf(other, latest.id) })),
    allDistricts: { label: places.list.all, address: DISTRICTS },
  };
}
