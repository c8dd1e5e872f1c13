/** Plans at a glance: the home page, the list of plans, and the overview of one. */
import { statusOf } from '../plan/actions.ts';
import { responsesOf } from '../plan/consultation-figures.ts';
import type { Graph, Plan } from '../plan/graph.ts';
import { measuresInOrder } from '../plan/measures.ts';
import { latestFigure } from '../plan/trajectory.ts';
import type { Block } from '../source/blocks.ts';
import type { Entry } from '../source/read-content.ts';
import { type ActionItem, actionItem, statusCounts } from './actions.ts';
import {
  addressOf,
  COMPARE,
  downloadsAddress,
  FUNDING,
  HOME,
  LINEAGE,
  listAddress,
  PLANS,
  PROMISES,
  planAddress,
  TOPICS,
  UPDATES,
} from './addresses.ts';
import { chapterLink, type Figures, figuresIn } from './chapters.ts';
import { readableDate } from './dates.ts';
import { titleLink } from './entry-links.ts';
import { homeCrumb, type LinkItem, type PageView, pageBuilder } from './page.ts';
import { type PlanStatus, planStatus } from './plan-status.ts';
import { type PriorityItem, priorityItem } from './priorities.ts';
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
    .map(({ data, id }) => ({ date: readableDate(data.date), title: data.title, address: `${UPDATES}#${id}` }));

export interface HomeView extends PageView {
  strapline: string;
  partnership: string;
  plan: LinkItem;
  status: PlanStatus;
  downloads: LinkItem;
  asOf: string;
  priorities: PriorityItem[];
  districts: LinkItem[];
  /** Whether it is working, in a sentence or two: what has been reported. */
  progress: string[];
  waysIn: LinkItem[];
  updates: UpdateItem[];
}

const actionItems = (graph: Graph, plan: Plan): ActionItem[] => plan.all('action').map((action) => actionItem(graph, plan, action));

/** Of how many there is a report: “None of the 54 actions has been reported on in the documents that we hold.” */
const reported = (known: number, total: number, what: string, how: string): string[] => {
  if (total === 0) return [];
  if (known === 0) return [`None of the ${total} ${what} has ${how} in the documents that we hold.`];
  return [`${known} of the ${total} ${what} ${known === 1 ? 'has' : 'have'} ${how}.`];
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
    partnership: data.partnership.name,
    plan: { label: plan.entry.data.title, address: planAddress(plan.id) },
    status: planStatus(graph, plan),
    downloads: { label: 'Download or print the plan', address: downloadsAddress(plan.id) },
    asOf: readableDate(graph.asOf),
    priorities: plan.all('priority').map((priority) => priorityItem(plan, priority)),
    districts: graph.all('district').map((district) => ({ label: district.data.name, address: addressOf(district, plan.id) })),
    progress: progress(graph, plan),
    waysIn: waysIn(plan).filter(({ label }) => label !== 'Priorities'),
    updates: updateItems(graph).slice(0, 3),
  };
}

export interface PlanListView extends PageView {
  plans: (LinkItem & { status: PlanStatus; area: string; summary: string })[];
  /** Pages over all plans. */
  across: LinkItem[];
}

/** What can be seen over several plans; nothing where there is only one. */
function acrossPlans(graph: Graph): LinkItem[] {
  if (graph.plans.length < 2) return [];
  const link = (label: string, address: string, note: string) => ({ label, address, note });
  return [
    link('Where the priorities came from', LINEAGE, 'How the priorities of one plan became those of the next'),
    ...(graph.all('topic').length > 0
      ? [link('Then and now', TOPICS, 'Subjects through all plans, such as domestic abuse or anti-social behaviour')]
      : []),
    link('Promises and results', PROMISES, 'Every target, and what was reported about it'),
    link('Funding over the years', FUNDING, 'The money, and the projects that it paid for'),
    link('Compare plans', COMPARE, 'Two plans side by side'),
  ];
}

export const planListView = (graph: Graph): PlanListView => ({
  ...pageBuilder(graph).page({
    title: 'All plans',
    description: `The plans of ${graph.site.data.partnership.name} that are published here.`,
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
  across: acrossPlans(graph),
});

export interface PlanView extends PageView {
  summary: string;
  status: PlanStatus;
  statusNote?: string | undefined;
  periodNote?: string | undefined;
  area: string;
  alsoCalled: string[];
  aims: string[];
  /** Parts of the plan, and documents it rests on, that are not held. */
  notHeld: LinkItem[];
  body: Block[];
  figures: Figures;
  downloads: LinkItem;
  priorities: PriorityItem[];
  chapters: LinkItem[];
  waysIn: WayIn[];
  numbers: { label: string; value: number; address: string }[];
  counts: ReturnType<typeof statusCounts>;
  data: LinkItem;
}

/** The numbers of a plan that a reader can check against its pages. */
function planNumbers(plan: Plan): PlanView['numbers'] {
  const consultation = plan.all('consultation').at(-1);
  const numbers: [label: string, value: number, address: string][] = [
    ['themes', plan.all('theme').length, listAddress(plan.id, 'priority')],
    ['priorities', plan.all('priority').length, listAddress(plan.id, 'priority')],
    ['long-term outcomes', plan.all('outcome').length, listAddress(plan.id, 'outcome')],
    ['measures', measuresInOrder(plan).length, listAddress(plan.id, 'measure')],
    ['actions', plan.all('action').length, listAddress(plan.id, 'action')],
    [
      'responses to the consultation',
      (consultation && responsesOf(consultation.data)) ?? 0,
      consultation ? addressOf(consultation, plan.id) : '',
    ],
  ];
  return numbers.filter(([, value]) => value > 0).map(([label, value, address]) => ({ label, value, address }));
}

export function planView(graph: Graph, plan: Plan): PlanView {
  const entry: Entry<'plan'> = plan.entry;
  const { data } = entry;
  const build = pageBuilder(graph);
  return {
    body: build.body(entry),
    ...build.page({
      title: data.title,
      description: data.summary,
      address: planAddress(plan.id),
      trail: [homeCrumb(graph), { label: 'All plans', address: PLANS }],
      sources: data.sources,
      notes: data.notes,
      file: entry.file,
      search: { kind: 'Plan', plan: data.title },
    }),
    summary: data.summary,
    status: planStatus(graph, plan),
    statusNote: data.statusNote,
    periodNote: data.period.note,
    area: data.area,
    alsoCalled: data.alsoCalled ?? [],
    aims: data.aims ?? [],
    notHeld: (data.notHeld ?? []).map((reference) => titleLink(graph.get(reference, 'document'), plan.id)),
    figures: figuresIn(graph, plan, entry.body),
    downloads: { label: 'Download or print the plan', address: downloadsAddress(plan.id) },
    priorities: plan.all('priority').map((priority) => priorityItem(plan, priority)),
    chapters: plan.all('chapter').map((chapter) => chapterLink(plan, chapter)),
    waysIn: waysIn(plan).filter(({ label }) => !['Priorities', 'Chapters'].includes(label)),
    numbers: planNumbers(plan),
    counts: statusCounts(actionItems(graph, plan)),
    data: { label: 'Open data of this plan', address: `/data/#${plan.id}` },
  };
}
