import { type ColumnHead, facts, heading, link, list, maybe, note, paragraph, section, table, text, textList } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import type { DocumentPart } from '../documents/document-view.ts';
import { ending, nodesOf } from '../page/block-nodes.ts';
import { sentenceCase } from '../partnership/bodies.ts';

type Part<K extends DocumentPart['kind']> = Extract<DocumentPart, { kind: K }>;

const count = (head: string): ColumnHead[] => [
  [head, 3],
  ['How many', 1],
];

export function summaryNodes({ view, asOf }: Part<'summary'>, words: Words): PageNode[] {
  const { status, numbers, counts } = view;
  return [
    ...note(status.sentence, 'Please note'),
    paragraph(view.summary),
    ...nodesOf(view, 1, words),
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
    ...maybe(view.countsNote),
    ending(view),
  ];
}
