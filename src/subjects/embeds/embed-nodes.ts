/**
 * What each kind of thing says on another website, in the order of its readers’ questions: what it is, how it stands, what is
 * done. A short form is cut from the beginning of it, so what matters most comes first.
 */
import type { ChartView } from '../../charts/chart-view.ts';
import { bodies, type Content, facts, heading, link, linkList, paragraph, section, strong, text } from '../../nodes/nodes.ts';
import { aside, linkNodes, onlyOnPages, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { partnerNodes } from '../accountability/accountability-nodes.ts';
import type { PartnerView } from '../accountability/partner.ts';
import { kinNodes } from '../across-plans/lineage-nodes.ts';
import { topicNodes } from '../across-plans/topic-nodes.ts';
import type { TopicView } from '../across-plans/topics.ts';
import { priorityAnswerNodes } from '../consultations/consultation-nodes.ts';
import { actionEntries, countsNode } from '../delivery/action-entries.ts';
import type { ActionListView } from '../delivery/action-list.ts';
import type { ActionItem } from '../delivery/actions.ts';
import type { ActionsByView } from '../delivery/actions-by.ts';
import { actionsByNodes } from '../delivery/actions-by-nodes.ts';
import { outcomeNodes } from '../delivery/outcome-nodes.ts';
import type { OutcomeView } from '../delivery/outcomes.ts';
import type { TheoryView } from '../delivery/theories-of-change.ts';
import { stageNodes } from '../delivery/theory-diagram-nodes.ts';
import { measureEntries } from '../measures/measure-entries.ts';
import { measureParts } from '../measures/measure-nodes.ts';
import type { MeasureView } from '../measures/measures.ts';
import { targetNodes } from '../measures/target-nodes.ts';
import { namedEntries, nowNodes } from '../places/district-nodes.ts';
import type { DistrictView } from '../places/districts.ts';
import type { PlanView } from '../plans/plans.ts';
import type { PriorityView } from '../priorities/priorities.ts';
import { figureNodes } from '../priorities/priority-nodes.ts';
import { hasLineage, lineageNodes } from '../priorities/priority-sources.ts';

/** What came of an old priority: what goes on with it, or that nothing does and why. What it came from is of no use to who reads of it elsewhere. */
function cameOf({ heirs, ended, droppedParts }: PriorityView, words: Words): PageNode[] {
  const { embeds } = words;
  const items: PageNode[][] = [
    ...kinNodes(heirs, 'sheet', words).flatMap((node) => (node.type === 'list' ? node.items : [])),
    ...droppedParts.map(({ title }) => [paragraph(embeds.partNotContinued(title))]),
  ];
  return section<PageNode>(2, embeds.replaced, [
    ...(items.length > 0 ? [{ type: 'list', ordered: false, items } as const] : []),
    ...(ended ? [paragraph(embeds.notContinued), ...aside(ended)] : []),
    // A short form has the sentences of the list, and leaves their reasons to the whole.
    ...droppedParts.flatMap(({ title: part, reason }) => aside(droppedParts.length > 1 ? embeds.aboutPart({ part, reason }) : reason)),
  ]);
}

/** What is done, what for, and what the public said. Of an old plan, what came of it stands first, and its targets with it. */
export function priority(view: PriorityView, words: Words): PageNode[] {
  const { priorities, delivery, measures, embeds } = words;
  const { actions, actionsNote, counts, title, over } = view;
  const done =
    actions.length > 0
      ? [
          ...countsNode(counts, words),
          ...actionEntries(delivery.actionsOf(title), actions, words, { hasStatus: counts.length > 1 }),
          ...aside(actionsNote),
        ]
      : [];
  return [
    paragraph(view.summary),
    ...(over ? cameOf(view, words) : figureNodes(view)),
    ...section<PageNode>(2, delivery.whatIsDone({ isOver: over }), done),
    ...section<PageNode>(2, measures.targets, targetNodes(measures.targetsOf(title), view.targets, words, { here: view.address })),
    ...section<PageNode>(2, priorities.different, linkNodes(view.outcomes)),
    ...section<PageNode>(2, priorities.said, priorityAnswerNodes(view.answers, words)),
    ...(!over && hasLineage(view) ? section<PageNode>(2, priorities.beforeAndAfter, lineageNodes(view, 'sheet', words)) : []),
    ...section<PageNode>(2, embeds.oldFigures, over ? figureNodes(view) : []),
  ];
}

export const outcome = (view: OutcomeView, words: Words): PageNode[] => outcomeNodes(view, 1, words);

/** How it went, in words and in a picture, and what was promised; what it is stands below, as far as that is stated. */
export function measure(view: MeasureView, words: Words): PageNode[] {
  const { measures } = words;
  const stated: [fact: MeasureView['notStated'][number], label: string, content: Content | string][] = [
    ['unit', measures.counted, view.unit],
    ['direction', measures.direction, view.direction],
    ['reportedBy', measures.reportedBy, bodies(view.reportedBy)],
    ['frequency', measures.frequency, view.frequency],
  ];
  return [
    ...measureParts({ ...view, travel: view.travelElsewhere }, 1, words),
    ...facts(
      ...stated
        .filter(([fact]) => !view.notStated.includes(fact))
        .map(([, label, content]): [string, Content | string] => [label, content]),
    ),
  ];
}

/** A chart alone: its finding is the title. */
export const chart = (view: ChartView, plan: string): PageNode[] => [{ type: 'chart', chart: view, plan, level: 1 }];
export const topic = (view: TopicView, words: Words): PageNode[] => topicNodes({ ...view, others: [] }, words);

/** A subject in short: what there is to say of all plans, the way to each, and what the latest said. Their lists are behind the links. */
export function topicInShort({ summary, plans, address }: TopicView, { embeds }: Words): PageNode[] {
  const [latest] = plans;
  const inPlan = ({ id, where }: TopicView['plans'][number]) => link({ label: where, address: `${address}#${id}` });
  return [
    paragraph(summary),
    ...(latest
      ? ([
          { type: 'paragraph', look: 'aside', runs: runsIn(embeds.inPlans(plans.map(inPlan))) },
          paragraph([strong(`${latest.plan.label}:`), ...text(` ${latest.says}`)]),
        ] as const)
      : []),
  ];
}

export const body = (view: PartnerView, words: Words): PageNode[] => partnerNodes(view, words);

export const theory = (view: TheoryView, words: Words): PageNode[] => [
  paragraph(view.summary),
  ...aside(view.diagram.rebuilt),
  ...stageNodes(view.diagram, 1, words),
];

/** What all actions add up to, how they stand, and the list: under the names of its parts, or of its sections if it is one part. */
export function actions(view: ActionListView, words: Words): PageNode[] {
  const { delivery } = words;
  const at = (id: string) => `${view.address}#${id}`;
  const [part, ...otherParts] = view.parts;
  const groups: { title: string; place: string; of: ActionItem[] }[] = [
    ...(otherParts.length > 0
      ? view.parts.map(({ id, title, sections }) => ({ title, place: at(id), of: sections.flatMap((each) => each.actions) }))
      : (part?.sections ?? []).map(({ id, title, page, actions: of }) => ({ title, place: page?.address ?? at(id), of }))),
    { title: delivery.otherActions, place: view.othersPage?.address ?? view.address, of: view.others },
  ].filter(({ of }) => of.length > 0);
  return [
    paragraph(view.description),
    paragraph(view.statusNote),
    ...(view.counts.length > 1 ? countsNode(view.counts, words) : []),
    ...aside(view.counts.length > 1 && groups.length > 1 ? words.actionLists.withoutTag : undefined),
    ...groups.flatMap(({ title, place, of }): PageNode[] => [
      ...(groups.length > 1 ? [heading(2, title, place)] : []),
      ...actionEntries(delivery.actionsOf(title), of, words, { hasStatus: view.counts.length > 1 }),
    ]),
  ];
}

/** The actions of one value: how many of all, and which. */
export const chosenActions = (view: ActionsByView, words: Words): PageNode[] => actionsByNodes({ ...view, choices: [] }, words);

export const plan = (view: PlanView, site: string, words: Words): PageNode[] => [
  paragraph(view.summary),
  paragraph([
    ...text(view.status.elsewhere),
    ...(view.status.latest ? [...text(' '), ...runsIn(words.page.latestOn({ site, plan: link(view.status.latest) }))] : []),
  ]),
  ...facts([words.plans.replacedBy, linkList(view.replacedBy)]),
  ...section<PageNode>(2, words.labels.priorities, linkNodes(view.priorities.map(({ label, address }) => ({ label, address })))),
  ...section<PageNode>(2, words.plans.actionsSoFar, countsNode(view.counts, words)),
];

/**
 * What is promised and counted for one district: the latest plan first, then the others. What would be the same for each district is a
 * link: the priorities, and the actions of bodies that work everywhere.
 */
export function district(view: DistrictView, words: Words): PageNode[] {
  const { places } = words;
  const { now } = view;
  const named = ({ plan: of, years }: DistrictView['actions'][number] | DistrictView['figures'][number]): PageNode => ({
    type: 'heading',
    level: 3,
    runs: runsIn(places.ofPlan({ plan: link(of), years })),
  });
  return [
    ...nowNodes(
      { ...view, now: now && { ...now, priorities: [], shared: [], status: { ...now.status, sentence: now.status.elsewhere } } },
      words,
    ),
    ...view.ownPlans.map(({ plan: own, status }) => paragraph([link(own), ...text(`. ${status.elsewhere}`)])),
    ...section<PageNode>(
      2,
      places.actions(view.title),
      view.actions.flatMap((each) => [named(each), ...namedEntries(view.title, each.items, words)]),
    ),
    ...section<PageNode>(
      2,
      places.measures(view.title),
      view.figures.flatMap((each) => [
        named(each),
        ...each.items.flatMap(({ measures, targets }) => [
          ...measureEntries(places.measuresOf({ district: view.title, plan: each.plan.label }), measures, words),
          ...(targets.length > 0 ? [onlyOnPages(paragraph(places.targets), ...linkNodes(targets))] : []),
        ]),
      ]),
    ),
  ];
}
