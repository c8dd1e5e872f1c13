/** The other parts of the document, which readers look things up in: theories, consultation, chapters. */

import {
  type Content,
  facts,
  heading,
  joined,
  link,
  links,
  list,
  maybe,
  note,
  noteList,
  paragraph,
  type Run,
  section,
  strong,
  table,
  text,
  textList,
} from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import { sentence } from '../../words/sentences.ts';
import type { Words } from '../../words/words.ts';
import type { AnswerView } from '../consultations/consultation-answers.ts';
import type { ConsultationView, QuestionView } from '../consultations/consultations.ts';
import type { TheoryStep, TheoryView } from '../delivery/theories-of-change.ts';
import type { DocumentPart } from '../documents/document-view.ts';
import { ending, nodesOf } from '../page/block-nodes.ts';
import { sentenceCase } from '../partnership/bodies.ts';
import type { ChapterView } from '../plans/chapters.ts';

type Part<K extends DocumentPart['kind']> = Extract<DocumentPart, { kind: K }>;

/** Steps have a letter for their stage and a number: “leads to B2” says in two signs what an arrow shows. */
const stepCodes = ({ diagram }: TheoryView): Map<string, string> =>
  new Map(
    diagram.stages.flatMap(({ steps }, stage) => steps.map(({ id }, index) => [id, `${String.fromCharCode(65 + stage)}${index + 1}`])),
  );

/** Stage after stage, each step with what it stands for and what it leads to: the text behind a diagram of arrows. */
function theoryNodes(view: TheoryView): PageNode[] {
  const codes = stepCodes(view);
  const place = (id: string) => `${view.address}#${view.diagram.id}-${id}`;
  const codeLink = ({ id }: { id: string }) => link({ label: codes.get(id) ?? id, address: place(id) });
  const stepFact = ({ id, text: said, about, gap, leadsTo, leadsToStages }: TheoryStep) => {
    const next = [...leadsToStages.flatMap((stage) => text(`everything under “${stage}”`)), ...leadsTo.map(codeLink)];
    return {
      label: codes.get(id) ?? id,
      address: place(id),
      content: [
        ...(gap ? [strong('Gap: ')] : []),
        ...text(said),
        ...(about.length > 0 ? [...text(' ('), ...links(about), ...text(')')] : []),
        ...(next.length > 0 ? [...text(' Leads to '), ...joined(next, ', '), ...text('.')] : []),
      ],
    };
  };
  return [
    heading(2, view.title, view.address),
    paragraph(view.summary),
    ...facts(['Theme', view.theme && links([view.theme])]),
    ...note(view.reconstruction, 'How this was built'),
    ...section(3, 'The problem', maybe(view.problem)),
    ...section(3, 'Whom it is meant to reach', list(view.targetGroups)),
    ...view.diagram.stages.flatMap(({ title, steps, leadsTo }) =>
      section(3, title, [
        { type: 'facts', items: steps.map(stepFact) },
        ...leadsTo.flatMap(({ text: said, reason }) => maybe([said, reason].filter(Boolean).join(' '))),
      ]),
    ),
    ...section(3, 'What must be true for it to work', list(view.assumptions)),
    ...section(3, 'What is known about whether it works', list(view.evidence)),
    ending(view),
  ];
}

export const theoriesNodes = ({ views }: Part<'theories'>): PageNode[] => views.flatMap(theoryNodes);

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
