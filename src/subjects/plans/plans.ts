/** Plans at a glance: the home page, the list of plans, and the overview of one. */

import type { LinkItem } from '../../nodes/links.ts';
import { statusOf } from '../../plan/actions.ts';
import { responsesOf } from '../../plan/consultation-figures.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { measuresInOrder } from '../../plan/measures.ts';
import { latestFigure } from '../../plan/trajectory.ts';
import type { Block } from '../../source/blocks.ts';
import type { Entry } from '../../source/read-content.ts';
import { acrossPages } from '../across-plans/across-plans.ts';
import { type ActionItem, actionItem, statusCounts, statusNote } from '../delivery/actions.ts';
import {
  addressOf,
  downloadsAddress,
  HOME,
  listAddress,
  objectivesAddress,
  PLANS,
  partnershipAddress,
  planAddress,
  targetsAddress,
  UPDATES,
} from '../page/addresses.ts';
import { planLink, titleLink } from '../page/entry-links.ts';
import { allPlansCrumbs, homeCrumb, type PageView, pageBuilder } from '../page/page.ts';
import { partnershipOf } from '../partnership/partnership.ts';
import { type PublisherView, publisherView } from '../partnership/publisher.ts';
import { type PriorityItem, priorityItem } from '../priorities/priorities.ts';
import { chapterLink } from './chapters.ts';
import { type PlanStatus, planStatus } from './plan-status.ts';
import { type WayIn, waysIn } from './ways-in.ts';

export interface UpdateItem {
  date: string;
  title: string;
  address: string;
}

/** Notices up to the day that the content speaks for, the latest first. */
export const updateItems = (graph: Graph): UpdateItem[] =>
  graph
    .all('update')
    .filter(({ data }) => data.date <= graph.asOf)
    .map(({ data, id }) => ({ date: graph.words.dates.full(data.date), title: data.title, address: `${UPDATES}#${id}` }));

export interface HomeView extends PageView {
  strapline: string;
  publisher: PublisherView;
  plan: LinkItem;
  status: PlanStatus;
  downloads: LinkItem;
  asOf: string;
  priorities: PriorityItem[];
  districts: LinkItem[];
  /** Whether it is working, in a sentence or two: what has been reported. */
  progress: string[];
  waysIn: LinkItem[];
  /** Earlier plans, and pages over all of them; empty where there is one plan. */
  earlier: LinkItem[];
  updates: UpdateItem[];
}

const actionItems = (graph: Graph, plan: Plan): ActionItem[] => plan.all('action').map((action) => actionItem(graph, plan, action));

/** Of how many there is a report: “None of the 54 actions has been reported on in the documents that we hold.” */
const reported = (known: number, total: number, what: string, how: string): string[] => {
  if (total === 0) return [];
  if (known === 0) return [`None of the ${total} ${what} has ${how} in the documents that we hold.`];
  return [
    `${known} of the ${total === 1 ? '1' : total} ${total === 1 ? what.replace(/s$/, '') : what} ${known === 1 ? 'has' : 'have'} ${how}.`,
  ];
};

function progress(graph: Graph, plan: Plan): string[] {
  const actions = plan.all('action');
  const measures = measuresInOrder(plan);
  const withReport = actions.filter((action) => statusOf(action, graph.asOf) !== 'not reported').length;
  const withFigure = measures.filter((measure) => latestFigure(measure, graph.asOf)).length;
  const sentences = [
    ...reported(withReport, actions.length, 'actions', 'been reported on'),
    ...reported(withFigure, measures.length, 'measures', 'a figure'),
  ];
  return withReport + withFigure === 0 && sentences.length > 0 ? ['That is not known.', ...sentences] : sentences;
}

/** “Plans from 2005 to 2024”. */
function earlierText({ plans }: Graph): string {
  const years = plans.flatMap(({ entry: { data } }) => [data.period.from, data.period.to]).sort();
  return `Plans from ${years[0]} to ${years.at(-1)}`;
}

export function homeView(graph: Graph): HomeView {
  const plan = graph.currentPlan;
  const { data } = graph.site;
  return {
    ...pageBuilder(graph).page({
      title: plan.entry.data.title,
      description: data.strapline,
      address: HOME,
      trail: [],
      file: graph.site.file,
      sources: plan.entry.data.sources,
    }),
    strapline: data.strapline,
    publisher: publisherView(graph),
    plan: { label: plan.entry.data.title, address: planAddress(plan.id) },
    status: planStatus(graph, plan),
    downloads: { label: 'Download or print the plan', address: downloadsAddress(plan.id) },
    asOf: graph.words.dates.full(graph.asOf),
    priorities: plan.all('priority').map((priority) => priorityItem(plan, priority)),
    districts: graph.all('district').map((district) => ({ label: district.data.name, address: addressOf(district, plan.id) })),
    progress: progress(graph, plan),
    waysIn: waysIn(graph, plan).filter(({ id }) => id !== 'priority'),
    earlier: graph.plans.length > 1 ? [{ label: 'All plans', address: PLANS, note: earlierText(graph) }, ...acrossPages(graph)] : [],
    updates: updateItems(graph).slice(0, 3),
  };
}

export interface PlanListView extends PageView {
  plans: (LinkItem & { status: PlanStatus; area: string; summary: string })[];
  /** Pages over all plans. */
  across: LinkItem[];
}

export const planListView = (graph: Graph): PlanListView => ({
  ...pageBuilder(graph).page({
    title: 'All plans',
    description: `The community safety plans for ${graph.site.data.area} that can be read here.`,
    address: PLANS,
    trail: [homeCrumb(graph)],
    search: { kind: 'List' },
  }),
  plans: graph.plans.map((plan) => ({
    label: plan.entry.data.title,
    address: planAddress(plan.id),
    status: planStatus(graph, plan),
    area: plan.entry.data.area,
    summary: plan.entry.data.summary,
  })),
  across: acrossPages(graph),
});

export interface PlanView extends PageView {
  summary: string;
  status: PlanStatus;
  statusNote?: string | undefined;
  periodNote?: string | undefined;
  area: string;
  /** The partnership that made it. */
  partnership: LinkItem;
  alsoCalled: string[];
  aims: string[];
  /** The plan that it replaces, and those that replaced it. */
  replaces?: LinkItem | undefined;
  replacedBy: LinkItem[];
  /** Parts of the plan, and documents it rests on, that are not held. */
  notHeld: LinkItem[];
  body: Block[];
  downloads: LinkItem;
  priorities: PriorityItem[];
  chapters: LinkItem[];
  waysIn: WayIn[];
  numbers: { label: string; value: number; address: string }[];
  counts: ReturnType<typeof statusCounts>;
  /** What the counts of statuses mean. */
  countsNote?: string | undefined;
  data: LinkItem;
}

/** The responses to the consultation; where there were several, how many: their responses do not add up to people. */
function consulted(plan: Plan): [label: string, value: number, address: string] {
  const [first, ...others] = plan.all('consultation');
  if (first && others.length === 0) return ['responses to the consultation', responsesOf(first.data) ?? 0, addressOf(first, plan.id)];
  return ['consultations', plan.all('consultation').length, listAddress(plan.id, 'consultation')];
}

/** The numbers of a plan that a reader can check against its pages. */
function planNumbers(plan: Plan): PlanView['numbers'] {
  const numbers: [label: string, value: number, address: string][] = [
    ['themes', plan.all('theme').length, listAddress(plan.id, 'priority')],
    ['priorities', plan.all('priority').length, listAddress(plan.id, 'priority')],
    ['long-term outcomes', plan.all('outcome').length, listAddress(plan.id, 'outcome')],
    ['measures', measuresInOrder(plan).length, listAddress(plan.id, 'measure')],
    ['actions', plan.all('action').length, listAddress(plan.id, 'action')],
    ['objectives', plan.all('objective').length, objectivesAddress(plan.id)],
    ['targets', plan.all('target').length, targetsAddress(plan.id)],
    consulted(plan),
  ];
  return numbers.filter(([, value]) => value > 0).map(([label, value, address]) => ({ label, value, address }));
}

export function planView(graph: Graph, plan: Plan): PlanView {
  const counts = statusCounts(actionItems(graph, plan));
  const entry: Entry<'plan'> = plan.entry;
  const { data } = entry;
  const build = pageBuilder(graph);
  return {
    body: build.body(entry),
    ...build.page({
      title: data.title,
      description: data.summary,
      address: planAddress(plan.id),
      trail: allPlansCrumbs(graph),
      sources: data.sources,
      notes: data.notes,
      file: entry.file,
      ofPlan: plan,
      search: { kind: 'Plan' },
    }),
    summary: data.summary,
    status: planStatus(graph, plan),
    statusNote: data.statusNote,
    periodNote: data.period.note,
    area: data.area,
    partnership: { label: partnershipOf(graph, plan).name, address: partnershipAddress(plan.id) },
    alsoCalled: data.alsoCalled ?? [],
    aims: data.aims ?? [],
    replaces: data.supersedes ? planLink(graph.planOf(data.supersedes)) : undefined,
    replacedBy: graph.plans
      .filter(({ entry: other }) => other.data.supersedes && graph.planOf(other.data.supersedes) === plan)
      .map(planLink),
    notHeld: (data.notHeld ?? []).map((reference) => titleLink(graph.get(reference, 'document'), plan.id)),
    downloads: { label: 'Download or print the plan', address: downloadsAddress(plan.id) },
    priorities: plan.all('priority').map((priority) => priorityItem(plan, priority)),
    chapters: plan.all('chapter').map((chapter) => chapterLink(plan, chapter)),
    waysIn: waysIn(graph, plan).filter(({ id }) => id !== 'priority' && id !== 'chapter'),
    numbers: planNumbers(plan),
    counts,
    countsNote: counts.length > 0 ? statusNote(graph, counts) : undefined,
    data: { label: 'Open data of this plan', address: `/data/#${plan.id}` },
  };
}
