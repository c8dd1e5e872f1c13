/**
 * Which troubles a page is about. A subject of help names topics, and the topics name what belongs to them in each plan: so
 * the pages of old plans, and of plans to come, have the lines for their subject without a list of their own.
 */
import { HELP_KINDS } from '../schema/help.ts';
import { TOPIC_KINDS } from '../schema/topic.ts';
import type { AnyEntry, Entry } from '../source/read-content.ts';
import type { Graph, Plan } from './graph.ts';
import { measuresForPriority } from './measures.ts';
import { ofGraph } from './remembered.ts';

type Subject = Entry<'help-subject'>;

interface InPlan {
  plan: Plan;
  entry: AnyEntry;
}

/** The ways from a subject to pages, the surest first: where one leads to a page, those after it do not. */
const WAYS: readonly ((graph: Graph, subject: Subject) => AnyEntry[])[] = [
  (graph, subject) => named(graph, subject).map(({ entry }) => entry),
  (graph, subject) => measuresWithin(named(graph, subject)),
  (graph, subject) => {
    const topics = (subject.data.topics ?? []).map((reference) => graph.get(reference, 'topic'));
    const inTopics = topics.flatMap(({ data }) => data.plans.flatMap(({ entries = [] }) => entries));
    const found = inTopics.map((reference): InPlan => graph.across(reference, ...TOPIC_KINDS));
    return [...topics, ...found.map(({ entry }) => entry), ...measuresWithin(found)];
  },
];

const named = (graph: Graph, { data: { entries = [] } }: Subject): InPlan[] =>
  entries.map((reference) => graph.across(reference, ...HELP_KINDS));

const measuresWithin = (found: readonly InPlan[]): AnyEntry[] =>
  found.flatMap(({ plan, entry }) => (entry.kind === 'priority' ? measuresForPriority(plan, entry) : []));

/** The subjects of all pages, in the order of their file. */
const indexOf = ofGraph((graph): Map<AnyEntry, Subject[]> => {
  const index = new Map<AnyEntry, Subject[]>();
  const subjects = graph.all('help-subject');
  for (const way of WAYS) {
    const reached = subjects.flatMap((subject) => [...new Set(way(graph, subject))].map((entry) => ({ subject, entry })));
    for (const [entry, found] of Map.groupBy(reached, (each) => each.entry)) {
      if (!index.has(entry))
        index.set(
          entry,
          found.map(({ subject }) => subject),
        );
    }
  }
  return index;
});

/** The troubles that a page is about. None where it is about none. */
export const helpSubjectsOf = (graph: Graph, entry: AnyEntry): readonly Subject[] => indexOf(graph).get(entry) ?? [];
