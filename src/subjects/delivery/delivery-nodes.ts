/** The delivery plan: every action in its section, as a page with a link to each, and as a table of all on paper. */

import { citationText, type LinkItem } from '../../nodes/links.ts';
import {
  bodies,
  type Content,
  facts,
  heading,
  link,
  linkList,
  links,
  list,
  nodeList,
  paragraph,
  type Run,
  section,
  strong,
  text,
} from '../../nodes/nodes.ts';
import { aside, cited, fold, linkNodes, noted, onlyOnPages, onlyOnPaper, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
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
function saidOnPaper(views: readonly ActionView[], level: number, words: Words): PageNode[] {
  if (views.length === 0) return [];
  const items = views.flatMap((view) => saidOf(view, words));
  return [
    onlyOnPaper(
      ...(items.length > 0
        ? [{ type: 'note', label: words.delivery.aboutActions, nodes: items.length > 1 ? nodeList(items) : items.flat() } as const]
        : []),
      ...views.flatMap((view): PageNode[] => {
        const body = nodesOf(view, level + 1, words);
        const title: PageNode = { type: 'heading', level: level + 1, runs: text(words.delivery.action(view.number)), minor: true };
        return body.length > 0 ? [title, ...body] : [];
      }),
      ...cited(views.flatMap(({ sources }) => sources)),
    ),
  ];
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

/** The same list in another order: a page for each, which needs no script. */
const otherOrders = ({ orders }: ActionListView, { actionLists }: Words): PageNode[] =>
  orders.length > 0 ? [onlyOnPages(paragraph(runsIn(actionLists.orders(links(orders)))))] : [];

type SectionFact = (section: ActionSection, words: Words) => Parameters<typeof facts>[number];

/** Who leads a section and what it serves. */
const SECTION_FACTS: readonly SectionFact[] = [
  ({ leads }, { delivery }) => [delivery.leads, leads && bodies(leads)],
  ({ priorities }, { labels }) => [priorities.length === 1 ? labels.priority : labels.priorities, linkList(priorities)],
];

/** Several sections have the same: that is said once, of their part. */
const isShared = (fact: SectionFact, sections: readonly ActionSection[], words: Words): boolean =>
  sections.length > 1 && new Set(sections.map((each) => JSON.stringify(fact(each, words)))).size === 1;

/** How a section goes with the objective of the plan, and what other columns of its table say. */
const readingNodes = ({ objectivesNote, asPrinted }: ActionSection, words: Words): PageNode[] =>
  facts([words.delivery.howItDiffers, objectivesNote], [words.delivery.otherColumnsHead, otherColumns(asPrinted, words)]);

/** What stands behind the page: how its parts and sections were put together, and where they are printed. */
export function behindActionListNodes({ parts, address }: ActionListView, words: Words): PageNode[] {
  const about = ({ id, title, notes, source }: Pick<ActionSection, 'id' | 'title' | 'notes' | 'source'>, more: PageNode[] = []) =>
    section<PageNode>(
      3,
      title,
      [...more, ...(notes.length > 1 ? list(notes) : notes.map(paragraph)), ...cited(source)],
      `${address}#about-${id}`,
    );
  return parts.flatMap((part) => [
    ...about({ ...part, notes: part.sections.length > 0 ? part.notes : [] }),
    ...part.sections.flatMap((each) => about(each, readingNodes(each, words))),
  ]);
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
    ...saidOnPaper(
      items.flatMap(({ number }) => whole.get(number) ?? []),
      level,
      words,
    ),
  ];
  const sectionNodes = (each: ActionSection, own: readonly SectionFact[]): PageNode[] => [
    heading(3, each.title, `${view.address}#${each.id}`),
    ...facts(...own.map((fact) => fact(each, words)), [delivery.objective, linkList(each.objectives)]),
    onlyOnPaper(...readingNodes(each, words), ...noted(each.notes), ...cited(each.source)),
    ...actionsUnder(delivery.actionsOf(each.title), each.actions, 3, each.page),
  ];
  return [
    onlyOnPaper(paragraph(view.description)),
    ...sumNodes(view, words),
    ...choiceNodes(view.choices, !view.isDivided, words),
    ...otherOrders(view, words),
    onlyOnPages(paragraph([link(view.accountability)])),
    ...view.parts.flatMap((part): PageNode[] => {
      const [first] = part.sections;
      const shared = SECTION_FACTS.filter((fact) => isShared(fact, part.sections, words));
      const own = SECTION_FACTS.filter((fact) => !shared.includes(fact));
      return [
        heading(2, part.title, `${view.address}#${part.id}`),
        ...facts(
          [part.themes.length === 1 ? labels.theme : labels.themes, linkList(part.themes)],
          ...(first ? shared.map((fact) => fact(first, words)) : []),
        ),
        ...fold(delivery.outcomesAtHead, linkNodes(part.outcomes)),
        // A part without sections has nothing but what there is to say of it.
        ...(first ? [onlyOnPaper(...noted(part.notes))] : noted(part.notes)),
        onlyOnPaper(...cited(part.source)),
        ...part.sections.flatMap((each) => sectionNodes(each, own)),
      ];
    }),
    ...section<PageNode>(2, delivery.otherActions, actionsUnder(delivery.inNoSection, view.others, 2, view.othersPage)),
    ending(view),
  ];
}
