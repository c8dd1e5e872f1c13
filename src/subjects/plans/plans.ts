/** Plans at a glance: the list of them, and the overview of one. */

import type { LinkItem } from '../../nodes/links.ts';
import { responsesOf } from '../../plan/consultation-figures.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { lastRecordOf } from '../../plan/last-record.ts';
import { measuresInOrder } from '../../plan/measures.ts';
import type { Block } from '../../source/blocks.ts';
import type { Entry } from '../../source/read-content.ts';
import type { Words } from '../../words/words.ts';
import { acrossPages } from '../across-plans/across-plans.ts';
import { type ActionItem, actionItem, statusCounts, statusNote } from '../delivery/actions.ts';
import {
  addressOf,
  DATA,
  downloadsAddress,
  listAddress,
  objectivesAddress,
  PLANS,
  partnershipAddress,
  planAddress,
  reportsAddress,
  targetsAddress,
} from '../page/addresses.ts';
import { planLink, titleLink } from '../page/entry-links.ts';
import { allPlansCrumbs, homeCrumb, type PageView, pageBuilder } from '../page/page.ts';
import { partnershipOf } from '../partnership/partnership.ts';
import { type PriorityItem, priorityItem } from '../priorities/priorities.ts';
import { type ApprovalView, approvalViews } from './approvals.ts';
import { chapterLink } from './chapters.ts';
import { type KeyFigureView, keyFigures } from './key-figures.ts';
import { type PlanStatus, planStatus } from './plan-status.ts';
import { replacedBy, type SinceThenView, sinceThenView } from './since-then.ts';

const actionItems = (graph: Graph, plan: Plan): ActionItem[] => plan.all('action').map((action) => actionItem(graph, plan, action));

export interface PlanListView extends PageView {
  plans: (LinkItem & { status: PlanStatus; area: string; summary: string })[];
  /** Pages over all plans. */
  across: LinkItem[];
}

export const planListView = (graph: Graph): PlanListView => ({
  ...pageBuilder(graph).page({
    title: graph.words.page.allPlans,
    description: graph.words.plans.listDescription(graph.site.data.area),
    address: PLANS,
    trail: [homeCrumb(graph)],
    search: { kind: graph.words.labels.list },
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
  sinceThen: SinceThenView;
  approvals: ApprovalView[];
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
  keyFigures: KeyFigureView[];
  priorities: PriorityItem[];
  chapters: LinkItem[];
  /** What a reader can count on the pages of the plan: “54 actions”. */
  numbers: LinkItem[];
  counts: ReturnType<typeof statusCounts>;
  /** What the counts of statuses mean. */
  countsNote?: string | undefined;
  data: LinkItem;
  /** The date of the latest source, report or change in anything of the plan. */
  knownUpTo: string;
}

/** What is counted of a plan, and the page that has it. */
type Counted = [what: keyof Words['plans']['number'], count: number, address: string];

/** The responses to the consultation; where there were several, how many: their responses do not add up to people. */
function consulted(plan: Plan): Counted {
  const [first, ...others] = plan.all('consultation');
  const responses = first && responsesOf(first.data);
  if (first && responses !== undefined && others.length === 0) return ['response', responses, addressOf(first, plan.id)];
  return ['consultation', plan.all('consultation').length, listAddress(plan.id, 'consultation')];
}

/** The numbers of a plan that a reader can check against its pages. */
export function planNumbers({ words: { plans } }: Graph, plan: Plan): PlanView['numbers'] {
  const numbers: Counted[] = [
    ['theme', plan.all('theme').length, listAddress(plan.id, 'priority')],
    ['priority', plan.all('priority').length, listAddress(plan.id, 'priority')],
    ['outcome', plan.all('outcome').length, listAddress(plan.id, 'outcome')],
    ['measure', measuresInOrder(plan).length, listAddress(plan.id, 'measure')],
    ['action', plan.all('action').length, listAddress(plan.id, 'action')],
    ['objective', plan.all('objective').length, objectivesAddress(plan.id)],
    ['target', plan.all('target').length, targetsAddress(plan.id)],
    consulted(plan),
  ];
  return numbers.filter(([, count]) => count > 0).map(([what, count, address]) => ({ label: plans.number[what](count), address }));
}

export function planView(graph: Graph, plan: Plan): PlanView {
  const counts = statusCounts(actionItems(graph, plan));
  const entry: Entry<'plan'> = plan.entry;
  const { data } = entry;
  const build = pageBuilder(graph);
  const { plans, labels } = graph.words;
  const status = planStatus(graph, plan);
  return {
    body: build.body(entry),
    ...build.page({
      title: data.title,
      description: data.summary,
      address: planAddress(plan.id),
      report: reportsAddress(plan.id),
      trail: allPlansCrumbs(graph),
      sources: data.sources,
      notes: data.notes,
      file: entry.file,
      ofPlan: plan,
      search: { kind: labels.plan },
    }),
    summary: data.summary,
    status,
    sinceThen: sinceThenView(graph, plan),
    approvals: approvalViews(graph, plan),
    statusNote: data.statusNote,
    periodNote: data.period.note,
    area: data.area,
    partnership: { label: partnershipOf(graph, plan).name, address: partnershipAddress(plan.id) },
    alsoCalled: data.alsoCalled ?? [],
    aims: data.aims ?? [],
    replaces: data.supersedes ? planLink(graph.planOf(data.supersedes)) : undefined,
    replacedBy: replacedBy(graph, plan).map(planLink),
    notHeld: (data.notHeld ?? []).map((reference) => titleLink(graph.get(reference, 'document'), plan.id)),
    downloads: { label: plans.download, address: downloadsAddress(plan.id) },
    keyFigures: keyFigures(graph, plan),
    priorities: plan.all('priority').map((priority) => priorityItem(plan, priority)),
    chapters: plan.all('chapter').map((chapter) => chapterLink(graph, plan, chapter)),
    numbers: planNumbers(graph, plan),
    counts,
    countsNote: counts.length > 0 ? statusNote(graph, counts) : undefined,
    data: { label: plans.openData, address: `${DATA}#${plan.id}` },
    knownUpTo: graph.words.dates.full(lastRecordOf(graph, plan)),
  };
}
