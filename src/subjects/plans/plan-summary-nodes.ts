/** The summary of a plan as a document of a few pages: the law asks for one, and it is what most people will read. */

import { facts, link, list, maybe, paragraph, section, table, text, textList } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import { NOT_REPORTED } from '../../schema/action.ts';
import type { Words } from '../../words/words.ts';
import { nodesOf } from '../page/block-nodes.ts';
import { approvalContent } from './approvals.ts';
import type { PlanSummaryView } from './plan-summary.ts';

/** How actions and measures stand, by what has been reported. */
function progressTexts({ plan: { counts }, measures }: PlanSummaryView, { plans }: Words): string[] {
  const isSilent = counts.every(({ status }) => status.tone === NOT_REPORTED);
  const reported = () => plans.summary.reported(counts.map(({ status, count }) => ({ status: status.label, count })));
  return [
    ...(counts.length > 0 ? [isSilent ? plans.summary.silence : reported()] : []),
    ...(measures.total > 0 ? [plans.summary.measures({ known: measures.reported, of: measures.total })] : []),
  ];
}

export function planSummaryNodes(view: PlanSummaryView, words: Words): PageNode[] {
  const { plan, outcomes, parts, actions, consultations, responsible } = view;
  const { labels, delivery, plans, locale } = words;
  return [
    paragraph(plan.summary),
    ...section(1, plans.aims, list(plan.aims)),
    ...section(1, labels.priorities, list(plan.priorities.map((priority) => [link(priority), ...text(`: ${priority.summary}`)]))),
    ...section(1, plans.summary.outcomes, list(outcomes.map((outcome) => [link(outcome)]))),
    ...section(1, plan.status.over ? labels.wasToBeDone : labels.isBeingDone, [
      ...table(
        plans.summary.actionsByPart(actions),
        [
          [plans.summary.part, 4],
          [delivery.actions, 1],
        ],
        parts.map(({ title, actions: count }) => [text(title), text(locale.number(count))]),
      ),
      ...maybe(progressTexts(view, words).join(' ')),
    ]),
    ...section(
      1,
      plans.summary.public,
      consultations.map(({ label, address, note, dates, responses }) =>
        paragraph(runsIn(plans.summary.consultation({ title: link({ label, address }), dates, responses, said: note ?? '' }))),
      ),
    ),
    ...section(1, plans.summary.about, [
      ...nodesOf(plan, 1, words),
      ...facts(
        [plans.years, plan.status.period],
        [labels.area, plan.area],
        [words.publication.approvals, approvalContent(plan.approvals, words)],
        [plans.adoption, plan.statusNote],
        [plans.summary.responsible, textList(responsible)],
      ),
    ]),
  ];
}
