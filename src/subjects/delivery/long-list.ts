/**
 * The actions of a plan that has too many for one page: the list then leads to a page for each section, and lists in other orders to the pages of
 * their values. On paper they stand together. Sections and their anchors stay on the page of the list, so that no address goes when a plan grows.
 */

import type { LinkItem } from '../../nodes/links.ts';
import { sectionOf } from '../../plan/actions.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { remembered } from '../../plan/remembered.ts';
import { sectionTitle } from '../../plan/titles.ts';
import type { Entry } from '../../source/read-content.ts';
import { actionsByAddress } from '../page/addresses.ts';

/** A page with so many actions is about 30 kB, compressed. Pages of sections are for good: the number may fall, never rise. */
export const MOST_ON_A_PAGE = 150;

export const isLong = (plan: Plan): boolean => plan.all('action').length > MOST_ON_A_PAGE;

export interface ActionPart {
  section?: Entry<'delivery-section'> | undefined;
  title: string;
  page: LinkItem;
  actions: readonly Entry<'action'>[];
}

/** Stands in an address for the actions of no section. */
const NONE = 'none';

const partsOfPlan = remembered((graph, plan: Plan): readonly ActionPart[] => {
  const bySection = Map.groupBy(plan.all('action'), (action) => sectionOf(plan, action));
  const { delivery, actionLists } = graph.words;
  return [...plan.all('delivery-section'), undefined].flatMap((section) => {
    const actions = bySection.get(section) ?? [];
    const page = { label: actionLists.theseActions(actions.length), address: actionsByAddress(plan.id, 'section', section?.id ?? NONE) };
    return actions.length > 0 ? [{ section, title: section ? sectionTitle(section) : delivery.otherActions, page, actions }] : [];
  });
});

/** The parts of a long list, each with its page; none of a list that is short. */
export const longParts = (graph: Graph, plan: Plan): readonly ActionPart[] => (isLong(plan) ? partsOfPlan(graph, plan, plan) : []);
