/**
 * Pages about a trouble in which somebody may be watched have a way out that is always in sight. Which they are follows from content:
 * a subject of help that asks for the way out names topics, priorities and measures; they lead to actions, outcomes, targets, theories,
 * chapters, terms; and what is called by a name of the trouble is about it.
 */
import { takenOn } from '../../plan/accountability.ts';
import { prioritiesOfAction } from '../../plan/actions.ts';
import type { Graph } from '../../plan/graph.ts';
import { helpSubjectsOf } from '../../plan/help.ts';
import { remembered } from '../../plan/remembered.ts';
import { MEANING_KINDS } from '../../schema/everyday-word.ts';
import { TOPIC_KINDS } from '../../schema/topic.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { accountabilityAddress, actionsByAddress, addressOf, promisesAddress } from '../page/addresses.ts';
import { bodyFolder } from '../partnership/bodies.ts';

interface Watched {
  /** Addresses of pages. */
  pages: ReadonlySet<string>;
  /** What the troubles are called; never matches where there are none. */
  names: RegExp;
}

/** Kinds of a topic that have a page each. Chapters are not among them: a subject is one of many in most. */
const WITH_PAGES: readonly string[] = ['action', 'outcome'];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A shorter word, or one that stands in many texts, would make half of the site about a trouble. */
const LEAST_LETTERS = 4;

function watchedIn(graph: Graph): Watched {
  const subjects = new Set(graph.all('help-subject').filter(({ data }) => data.quickExit));
  if (subjects.size === 0) return { pages: new Set(), names: /(?!)/ };
  const isAbout = (entry: AnyEntry) => helpSubjectsOf(graph, entry).some((subject) => subjects.has(subject));
  const topics = graph.all('topic').filter(isAbout);
  const meanings = graph
    .all('everyday-word')
    .map((word) => ({ word, means: word.data.means.map((each) => graph.anywhere(each, ...MEANING_KINDS)) }));
  const words = meanings.filter(({ means: [first] }) => first && subjects.has(first as Entry<'help-subject'>));
  const called = [...subjects, ...topics]
    .map(({ data }) => data.title)
    .concat(words.flatMap(({ word }) => word.data.words))
    .filter((name) => name.length >= LEAST_LETTERS);
  const names = new RegExp(`\\b(?:${called.map(escaped).join('|')})\\b`, 'i');
  const terms = graph
    .all('glossary-term')
    .filter(({ data }) => names.test([data.term, data.expansion, ...(data.aliases ?? [])].join('\n')));
  const ofPlans = graph.plans.flatMap((plan) => {
    const priorities = new Set<AnyEntry>(plan.all('priority').filter(isAbout));
    const measures = new Set<AnyEntry>(plan.all('measure').filter(isAbout));
    const outcomes = plan
      .all('outcome')
      .filter(({ data }) => (data.measures ?? []).some((reference) => measures.has(plan.get(reference, 'measure'))));
    const actions = plan.all('action').filter((action) => prioritiesOfAction(plan, action).some(({ entry }) => priorities.has(entry)));
    const own = new Set<AnyEntry>(actions);
    // What a body has promised is about the trouble if half of it is.
    const bodies = takenOn(graph, plan).filter(({ actions: all }) => all.filter((action) => own.has(action)).length * 2 > all.length);
    // A theme is about the trouble if half of its priorities are, and so is what tells how it is to work.
    const themes = Map.groupBy(plan.all('priority'), ({ data }) => data.theme);
    const isWatched = (theme: string | undefined) => {
      const all = (theme !== undefined && themes.get(theme)) || [];
      return all.length > 0 && all.filter((priority) => priorities.has(priority)).length * 2 >= all.length;
    };
    const ofThemes = [...plan.all('theory-of-change'), ...plan.all('chapter')].filter(({ data }) => isWatched(data.theme));
    return [
      ...[...priorities, ...measures, ...outcomes, ...actions, ...ofThemes].map((entry) => addressOf(entry, plan.id)),
      ...[...priorities].map(({ id }) => actionsByAddress(plan.id, 'priority', id)),
      ...bodies.map(({ body }) => accountabilityAddress(plan.id, bodyFolder(graph, body))),
    ];
  });
  const inTopics = topics.flatMap(({ data }) =>
    data.plans.flatMap(({ entries = [] }) =>
      entries
        .map((reference) => graph.across(reference, ...TOPIC_KINDS))
        .flatMap(({ plan, entry }) => (WITH_PAGES.includes(entry.kind) ? [addressOf(entry, plan.id)] : [])),
    ),
  );
  const above = [...topics, ...terms, ...words.map(({ word }) => word)].map((entry) => addressOf(entry, graph.currentPlan.id));
  const promises = topics.map(({ id }) => promisesAddress(id));
  return { pages: new Set([...ofPlans, ...inTopics, ...above, ...promises].map((address) => address.replace(/#.*/, ''))), names };
}

const watched = remembered((graph): Watched => watchedIn(graph));

/** Where the way out of a page leads, if the page is about a trouble in which somebody may be watched. */
export function exitOf(
  graph: Graph,
  { address, title, description }: { address: string; title: string; description: string },
): string | undefined {
  const { pages, names } = watched(graph, graph.currentPlan, graph);
  const isAbout = pages.has(address) || names.test(`${title}\n${description}`);
  return isAbout ? graph.site.data.exitTo : undefined;
}

/** The same of a page that shows what its reader typed, or the names of all troubles: wherever a site has one of them. */
export const exitOfAll = (graph: Graph): string | undefined =>
  graph.all('help-subject').some(({ data }) => data.quickExit) ? graph.site.data.exitTo : undefined;
