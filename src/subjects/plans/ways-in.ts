/** The parts of a plan that have content, as ways in: with how many entries each has, and what it is for. */
import type { Graph, Plan } from '../../plan/graph.ts';
import { hasPromises } from '../accountability/accountability.ts';
import { has, type WayIn } from '../declaration.ts';
import { OF_PLANS } from '../declarations.ts';
import { dutiesLink } from '../duties/duty-link.ts';
import { accountabilityAddress, partnershipAddress } from '../page/addresses.ts';

export type { WayIn } from '../declaration.ts';

const wayToDuties = (graph: Graph, plan: Plan): WayIn[] => {
  const duties = dutiesLink(graph, plan);
  return duties ? [{ id: 'duties', ...duties }] : [];
};

export const waysIn = (graph: Graph, plan: Plan): WayIn[] => [
  ...Object.values(OF_PLANS).flatMap(({ wayIn }) => (has(wayIn) ? (wayIn(graph, plan) ?? []) : [])),
  ...(hasPromises(plan)
    ? [{ id: 'accountability' as const, ...graph.words.plans.waysIn.accountability, address: accountabilityAddress(plan.id) }]
    : []),
  ...wayToDuties(graph, plan),
  { id: 'partnership', ...graph.words.plans.waysIn.partnership, address: partnershipAddress(plan.id) },
];

/** The ways in without those that a page has above them already. */
export const waysInWithout = (graph: Graph, plan: Plan, ...above: readonly WayIn['id'][]): WayIn[] =>
  waysIn(graph, plan).filter(({ id }) => !above.includes(id));
