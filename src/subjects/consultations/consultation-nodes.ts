/** The page of a consultation, and its part of a document: how it was done, what was asked, and what people answered. */
import {
  type DocumentNode,
  facts,
  heading,
  link,
  list,
  maybe,
  nodeList,
  paragraph,
  type Run,
  section,
  strong,
  text,
  textList,
} from '../../nodes/nodes.ts';
import { aside, asideRun, beside, cited, entries, fold, lead, noted, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { ending, nodesOf } from '../page/block-nodes.ts';
import type { AnswerView, PriorityAnswer } from './consultation-answers.ts';
import type { ConsultationListView, ConsultationView, QuestionView } from './consultations.ts';

const answerLabel = ({ label, address }: AnswerView['labels'][number]): Run[] => (address ? [link({ label, address })] : text(label));

/** An answer with what the report says of it; where it says the same of several, its words once, and the answers below. */
function answerItem({ labels, words }: AnswerView, { consultations }: Words): DocumentNode[] {
  const [only, ...others] = labels;
  if (only && others.length === 0) return [paragraph([...answerLabel(only), ...text(words && `: ${words}`)])];
  return [paragraph(consultations.ofSeveral(words)), ...list(labels.map(answerLabel))];
}

function questionNodes(view: QuestionView, { address, plan }: ConsultationView, level: number, words: Words): PageNode[] {
  const { consultations } = words;
  const { title, chart, number, question } = view;
  return [
    heading(level, title, `${address}#question-${view.id}`),
    ...aside(consultations.question({ number, question })),
    ...fold(consultations.options, list(view.options)),
    ...(chart ? [{ type: 'chart', chart, plan, subject: title, level: level + 1 } as const] : maybe(view.finding)),
    ...aside(view.ranking),
    ...aside(view.comparedWith && consultations.comparedWith(view.comparedWith)),
    ...nodeList<PageNode>(view.answers.map((answer) => answerItem(answer, words))),
    ...(chart ? [] : cited(view.sources)),
    ...noted(view.notes),
  ];
}

/** A consultation under a heading of this level: 1 is the title of its page, and of a document about it alone. */
export function consultationNodes(view: ConsultationView, level: number, words: Words): PageNode[] {
  const { consultations } = words;
  const at = (part: string) => `${view.address}#part-${part}`;
  return [
    lead(view.summary),
    ...facts(
      [consultations.dates, [...text(view.dates), ...beside(view.datesNote)]],
      [consultations.responses, [...text(view.responses), ...beside(view.responsesNote)]],
      [consultations.askedAbout, view.consultedOn],
      [consultations.methods, textList(view.methods)],
    ),
    ...section<PageNode>(
      level + 1,
      consultations.answers,
      view.questions.flatMap((question) => questionNodes(question, view, level + 2, words)),
      at('answers'),
    ),
    ...section<PageNode>(
      level + 1,
      consultations.channels,
      view.channels.flatMap(({ title, items }) => fold(consultations.channel({ title, count: items.length }), list(items))),
      at('channels'),
    ),
    ...section<PageNode>(level + 1, consultations.report, nodesOf({ ...view, citable: true }, level + 1, words), at('report')),
    ending(view),
  ];
}

/** All consultations of a plan, as a part of a document. */
export const consultationsNodes = (views: readonly ConsultationView[], words: Words): PageNode[] =>
  views.flatMap((view) => [heading(2, view.title, view.address), ...consultationNodes(view, 2, words)]);

/** All consultations of a plan as a list of links. */
export const consultationListNodes = ({ title, consultations: views }: ConsultationListView, { consultations }: Words): PageNode[] =>
  entries({
    caption: title,
    of: { name: consultations.consultation, width: 5 },
    columns: [
      { name: consultations.dates, head: text(consultations.dates), inList: 'bare' },
      { name: consultations.responses, head: text(consultations.responses), inList: 'bare' },
    ],
    items: views.map(({ dates, responses, ...item }) => ({ ...item, cells: [text(dates), text(responses)] })),
  });

/** What the public said of a priority, each time that it was asked. */
export const priorityAnswerNodes = (answers: readonly PriorityAnswer[], { consultations, locale }: Words): DocumentNode[] =>
  answers.map(({ consultation, address, base, agree, words }) => {
    const from = asideRun([link({ label: consultation, address })]);
    if (agree === undefined) return paragraph([...text(words ?? consultations.noFigureInReport), from]);
    const share = strong(locale.value(agree, 'share'));
    return paragraph([...runsIn(consultations.agreed({ share, of: base })), ...text(words ? ` ${words}` : ''), from]);
  });
