/** The objectives of a plan: those of the whole, and those of each priority, with the sections of the delivery plan that answer to them. */

import type { CitationView, LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { answeringSections } from '../../plan/objectives.ts';
import { sectionTitle } from '../../plan/titles.ts';
import type { Entry } from '../../source/read-content.ts';
import { addressOf, objectivesAddress } from '../page/addresses.ts';
import { titleLink } from '../page/entry-links.ts';
import { citations, contentsList, documentsOf, type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { amendmentsOf, amendmentText } from '../record/amendments.ts';

type Objective = Entry<'objective'>;

export interface ObjectiveItem {
  id: string;
  number?: string | undefined;
  title: string;
  address: string;
  /** The heading that it stands under in the list of the plan. */
  group?: string | undefined;
  period?: string | undefined;
  /** The sections of the delivery plan that answer to it. */
  sections: LinkItem[];
  sources: CitationView[];
  notes: string[];
}

export const sectionLink = (plan: Plan, section: Entry<'delivery-section'>): LinkItem => ({
  label: sectionTitle(section),
  address: addressOf(section, plan.id),
});

const objectiveItem = (graph: Graph, plan: Plan, objective: Objective): ObjectiveItem => {
  const { number, title, group, period, sources, notes } = objective.data;
  return {
    id: objective.id,
    number,
    title,
    address: addressOf(objective, plan.id),
    group,
    period,
    sections: answeringSections(plan, objective).map((section) => sectionLink(plan, section)),
    sources: citations(graph, sources),
    notes: [...(notes ?? []), ...amendmentsOf(graph, objective).map(amendmentText)],
  };
};

/** The objectives of a priority; without one, those of the whole plan. */
export const objectivesFor = (graph: Graph, plan: Plan, priority?: Entry<'priority'>): ObjectiveItem[] =>
  plan
    .all('objective')
    .filter(({ data }) => (data.priority ? plan.get(data.priority, 'priority') : undefined) === priority)
    .map((objective) => objectiveItem(graph, plan, objective));

/** Whether the lists of the plan number its objectives. */
const areNumbered = (plan: Plan): boolean => plan.all('objective').some(({ data }) => data.number !== undefined);

export interface ObjectiveListView extends PageView {
  /** Whether any of them has a number in the plan. */
  numbered: boolean;
  groups: { id: string; title: string; priority?: LinkItem | undefined; objectives: ObjectiveItem[] }[];
  /** Sections of the delivery plan that answer to no objective of the plan, or say how they differ. */
  differing: (LinkItem & { note: string })[];
}

export function objectiveListView(graph: Graph, plan: Plan): ObjectiveListView {
  const { objectives: words } = graph.words;
  const whole = objectivesFor(graph, plan);
  const groups = [
    ...(whole.length > 0 ? [{ id: 'whole-plan', title: words.ofWholePlan, objectives: whole }] : []),
    ...plan.all('priority').map((priority) => ({
      id: `priority-${priority.id}`,
      title: priority.data.title,
      priority: titleLink(priority, plan.id),
      objectives: objectivesFor(graph, plan, priority),
    })),
  ].filter(({ objectives }) => objectives.length > 0);
  const numbered = areNumbered(plan);
  return {
    ...pageBuilder(graph).page({
      title: words.title,
      description: words.description({ plan: plan.entry.data.title, numbered }),
      address: objectivesAddress(plan.id),
      plan,
      trail: planCrumbs(graph, plan),
      file: plan.all('objective')[0]?.file,
      sources: documentsOf(plan.all('objective')),
      contents: contentsList(groups.map(({ title, id }) => [title, id, true])),
      search: { kind: graph.words.labels.list },
    }),
    numbered,
    groups,
    differing: plan
      .all('delivery-section')
      .filter(({ data }) => data.objectivesNote)
      .map((section) => ({ ...sectionLink(plan, section), note: section.data.objectivesNote ?? '' })),
  };
}
