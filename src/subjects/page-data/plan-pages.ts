/**
 * The pages of one plan that say something of it, each with its nodes: what can be framed and what cannot alike, for both say in their JSON
 * what the page says.
 */
import type { Graph, Plan } from '../../plan/graph.ts';
import { measuresInOrder } from '../../plan/measures.ts';
import type { PlanKind } from '../../schema/kinds.ts';
import type { Entry } from '../../source/read-content.ts';
import { accountabilityView, hasPromises, partnersOf } from '../accountability/accountability.ts';
import { accountabilityNodes, partnerNodes } from '../accountability/accountability-nodes.ts';
import { partnerView } from '../accountability/partner.ts';
import { consultationNodes, questionnaireNodes } from '../consultations/consultation-nodes.ts';
import { consultationView, questionnaireView } from '../consultations/consultations.ts';
import { actionListView } from '../delivery/action-list.ts';
import { actionNodes, behindActionNodes } from '../delivery/action-nodes.ts';
import { actionView } from '../delivery/actions.ts';
import { chosenActions, sectionActions } from '../delivery/actions-by.ts';
import { actionsByNodes } from '../delivery/actions-by-nodes.ts';
import { behindActionListNodes, deliveryNodes } from '../delivery/delivery-nodes.ts';
import { behindOutcomeNodes, outcomeNodes } from '../delivery/outcome-nodes.ts';
import { outcomeView } from '../delivery/outcomes.ts';
import { theoryView } from '../delivery/theories-of-change.ts';
import { theoryNodes } from '../delivery/theory-nodes.ts';
import { listNodes, planLists } from '../list-pages.ts';
import { measureNodes } from '../measures/measure-nodes.ts';
import { measureView } from '../measures/measures.ts';
import {
  accountabilityAddress,
  addressOf,
  listAddress,
  partnershipAddress,
  planAddress,
  questionnaireAddress,
  sourcesAddress,
} from '../page/addresses.ts';
import { bodyFolder } from '../partnership/bodies.ts';
import { partnershipView } from '../partnership/partnership.ts';
import { partnershipNodes } from '../partnership/partnership-nodes.ts';
import { chapterNodes } from '../plans/chapter-nodes.ts';
import { chapterView } from '../plans/chapters.ts';
import { behindPlanNodes, planNodes } from '../plans/plan-nodes.ts';
import { planView } from '../plans/plans.ts';
import { waysInWithout } from '../plans/ways-in.ts';
import { priorityView } from '../priorities/priorities.ts';
import { behindNodes, priorityNodes } from '../priorities/priority-nodes.ts';
import { backgroundOf, hasBackground, prioritySourcesNodes, prioritySourcesView } from '../priorities/priority-sources.ts';
import { type ContentPage, contentPage } from './content-page.ts';

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

/** The plan itself, and what it has with pages that other sites can show. */
function framedPages(graph: Graph, plan: Plan): ContentPage[] {
  const { words } = graph;
  const planId = plan.id;
  return [
    ...plan.all('priority').map((entry) =>
      contentPage({
        kind: 'priority',
        address: addressOf(entry, planId),
        planId,
        entry,
        view: () => priorityView(graph, plan, entry),
        nodes: (view) => priorityNodes(view, 1, words),
        behind: (view) => behindNodes(view, words),
      }),
    ),
    contentPage({
      kind: 'plan',
      address: planAddress(planId),
      planId,
      entry: plan.entry,
      view: () => planView(graph, plan),
      nodes: (view) => planNodes(view, 1, words, waysInWithout(graph, plan, 'priority', 'chapter')),
      behind: (view) => behindPlanNodes(view, words),
    }),
    ...(plan.all('action').length > 0
      ? [
          contentPage({
            kind: 'action-list',
            address: listAddress(planId, 'action'),
            planId,
            view: () => actionListView(graph, plan),
            nodes: (view) => deliveryNodes(view, [], words),
            behind: (view) => behindActionListNodes(view, words),
          }),
        ]
      : []),
    ...[...sectionActions(graph, plan), ...chosenActions(graph, plan, 'district')].map(({ address, view }) =>
      contentPage({ kind: 'action-list', address, planId, view, nodes: (of) => actionsByNodes(of, words) }),
    ),
    ...plan.all('outcome').map((entry) =>
      contentPage({
        kind: 'outcome',
        address: addressOf(entry, planId),
        planId,
        entry,
        view: () => outcomeView(graph, plan, entry),
        nodes: (view) => outcomeNodes(view, 1, words),
        behind: (view) => behindOutcomeNodes(view, words),
      }),
    ),
    ...measuresInOrder(plan).map((entry) =>
      contentPage({
        kind: 'measure',
        address: addressOf(entry, planId),
        planId,
        entry,
        view: () => measureView(graph, plan, entry),
        nodes: (view) => measureNodes(view, 1, words),
      }),
    ),
    ...plan.all('theory-of-change').map((entry) =>
      contentPage({
        kind: 'theory-of-change',
        address: addressOf(entry, planId),
        planId,
        entry,
        view: () => theoryView(graph, plan, entry),
        nodes: (view) => theoryNodes(view, 1, words),
      }),
    ),
    ...partnersOf(graph, plan).map((taken) =>
      contentPage({
        kind: 'accountability',
        address: accountabilityAddress(planId, bodyFolder(graph, taken.body)),
        planId,
        view: () => partnerView(graph, plan, taken),
        nodes: (view) => partnerNodes(view, words),
      }),
    ),
  ];
}

export function pagesOfPlan(graph: Graph, plan: Plan): ContentPage[] {
  const { words } = graph;
  const planId = plan.id;
  return [
    ...framedPages(graph, plan),
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
        behind: (view) => behindActionNodes(view, words),
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
