/** The parts of a scrutiny pack that no other document has: the meeting with its agenda, and what has been reported. */

import { citationText } from '../../nodes/links.ts';
import { facts, link, list, maybe, paragraph, section, strong, table, text, textList } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import type { DocumentPart } from '../documents/document-view.ts';
import { measureEntries } from '../measures/measure-entries.ts';
import { measureNodes } from '../measures/measure-nodes.ts';
import { nodesOf } from '../page/block-nodes.ts';

type Part<K extends DocumentPart['kind']> = Extract<DocumentPart, { kind: K }>;

export function agendaNodes({ view }: Part<'agenda'>, words: Words): PageNode[] {
  return [
    paragraph(view.description),
    ...facts(['Group', [link(view.body)]], ['Place', view.place], ['Time', view.time], ['What is held', view.record]),
    ...section(
      2,
      'Agenda',
      table(
        `Agenda of ${view.date}`,
        [
          ['Item', 1],
          ['Subject', 5],
          ['Papers', 5],
        ],
        view.agenda.map(({ number, title, papers }) => [
          text(number),
          text(title),
          papers.length > 0 ? textList(papers.map(citationText)) : text('None'),
        ]),
      ),
    ),
    ...section(
      2,
      'Membership',
      table(
        'Members as printed with the agenda',
        [
          ['Council', 1],
          ['Member', 1],
          ['Substitute', 1],
        ],
        view.members.map(({ represents, main, substitute }) => [text(represents), text(main), text(substitute)]),
      ),
    ),
    ...section(
      2,
      'What was decided',
      list(view.decisions.map(({ number, verb, text: said }) => [strong(`${number}, ${verb}: `), ...text(said)])),
    ),
    ...section(2, view.hasMinutes ? 'What was discussed' : 'What the papers say', nodesOf({ ...view, body: view.discussion }, 2, words)),
  ];
}

const some = (count: number, one: string, many: string) => `${count === 0 ? 'No' : count} ${count === 1 ? one : many}`;

export function performanceNodes({ view }: Part<'performance'>, words: Words): PageNode[] {
  const total = view.counts.reduce((sum, { count }) => sum + count, 0);
  return [
    paragraph(`What had been published by ${view.asOf}. Where nobody has reported, this is said: it is never counted as good.`),
    ...section(2, 'Actions', [
      ...table(
        `How the ${some(total, 'action stands', 'actions stand')}`,
        [
          ['Status', 3],
          ['How many', 1],
        ],
        view.counts.map(({ status, count }) => [text(status.label), text(String(count))]),
      ),
      ...table(
        'Actions that have been reported on, or whose date has passed',
        [
          ['No.', 1],
          ['Action', 5],
          ['Owner', 3],
          ['Due', 2],
          ['Status', 2],
          ['Latest report', 4],
        ],
        view.actions.map(({ number, title, address, ownedBy, due, status, report }) => [
          [link({ label: number, address })],
          text(title),
          textList(ownedBy),
          text(due),
          text(status.label),
          text(report ?? 'None'),
        ]),
      ),
      ...(view.actions.length === 0 ? maybe('No action has been reported on, and no date of an action has passed.') : []),
      ...table(
        'Actions that are linked to no priority, and so stand under none below',
        [
          ['No.', 1],
          ['Action', 6],
          ['Owner', 3],
          ['Due', 2],
          ['Status', 2],
        ],
        view.unlinked.map(({ number, title, address, ownedBy, due, status }) => [
          [link({ label: number, address })],
          text(title),
          textList(ownedBy),
          text(due),
          text(status.label),
        ]),
      ),
    ]),
    ...section(2, 'Measures', [
      paragraph(
        view.measures.length === 0
          ? `No figure has been reported for any of the ${some(view.withoutFigure, 'measure', 'measures')}.`
          : `${some(view.measures.length, 'measure has a figure', 'measures have figures')}; ${some(view.withoutFigure, 'has', 'have').toLowerCase()} none.`,
      ),
      ...measureEntries('Every measure, with its latest figure', view.list, words),
      ...view.measures.flatMap((measure): PageNode[] => [
        { type: 'heading', level: 3, runs: text(measure.title), address: measure.address, minor: true },
        ...measureNodes(measure, 3, words),
      ]),
    ]),
  ];
}
