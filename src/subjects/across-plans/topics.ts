/** Then and now: one subject through all plans, with what each said about it. */

import type { CardItem } from '../../nodes/cards.ts';
import type { CitationView, LinkItem } from '../../nodes/links.ts';
import { statusOf } from '../../plan/actions.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { documentDates } from '../../plan/last-record.ts';
import { ofGraph } from '../../plan/remembered.ts';
import { shownTitle } from '../../plan/titles.ts';
import { latestFigure, publishedBaseline } from '../../plan/trajectory.ts';
import { TOPIC_KINDS } from '../../schema/topic.ts';
import type { Block } from '../../source/blocks.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { statusView } from '../delivery/actions.ts';
import { helpBox } from '../help/help-box.ts';
import { promiseDetails, targetItem } from '../measures/targets.ts';
import { sumText } from '../money/funding.ts';
import { pounds } from '../money/funding-charts.ts';
import { addressOf, TOPICS } from '../page/addresses.ts';
import { planLink, titleLink } from '../page/entry-links.ts';
import { allPlansCrumbs, citations, contentsList, type PageView, pageBuilder } from '../page/page.ts';
import { chapterLabel } from '../plans/chapters.ts';
import { whereText } from '../plans/plan-status.ts';

type TopicKind = (typeof TOPIC_KINDS)[number];
type TopicEntry = { [K in TopicKind]: Entry<K> }[TopicKind];

export interface TopicItem extends LinkItem {
  /** The figure, sum, aim or status that belongs to it. */
  detail?: string | undefined;
}

export interface TopicPlanView {
  id: string;
  plan: LinkItem;
  where: string;
  says: string;
  groups: { title: string; items: TopicItem[] }[];
  sources: CitationView[];
}

export interface TopicView extends PageView {
  summary: string;
  body: Block[];
  plans: TopicPlanView[];
  others: LinkItem[];
}

function figuresText(graph: Graph, measure: Entry<'measure'>): string {
  const { kind } = measure.data.unit;
  const { dates, locale } = graph.words;
  const figure = (of: { value: number | null; period: string } | undefined) =>
    typeof of?.value === 'number' ? { value: locale.value(of.value, kind), period: dates.full(of.period) } : undefined;
  return graph.words.across.topics.figures({
    baseline: figure(publishedBaseline(measure, graph.asOf)),
    latest: figure(latestFigure(measure, graph.asOf)),
  });
}

function itemOf(graph: Graph, plan: Plan, entry: TopicEntry): TopicItem {
  const { topics } = graph.words.across;
  const address = addressOf(entry, plan.id);
  switch (entry.kind) {
    case 'action':
      return {
        label: topics.numberedAction({ number: entry.data.number, title: shownTitle(entry) }),
        address,
        detail: statusView(graph, statusOf(entry)).label,
      };
    case 'target': {
      const target = targetItem(graph, plan, entry);
      const noResult = target.results.length > 0 ? [] : [target.noResult];
      return { label: target.label, address, detail: [...promiseDetails(target, graph.words), ...noResult].join('. ') };
    }
    case 'measure':
      return { label: entry.data.title, address, detail: figuresText(graph, entry) };
    case 'funded-project':
      return { label: entry.data.title, address, detail: sumText(graph, entry.data.amount, entry.data.period) };
    case 'funding':
      return {
        label: entry.data.title,
        address,
        detail: entry.data.amount === undefined ? undefined : pounds(entry.data.amount, graph.words),
      };
    case 'outcome':
      return { label: shownTitle(entry), address };
    case 'chapter':
      return { label: chapterLabel(graph, entry), address };
    case 'objective': {
      const { number, title } = entry.data;
      return { label: number ? topics.numberedObjective({ number, title }) : title, address };
    }
    case 'priority':
      return { label: entry.data.title, address, detail: entry.data.summary };
  }
}

function topicPlanView(
  graph: Graph,
  { plan: reference, says, entries = [], sources }: Entry<'topic'>['data']['plans'][number],
): TopicPlanView {
  const plan = graph.planOf(reference);
  const named = entries.map((each) => graph.across(each, ...TOPIC_KINDS).entry as TopicEntry);
  return {
    id: plan.id,
    plan: planLink(plan),
    where: whereText(graph, plan),
    says,
    groups: TOPIC_KINDS.map((kind) => ({
      title: graph.words.across.topics.headings[kind],
      items: named.filter((entry) => entry.kind === kind).map((entry) => itemOf(graph, plan, entry)),
    })).filter(({ items }) => items.length > 0),
    sources: citations(graph, sources),
  };
}

export const topicsInOrder = (graph: Graph) => graph.all('topic').toSorted((a, b) => a.data.order - b.data.order);

/** A topic as a place to go to. */
export const topicLink = (graph: Graph, topic: Entry<'topic'>): LinkItem => ({
  ...titleLink(topic, graph.currentPlan.id),
  note: topic.data.summary,
});

/** The entries that topics list, by topic and plan: whoever asks for those of a plan need not look through all plans. */
const entriesByPlan = ofGraph((graph) => {
  const entriesOf = ({ entries = [] }: Entry<'topic'>['data']['plans'][number]) =>
    entries.map((each) => graph.across(each, ...TOPIC_KINDS).entry as TopicEntry);
  const ofTopic = ({ data }: Entry<'topic'>) => {
    const byPlan = Map.groupBy(data.plans, ({ plan }) => graph.planOf(plan));
    return new Map([...byPlan].map(([plan, those]) => [plan, those.flatMap(entriesOf)]));
  };
  return new Map(graph.all('topic').map((topic) => [topic, ofTopic(topic)]));
});

/** The entries of a plan that a topic lists. */
export const topicEntriesIn = (graph: Graph, topic: Entry<'topic'>, plan: Plan): readonly TopicEntry[] =>
  entriesByPlan(graph).get(topic)?.get(plan) ?? [];

const linksByEntry = ofGraph((graph): Map<AnyEntry, LinkItem[]> => {
  const links = new Map<AnyEntry, LinkItem[]>();
  for (const topic of topicsInOrder(graph)) {
    const named = topic.data.plans.flatMap(({ entries = [] }) => entries.map((each) => graph.across(each, ...TOPIC_KINDS).entry));
    const link = titleLink(topic, graph.currentPlan.id);
    for (const entry of new Set<AnyEntry>(named)) links.set(entry, [...(links.get(entry) ?? []), link]);
  }
  return links;
});

/** The topics that name an entry. */
export const topicsOf = (graph: Graph, entry: TopicEntry): LinkItem[] => linksByEntry(graph).get(entry) ?? [];

export function topicView(graph: Graph, topic: Entry<'topic'>): TopicView {
  const { data } = topic;
  const { topics } = graph.words.across;
  const build = pageBuilder(graph);
  const body = build.body(topic);
  const order = new Map(graph.plans.map(({ id }, place) => [id, place]));
  const plans = data.plans.map((each) => topicPlanView(graph, each)).sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return {
    ...build.page({
      title: data.title,
      description: data.summary,
      address: addressOf(topic, graph.currentPlan.id),
      trail: [...allPlansCrumbs(graph), { label: topics.title, address: TOPICS }],
      notes: data.notes,
      recorded: documentDates(
        graph,
        data.plans.flatMap(({ sources = [] }) => sources.map(({ document }) => document)),
      ),
      file: topic.file,
      help: helpBox(graph, topic),
      contents: contentsList(plans.map(({ id, plan }) => [plan.label, id, true])),
      drawing: data.drawing,
      search: { kind: topics.kind },
    }),
    summary: data.summary,
    body,
    plans,
    others: topicsInOrder(graph)
      .filter((other) => other !== topic)
      .map((other) => ({ ...topicLink(graph, other), note: undefined })),
  };
}

export interface TopicListView extends PageView {
  topics: CardItem[];
}

export const topicListView = (graph: Graph): TopicListView => ({
  ...pageBuilder(graph).page({
    title: graph.words.across.topics.title,
    description: graph.words.across.topics.description,
    address: TOPICS,
    trail: allPlansCrumbs(graph),
    file: graph.all('topic')[0]?.file,
    search: { kind: graph.words.across.kind },
  }),
  topics: topicsInOrder(graph).map((topic) => ({
    ...titleLink(topic, graph.currentPlan.id),
    summary: topic.data.summary,
    drawing: topic.data.drawing,
  })),
});
