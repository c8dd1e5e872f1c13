/** The other parts of the document, which readers look things up in: consultation, chapters. */

import {
  type Content,
  facts,
  heading,
  link,
  links,
  list,
  maybe,
  noteList,
  paragraph,
  type Run,
  section,
  table,
  text,
  textList,
} from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import { sentence } from '../../words/sentences.ts';
import type { Words } from '../../words/words.ts';
import type { AnswerView } from '../consultations/consultation-answers.ts';
import type { ConsultationView, QuestionView } from '../consultations/consultations.ts';
import type { DocumentPart } from '../documents/document-view.ts';
import { ending, nodesOf } from '../page/block-nodes.ts';
import { sentenceCase } from '../partnership/bodies.ts';
import type { ChapterView } from '../plans/chapters.ts';

type Part<K extends DocumentPart['kind']> = Extract<DocumentPart, { kind: K }>;

const answerLabel = ({ label, address }: AnswerView['labels'][number]): Run[] => (address ? [link({ label, address })] : text(label));

/** What the report says of several answers at once: the words once, and below them the answers. */
const sharedWords = ({ labels, words }: AnswerView): PageNode[] => [
  paragraph(`${sentence(sentenceCase(words))} This is said of these answers:`),
  ...list(labels.map(answerLabel)),
];

function questionNodes(view: QuestionView, page: string, level: number): PageNode[] {
  const { chart, answers, ranking } = view;
  const single = answers.flatMap(({ labels: [label, ...others], words }) => (label && others.length === 0 ? [{ label, words }] : []));
  const themes = () => list(single.map(({ label, words }) => [...answerLabel(label), ...text(words && `. ${words}`)]));
  const shares = () =>
    table(
      view.title,
      [
        ['Answer', 1],
        ['What the report says', 2],
      ],
      single.map(({ label, words }) => [answerLabel(label), text(sentenceCase(words))]),
    );
  return [
    heading(level, view.number ? `Question ${view.number}: ${view.title}` : view.title, `${page}#question-${view.id}`),
    ...facts(['Asked', view.question], ['Possible answers', textList(view.options)]),
    ...(chart ? [{ type: 'chart', chart } as const] : maybe(view.finding)),
    ...maybe(ranking),
    ...maybe(view.comparedWith && `Compared with: ${view.comparedWith}.`),
    ...(ranking === undefined ? shares() : themes()),
    ...answers.filter(({ labels }) => labels.length > 1).flatMap(sharedWords),
    ...noteList(view.notes),
    ...(view.source && !chart ? [{ type: 'source', runs: text(`Source: ${view.source}`) } as const] : []),
  ];
}

/** A consultation under a heading of this level; at level 0 its title is that of the document, and stands above. */
export function consultationNodes(view: ConsultationView, level: number, words: Words): PageNode[] {
  return [
    ...(level > 0 ? [heading(level, view.title, view.address)] : []),
    paragraph(view.summary),
    ...facts(
      ['Dates', view.dates],
      ['About the dates', view.datesNote],
      ['Responses', view.responses],
      ['About the responses', view.responsesNote],
      ['Consulted on', view.consultedOn],
    ),
    ...section(level + 1, 'How people could take part', list(view.methods)),
    ...section(
      level + 1,
      'Questions and answers',
      view.questions.flatMap((question) => questionNodes(question, view.address, level + 2)),
    ),
    ...section(
      level + 1,
      'Through what and whom it was promoted',
      facts(...view.channels.map(({ title, items }): [string, Content] => [title, textList(items)])),
    ),
    ...section(level + 1, 'The report', nodesOf(view, level + 1, words)),
    ending(view),
  ];
}

export const consultationsNodes = ({ views }: Part<'consultations'>, words: Words): PageNode[] =>
  views.flatMap((view) => consultationNodes(view, 2, words));

const chapterNodes = (view: ChapterView, words: Words): PageNode[] => [
  heading(2, view.title, view.address),
  ...facts(['Theme', view.theme && links([view.theme])]),
  ...nodesOf(view, 2, words),
  ending(view),
];

export const chaptersNodes = ({ views }: Part<'chapters'>, words: Words): PageNode[] => views.flatMap((view) => chapterNodes(view, words));
