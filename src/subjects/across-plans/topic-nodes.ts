/** The pages on subjects through all plans: a list of them, and each with what every plan said about it. */
import { cards } from '../../nodes/cards.ts';
import { heading, link, nodeList, paragraph, section } from '../../nodes/nodes.ts';
import { aside, cited, foldedIfMany, lead, linkNodes, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { nodesOf } from '../page/block-nodes.ts';
import type { TopicItem, TopicListView, TopicPlanView, TopicView } from './topics.ts';

const itemNodes = (items: readonly TopicItem[]): PageNode[] =>
  nodeList<PageNode>(items.map((item) => [paragraph([link(item)]), ...aside(item.detail)]));

const planNodes = ({ id, plan, where, says, groups, sources }: TopicPlanView, page: string, { across, labels }: Words): PageNode[] => [
  heading(2, plan.label, `${page}#${id}`),
  ...aside(runsIn(across.topics.inPlan({ plan: link(plan), where }))),
  paragraph(says),
  ...groups.flatMap(({ title, items }) => [
    heading(3, title),
    ...foldedIfMany(items.length, labels.all({ what: title, count: items.length }), itemNodes(items)),
  ]),
  ...cited(sources),
];

export const topicNodes = (view: TopicView, words: Words): PageNode[] => [
  lead(view.summary),
  ...nodesOf(view, 1, words),
  ...view.plans.flatMap((plan) => planNodes(plan, view.address, words)),
  ...section<PageNode>(2, words.across.topics.others, linkNodes(view.others), `${view.address}#others`),
];

export const topicListNodes = ({ description, topics }: TopicListView): PageNode[] => [lead(description), ...cards(topics)];
