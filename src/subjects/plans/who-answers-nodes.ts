/** Whom to ask about a plan, and who answers for it, in nodes. */
import { inLine, link, nodeList, paragraph, type Run, text } from '../../nodes/nodes.ts';
import { cited, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import type { AskView, WhoAnswersView } from './who-answers.ts';

export const waysRuns = ({ body, ways }: AskView): Run[] =>
  inLine({ items: [[link(body)], ...ways.map(({ by, ...way }) => [...(by ? text(`${by} `) : []), link(way)])] }, ', ');

/** Whom to ask, and why. */
export const askNodes = ({ plan, ask }: WhoAnswersView, { plans }: Words): PageNode[] =>
  ask
    ? [
        paragraph(runsIn(plans.askAbout({ plan: [link(plan)], ways: waysRuns(ask), reason: ask.reason?.text }))),
        ...cited(ask.reason?.sources ?? []),
      ]
    : [];

/** The same, and below it who answers for what. */
export const whoAnswersNodes = (view: WhoAnswersView, words: Words): PageNode[] => [
  ...askNodes(view, words),
  ...nodeList<PageNode>(view.answerable.map(({ text, sources }) => [paragraph(text), ...cited(sources)])),
];
