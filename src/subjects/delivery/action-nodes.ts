/** The page of an action: who is to do it, by when, for what, and what is said of how it went. */

import type { BodiesView } from '../../nodes/links.ts';
import { bodies, type Content, facts, heading, inLine, link, listed, paragraph, type Run, section, text } from '../../nodes/nodes.ts';
import { aside, beside, lead, type PageNode } from '../../nodes/page-nodes.ts';
import { withoutStop } from '../../words/sentences.ts';
import type { Words } from '../../words/words.ts';
import { kinNodes } from '../across-plans/lineage-nodes.ts';
import { nodesOf, runsOf } from '../page/block-nodes.ts';
import { amendmentNodes } from '../record/amendment-nodes.ts';
import { aboutReport } from '../record/report-nodes.ts';
import { statusRuns } from './action-entries.ts';
import type { ActionView, AsPrinted, LinkedItem } from './actions.ts';

export const successContent = ({ successMeasures, address }: ActionView): Content =>
  typeof successMeasures === 'string' ? text(successMeasures) : listed(successMeasures.map((inlines) => runsOf(inlines, address)));

export const otherColumns = (cells: AsPrinted, { delivery }: Words): string =>
  cells.map(({ column, says }) => delivery.otherColumn({ column, says: withoutStop(says) })).join(' ');

const bodyRuns = (view: BodiesView): Run[] => inLine(bodies(view));

const linked = (items: readonly LinkedItem[], { delivery }: Words): Content =>
  listed(items.map((item) => [link(item), ...text(item.ours ? delivery.ours : '')]));

export function actionNodes(view: ActionView, words: Words): PageNode[] {
  const { delivery, labels } = words;
  const at = (part: string) => `${view.address}#part-${part}`;
  return [
    ...(view.fuller ? [lead(view.fuller)] : []),
    ...facts(
      [delivery.status, statusRuns(view.status)],
      [delivery.owner, bodyRuns(view.owners)],
      [delivery.due, view.due],
      [delivery.successMeasure, successContent(view)],
      [delivery.section, view.section && [link(view.section), ...beside(view.section.part)]],
      [labels.priority, linked(view.priorities, words)],
    ),
    ...nodesOf(view, 1, words),
    heading(2, delivery.progress, at('progress')),
    ...(view.silence ? [paragraph(view.silence)] : []),
    ...view.updates.flatMap((update): PageNode[] => [
      heading(3, update.date, `${view.address}#${update.anchor}`),
      paragraph([...(statusRuns(update.status) as Run[]), ...text(` ${update.text}`)]),
      ...aboutReport(update, words),
    ]),
    ...amendmentNodes({ changes: view.changes, first: view.promisedFirst }, 2, view.address, words),
    ...section<PageNode>(
      2,
      view.outcomesNote ? delivery.outcomesOfPart : delivery.worksTowards,
      view.outcomes.length > 0 ? [{ type: 'list', ordered: false, items: linkItems(view.outcomes, words) }] : [],
      at('outcomes'),
    ),
  ];
}

/** What stands behind the page: what is printed, and how its links came about. */
export function behindActionNodes(view: ActionView, words: Words): PageNode[] {
  const { delivery, labels } = words;
  return [
    ...facts(
      [delivery.asPrinted, view.ownersAsPrinted],
      [delivery.aboutOwner, view.ownersNote],
      [delivery.otherColumnsHead, otherColumns(view.asPrinted, words)],
      [delivery.aboutOutcomes, view.outcomesNote],
      [delivery.aboutPriorities, view.prioritiesNote],
    ),
    ...section<PageNode>(3, labels.beforeThisPlan, kinNodes(view.ancestors, 'brief', words), `${view.address}#part-lineage`),
  ];
}

const linkItems = (items: readonly LinkedItem[], { delivery }: Words): PageNode[][] =>
  items.map((item) => [paragraph([link(item), ...text(item.ours ? delivery.ours : '')]), ...aside(item.note)]);
