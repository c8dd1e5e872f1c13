/**
 * The pages that have what they say beside them as JSON, for those who have templates of their own: all that say something of a plan. Ways
 * in, tools, galleries and forms have none (docs/decisions/0035-embeds.md). The list is light, for every page asks whether it is in it.
 */
import type { LinkItem } from '../../nodes/links.ts';
import { prioritiesOfAction } from '../../plan/actions.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { ofGraph } from '../../plan/remembered.ts';
import type { PlanKind } from '../../schema/kinds.ts';
import type { Entry } from '../../source/read-content.ts';
import { accountabilityView, hasPromises } from '../accountability/accountability.ts';
import { accountabilityNodes } from '../accountability/accountability-nodes.ts';
import { consultationNodes, questionnaireNodes } from '../consultations/consultation-nodes.ts';
import { consultationView, questionnaireView } from '../consultations/consultations.ts';
import { actionNodes } from '../delivery/action-nodes.ts';
import { actionView } from '../delivery/actions.ts';
import { allEmbeds, type Embed, type EmbedKind, embedOf } from '../embeds/embeds.ts';
import { listNodes, planLists } from '../list-pages.ts';
import {
  accountabilityAddress,
  addressOf,
  EMBED,
  listAddress,
  partnershipAddress,
  questionnaireAddress,
  sourcesAddress,
  TEMPLATES,
} from '../page/addresses.ts';
import { partnershipView } from '../partnership/partnership.ts';
import { partnershipNodes } from '../partnership/partnership-nodes.ts';
import { chapterNodes } from '../plans/chapter-nodes.ts';
import { chapterView } from '../plans/chapters.ts';
import { backgroundOf, hasBackground, prioritySourcesNodes, prioritySourcesView } from '../priorities/priority-sources.ts';
import { withdrawnNodes } from '../publication/withdrawal-nodes.ts';
import { withdrawnEmbeds, withdrawnPages } from '../publication/withdrawn-pages.ts';
import { type ContentPage, contentPage } from './content-page.ts';
import { sharedPages } from './shared-pages.ts';

/** What pages are that can be embedded; a chart is a part of a page. */
const KINDS: Record<Exclude<EmbedKind, 'chart'>, string> = {
  priority: 'priority',
  plan: 'plan',
  topic: 'topic',
  district: 'district',
  actions: 'action-list',
  outcome: 'outcome',
  measure: 'measure',
  theory: 'theory-of-change',
  body: 'accountability',
};

const ofEmbed = (embed: Embed): ContentPage[] =>
  embed.kind === 'chart'
    ? []
    : [
        {
          kind: KINDS[embed.kind],
          address: embed.page,
          planId: embed.planId,
          entry: embed.entry,
          embed,
          content: embed.content,
        },
      ];

const listKind = (kind: PlanKind): string => `${kind}-list`;

function consultationPages(graph: Graph, plan: Plan, entry: Entry<'consultation'>): ContentPage[] {
  const { words } = graph;
  const questionnaire = questionnaireAddress(entry);
  return [
    contentPage({
      kind: 'consultation',
      address: addressOf(entry, plan.id),
      planId: plan.id,
      entry,
      view: () => consultationView(graph, plan, entry),
      nodes: (view) => consultationNodes(view, 1, words),
    }),
    ...(questionnaire === undefined
      ? []
      : [
          contentPage({
            kind: 'questionnaire',
            address: questionnaire,
            planId: plan.id,
            view: () => questionnaireView(graph, plan, entry),
            nodes: (view) => questionnaireNodes(view, words),
          }),
        ]),
  ];
}

function pagesOfPlan(graph: Graph, plan: Plan): ContentPage[] {
  const { words } = graph;
  const planId = plan.id;
  return [
    ...plan.all('chapter').map((entry) =>
      contentPage({
        kind: 'chapter',
        address: addressOf(entry, planId),
        planId,
        entry,
        view: () => chapterView(graph, plan, entry),
        nodes: (view) => chapterNodes(view, 1, words),
      }),
    ),
    ...plan.all('action').map((entry) =>
      contentPage({
        kind: 'action',
        address: addressOf(entry, planId),
        planId,
        entry,
        view: () => actionView(graph, plan, entry),
        nodes: (view) => actionNodes(view, words),
      }),
    ),
    ...plan
      .all('priority')
      .filter((priority) => hasBackground(backgroundOf(graph, plan, priority)))
      .map((priority) =>
        contentPage({
          kind: 'priority-sources',
          address: sourcesAddress(priority),
          planId,
          view: () => prioritySourcesView(graph, plan, priority),
          nodes: (view) => prioritySourcesNodes(view, words),
        }),
      ),
    ...plan.all('consultation').flatMap((entry) => consultationPages(graph, plan, entry)),
    ...planLists(graph, plan).map((list) =>
      contentPage({
        kind: listKind(list.of),
        address: list.view.address,
        planId,
        view: () => list.view,
        nodes: () => listNodes(list, words),
      }),
    ),
    contentPage({
      kind: 'partnership',
      address: partnershipAddress(planId),
      planId,
      view: () => partnershipView(graph, plan),
      nodes: (view) => partnershipNodes(view, 1, words),
    }),
    ...(hasPromises(plan)
      ? [
          contentPage({
            kind: 'accountability-list',
            address: accountabilityAddress(planId),
            planId,
            view: () => accountabilityView(graph, plan),
            nodes: (view) => accountabilityNodes(view, words),
          }),
        ]
      : []),
  ];
}

const pagesThere = ofGraph((graph): readonly ContentPage[] => [
  ...allEmbeds(graph).flatMap(ofEmbed),
  ...graph.plans.flatMap((plan) => pagesOfPlan(graph, plan)),
  ...sharedPages(graph),
]);

/** Of what was withdrawn: the same addresses, saying so. */
function withdrawnData(graph: Graph): ContentPage[] {
  if (graph.withdrawn.length === 0) return [];
  const there = new Set(pagesThere(graph).map(({ address }) => address));
  const views = new Map(withdrawnPages(graph).map((view) => [view.address, view]));
  const embeds = new Map(withdrawnEmbeds(graph).map((embed) => [embed.address, embed]));
  return pagesThere(graph.whole())
    .filter(({ address }) => !there.has(address))
    .flatMap(({ kind, address, planId, embed }): ContentPage[] => {
      const view = views.get(address);
      if (!view) return [];
      const { withdrawals: withdrawn } = view;
      const own = { kind, address, planId, embed: embed && embeds.get(embed.address), withdrawn };
      return [{ ...own, content: () => ({ view, nodes: withdrawnNodes(withdrawn, graph.words) }) }];
    });
}

const known = ofGraph((graph) => new Map([...pagesThere(graph), ...withdrawnData(graph)].map((page) => [page.address, page])));

export const contentPages = (graph: Graph): ContentPage[] => [...known(graph).values()];

/** What a page says as data, if it is one of those. */
export const dataOfPage = (graph: Graph, address: string): ContentPage | undefined => known(graph).get(address);

/** What can be embedded and has a page of a smaller thing in it: the priority of an action, or all actions. */
function embedWith(graph: Graph, { entry, planId }: ContentPage): Embed | undefined {
  if (entry?.kind !== 'action' || planId === undefined) return undefined;
  const [first] = prioritiesOfAction(graph.planOf(planId), entry as Entry<'action'>);
  return embedOf(graph, first ? addressOf(first.entry, planId) : listAddress(planId, 'action'));
}

/** Where somebody learns how another website shows a page: its own snippet, that of what it stands in, or what is for templates. */
export function shownElsewhere(graph: Graph, page: ContentPage): LinkItem {
  const { embeds } = graph.words;
  if (page.embed) return { label: embeds.show, address: page.embed.shown };
  const around = embedWith(graph, page);
  if (around) return { label: embeds.showWith(around.title), address: around.shown };
  return { label: embeds.showAsData, address: `${EMBED}#${TEMPLATES}` };
}
