/** The page of a priority, its part of a document and its embed: why it matters, what is done, what became of it. */
import { bodies, facts, link, linkList, links, list, maybe, minorHeading, paragraph, section } from '../../nodes/nodes.ts';
import { aside, cited, lead, linkNodes, onlyOnPages, onlyOnPaper, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { type Detail, kinNodes } from '../across-plans/lineage-nodes.ts';
import { priorityAnswerNodes } from '../consultations/consultation-nodes.ts';
import { actionEntries, countsNode } from '../delivery/action-entries.ts';
import { objectiveNodes } from '../delivery/objective-nodes.ts';
import { measureEntries } from '../measures/measure-entries.ts';
import { targetNodes } from '../measures/target-nodes.ts';
import { ending, nodesOf, runsOf } from '../page/block-nodes.ts';
import type { PriorityView } from './priorities.ts';

/** Whose it is. On paper, the plan is named above. */
export function aboutNodes(view: PriorityView, words: Words): PageNode[] {
  const { priorities, labels } = words;
  const { theme } = view;
  const own = [
    [labels.theme, theme && [link(theme)]],
    [priorities.whyThisTheme, theme?.reason],
    [priorities.code, view.code && priorities.coded(view.code)],
    [priorities.sponsor, view.sponsor && [link(view.sponsor)]],
    [labels.lead, bodies(view.leads)],
    [priorities.leadOfficer, view.leadOfficer],
    [priorities.aboutLead, view.leadsNote],
  ] satisfies Parameters<typeof facts>;
  return [onlyOnPages(...facts([labels.plan, [link(view.plan)]], ...own)), onlyOnPaper(...facts(...own))];
}

function achievedNodes({ achieved }: PriorityView, level: number): PageNode[] {
  if (!achieved) return [];
  return [
    ...achieved.groups.flatMap(({ title, items }) => [...(title ? [minorHeading(level, title)] : []), ...list(items)]),
    ...cited(achieved.source),
  ];
}

/** The actions with how they stand, and how they come to stand under the priority. */
const actionNodes = ({ title, counts, actions, actionsNote }: PriorityView, words: Words): PageNode[] =>
  actions.length > 0
    ? [onlyOnPages(...countsNode(counts, words)), ...aside(actionsNote), ...actionEntries(words.delivery.actionsOf(title), actions, words)]
    : [];

export function lineageNodes(
  { ancestors, heirs, ended, droppedParts, allLineage }: PriorityView,
  detail: Detail,
  words: Words,
): PageNode[] {
  const { priorities } = words;
  const told = [
    ...kinNodes(heirs, detail, words),
    ...maybe(ended && priorities.ended(ended)),
    ...droppedParts.map(({ title: part, reason }) => paragraph(priorities.partEnded({ part, reason }))),
    ...kinNodes(ancestors, detail, words),
  ];
  const all = allLineage && link({ ...allLineage, label: priorities.withEvidence(allLineage.label) });
  return told.length > 0 && all ? [...told, onlyOnPages(paragraph([all]))] : told;
}

/** On pages, the page on all priorities has what more there is to know of where they came from. */
const lineageOf = (view: PriorityView, words: Words): PageNode[] =>
  view.heirs.length + view.ancestors.length + view.droppedParts.length > 0 || view.ended
    ? [onlyOnPages(...lineageNodes(view, 'brief', words)), onlyOnPaper(...lineageNodes(view, 'whole', words))]
    : [];

/** What a sheet, which is a few pages, says in less room. */
export interface Parts {
  actions: PageNode[];
  targets: PageNode[];
  lineage: PageNode[];
}

/** The sections of a priority in the order of a reader’s questions, with these parts; `level` is that of the heading above them. */
export function sectionNodes(view: PriorityView, level: number, words: Words, parts: Parts): PageNode[] {
  const { priorities, delivery, measures, objectives } = words;
  const { national, county, indicators } = view.aligned;
  const part = (title: string, nodes: PageNode[], id: string) => section(level + 1, title, nodes, `${view.address}#part-${id}`);
  const reason = view.outcomesReason && runsOf(view.outcomesReason, view.address);
  return [
    ...part(priorities.why, nodesOf(view, level + 1, words), 'why'),
    ...(view.achieved ? part(priorities.achieved(view.achieved.period), achievedNodes(view, level + 2), 'achieved') : []),
    ...part(objectives.title, objectiveNodes(view.objectives, level + 2, words), 'objectives'),
    ...part(priorities.different, [...aside(reason), ...linkNodes(view.outcomes)], 'outcomes'),
    ...part(delivery.whatIsDone({ isOver: view.over }), parts.actions, 'actions'),
    ...part(priorities.measured, measureEntries(measures.of(view.title), view.measures, words), 'measures'),
    ...part(measures.targets, parts.targets, 'targets'),
    ...part(
      priorities.money,
      list(view.projects.map(({ title, address, sum }) => runsIn(priorities.project({ project: link({ label: title, address }), sum })))),
      'money',
    ),
    ...part(priorities.said, priorityAnswerNodes(view.answers, words), 'public'),
    ...part(priorities.beforeAndAfter, parts.lineage, 'lineage'),
    ...part(
      priorities.aligned,
      facts(
        [priorities.national, linkList(national)],
        [priorities.county, linkList(county)],
        [priorities.indicators, indicators.join(', ')],
      ),
      'aligned',
    ),
  ];
}

/** A priority under a heading of this level: 1 is the title of its page. */
export function priorityNodes(view: PriorityView, level: number, words: Words): PageNode[] {
  const { priorities, measures } = words;
  return [
    lead(view.summary),
    ...aboutNodes(view, words),
    ...sectionNodes(view, level, words, {
      actions: actionNodes(view, words),
      targets: targetNodes(measures.targetsOf(view.title), view.targets, words, { here: view.address }),
      lineage: lineageOf(view, words),
    }),
    onlyOnPages(
      ...(view.topics.length > 0 ? [paragraph(runsIn(priorities.throughAllPlans(links(view.topics))))] : []),
      ...section(level + 1, priorities.related, linkNodes(view.related), `${view.address}#part-related`),
    ),
    ending(view),
  ];
}

/** The priority within a page of another site: what is done, what for, and what the public said. */
export function embedNodes(view: PriorityView, words: Words): PageNode[] {
  const { priorities, delivery } = words;
  return [
    paragraph(view.summary),
    ...section(2, delivery.whatIsDone({ isOver: view.over }), actionNodes(view, words)),
    ...section(2, priorities.different, linkNodes(view.outcomes)),
    ...section<PageNode>(2, priorities.said, priorityAnswerNodes(view.answers, words)),
  ];
}
