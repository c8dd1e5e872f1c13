/** The first parts of the document, which tell what the plan wants and does: summary, priorities, outcomes, delivery plan, measures. */

import { citationText } from '../../nodes/links.ts';
import {
  bodies,
  type ColumnHead,
  type Content,
  type DocumentNode,
  facts,
  heading,
  joined,
  link,
  linkList,
  list,
  listed,
  maybe,
  minorHeading,
  nodeList,
  note,
  noteList,
  paragraph,
  type Run,
  section,
  source,
  strong,
  table,
  text,
  textList,
} from '../../nodes/nodes.ts';
import type { DocumentPart } from '../documents/document-view.ts';
import { measureTable } from '../measures/measure-parts.ts';
import { ending, nodesOf, runsOf } from '../page/block-nodes.ts';
import { sentenceCase } from '../partnership/bodies.ts';
import { kinNodes } from '../priorities/priority-parts.ts';
import { type ActionItem, type ActionView, type AsPrinted, statusNote } from './actions.ts';
import { OF_WHOLE_PART } from './inherited-links.ts';
import type { OutcomeView } from './outcomes.ts';

type Part<K extends DocumentPart['kind']> = Extract<DocumentPart, { kind: K }>;

const count = (head: string): ColumnHead[] => [
  [head, 3],
  ['How many', 1],
];

export function summaryNodes({ view, asOf }: Part<'summary'>): DocumentNode[] {
  const { status, numbers, counts } = view;
  return [
    ...note(status.sentence, 'Please note'),
    paragraph(view.summary),
    ...nodesOf(view, 1),
    ...facts(
      ['Years', status.period],
      ['About the years', view.periodNote],
      ['Area', view.area],
      ['Partnership', [link(view.partnership)]],
      ['Adoption', view.statusNote],
      ['Also called', textList(view.alsoCalled)],
    ),
    ...section(2, 'What the partnership says it will do', list(view.aims)),
    ...section(2, 'The priorities', list(view.priorities.map((priority) => [link(priority), ...text(`: ${priority.summary}`)]))),
    heading(2, 'Key numbers'),
    ...table(
      'The plan in numbers',
      count('What'),
      numbers.map(({ label, value }) => [text(sentenceCase(label)), text(String(value))]),
    ),
    ...table(
      `How the actions stand on ${asOf}`,
      count('Status'),
      counts.map((each) => [text(each.status.label), text(String(each.count))]),
    ),
    ...maybe(counts.length > 0 ? statusNote(counts) : undefined),
    ...ending(view),
  ];
}

function outcomeNodes(view: OutcomeView): DocumentNode[] {
  const numbers = (actions: readonly ActionItem[]) =>
    joined(
      actions.map(({ number, address }) => link({ label: number, address })),
      ', ',
    );
  return [
    heading(2, view.title, view.address),
    ...nodesOf(view, 2),
    ...facts(
      ['Theme', view.theme?.label],
      ['Priorities', linkList(view.priorities)],
      ['Actions', numbers(view.actions)],
      ['About these links', view.actionsNote],
      ...view.ofParts.map(({ title, actions }): [string, Run[]] => [`Actions of the whole part “${title}”`, numbers(actions)]),
      ['About this part', view.ofParts.length > 0 ? OF_WHOLE_PART : undefined],
    ),
    ...measureTable(`Measures of outcome ${view.number}`, view.measures),
    ...table(
      `Other numbers and wordings of outcome ${view.number}`,
      [
        ['List', 4],
        ['Number', 1.2],
        ['Wording there', 5],
      ],
      view.otherNumbers.map((other) => [text(other.list), text(other.number), text(other.wording)]),
    ),
    ...(view.ancestors.length > 0 ? [paragraph('Before this plan:'), ...nodeList(view.ancestors.map(kinNodes(false)))] : []),
    ...source(view.otherNumbers.flatMap((other) => other.source)),
    ...ending(view),
  ];
}

export const outcomesNodes = ({ views }: Part<'outcomes'>): DocumentNode[] => views.flatMap(outcomeNodes);

const successContent = ({ successMeasures, address }: ActionView): Content =>
  typeof successMeasures === 'string' ? text(successMeasures) : listed(successMeasures.map((inlines) => runsOf(inlines, address)));

const asPrintedTexts = (cells: AsPrinted): string[] => cells.map(({ column, says }) => `“${column}”: ${says.replace(/\.$/, '')}.`);

/** What does not fit into the table: the owner as printed, progress reports, notes. One item of a list, or none. */
function actionNotes(view: ActionView): DocumentNode[][] {
  const said: Run[][] = [
    ...(view.ownersAsPrinted ? [text(`Owner as printed: ${view.ownersAsPrinted}.`)] : []),
    ...(view.ownersNote ? [text(view.ownersNote)] : []),
    ...asPrintedTexts(view.asPrinted).map((each) => text(`In another column, in our words: ${each}`)),
    ...view.updates.map((update) => {
      const from = update.sources.map(citationText).join('; ');
      return text(`${update.date}: ${update.status.label}. ${update.text}${from && ` (${from})`}`);
    }),
    ...view.notes.map((inlines) => runsOf(inlines, view.address)),
  ];
  const [first, ...others] = said;
  if (!first) return [];
  return [
    others.length > 0 ? [paragraph([strong(view.number)]), ...list(said)] : [paragraph([strong(view.number), ...text(' '), ...first])],
  ];
}

function notesOnActions(views: readonly ActionView[]): DocumentNode[] {
  const items = views.flatMap(actionNotes);
  if (items.length === 0) return [];
  const nodes = items.length > 1 ? nodeList(items) : items.flat();
  return [{ type: 'note', label: 'About these actions', nodes }];
}

export function deliveryNodes({ view, actions }: Part<'delivery'>): DocumentNode[] {
  const whole = new Map(actions.map((action) => [action.number, action]));
  const columns: ColumnHead[] = [
    ['No.', 1.1],
    ['Action', 5.2],
    ['How success is measured', 4.2],
    ['Owner', 3.4],
    ['Due', 2.3],
    ['Status', 2],
  ];
  /** `level` is that of the heading that the actions stand under. */
  const actionNodes = (title: string, items: readonly ActionItem[], level: number): DocumentNode[] => {
    const views = items.flatMap(({ number }) => whole.get(number) ?? []);
    const rows = items.map((item) => {
      const action = whole.get(item.number);
      const number: Run = { type: 'target', address: item.address, runs: text(item.number) };
      return [
        [number],
        text(item.title),
        action ? successContent(action) : [],
        textList(item.ownedBy),
        text(item.due),
        text(item.status.label),
      ];
    });
    return [
      ...table(title, columns, rows),
      ...notesOnActions(views),
      ...views.flatMap((each) => {
        const said = nodesOf(each, level + 1);
        return said.length > 0 ? [minorHeading(level + 1, `Action ${each.number}`), ...said] : [];
      }),
      ...source(views.flatMap(({ sources }) => sources)),
    ];
  };
  return [
    paragraph(view.description),
    ...view.parts.flatMap((part) => [
      heading(2, part.title, `${view.address}#${part.id}`),
      ...facts(['Themes', linkList(part.themes)]),
      ...(part.outcomes.length > 0
        ? [
            paragraph('Outcomes at the head of the whole part, not of each of its actions:'),
            ...list(part.outcomes.map((item) => [link(item)])),
          ]
        : []),
      ...noteList(part.notes),
      ...source(part.source),
      ...part.sections.flatMap((each) => [
        heading(3, each.title, `${view.address}#${each.id}`),
        ...facts(
          ['Priorities', linkList(each.priorities)],
          ['Lead', each.leads && bodies(each.leads)],
          ['Objective of the plan', linkList(each.objectives)],
          ['How it differs', each.objectivesNote],
          ['In other columns, in our words', textList(asPrintedTexts(each.asPrinted))],
        ),
        ...actionNodes(`Actions: ${each.title}`, each.actions, 3),
        ...noteList(each.notes),
        ...source(each.source),
      ]),
    ]),
    ...section(2, 'Other actions', actionNodes('Actions that stand in no section', view.others, 2)),
    ...source(view.sources),
  ];
}
