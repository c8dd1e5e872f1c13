/** The page of a consultation, and its part of a document: how it was done, what was asked, and what people answered. */
import {
  type Content,
  type DocumentNode,
  facts,
  heading,
  link,
  list,
  listed,
  maybe,
  nodeList,
  paragraph,
  type Run,
  section,
  strong,
  text,
  textList,
} from '../../nodes/nodes.ts';
import {
  aside,
  asideRun,
  beside,
  cited,
  entries,
  fold,
  lead,
  noted,
  onlyOnPages,
  onlyOnPaper,
  type PageNode,
  region,
} from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { ending, nodesOf } from '../page/block-nodes.ts';
import type { AnswerView, PriorityAnswer } from './consultation-answers.ts';
import type { ConsultationListView, ConsultationView, Outline, QuestionnaireView, QuestionView } from './consultations.ts';

const answerLabel = ({ label, address }: AnswerView['labels'][number]): Run[] => (address ? [link({ label, address })] : text(label));

/** An answer with what the report says of it; where it says the same of several, its words once, and the answers below. */
function answerItem({ labels, words }: AnswerView, { consultations }: Words): DocumentNode[] {
  const [only, ...others] = labels;
  if (only && others.length === 0) return [paragraph([...answerLabel(only), ...text(words && `: ${words}`)])];
  return [paragraph(consultations.ofSeveral(words)), ...list(labels.map(answerLabel))];
}

/** A question under its heading, as a part of the page that has its name. */
function questionNodes(view: QuestionView, plan: string, level: number, words: Words): PageNode {
  const { consultations } = words;
  const { title, chart, number, question, address } = view;
  return region([
    // A chart has a link of its own.
    { type: 'heading', level, runs: text(title), address, fact: !chart },
    ...aside(consultations.question({ number, question })),
    ...fold(consultations.options, list(view.options)),
    ...(chart ? [{ type: 'chart', chart, plan, subject: title, level: level + 1 } as const] : maybe(view.finding)),
    ...aside(view.ranking),
    ...aside(view.comparedWith && consultations.comparedWith(view.comparedWith)),
    ...nodeList<PageNode>(view.answers.map((answer) => answerItem(answer, words))),
    ...(chart ? [] : cited(view.sources)),
    ...noted(view.notes),
  ]);
}

/** All questions of a consultation on the page that they have for themselves. */
export const questionnaireNodes = ({ questions, plan, description }: QuestionnaireView, words: Words): PageNode[] => [
  lead(description),
  ...questions.map((question) => questionNodes(question, plan, 2, words)),
];

const whoRuns = ({ title, address, said }: Outline): Run[] => [link({ label: title, address }), ...text(`: ${said.join('; ')}`)];

/** What people said and who they were, in as much as one screen holds. */
function firstNodes({ first, responses, dates }: ConsultationView, { consultations }: Words): PageNode[] {
  return facts(
    [consultations.responses, consultations.responsesIn({ responses, dates })],
    ...first.said.map(({ title, said }): [string, Content] => [title, textList(said)]),
    [consultations.whoAnswered, listed(first.who.map(whoRuns))],
  );
}

/** What each question came to, with the way to its answers; links to a question on this page lead here. */
const findingNodes = ({ questions, address }: ConsultationView): PageNode[] =>
  nodeList<PageNode>(
    questions.map(({ id, title, finding, address: where }) => [
      { type: 'paragraph', address: `${address}#question-${id}`, runs: [link({ label: title, address: where })] },
      ...aside(finding),
    ]),
  );

/** A consultation under a heading of this level: 1 is the title of its page, and of a document about it alone. */
export function consultationNodes(view: ConsultationView, level: number, words: Words): PageNode[] {
  const { consultations } = words;
  const at = (part: string) => `${view.address}#part-${part}`;
  const questions = view.questions.map((question) => questionNodes(question, view.plan, level + 2, words));
  const answers: PageNode[] = view.questionnaire
    ? [
        onlyOnPages(
          paragraph(runsIn(consultations.allAnswers(link({ label: consultations.toQuestionnaire, address: view.questionnaire })))),
          ...findingNodes(view),
        ),
        onlyOnPaper(...questions),
      ]
    : questions;
  const report = nodesOf({ ...view, citable: true }, level + 1, words);
  return [
    lead(view.summary),
    ...firstNodes(view, words),
    ...section<PageNode>(level + 1, consultations.answers, answers, at('answers')),
    ...section<PageNode>(level + 1, consultations.asked, list(view.asked), at('asked')),
    heading(level + 1, consultations.howItWasDone, at('how')),
    ...facts(
      [consultations.dates, [...text(view.dates), ...beside(view.datesNote)]],
      [consultations.responses, [...text(view.responses), ...beside(view.responsesNote)]],
      [consultations.askedAbout, view.consultedOn],
      [consultations.methods, textList(view.methods)],
    ),
    ...section<PageNode>(
      level + 2,
      consultations.channels,
      view.channels.flatMap(({ title, items }) => fold(consultations.channel({ title, count: items.length }), list(items))),
      at('channels'),
    ),
    ...section<PageNode>(
      level + 1,
      consultations.report,
      view.questionnaire ? [onlyOnPages(...fold(consultations.wholeReport, report)), onlyOnPaper(...report)] : report,
      at('report'),
    ),
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
    if (agree === undefined) return paragraph([...text(`${consultations.askedWhether} ${words ?? consultations.noFigureInReport}`), from]);
    const share = strong(locale.value(agree, 'share'));
    return paragraph([...runsIn(consultations.agreed({ share, of: base })), ...text(words ? ` ${words}` : ''), from]);
  });
