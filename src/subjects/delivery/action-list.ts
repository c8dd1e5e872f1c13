/** All actions of a plan, in the order of its delivery plan. */

import type { BodiesView, CitationView, LinkItem } from '../../nodes/links.ts';
import type { ChoiceGroup } from '../../nodes/page-nodes.ts';
import { partOf, sectionOf } from '../../plan/actions.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { recordDates } from '../../plan/last-record.ts';
import { hasDate, hasOwner, isOngoing, isReported, saysNoDate } from '../../plan/promises.ts';
import { sectionTitle } from '../../plan/titles.ts';
import { NOT_REPORTED } from '../../schema/action.ts';
import type { Entry } from '../../source/read-content.ts';
import { accountabilityAddress, actionsByAddress, addressOf, listAddress } from '../page/addresses.ts';
import { priorityLinks, titleLink } from '../page/entry-links.ts';
import { citations, contentsList, documentsOf, type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { bodiesView } from '../partnership/bodies.ts';
import { actionChoices, choiceAt, choiceGroups, type Facet, marksOf, orderLinks, UNKNOWN } from './action-choices.ts';
import { type ActionItem, type AsPrinted, actionItem, statusCounts, statusNote } from './actions.ts';
import { isLong, longParts } from './long-list.ts';
import { outcomeLink } from './outcome-link.ts';

export interface ActionSection {
  id: string;
  title: string;
  leads?: BodiesView | undefined;
  priorities: LinkItem[];
  /** The objectives of the plan that it answers to, and how it differs from them. */
  objectives: LinkItem[];
  objectivesNote?: string | undefined;
  asPrinted: AsPrinted;
  notes: string[];
  source: CitationView[];
  actions: ActionItem[];
  /** Where they stand, if all actions of the plan are too many for one page. */
  page?: LinkItem | undefined;
}

/** One of the facts that the actions add up to, with the page of those that it counts. */
export interface ActionSum {
  label: string;
  address?: string | undefined;
}

export interface ActionListView extends PageView {
  total: number;
  sums: ActionSum[];
  /** They are too many for one page: those of each section have their own. */
  isDivided: boolean;
  /** What the statuses mean, or that nothing is reported. */
  statusNote: string;
  counts: ReturnType<typeof statusCounts>;
  choices: ChoiceGroup[];
  /** The pages that have the same actions in another order. */
  orders: LinkItem[];
  accountability: LinkItem;
  /** The choices that each action belongs to, by its number. */
  marks: Readonly<Record<string, readonly string[]>>;
  parts: {
    id: string;
    title: string;
    themes: LinkItem[];
    outcomes: LinkItem[];
    notes: string[];
    source: CitationView[];
    sections: ActionSection[];
  }[];
  /** Actions that stand in no section. */
  others: ActionItem[];
  othersPage?: LinkItem | undefined;
}

const areSilent = (counts: ReturnType<typeof statusCounts>): boolean => counts.every(({ status }) => status.tone === NOT_REPORTED);

/** The parts of a long list: its sections, or of a plan with many sections the parts that hold them. */
const MANY_SECTIONS = 12;

function contentsOf(plan: Plan): [label: string, id: string, there: boolean][] {
  const sections = plan.all('delivery-section');
  return sections.length > MANY_SECTIONS
    ? plan.all('delivery-part').map(({ id, data }) => [data.title, `part-${id}`, true])
    : sections.map(({ id, data }) => [data.title, id, true]);
}

/** What all actions of a plan add up to. */
export function actionSums(graph: Graph, plan: Plan): ActionSum[] {
  const { sums } = graph.words.actionLists;
  const actions = plan.all('action');
  const to = (facet: Facet, value: string) => choiceAt(graph, plan, facet, value)?.address;
  const count = (is: (action: Entry<'action'>) => boolean) => actions.filter(is).length;
  const facets = actionChoices(graph, plan).map(({ facet }) => facet);
  const statuses = facets.includes('status');
  return [
    { label: sums.withoutOwner(count((action) => !hasOwner(action))), address: to('owner', UNKNOWN) },
    { label: sums.withoutDate(count(saysNoDate)), address: to('due', UNKNOWN) },
    { label: sums.ongoing(count(isOngoing)), address: to('due', 'ongoing') },
    { label: sums.withDate(count(hasDate)), address: to('due', 'dated') },
    {
      label: sums.reported(count((action) => isReported(action))),
      address: statuses ? actionsByAddress(plan.id, 'status') : undefined,
    },
  ];
}

function sectionView(graph: Graph, plan: Plan, section: Entry<'delivery-section'>, actions: ActionItem[]): ActionSection {
  const { id, data } = section;
  return {
    id,
    title: sectionTitle(section),
    leads: data.leads && bodiesView(graph, plan, data.leads),
    priorities: priorityLinks(plan, data.priorities),
    objectives: (data.objectives ?? []).map((reference) => {
      const objective = plan.get(reference, 'objective');
      return { label: objective.data.number ?? objective.data.title, address: addressOf(objective, plan.id) };
    }),
    objectivesNote: data.objectivesNote,
    asPrinted: data.asPrinted ?? [],
    notes: data.notes ?? [],
    source: citations(graph, data.sources),
    actions,
    page: pageOf(graph, plan, section),
  };
}

const pageOf = (graph: Graph, plan: Plan, section?: Entry<'delivery-section'>) =>
  longParts(graph, plan).find((part) => part.section === section)?.page;

/** All actions of a plan, in the order of its delivery plan. */
export function actionListView(graph: Graph, plan: Plan): ActionListView {
  const { delivery } = graph.words;
  const build = pageBuilder(graph);
  const items = new Map(plan.all('action').map((action) => [action, actionItem(graph, plan, action)]));
  const counts = statusCounts([...items.values()]);
  const bySection = Map.groupBy(items, ([action]) => sectionOf(plan, action));
  const inSection = (section?: Entry<'delivery-section'>) => (bySection.get(section) ?? []).map(([, item]) => item);
  return {
    ...build.page({
      title: delivery.actions,
      description: delivery.listDescription({ count: items.size, plan: plan.entry.data.title }),
      address: listAddress(plan.id, 'action'),
      plan,
      trail: planCrumbs(graph, plan),
      file: plan.all('delivery-section')[0]?.file ?? plan.entry.file,
      sources: documentsOf(plan.all('delivery-part')),
      recorded: recordDates(plan.all('action')),
      contents: contentsList(contentsOf(plan)),
      search: { kind: graph.words.labels.list },
    }),
    total: items.size,
    isDivided: isLong(plan),
    counts,
    sums: actionSums(graph, plan),
    statusNote: areSilent(counts) ? graph.words.actionLists.silence : statusNote(graph, counts),
    choices: choiceGroups(graph, plan),
    orders: orderLinks(graph, plan),
    accountability: { label: graph.words.accountability.title, address: accountabilityAddress(plan.id) },
    marks: marksOf(graph, plan),
    parts: plan.all('delivery-part').map((part) => ({
      id: `part-${part.id}`,
      title: part.data.title,
      themes: (part.data.themes ?? []).map((reference) => titleLink(plan.get(reference, 'theme'), plan.id)),
      outcomes: (part.data.outcomes ?? []).map((reference) => outcomeLink(graph, plan, plan.get(reference, 'outcome'))),
      notes: part.data.notes ?? [],
      source: citations(graph, part.data.sources),
      sections: plan
        .all('delivery-section')
        .filter((section) => partOf(plan, section) === part)
        .map((section) => sectionView(graph, plan, section, inSection(section))),
    })),
    others: inSection(undefined),
    othersPage: pageOf(graph, plan),
  };
}
