/** The pages above the plans that say something of them. */
import type { Graph } from '../../plan/graph.ts';
import { type AcrossPage, acrossPage } from '../across-plans/across-plans.ts';
import { compareListView, compareView, pairName, pairs } from '../across-plans/compare.ts';
import { compareListNodes, compareNodes } from '../across-plans/compare-nodes.ts';
import { lineagePageNodes } from '../across-plans/family-nodes.ts';
import { lineageView } from '../across-plans/lineage.ts';
import { promisesNodes, subjectPromisesNodes } from '../across-plans/promise-nodes.ts';
import { promiseSubjects, promisesView, subjectPromisesView } from '../across-plans/promises.ts';
import { topicListNodes, topicNodes } from '../across-plans/topic-nodes.ts';
import { topicListView, topicView } from '../across-plans/topics.ts';
import { dutiesView } from '../duties/duties.ts';
import { dutiesNodes } from '../duties/duty-nodes.ts';
import { hasHelp, helpView } from '../help/help.ts';
import { helpNodes } from '../help/help-nodes.ts';
import { meetingListView } from '../meetings/meeting-list.ts';
import { meetingListNodes, meetingNodes } from '../meetings/meeting-nodes.ts';
import { meetingView } from '../meetings/meetings.ts';
import { fundingOverTimeView } from '../money/funding.ts';
import { fundingOverTimeNodes } from '../money/funding-nodes.ts';
import {
  addressOf,
  CHANGES,
  COMPARE,
  CORRECTIONS,
  DISTRICTS,
  DUTIES,
  FUNDING,
  GLOSSARY,
  glossaryLetterAddress,
  HELP,
  LINEAGE,
  MEETINGS,
  PLANS,
  PRIVACY,
  PROMISES,
  promisesAddress,
  SAY,
  SOURCES,
  TOPICS,
  UPDATES,
} from '../page/addresses.ts';
import { pagesOfTheirOwn, privacyNodes, privacyView } from '../partnership/privacy.ts';
import { districtListView } from '../places/district-list.ts';
import { districtListNodes } from '../places/district-list-nodes.ts';
import { districtNodes } from '../places/district-nodes.ts';
import { districtView } from '../places/districts.ts';
import { planListNodes } from '../plans/plan-nodes.ts';
import { planListView } from '../plans/plans.ts';
import { changesNodes } from '../record/amendment-nodes.ts';
import { changesView, hasChanges } from '../record/amendments.ts';
import { correctionNodes } from '../record/correction-nodes.ts';
import { correctionsView, hasCorrections } from '../record/corrections.ts';
import { termListNodes, termNodes } from '../reference/glossary-nodes.ts';
import { glossaryLetterView, glossaryPaths, glossaryView } from '../reference/glossary-pages.ts';
import { sourcesView, textPageView, updatesView } from '../reference/reference-pages.ts';
import { sourcesNodes } from '../reference/source-nodes.ts';
import { textPageNodes } from '../reference/text-page-nodes.ts';
import { updateNodes } from '../reference/update-nodes.ts';
import { hasSay } from '../say/has-say.ts';
import { sayView } from '../say/say.ts';
import { sayNodes } from '../say/say-nodes.ts';
import { type ContentPage, contentPage } from './content-page.ts';

/** Pages over several plans, each where it has something to show. */
function acrossPlans(graph: Graph): ContentPage[] {
  const { words } = graph;
  const where = (page: AcrossPage, ...made: ContentPage[]) => (acrossPage(graph, page) ? made : []);
  return [
    ...where('topics', contentPage({ kind: 'topic-list', address: TOPICS, view: () => topicListView(graph), nodes: topicListNodes })),
    ...where(
      'lineage',
      contentPage({
        kind: 'lineage',
        address: LINEAGE,
        view: () => lineageView(graph),
        nodes: (view) => lineagePageNodes(view, words),
      }),
    ),
    ...where(
      'promises',
      contentPage({
        kind: 'promise-list',
        address: PROMISES,
        view: () => promisesView(graph),
        nodes: (view) => promisesNodes(view, words),
      }),
      ...promiseSubjects(graph).map((topic) =>
        contentPage({
          kind: 'promises',
          address: promisesAddress(topic.id),
          view: () => subjectPromisesView(graph, topic),
          nodes: (view) => subjectPromisesNodes(view, words),
        }),
      ),
    ),
    ...where(
      'funding',
      contentPage({
        kind: 'money',
        address: FUNDING,
        view: () => fundingOverTimeView(graph),
        nodes: (view) => fundingOverTimeNodes(view, words),
      }),
    ),
    ...where(
      'duties',
      contentPage({ kind: 'duties', address: DUTIES, view: () => dutiesView(graph), nodes: (view) => dutiesNodes(view, words) }),
    ),
    ...where(
      'compare',
      contentPage({ kind: 'comparison-list', address: COMPARE, view: () => compareListView(graph), nodes: compareListNodes }),
      ...pairs(graph).map((pair) =>
        contentPage({
          kind: 'comparison',
          address: `${COMPARE}${pairName(pair)}/`,
          view: () => compareView(graph, pair),
          nodes: (view) => compareNodes(view, words),
        }),
      ),
    ),
  ];
}

/** What explains, and what was recorded. */
function reference(graph: Graph): ContentPage[] {
  const { words } = graph;
  return [
    contentPage({ kind: 'glossary', address: GLOSSARY, view: () => glossaryView(graph), nodes: termListNodes }),
    ...glossaryPaths(graph).map(({ props: { letter } }) =>
      contentPage({
        kind: 'glossary-letter',
        address: glossaryLetterAddress(letter),
        view: () => glossaryLetterView(graph, letter),
        nodes: (view) => termNodes(view, words),
      }),
    ),
    contentPage({ kind: 'sources', address: SOURCES, view: () => sourcesView(graph), nodes: (view) => sourcesNodes(view, 1, words) }),
    contentPage({ kind: 'updates', address: UPDATES, view: () => updatesView(graph), nodes: (view) => updateNodes(view, words) }),
    ...(hasChanges(graph)
      ? [
          contentPage({
            kind: 'changes',
            address: CHANGES,
            view: () => changesView(graph),
            nodes: (view) => changesNodes(view, words),
          }),
        ]
      : []),
    ...(hasCorrections(graph)
      ? [
          contentPage({
            kind: 'corrections',
            address: CORRECTIONS,
            view: () => correctionsView(graph),
            nodes: (view) => correctionNodes(view, words),
          }),
        ]
      : []),
    ...pagesOfTheirOwn(graph).map((entry) =>
      contentPage({
        kind: 'page',
        address: addressOf(entry, graph.currentPlan.id),
        entry,
        view: () => textPageView(graph, entry),
        nodes: (view) => textPageNodes(view, words),
      }),
    ),
    contentPage({ kind: 'page', address: PRIVACY, view: () => privacyView(graph), nodes: (view) => privacyNodes(view, words) }),
  ];
}

export function sharedPages(graph: Graph): ContentPage[] {
  const { words } = graph;
  return [
    contentPage({ kind: 'plan-list', address: PLANS, view: () => planListView(graph), nodes: (view) => planListNodes(view, words) }),
    ...(graph.all('district').length > 0
      ? [
          contentPage({
            kind: 'district-list',
            address: DISTRICTS,
            view: () => districtListView(graph),
            nodes: (view) => districtListNodes(view, words),
          }),
        ]
      : []),
    ...graph.all('topic').map((entry) =>
      contentPage({
        kind: 'topic',
        address: addressOf(entry, graph.currentPlan.id),
        entry,
        view: () => topicView(graph, entry),
        nodes: (view) => topicNodes(view, words),
      }),
    ),
    ...graph.all('district').map((entry) =>
      contentPage({
        kind: 'district',
        address: addressOf(entry, graph.currentPlan.id),
        entry,
        view: () => districtView(graph, entry),
        nodes: (view) => districtNodes(view, words),
      }),
    ),
    contentPage({
      kind: 'meeting-list',
      address: MEETINGS,
      view: () => meetingListView(graph),
      nodes: (view) => meetingListNodes(view, words),
    }),
    ...graph.all('meeting').map((entry) =>
      contentPage({
        kind: 'meeting',
        address: addressOf(entry, graph.currentPlan.id),
        entry,
        view: () => meetingView(graph, entry),
        nodes: (view) => meetingNodes(view, 1, words),
      }),
    ),
    ...(hasHelp(graph)
      ? [contentPage({ kind: 'help', address: HELP, view: () => helpView(graph), nodes: (view) => helpNodes(view, words) })]
      : []),
    ...(hasSay(graph)
      ? [contentPage({ kind: 'have-your-say', address: SAY, view: () => sayView(graph), nodes: (view) => sayNodes(view, words) })]
      : []),
    ...acrossPlans(graph),
    ...reference(graph),
  ];
}
