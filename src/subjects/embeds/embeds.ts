/**
 * What other websites can show of this one: each thing with the page that it is from and its address for them. The list is light,
 * for every page asks whether it is in it; what a thing says is made when it is asked for, once.
 */
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { measuresInOrder } from '../../plan/measures.ts';
import { partnersOf } from '../accountability/accountability.ts';
import { partnerView } from '../accountability/partner.ts';
import { topicView } from '../across-plans/topics.ts';
import { actionListView } from '../delivery/action-list.ts';
import { numberedTitle } from '../delivery/outcome-link.ts';
import { outcomeView } from '../delivery/outcomes.ts';
import { theoryView } from '../delivery/theories-of-change.ts';
import { measureView } from '../measures/measures.ts';
import { accountabilityAddress, addressOf, EMBED, embedAddress, embedsOfAddress, listAddress, planAddress } from '../page/addresses.ts';
import type { PageView } from '../page/page.ts';
import { bodyFolder } from '../partnership/bodies.ts';
import { districtView } from '../places/districts.ts';
import { planView } from '../plans/plans.ts';
import { priorityView } from '../priorities/priorities.ts';
import { chartPlaces, chartView } from './embed-charts.ts';
import * as nodes from './embed-nodes.ts';

export type EmbedKind = 'priority' | 'plan' | 'topic' | 'district' | 'actions' | 'outcome' | 'measure' | 'chart' | 'theory' | 'body';

/** What stands on the pages of one plan, as against what stands with the priorities of all. */
const OF_ALL: readonly EmbedKind[] = ['priority', 'plan', 'topic', 'district'];

export interface EmbedContent {
  view: PageView;
  nodes: PageNode[];
}

export interface Embed {
  kind: EmbedKind;
  title: string;
  /** The title of its plan, if it is of one. */
  plan?: string | undefined;
  /** What it is a part of: its plan, or it is a thing of its own. */
  from: string;
  /** Address of the page that it is from. */
  page: string;
  /** Where other sites find it. */
  address: string;
  /** The page with its snippet, and the place on it. */
  shown: string;
  /** A thing that is shown whole or not at all. */
  uncut?: true | undefined;
  content: () => EmbedContent;
}

/** The id of a snippet: “/embed/plan/priorities/fraud/” -> “snippet-plan-priorities-fraud”. */
export const snippetId = (address: string): string => `snippet${address.replaceAll('/', '-').slice(EMBED.length - 1, -1)}`;

type Own = Pick<Embed, 'kind' | 'title' | 'page' | 'content' | 'uncut'> & { address?: string };

const once = <Made>(make: () => Made): (() => Made) => {
  let made: { value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

function embed({ kind, title, page, content, uncut, address = embedAddress(page) }: Own, plan?: Plan): Embed {
  const shown = `${plan && !OF_ALL.includes(kind) ? embedsOfAddress(plan.id) : EMBED}#${snippetId(address)}`;
  // The name of a plan at a glance says which plan it is.
  return {
    kind,
    title,
    from: plan?.entry.data.title ?? title,
    page,
    address,
    shown,
    uncut,
    plan: kind === 'plan' ? undefined : plan?.entry.data.title,
    content: once(content),
  };
}

function ofPlan(graph: Graph, plan: Plan): Embed[] {
  const { words } = graph;
  const own = (each: Own) => embed(each, plan);
  return [
    ...plan.all('priority').map((entry) =>
      own({
        kind: 'priority',
        title: entry.data.title,
        page: addressOf(entry, plan.id),
        content: () => {
          const view = priorityView(graph, plan, entry);
          return { view, nodes: nodes.priority(view, words) };
        },
      }),
    ),
    own({
      kind: 'plan',
      title: words.embeds.glance(plan.entry.data.title),
      page: planAddress(plan.id),
      content: () => {
        const view = planView(graph, plan);
        return { view, nodes: nodes.plan(view, words) };
      },
    }),
    ...(plan.all('action').length > 0
      ? [
          own({
            kind: 'actions',
            title: words.embeds.allActionsOf(plan.entry.data.title),
            page: listAddress(plan.id, 'action'),
            content: () => {
              const view = actionListView(graph, plan);
              return { view, nodes: nodes.actions(view, words) };
            },
          }),
        ]
      : []),
    ...plan.all('outcome').map((entry) =>
      own({
        kind: 'outcome',
        title: numberedTitle(graph, entry),
        page: addressOf(entry, plan.id),
        content: () => {
          const view = outcomeView(graph, plan, entry);
          return { view, nodes: nodes.outcome(view, words) };
        },
      }),
    ),
    ...measuresInOrder(plan).map((entry) =>
      own({
        kind: 'measure',
        title: entry.data.title,
        page: addressOf(entry, plan.id),
        content: () => {
          const view = measureView(graph, plan, entry);
          return { view, nodes: nodes.measure(view, words) };
        },
      }),
    ),
    ...chartPlaces(graph, plan).map(({ chart, page, sources }) =>
      own({
        kind: 'chart',
        uncut: true,
        title: chart.finding,
        page,
        address: `${embedAddress(planAddress(plan.id))}charts/${chart.id}/`,
        content: () => ({ view: chartView(graph, plan, { chart, page, sources }), nodes: nodes.chart(chart, plan.id) }),
      }),
    ),
    ...plan.all('theory-of-change').map((entry) =>
      own({
        kind: 'theory',
        title: entry.data.title,
        page: addressOf(entry, plan.id),
        content: () => {
          const view = theoryView(graph, plan, entry);
          return { view, nodes: nodes.theory(view, words) };
        },
      }),
    ),
    ...partnersOf(graph, plan).map((taken) =>
      own({
        kind: 'body',
        title: words.accountability.ofBody(taken.body.data.name),
        page: accountabilityAddress(plan.id, bodyFolder(graph, taken.body)),
        content: () => {
          const view = partnerView(graph, plan, taken);
          return { view, nodes: nodes.body(view, words) };
        },
      }),
    ),
  ];
}

function ofAll(graph: Graph): Embed[] {
  const { words } = graph;
  return [
    ...graph.all('topic').map((entry) =>
      embed({
        kind: 'topic',
        title: entry.data.title,
        page: addressOf(entry, graph.currentPlan.id),
        content: () => {
          const view = topicView(graph, entry);
          return { view, nodes: nodes.topic(view, words) };
        },
      }),
    ),
    ...graph.all('district').map((entry) =>
      embed({
        kind: 'district',
        title: entry.data.name,
        page: addressOf(entry, graph.currentPlan.id),
        content: () => {
          const view = districtView(graph, entry);
          return { view, nodes: nodes.district(view, words) };
        },
      }),
    ),
  ];
}

const known = new WeakMap<Graph, { all: Embed[]; byPage: Map<string, Embed> }>();

function listOf(graph: Graph) {
  const made = known.get(graph);
  if (made) return made;
  const all = [...graph.plans.flatMap((plan) => ofPlan(graph, plan)), ...ofAll(graph)];
  const list = { all, byPage: new Map(all.filter(({ page }) => !page.includes('#')).map((each) => [each.page, each])) };
  known.set(graph, list);
  return list;
}

export const allEmbeds = (graph: Graph): readonly Embed[] => listOf(graph).all;

/** What other sites can show of a page, if it is one of those. */
export const embedOf = (graph: Graph, page: string): Embed | undefined => listOf(graph).byPage.get(page);

/** The snippets that stand on one page: those of one plan, or those of all plans. */
export const embedsShownAt = (graph: Graph, address: string): Embed[] =>
  allEmbeds(graph).filter(({ shown }) => shown.startsWith(`${address}#`));
