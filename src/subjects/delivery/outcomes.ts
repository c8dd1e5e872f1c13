/** Outcomes as pages and lists show them, with the numbers and words of every document that counts them. */

import type { CitationView, LinkItem } from '../../nodes/links.ts';
import { actionsForOutcome } from '../../plan/actions.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { fullerTitle, fullTitle, shownTitle } from '../../plan/titles.ts';
import type { Block } from '../../source/blocks.ts';
import type { Entry } from '../../source/read-content.ts';
import { ancestorViews, type KinView } from '../across-plans/lineage-links.ts';
import { type MeasureItem, measureItem } from '../measures/measures.ts';
import { addressOf, listAddress } from '../page/addresses.ts';
import { onlyPage, titleLink } from '../page/entry-links.ts';
import { citations, documentsOf, type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { type ActionItem, actionItem } from './actions.ts';
import { actionsCount, byPart, inheritedLinks, oneByOne, ownLinks } from './inherited-links.ts';
import { numberedTitle } from './outcome-link.ts';

export interface OtherNumber {
  list: string;
  number: string;
  wording: string;
  source: CitationView[];
}

export interface OutcomeView extends PageView {
  number: number;
  /** Its wording, where its title is a shorter one. */
  wording?: string | undefined;
  theme?: LinkItem | undefined;
  otherNumbers: OtherNumber[];
  measures: MeasureItem[];
  /** Actions that are linked to the outcome one by one. */
  actions: ActionItem[];
  actionsNote?: string | undefined;
  /** Actions of the parts of the delivery plan that have the outcome at their head. */
  ofParts: { title: string; actions: ActionItem[] }[];
  priorities: LinkItem[];
  theories: LinkItem[];
  /** Priorities of earlier plans whose subject it keeps. */
  ancestors: KinView[];
  body: Block[];
}

const themeOf = (plan: Plan, outcome: Entry<'outcome'>) => (outcome.data.theme ? plan.get(outcome.data.theme, 'theme') : undefined);

const otherNumbers = (graph: Graph, outcome: Entry<'outcome'>): OtherNumber[] =>
  (outcome.data.otherNumbers ?? []).map(({ list, number, wording, sources }) => ({
    list,
    number,
    wording,
    source: citations(graph, sources),
  }));

const measuresOf = (graph: Graph, plan: Plan, outcome: Entry<'outcome'>): MeasureItem[] =>
  (outcome.data.measures ?? []).map((reference) => measureItem(graph, plan, plan.get(reference, 'measure')));

export function outcomeView(graph: Graph, plan: Plan, outcome: Entry<'outcome'>): OutcomeView {
  const { data } = outcome;
  const { delivery } = graph.words;
  const theme = themeOf(plan, outcome);
  const build = pageBuilder(graph);
  const links = actionsForOutcome(plan, outcome);
  const item = (action: Entry<'action'>) => actionItem(graph, plan, action);
  const priorities = plan
    .all('priority')
    .filter((priority) => priority.data.outcomes?.some((reference) => plan.get(reference, 'outcome') === outcome))
    .map((priority) => titleLink(priority, plan.id));
  return {
    body: build.body(outcome),
    ...build.page({
      title: numberedTitle(graph, outcome),
      description: delivery.outcomeDescription({ number: data.number, plan: plan.entry.data.title }),
      address: addressOf(outcome, plan.id),
      plan,
      trail: [...planCrumbs(graph, plan), { label: delivery.outcomes, address: listAddress(plan.id, 'outcome') }],
      sources: data.sources,
      notes: data.notes,
      file: outcome.file,
      partOf: onlyPage(priorities),
      search: { kind: graph.words.search.kinds.outcome, themes: theme ? [theme.data.title] : [] },
    }),
    number: data.number,
    wording: fullerTitle(outcome),
    theme: theme && titleLink(theme, plan.id),
    otherNumbers: otherNumbers(graph, outcome),
    measures: measuresOf(graph, plan, outcome),
    actions: ownLinks(links).map(item),
    actionsNote: oneByOne(graph, links),
    ofParts: byPart(plan, inheritedLinks(links)).map(({ title, actions }) => ({ title, actions: actions.map(item) })),
    ancestors: ancestorViews(graph, outcome),
    priorities,
    theories: plan
      .all('theory-of-change')
      .filter((theory) => theme && theory.data.theme && plan.get(theory.data.theme, 'theme') === theme)
      .map((theory) => titleLink(theory, plan.id)),
  };
}

export interface OutcomeListView extends PageView {
  /** Outcomes by theme, those without one last. */
  groups: {
    theme: string;
    outcomes: (LinkItem & { wording: string; number: number; measures: number; actions: string; otherNumbers: OtherNumber[] })[];
  }[];
}

export function outcomeListView(graph: Graph, plan: Plan): OutcomeListView {
  const outcomes = plan.all('outcome');
  const { delivery } = graph.words;
  const row = (outcome: Entry<'outcome'>) => ({
    label: shownTitle(outcome),
    wording: fullTitle(outcome),
    address: addressOf(outcome, plan.id),
    number: outcome.data.number,
    measures: outcome.data.measures?.length ?? 0,
    actions: actionsCount(graph, actionsForOutcome(plan, outcome)),
    otherNumbers: otherNumbers(graph, outcome),
  });
  const groups = [...plan.all('theme'), undefined].map((theme) => ({
    theme: theme?.data.title ?? delivery.otherOutcomes,
    outcomes: outcomes.filter((outcome) => themeOf(plan, outcome) === theme).map(row),
  }));
  return {
    ...pageBuilder(graph).page({
      title: delivery.outcomes,
      description: delivery.outcomesDescription({ count: outcomes.length, plan: plan.entry.data.title }),
      address: listAddress(plan.id, 'outcome'),
      plan,
      trail: planCrumbs(graph, plan),
      file: plan.entry.file,
      sources: documentsOf(outcomes),
      search: { kind: graph.words.labels.list },
    }),
    groups: groups.filter((group) => group.outcomes.length > 0),
  };
}
