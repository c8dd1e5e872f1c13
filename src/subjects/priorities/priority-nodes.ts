/**
 * The page of a priority and its part of a document. What a reader came for stands first: the figures, what is done,
 * who does it, how one could tell, what the public said. Where that comes from, and why we chose it so, stands last and closed
 * (`behindNodes`); what the priority came from, with what shows it, has a page of its own (`priority-sources.ts`).
 */
import { citationText } from '../../nodes/links.ts';
import { bodies, facts, link, links, list, minorHeading, paragraph, section, text, textList } from '../../nodes/nodes.ts';
import { aside, cited, fold, group, lead, linkNodes, onlyOnPages, onlyOnPaper, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { priorityAnswerNodes } from '../consultations/consultation-nodes.ts';
import { actionEntries, countsNode } from '../delivery/action-entries.ts';
import { objectiveNodes } from '../delivery/objective-nodes.ts';
import { measureEntries } from '../measures/measure-entries.ts';
import { targetNodes } from '../measures/target-nodes.ts';
import { ending, nodesOf, runsOf } from '../page/block-nodes.ts';
import type { PriorityView } from './priorities.ts';
import { alignedNodes, hasLineage, lineageNodes } from './priority-sources.ts';

/** Figures large, with what they say below; whose they are comes at the end. */
export const figureNodes = ({ keyFigures }: PriorityView): PageNode[] =>
  keyFigures.length > 0
    ? [
        { type: 'facts', look: 'figures', items: keyFigures.map(({ figure, says }) => ({ label: figure, content: text(says) })) },
        onlyOnPaper(...cited(keyFigures.flatMap(({ source }) => source))),
      ]
    : [];

const whoFacts = (view: PriorityView, { priorities, labels }: Words) =>
  [
    [labels.lead, bodies(view.leads)],
    [priorities.leadOfficer, view.leadOfficer],
    [priorities.sponsor, view.sponsor && [link(view.sponsor)]],
  ] satisfies Parameters<typeof facts>;

/** How the page was put together: why it stands under a theme, who is said to lead, whose choice the outcomes are. */
const choiceFacts = (view: PriorityView, { priorities, labels }: Words) =>
  [
    [labels.theme, view.theme && [link(view.theme)]],
    [priorities.whyThisTheme, view.theme?.reason],
    [priorities.code, view.code && priorities.coded(view.code)],
    [priorities.aboutLead, view.leadsNote],
  ] satisfies Parameters<typeof facts>;

/** Whose it is, for a sheet and a document. */
export const aboutNodes = (view: PriorityView, words: Words): PageNode[] => facts(...choiceFacts(view, words), ...whoFacts(view, words));

function achievedNodes({ achieved }: PriorityView, level: number): PageNode[] {
  if (!achieved) return [];
  return [
    ...achieved.groups.flatMap(({ title, items }) => [...(title ? [minorHeading(level, title)] : []), ...list(items)]),
    onlyOnPaper(...cited(achieved.source)),
  ];
}

/** More actions than this are told group by group, and each group opens by itself. */
const MOST_AT_ONCE = 12;

/** The actions with how they stand, in the groups of the delivery plan. */
function actionNodes({ title, counts, actions, actionSections, actionsNote }: PriorityView, words: Words): PageNode[] {
  const { delivery, priorities } = words;
  if (actions.length === 0) return [];
  const options = { hasStatus: counts.length > 1 };
  const inGroups =
    actions.length > MOST_AT_ONCE && actionSections.length > 1
      ? actionSections.flatMap(({ label, actions: own }) =>
          fold(priorities.actionsIn({ section: label, count: own.length }), actionEntries(delivery.actionsOf(label), own, words, options)),
        )
      : actionEntries(delivery.actionsOf(title), actions, words, options);
  return [
    onlyOnPages(...countsNode(counts, words), ...inGroups),
    onlyOnPaper(...aside(actionsNote), ...actionEntries(delivery.actionsOf(title), actions, words)),
  ];
}

/** On pages in brief, with the way to the page that has what shows it. */
const lineageOf = (view: PriorityView, words: Words): PageNode[] => [
  onlyOnPages(...lineageNodes(view, 'sheet', words), ...(view.background ? [paragraph([link(view.background)])] : [])),
  onlyOnPaper(...lineageNodes(view, 'whole', words)),
];

/** What a sheet, which is a few pages, says in less room. */
export interface Parts {
  actions: PageNode[];
  targets: PageNode[];
  lineage: PageNode[];
}

/** The sections of a priority in the order of a reader’s questions, with these parts; `level` is that of the heading above them. */
export function sectionNodes(view: PriorityView, level: number, words: Words, parts: Parts): PageNode[] {
  const { priorities, delivery, measures, objectives } = words;
  const part = (title: string, nodes: PageNode[], id: string) => section(level + 1, title, nodes, `${view.address}#part-${id}`);
  const reason = view.outcomesReason && runsOf(view.outcomesReason, view.address);
  const who = facts(...whoFacts(view, words));
  const outcomes = linkNodes(view.outcomes);
  return [
    ...part(delivery.whatIsDone({ isOver: view.over }), parts.actions, 'actions'),
    ...part(objectives.title, objectiveNodes(view.objectives, level + 2, words), 'objectives'),
    ...(who.length > 0 ? [onlyOnPages(...part(priorities.who, who, 'who'))] : []),
    ...part(priorities.different, outcomes.length > 0 ? [onlyOnPaper(...aside(reason)), ...outcomes] : [], 'outcomes'),
    ...part(priorities.measured, measureEntries(measures.of(view.title), view.measures, words), 'measures'),
    ...part(measures.targets, parts.targets, 'targets'),
    ...part(priorities.said, priorityAnswerNodes(view.answers, words), 'public'),
    ...part(priorities.why, nodesOf(view, level + 1, words), 'why'),
    ...(view.achieved ? part(priorities.achieved(view.achieved.period), achievedNodes(view, level + 2), 'achieved') : []),
    ...part(
      priorities.money,
      list(view.projects.map(({ title, address, sum }) => runsIn(priorities.project({ project: link({ label: title, address }), sum })))),
      'money',
    ),
    ...part(priorities.beforeAndAfter, parts.lineage, 'lineage'),
    onlyOnPaper(...part(priorities.aligned, alignedNodes(view, words), 'aligned')),
  ];
}

/** A priority under a heading of this level: 1 is the title of its page. */
export function priorityNodes(view: PriorityView, level: number, words: Words): PageNode[] {
  const { priorities, measures } = words;
  return [
    lead(view.summary),
    ...figureNodes(view),
    onlyOnPaper(...aboutNodes(view, words)),
    ...sectionNodes(view, level, words, {
      actions: actionNodes(view, words),
      targets: targetNodes(measures.targetsOf(view.title), view.targets, words, { here: view.address }),
      lineage: hasLineage(view) ? lineageOf(view, words) : [],
    }),
    onlyOnPages(
      ...(view.topics.length > 0 ? [paragraph(runsIn(priorities.throughAllPlans(links(view.topics))))] : []),
      ...section(level + 1, priorities.related, linkNodes(view.related), `${view.address}#part-related`),
    ),
    ending(view),
  ];
}

/** What stands behind the page: why it says what it says, and the way to where the priority came from. */
export function behindNodes(view: PriorityView, words: Words): PageNode[] {
  const { priorities, delivery } = words;
  const { keyFigures, achieved, outcomesReason, background } = view;
  const aligned = background && alignedNodes(view, words).length > 0;
  return [
    ...facts(
      ...choiceFacts(view, words),
      [priorities.aboutOutcomes, outcomesReason && runsOf(outcomesReason, view.address)],
      [delivery.aboutLinks, view.actionsNote],
      ...keyFigures.flatMap(({ figure, source }): Parameters<typeof facts> => [[figure, textList(source.map(citationText))]]),
      [priorities.aboutAchieved, textList((achieved?.source ?? []).map(citationText))],
    ),
    ...(aligned
      ? [
          group(`${view.address}#part-aligned`, [
            paragraph([link({ label: priorities.aligned, address: `${background.address}#part-aligned` })]),
          ]),
        ]
      : []),
  ];
}
