/**
 * What other websites can show of this one: each thing with the page that it is from and its address for them. The list is light,
 * for every page asks whether it is in it; what a thing says is made when it is asked for.
 */
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { measuresInOrder } from '../../plan/measures.ts';
import { ofGraph } from '../../plan/remembered.ts';
import type { Words } from '../../words/words.ts';
import { partnersOf } from '../accountability/accountability.ts';
import { partnerView } from '../accountability/partner.ts';
import { topicView } from '../across-plans/topics.ts';
import { actionListView } from '../delivery/action-list.ts';
import { chosenActions, sectionActions } from '../delivery/actions-by.ts';
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
  /** What the short form is cut from, where that is not the beginning of the whole: it leads on by itself. */
  short?: PageNode[] | undefined;
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
  /** Its lists of actions are parts of one: that of a plan. */
  isOneList?: true | undefined;
  content: () => EmbedContent;
}

/** The id of a snippet: “/embed/plan/priorities/fraud/” -> “snippet-plan-priorities-fraud”. */
export const snippetId = (address: string): string => `snippet${address.replaceAll('/', '-').slice(EMBED.length - 1, -1)}`;

type Own<View> = Pick<Embed, 'kind' | 'title' | 'page' | 'uncut' | 'isOneList'> & {
  address?: string;
  view: () => View;
  nodes: (view: View, words: Words) => PageNode[];
  short?: (view: View, words: Words) => PageNode[];
};

/** Things in a list of all: of a plan, or of none. */
const embedsOf =
  ({ words }: Graph, plan?: Plan) =>
  <View extends PageView>({
    kind,
    title,
    page,
    address = embedAddress(page),
    view,
    nodes: nodesOf,
    short,
    ...others
  }: Own<View>): Embed => ({
    ...others,
    kind,
    title,
    from: plan?.entry.data.title ?? title,
    page,
    address,
    shown: `${plan && !OF_ALL.includes(kind) ? embedsOfAddress(plan.id) : EMBED}#${snippetId(address)}`,
    // The name of a plan at a glance says which plan it is.
    plan: kind === 'plan' ? undefined : plan?.entry.data.title,
    content: () => {
      const made = view();
      return { view: made, nodes: nodesOf(made, words), short: short?.(made, words) };
    },
  });

function ofPlan(graph: Graph, plan: Plan): Embed[] {
  const { words } = graph;
  const own = embedsOf(graph, plan);
  return [
    ...plan.all('priority').map((entry) =>
      own({
        kind: 'priority',
        title: entry.data.title,
        page: addressOf(entry, plan.id),
        view: () => priorityView(graph, plan, entry),
        nodes: nodes.priority,
      }),
    ),
    own({
      kind: 'plan',
      title: words.embeds.glance(plan.entry.data.title),
      page: planAddress(plan.id),
      view: () => planView(graph, plan),
      nodes: (view) => nodes.plan(view, graph.site.data.name, words),
    }),
    ...(plan.all('action').length > 0
      ? [
          own({
            kind: 'actions',
            title: words.embeds.allActionsOf(plan.entry.data.title),
            page: listAddress(plan.id, 'action'),
            view: () => actionListView(graph, plan),
            nodes: nodes.actions,
            isOneList: true,
          }),
        ]
      : []),
    // Too many actions for one page are a page a section; and what the plan promises for one district, where it names one, is one page.
    ...[...sectionActions(graph, plan), ...chosenActions(graph, plan, 'district')].map(({ title, address, view }) =>
      own({ kind: 'actions', title, page: address, view, nodes: nodes.chosenActions }),
    ),
    ...plan.all('outcome').map((entry) =>
      own({
        kind: 'outcome',
        title: numberedTitle(graph, entry),
        page: addressOf(entry, plan.id),
        view: () => outcomeView(graph, plan, entry),
        nodes: nodes.outcome,
      }),
    ),
    ...measuresInOrder(plan).map((entry) =>
      own({
        kind: 'measure',
        title: entry.data.title,
        page: addressOf(entry, plan.id),
        view: () => measureView(graph, plan, entry),
        nodes: nodes.measure,
      }),
    ),
    ...chartPlaces(graph, plan).map((placed) =>
      own({
        kind: 'chart',
        uncut: true,
        title: placed.chart.finding,
        page: placed.page,
        address: `${embedAddress(planAddress(plan.id))}charts/${placed.chart.id}/`,
        view: () => chartView(graph, plan, placed),
        nodes: () => nodes.chart(placed.chart, plan.id),
      }),
    ),
    ...plan.all('theory-of-change').map((entry) =>
      own({
        kind: 'theory',
        title: entry.data.title,
        page: addressOf(entry, plan.id),
        view: () => theoryView(graph, plan, entry),
        nodes: nodes.theory,
      }),
    ),
    ...partnersOf(graph, plan).map((taken) =>
      own({
        kind: 'body',
        title: words.accountability.ofBody(taken.body.data.name),
        page: accountabilityAddress(plan.id, bodyFolder(graph, taken.body)),
        view: () => partnerView(graph, plan, taken),
        nodes: nodes.body,
      }),
    ),
  ];
}

function ofAll(graph: Graph): Embed[] {
  const own = embedsOf(graph);
  return [
    ...graph.all('topic').map((entry) =>
      own({
        kind: 'topic',
        title: entry.data.title,
        page: addressOf(entry, graph.currentPlan.id),
        view: () => topicView(graph, entry),
        nodes: nodes.topic,
        short: nodes.topicInShort,
      }),
    ),
    ...graph.all('district').map((entry) =>
      own({
        kind: 'district',
        title: entry.data.name,
        page: addressOf(entry, graph.currentPlan.id),
        view: () => districtView(graph, entry),
        nodes: nodes.district,
      }),
    ),
  ];
}

const listOf = ofGraph((graph) => {
  const all = [...graph.plans.flatMap((plan) => ofPlan(graph, plan)), ...ofAll(graph)];
  return { all, byPage: new Map(all.filter(({ page }) => !page.includes('#')).map((each) => [each.page, each])) };
});

export const allEmbeds = (graph: Graph): readonly Embed[] => listOf(graph).all;

/** What other sites can show of a page, if it is one of those. */
export const embedOf = (graph: Graph, page: string): Embed | undefined => listOf(graph).byPage.get(page);

/** The snippets that stand on one page: those of one plan, or those of all plans. */
export const embedsShownAt = (graph: Graph, address: string): Embed[] =>
  allEmbeds(graph).filter(({ shown }) => shown.startsWith(`${address}#`));
