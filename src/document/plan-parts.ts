/** The first parts of the document, which tell what the plan wants and does: summary, priorities, outcomes, delivery plan, measures. */

import { type ActionItem, type ActionView, type AsPrinted, statusNote } from '../views/actions.ts';
import { sentenceCase } from '../views/bodies.ts';
import type { DocumentPart } from '../views/document-view.ts';
import { OF_WHOLE_PART } from '../views/inherited-links.ts';
import type { OutcomeView } from '../views/outcomes.ts';
import { ending, nodesOf, runsOf } from './block-nodes.ts';
import { measureTable } from './measure-parts.ts';
import {
  bodies,
  type ColumnHead,
  type DocumentNode,
  facts,
  heading,
  joined,
  link,
  links,
  list,
  maybe,
  minorHeading,
  note,
  noteList,
  paragraph,
  type Run,
  section,
  source,
  strong,
  table,
  text,
} from './nodes.ts';

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
      ['Adoption', view.statusNote],
      ['Also called', view.alsoCalled.join('; ')],
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
      ['Priorities', links(view.priorities)],
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
    ...ending(view),
  ];
}

export const outcomesNodes = ({ views }: Part<'outcomes'>): DocumentNode[] => views.flatMap(outcomeNodes);

/** One text, or several as lines with bullets: a list within a cell of a table would be read as a table within a table. */
const successRuns = ({ successMeasures, address }: ActionView): Run[] =>
  typeof successMeasures === 'string'
    ? text(successMeasures)
    : successMeasures.flatMap((inlines, index): Run[] => [
        ...(index > 0 ? [{ type: 'break' } as const] : []),
        ...text(successMeasures.length > 1 ? '• ' : ''),
        ...runsOf(inlines, address),
      ]);

const asPrintedText = (cells: AsPrinted): string => cells.map(({ column, says }) => `“${column}”: ${says.replace(/\.$/, '')}.`).join(' ');

/** What does not fit into the table: the owner as printed, progress reports, notes. One item, or none. */
function actionNotes(view: ActionView): Run[][] {
  const said: Run[][] = [
    ...(view.ownersAsPrinted ? [text(`Owner as printed: ${view.ownersAsPrinted}.`)] : []),
    ...(view.ownersNote ? [text(view.ownersNote)] : []),
    ...(view.asPrinted.length > 0 ? [text(`In other columns, in our words: ${asPrintedText(view.asPrinted)}`)] : []),
    ...view.updates.map((update) => text(`${update.date}: ${update.status.label}. ${update.text}`)),
    ...view.notes.map((inlines) => runsOf(inlines, view.address)),
  ];
  return said.length > 0 ? [[strong(view.number), ...said.flatMap((runs) => [...text(' '), ...runs])]] : [];
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
      return [[number], text(item.title), action ? successRuns(action) : [], text(item.owners), text(item.due), text(item.status.label)];
    });
    return [
      ...table(title, columns, rows),
      ...noteList(views.flatMap(actionNotes), 'About these actions'),
      ...views.flatMap((each) => {
        const said = nodesOf(each, level + 1);
        return said.length > 0 ? [minorHeading(level + 1, `Action ${each.number}`), ...said] : [];
      }),
    ];
  };
  return [
    paragraph(view.description),
    ...view.parts.flatMap((part) => [
      heading(2, part.title, `${view.address}#${part.id}`),
      ...(part.outcomes.length > 0
        ? [
            paragraph('Outcomes at the head of the whole part, not of each of its actions:'),
            ...list(part.outcomes.map((item) => [link(item)])),
          ]
        : []),
      ...noteList(part.notes),
      ...part.sections.flatMap((each) => [
        heading(3, each.title, `${view.address}#${each.id}`),
        ...facts(
          ['Lead', each.leads && bodies(each.leads)],
          ['Objective of the plan', links(each.objectives)],
          ['How it differs', each.objectivesNote],
          ['In other columns, in our words', asPrintedText(each.asPrinted)],
        ),
        ...actionNodes(`Actions: ${each.title}`, each.actions, 3),
        ...noteList(each.notes),
      ]),
    ]),
    ...section(2, 'Other actions', actionNodes('Actions that stand in no section', view.others, 2)),
    ...source(view.sources),
  ];
}
