/**
 * The home page: what this is, whether it is current, and the ways to what matters to a reader. All of it follows from the
 * content: a site without districts, help, several plans or consultations has a shorter home page.
 */
import type { LinkItem } from '../../nodes/links.ts';
import type { AreaMap } from '../../nodes/page-nodes.ts';
import type { Graph } from '../../plan/graph.ts';
import { acrossPage, acrossPages } from '../across-plans/across-plans.ts';
import { hasHelp } from '../help/help.ts';
import {
  addressOf,
  DISTRICTS,
  downloadsAddress,
  HELP,
  HOME,
  listAddress,
  PLANS,
  planAddress,
  SAY,
  STILL_TRUE,
  UPDATES,
} from '../page/addresses.ts';
import { type PageView, pageBuilder } from '../page/page.ts';
import { type PublisherView, publisherView } from '../partnership/publisher.ts';
import { areaMap } from '../places/area-map.ts';
import { type KeyFigureView, keyFigures } from '../plans/key-figures.ts';
import { planStatus } from '../plans/plan-status.ts';
import { waysInWithout } from '../plans/ways-in.ts';
import { type PriorityItem, priorityItem } from '../priorities/priorities.ts';
import { hasSay } from '../say/has-say.ts';
import { type ProgressView, progressView } from './progress.ts';
import { type TimelineItem, timeline } from './timeline.ts';

export interface UpdateItem {
  date: string;
  title: string;
  address: string;
}

export interface HomeView extends PageView {
  strapline: string;
  publisher: PublisherView;
  plan: LinkItem;
  /** Whether the plan is in force, and what is known of what came after. */
  status: string;
  /** What a reader may want to do, where the site has a place for it. */
  wants: LinkItem[];
  priorities: PriorityItem[];
  map?: AreaMap | undefined;
  districts: LinkItem[];
  keyFigures: KeyFigureView[];
  /** Empty where there is nothing that could follow something else. */
  timeline: TimelineItem[];
  progress: ProgressView;
  updates: UpdateItem[];
  waysIn: LinkItem[];
  /** The list of plans, and pages over all of them; empty where there is one plan. */
  earlier: LinkItem[];
}

/** Notices up to the day that the content speaks for, the latest first. */
const updateItems = (graph: Graph): UpdateItem[] =>
  graph
    .all('update')
    .filter(({ data }) => data.date <= graph.asOf)
    .map(({ data, id }) => ({ date: graph.words.dates.full(data.date), title: data.title, address: `${UPDATES}#${id}` }));

/** What people come for, in the order of haste, each with the place that answers it. */
function wants(graph: Graph): LinkItem[] {
  const { currentPlan: plan, words } = graph;
  const lines = graph.all('help-line');
  const { wants: said } = words.home;
  const to = (label: string, address: string | undefined | false): LinkItem[] => (address ? [{ label, address }] : []);
  const reports = lines.some(({ data }) => data.situation === 'not an emergency');
  const promises = acrossPage(graph, 'promises')?.address ?? (plan.all('action').length > 0 && listAddress(plan.id, 'action'));
  return [
    ...to(said.help, hasHelp(graph) && HELP),
    ...to(said.report, reports && `${HELP}#not-an-emergency`),
    ...to(said.area, graph.all('district').length > 0 && DISTRICTS),
    ...to(said.promises, promises),
    ...to(said.say, hasSay(graph) && SAY),
    ...to(said.download, downloadsAddress(plan.id)),
    ...to(said.check, STILL_TRUE),
  ];
}

export function homeView(graph: Graph): HomeView {
  const plan = graph.currentPlan;
  const { data } = graph.site;
  const { places, home, page } = graph.words;
  const status = planStatus(graph, plan);
  const events = timeline(graph);
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
    status: status.ended && plan.entry.data.status === 'current' ? home.ended(status.period) : status.sentence,
    wants: wants(graph),
    priorities: plan.all('priority').map((priority) => priorityItem(plan, priority)),
    map: areaMap(graph, { name: places.map.name(data.area) }),
    districts: graph.all('district').map((district) => ({ label: district.data.name, address: addressOf(district, plan.id) })),
    keyFigures: keyFigures(graph, plan),
    timeline: events.filter(({ kind }) => kind !== 'gap').length > 1 ? events : [],
    progress: progressView(graph, plan),
    updates: updateItems(graph).slice(0, 3),
    waysIn: waysInWithout(graph, plan, 'priority').map(({ label, address }) => ({ label, address })),
    earlier: graph.plans.length > 1 ? [{ label: page.allPlans, address: PLANS }, ...acrossPages(graph)] : [],
  };
}
