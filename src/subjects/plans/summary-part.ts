/** The summary of a plan as a document of a few pages: the law asks for one, and it is what most people will read. */

import { facts, link, list, maybe, paragraph, section, table, text, textList } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import type { DocumentPart } from '../documents/document-view.ts';
import { nodesOf } from '../page/block-nodes.ts';

type Part = Extract<DocumentPart, { kind: 'plan-summary' }>;

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** How actions and measures stand, by what has been reported. */
function progressText({ plan, measures }: Part['view']): string {
  const counts = plan.counts.map(({ status, count }) => `${status.label.toLowerCase()}: ${count}`).join('; ');
  const isSilent = plan.counts.every(({ status }) => status.tone === 'not reported');
  return [
    counts && isSilent && 'We hold no report on any action, so we do not know how they stand.',
    counts && !isSilent && `How the actions stand, by the latest report: ${counts}.`,
    measures.total > 0 && `Measures with a reported figure: ${measures.reported || 'none'} of ${measures.total}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

export function planSummaryNodes({ view }: Part, words: Words): PageNode[] {
  const { plan, outcomes, parts, actions, consultations, responsible } = view;
  return [
    paragraph(plan.summary),
    ...section(1, 'What the partnership says it will do', list(plan.aims)),
    ...section(1, 'The priorities', list(plan.priorities.map((priority) => [link(priority), ...text(`: ${priority.summary}`)]))),
    ...section(1, 'What should be different in the end', list(outcomes.map((outcome) => [link(outcome)]))),
    ...section(1, words.delivery.whatIsDone({ isOver: plan.status.over }), [
      ...table(
        `The ${counted(actions, 'action', 'actions')} of the delivery plan`,
        [
          ['Part', 4],
          ['Actions', 1],
        ],
        parts.map(({ title, actions: count }) => [text(title), text(String(count))]),
      ),
      ...maybe(progressText(view)),
    ]),
    ...section(
      1,
      'What the public said',
      consultations.map(({ label, address, note, dates, responses }) =>
        paragraph([link({ label, address }), ...text(`, ${dates}, ${responses}. ${note ?? ''}`)]),
      ),
    ),
    ...section(1, 'About this plan', [
      ...nodesOf(plan, 1, words),
      ...facts(
        ['Years', plan.status.period],
        ['Area', plan.area],
        ['Adoption', plan.statusNote],
        ['Responsible by law', textList(responsible)],
      ),
    ]),
  ];
}
