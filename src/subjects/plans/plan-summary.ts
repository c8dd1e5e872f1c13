/**
 * The summary of a plan, which a partnership must publish (SI 2007/1830): what the plan is for, its priorities, what is to
 * be different, what is being done, how one can tell, what the public said, and who is responsible. It says nothing that
 * the pages do not say, and is short so that it is read.
 */

import type { LinkItem } from '../../nodes/links.ts';
import { isOfPlan } from '../../plan/bodies.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { measuresInOrder } from '../../plan/measures.ts';
import { latestFigure } from '../../plan/trajectory.ts';
import { type ConsultationListView, consultationListView } from '../consultations/consultations.ts';
import { actionListView } from '../delivery/action-list.ts';
import { outcomeLink } from '../delivery/outcome-link.ts';
import { type PlanView, planView } from './plans.ts';

export interface PlanSummaryView {
  plan: PlanView;
  outcomes: LinkItem[];
  /** The parts of the delivery plan, and how many actions each has. */
  parts: { title: string; actions: number }[];
  actions: number;
  measures: { total: number; reported: number };
  consultations: ConsultationListView['consultations'];
  /** The bodies that the law makes responsible for the plan. */
  responsible: string[];
}

export function planSummaryView(graph: Graph, plan: Plan): PlanSummaryView {
  const delivery = actionListView(graph, plan);
  const measures = measuresInOrder(plan);
  return {
    plan: planView(graph, plan),
    outcomes: plan.all('outcome').map((outcome) => outcomeLink(graph, plan, outcome)),
    parts: delivery.parts.map(({ title, sections }) => ({
      title,
      actions: sections.reduce((sum, { actions }) => sum + actions.length, 0),
    })),
    actions: delivery.total,
    measures: {
      total: measures.length,
      reported: measures.filter((measure) => latestFigure(measure, graph.asOf)).length,
    },
    consultations: consultationListView(graph, plan).consultations,
    responsible: graph
      .all('organisation')
      .filter((body) => body.data.responsibleAuthority && isOfPlan(plan, body))
      .map(({ data }) => data.name),
  };
}
