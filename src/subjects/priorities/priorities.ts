/** A priority as its page and its embed show it: why it matters, what is done, how it is measured, what the public said. */

import type { CardItem } from '../../nodes/cards.ts';
import type { BodiesView, CitationView, LinkItem } from '../../nodes/links.ts';
import { actionsForPriority, sectionOf } from '../../plan/actions.ts';
import { bodyOf } from '../../plan/bodies.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { recordDates } from '../../plan/last-record.ts';
import { measuresForPriority } from '../../plan/measures.ts';
import { targetsFor } from '../../plan/targets.ts';
import type { Block, Inline } from '../../source/blocks.ts';
import type { Entry } from '../../source/read-content.ts';
import { topicsOf } from '../across-plans/topics.ts';
import { answersAbout, type PriorityAnswer } from '../consultations/consultation-answers.ts';
import { type ActionItem, actionItem, statusCounts } from '../delivery/actions.ts';
import { actionsNote } from '../delivery/inherited-links.ts';
import { type ObjectiveItem, objectivesFor, sectionLink } from '../delivery/objectives.ts';
import { outcomeLink } from '../delivery/outcome-link.ts';
import { helpBox } from '../help/help-box.ts';
import { type MeasureItem, measureItem } from '../measures/measures.ts';
import { type TargetItem, targetItem } from '../measures/targets.ts';
import { type ProjectView, projectsFor } from '../money/funding.ts';
import { addressOf, listAddress, sourcesAddress } from '../page/addresses.ts';
import { planLink, titleLink } from '../page/entry-links.ts';
import { citations, type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { bodiesView, bodyLink } from '../partnership/bodies.ts';
import { planStatus } from '../plans/plan-status.ts';
import { type KeyFigure, keyFiguresOf } from './key-figures.ts';
import { type Background, backgroundOf, hasBackground } from './priority-sources.ts';

export interface PriorityItem extends CardItem {
  /** The content file that it stands in. */
  file: string;
}

export const priorityItem = (plan: Plan, priority: Entry<'priority'>): PriorityItem => ({
  file: priority.file,
  label: priority.data.title,
  address: addressOf(priority, plan.id),
  summary: priority.data.summary,
  drawing: priority.data.drawing,
});

export interface PriorityView extends PageView, Background {
  keyFigures: KeyFigure[];
  summary: string;
  plan: LinkItem;
  theme?: (LinkItem & { reason?: string | undefined }) | undefined;
  /** Its letter or number in the plan. */
  code?: string | undefined;
  leads: BodiesView;
  sponsor?: LinkItem | undefined;
  /** “Chris Small, YOT Manager”. */
  leadOfficer?: string | undefined;
  leadsNote?: string | undefined;
  body: Block[];
  achieved?: { period: string; groups: { title?: string | undefined; items: string[] }[]; source: CitationView[] } | undefined;
  objectives: ObjectiveItem[];
  /** The targets that are for the priority. */
  targets: TargetItem[];
  projects: ProjectView[];
  /** The page on where it came from and what it answers to, if there is anything to say of that. */
  background?: LinkItem | undefined;
  topics: LinkItem[];
  outcomes: LinkItem[];
  outcomesReason?: Inline[] | undefined;
  actions: ActionItem[];
  /** Whether the time of the plan is over, so that nothing is being done under it. */
  over: boolean;
  /** Whether they are linked with a whole section or one by one. */
  actionsNote?: string | undefined;
  counts: ReturnType<typeof statusCounts>;
  /** The sections of the delivery plan that the actions stand in, with those of each. */
  actionSections: (LinkItem & { actions: ActionItem[] })[];
  measures: MeasureItem[];
  answers: PriorityAnswer[];
  related: LinkItem[];
}

/** What the plan says was achieved, under the headings that it has. */
function achievedView(graph: Graph, { data: { achieved } }: Entry<'priority'>): PriorityView['achieved'] {
  if (!achieved) return undefined;
  const groups = Map.groupBy(achieved.items, ({ group }) => group);
  return {
    period: achieved.period,
    groups: [...groups].map(([title, items]) => ({ title, items: items.map(({ text }) => text) })),
    source: citations(graph, achieved.sources),
  };
}

const themeOf = (plan: Plan, priority: Entry<'priority'>) => (priority.data.theme ? plan.get(priority.data.theme, 'theme') : undefined);

/** The sections of the delivery plan with actions for a priority. */
function actionSections(graph: Graph, plan: Plan, priority: Entry<'priority'>): PriorityView['actionSections'] {
  const { words } = graph;
  const bySection = Map.groupBy(
    actionsForPriority(plan, priority).map(({ entry }) => entry),
    (action) => sectionOf(plan, action),
  );
  return [...bySection].map(([section, actions]) => ({
    ...(section ? sectionLink(plan, section) : { label: words.priorities.inNoSection, address: listAddress(plan.id, 'action') }),
    actions: actions.map((action) => actionItem(graph, plan, action)),
  }));
}

export function priorityView(graph: Graph, plan: Plan, priority: Entry<'priority'>): PriorityView {
  const { data } = priority;
  const { priorities: words } = graph.words;
  const theme = themeOf(plan, priority);
  const build = pageBuilder(graph);
  const background = backgroundOf(graph, plan, priority);
  const links = actionsForPriority(plan, priority);
  const actions = links.map(({ entry }) => actionItem(graph, plan, entry));
  const outcomes = (data.outcomes ?? []).map((reference) => plan.get(reference, 'outcome'));
  const targets = targetsFor(plan, priority);
  const measures = measuresForPriority(plan, priority);
  const sameTheme = (entry: { data: { theme?: string | undefined } }) =>
    theme !== undefined && entry.data.theme !== undefined && plan.get(entry.data.theme, 'theme') === theme;
  const related = [
    ...plan
      .all('chapter')
      .filter(sameTheme)
      .map((chapter) => ({ label: words.chapter(chapter.data), address: addressOf(chapter, plan.id) })),
    ...plan
      .all('theory-of-change')
      .filter(sameTheme)
      .map((theory) => titleLink(theory, plan.id)),
    ...plan
      .all('priority')
      .filter((other) => other !== priority && sameTheme(other))
      .map((other) => titleLink(other, plan.id)),
  ];
  return {
    body: build.body(priority),
    outcomesReason: data.outcomesReason ? build.words(data.outcomesReason) : undefined,
    ...build.page({
      title: data.title,
      description: data.summary,
      address: addressOf(priority, plan.id),
      plan,
      trail: [...planCrumbs(graph, plan), { label: words.crumb, address: listAddress(plan.id, 'priority') }],
      sources: data.sources,
      recorded: recordDates([priority, ...links.map(({ entry }) => entry), ...outcomes, ...targets, ...measures]),
      notes: data.notes,
      file: priority.file,
      help: helpBox(graph, priority),
      drawing: data.drawing,
      search: { kind: graph.words.search.kinds.priority, themes: theme ? [theme.data.title] : [] },
    }),
    summary: data.summary,
    plan: planLink(plan),
    theme: theme && { ...titleLink(theme, plan.id), reason: data.themeReason },
    code: data.code,
    leads: bodiesView(graph, plan, data.leads),
    sponsor: data.sponsor ? bodyLink(plan, bodyOf(graph, data.sponsor)) : undefined,
    leadOfficer: data.leadOfficer && `${data.leadOfficer.name}, ${data.leadOfficer.post}`,
    leadsNote: data.leadsNote,
    achieved: achievedView(graph, priority),
    objectives: objectivesFor(graph, plan, priority),
    targets: targets.map((target) => targetItem(graph, plan, target)),
    projects: projectsFor(graph, plan, priority),
    ...background,
    keyFigures: keyFiguresOf(graph, plan, priority),
    background: hasBackground(background) ? { label: words.beforeAndAfterPage, address: sourcesAddress(priority) } : undefined,
    topics: topicsOf(graph, priority),
    outcomes: outcomes.map((outcome) => outcomeLink(graph, plan, outcome)),
    actions,
    over: planStatus(graph, plan).over,
    actionsNote: actionsNote(graph, plan, links),
    counts: statusCounts(actions),
    actionSections: actionSections(graph, plan, priority),
    measures: measures.map((measure) => measureItem(graph, plan, measure)),
    answers: answersAbout(graph, plan, priority),
    related,
  };
}

export interface PriorityListView extends PageView {
  groups: {
    id?: string | undefined;
    theme?: string | undefined;
    summary?: string | undefined;
    alsoCalled: string[];
    body: Block[];
    priorities: PriorityItem[];
    notes: string[];
    source: CitationView[];
  }[];
  /** How each document counts the priorities. */
  lists: {
    title: string;
    count: number;
    note?: string | undefined;
    source: CitationView[];
    items: { wording: string; priorities: LinkItem[] }[];
  }[];
}

/** What the list has: themes and counts of documents are named only where the plan has them. */
const describe = ({ words }: Graph, plan: Plan): string =>
  words.priorities.listDescription({
    plan: plan.entry.data.title,
    byTheme: plan.all('theme').length > 0,
    counted: (plan.entry.data.priorityLists ?? []).length > 0,
  });

/** All priorities by theme, and who counts how. */
export function priorityListView(graph: Graph, plan: Plan): PriorityListView {
  const priorities = plan.all('priority');
  const build = pageBuilder(graph);
  const groups = [...plan.all('theme'), undefined].map((theme) => ({
    id: theme?.id,
    theme: theme?.data.title,
    summary: theme?.data.summary,
    alsoCalled: theme?.data.alsoCalled ?? [],
    body: theme ? build.body(theme) : [],
    priorities: priorities.filter((priority) => themeOf(plan, priority) === theme).map((priority) => priorityItem(plan, priority)),
    notes: theme?.data.notes ?? [],
    source: citations(graph, theme?.data.sources),
  }));
  return {
    ...build.page({
      title: graph.words.priorities.crumb,
      description: describe(graph, plan),
      address: listAddress(plan.id, 'priority'),
      plan,
      trail: planCrumbs(graph, plan),
      file: plan.entry.file,
      sources: plan.entry.data.sources,
      search: { kind: graph.words.labels.list },
    }),
    groups: groups.filter((group) => group.priorities.length > 0 || group.id !== undefined),
    lists: (plan.entry.data.priorityLists ?? []).map(({ title, note, sources, items }) => ({
      title,
      note,
      count: items.length,
      source: citations(graph, sources),
      items: items.map((item) => ({
        wording: item.wording,
        priorities: item.priorities.map((reference) => {
          const { label, address } = priorityItem(plan, plan.get(reference, 'priority'));
          return { label, address };
        }),
      })),
    })),
  };
}
