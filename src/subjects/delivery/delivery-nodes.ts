/** The delivery plan: every action in its section, as a page with a link to each, and as a table of all on paper. */

import { citationText, type LinkItem } from '../../nodes/links.ts';
import {
  bodies,
  type Content,
  facts,
  heading,
  link,
  linkList,
  list,
  nodeList,
  paragraph,
  type Run,
  strong,
  text,
} from '../../nodes/nodes.ts';
import { aside, cited, fold, linkNodes, noted, onlyOnPages, onlyOnPaper, type PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import { ending, nodesOf, runsOf } from '../page/block-nodes.ts';
import { amendmentText } from '../record/amendments.ts';
import { reportSentences } from '../record/report-nodes.ts';
import { actionEntries, choiceNodes, countsNode } from './action-entries.ts';
import type { ActionListView, ActionSection, ActionSum } from './action-list.ts';
import { otherColumns, successContent } from './action-nodes.ts';
import type { ActionItem, ActionView } from './actions.ts';

/** What does not fit into the table: the owner as printed, progress reports, notes. One item of a list, or none. */
function saidOf(view: ActionView, words: Words): PageNode[][] {
  const { delivery } = words;
  const said: Run[][] = [
    ...(view.ownersAsPrinted ? [text(delivery.ownerAsPrintedSentence(view.ownersAsPrinted))] : []),
    ...(view.ownersNote ? [text(view.ownersNote)] : []),
    ...view.asPrinted.map((cell) => text(delivery.inAnotherColumn(otherColumns([cell], words)))),
    ...view.updates.map((update) => {
      const { date, status, text: report, sources } = update;
      const said = [report, ...reportSentences(update, words)].join(' ');
      return text(delivery.report({ date, status: status.label, text: said, from: sources.map(citationText).join('; ') }));
    }),
    ...view.changes.map((change) => text(amendmentText(change))),
    ...view.notes.map((inlines) => runsOf(inlines, view.address)),
  ];
  const [first, ...others] = said;
  if (!first) return [];
  const number = strong(view.number);
  return [others.length > 0 ? [paragraph([number]), ...list(said)] : [paragraph([number, ...text(' '), ...first])]];
}

/** On paper there is no page for each action, so that all there is to say of them stands below their table. */
function saidOnPaper(views: readonly ActionView[], level: number, words: Words): PageNode {
  const items = views.flatMap((view) => saidOf(view, words));
  return onlyOnPaper(
    ...(items.length > 0
      ? [{ type: 'note', label: words.delivery.aboutActions, nodes: items.length > 1 ? nodeList(items) : items.flat() } as const]
      : []),
    ...views.flatMap((view): PageNode[] => {
      const body = nodesOf(view, level + 1, words);
      const title: PageNode = { type: 'heading', level: level + 1, runs: text(words.delivery.action(view.number)), minor: true };
      return body.length > 0 ? [title, ...body] : [];
    }),
    ...cited(views.flatMap(({ sources }) => sources)),
  );
}

/** What the actions add up to, and how they stand where somebody has reported. */
function sumNodes({ total, sums, statusNote, counts }: ActionListView, words: Words): PageNode[] {
  const all: Run[] = [strong(words.actionLists.sums.all(total)), ...text(':')];
  const of = ({ label, address }: ActionSum): Run[] => (address ? [link({ label, address })] : text(label));
  return [
    { type: 'list', ordered: false, look: 'counts', items: [all, ...sums.map(of)].map((runs) => [paragraph(runs)]) },
    paragraph(statusNote),
    ...(counts.length > 1 ? [onlyOnPages(...countsNode(counts, words), ...aside(words.actionLists.withoutTag))] : []),
  ];
}

export function deliveryNodes(view: ActionListView, actions: readonly ActionView[], words: Words): PageNode[] {
  const { delivery, labels } = words;
  const whole = new Map(actions.map((action) => [action.number, action]));
  const success = ({ number }: ActionItem): Content => {
    const action = whole.get(number);
    return action ? successContent(action) : [];
  };
  const entriesOf = (title: string, items: readonly ActionItem[], page: LinkItem | undefined): PageNode[] => {
    const all = actionEntries(title, items, words, { success, isPlace: true, marks: page ? undefined : view.marks });
    return page ? [onlyOnPages(paragraph([link(page)])), onlyOnPaper(...all)] : all;
  };
  const actionsUnder = (title: string, items: readonly ActionItem[], level: number, page: LinkItem | undefined): PageNode[] => [
    ...entriesOf(title, items, page),
    saidOnPaper(
      items.flatMap(({ number }) => whole.get(number) ?? []),
      level,
      words,
    ),
  ];
  const sectionNodes = (each: ActionSection): PageNode[] => [
    heading(3, each.title, `${view.address}#${each.id}`),
    ...facts(
      [delivery.leads, each.leads && bodies(each.leads)],
      [each.priorities.length === 1 ? labels.priority : labels.priorities, linkList(each.priorities)],
      [delivery.objective, linkList(each.objectives)],
      [delivery.howItDiffers, each.objectivesNote],
      [delivery.otherColumnsHead, otherColumns(each.asPrinted, words)],
    ),
    ...noted(each.notes),
    onlyOnPaper(...cited(each.source)),
    ...actionsUnder(delivery.actionsOf(each.title), each.actions, 3, each.page),
    onlyOnPages(...cited(each.source)),
  ];
  return [
    onlyOnPaper(paragraph(view.description)),
    ...sumNodes(view, words),
    ...choiceNodes(view.choices, !view.isDivided, words),
    onlyOnPages(paragraph([link(view.accountability)])),
    ...view.parts.flatMap((part): PageNode[] => [
      heading(2, part.title, `${view.address}#${part.id}`),
      ...facts([part.themes.length === 1 ? labels.theme : labels.themes, linkList(part.themes)]),
      ...fold(delivery.outcomesAtHead, linkNodes(part.outcomes)),
      onlyOnPages(...fold(delivery.aboutPart, [...noted(part.notes), ...cited(part.source)])),
      onlyOnPaper(...noted(part.notes), ...cited(part.source)),
      ...part.sections.flatMap(sectionNodes),
    ]),
    ...(view.others.length > 0
      ? [heading(2, delivery.otherActions), ...actionsUnder(delivery.inNoSection, view.others, 2, view.othersPage)]
      : []),
    ending(view),
  ];
}
