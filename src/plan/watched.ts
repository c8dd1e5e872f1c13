/**
 * What is about a trouble in which somebody may be watched while she reads. It follows from content: a subject of help that asks for
 * the way out names topics, priorities and measures; they lead to actions, outcomes, theories, chapters, terms; and what is called by
 * a name of the trouble is about it.
 */
import { MEANING_KINDS } from '../schema/everyday-word.ts';
import { TOPIC_KINDS } from '../schema/topic.ts';
import type { AnyEntry, Entry } from '../source/read-content.ts';
import { asPattern } from '../source/wording.ts';
import { takenOn } from './accountability.ts';
import { prioritiesOfAction } from './actions.ts';
import type { Body } from './bodies.ts';
import type { Plan } from './graph.ts';
import { helpSubjectsOf } from './help.ts';
import { ofGraph } from './remembered.ts';

interface WatchedInPlan {
  plan: Plan;
  priorities: readonly Entry<'priority'>[];
  /** Whatever else of the plan is about it. */
  others: readonly AnyEntry[];
  /** Those whose promises are about it. */
  bodies: readonly Body[];
}

export interface Watched {
  topics: readonly Entry<'topic'>[];
  /** Terms, and words of every day. */
  named: readonly AnyEntry[];
  plans: readonly WatchedInPlan[];
  /** What the troubles are called; never matches where there are none. */
  names: RegExp;
}

/** A shorter word, or one that stands in many texts, would make half of the site about a trouble. */
const LEAST_LETTERS = 4;

/** How much of something is about the trouble. */
const shareOf = <T>(all: readonly T[], own: readonly T[]): number =>
  all.length === 0 ? 0 : all.filter((each) => own.includes(each)).length / all.length;

export const watchedIn = ofGraph((graph): Watched => {
  const subjects = new Set(graph.all('help-subject').filter(({ data }) => data.quickExit));
  if (subjects.size === 0) return { topics: [], named: [], plans: [], names: /(?!)/ };
  const isAbout = (entry: AnyEntry) => helpSubjectsOf(graph, entry).some((subject) => subjects.has(subject));
  const topics = graph.all('topic').filter(isAbout);
  const inTopics = topics
    .flatMap(({ data }) => data.plans.flatMap(({ entries = [] }) => entries))
    .map((reference) => graph.across(reference, ...TOPIC_KINDS));
  const words = graph.all('everyday-word').filter(({ data: { means } }) => {
    const [first] = means.map((each) => graph.anywhere(each, ...MEANING_KINDS));
    return first && subjects.has(first as Entry<'help-subject'>);
  });
  const called = [...subjects, ...topics]
    .map(({ data }) => data.title)
    .concat(words.flatMap(({ data }) => data.words))
    .filter((name) => name.length >= LEAST_LETTERS);
  const names = called.length === 0 ? /(?!)/ : new RegExp(`\\b(?:${called.map(asPattern).join('|')})\\b`, 'i');
  const terms = graph
    .all('glossary-term')
    .filter(({ data }) => names.test([data.term, data.expansion, ...(data.aliases ?? [])].join('\n')));
  const plans = graph.plans.map((plan): WatchedInPlan => {
    const priorities = plan.all('priority').filter(isAbout);
    const measures = new Set(plan.all('measure').filter(isAbout));
    const outcomes = plan
      .all('outcome')
      .filter(({ data }) => (data.measures ?? []).some((reference) => measures.has(plan.get(reference, 'measure'))));
    const actions = plan.all('action').filter((action) => prioritiesOfAction(plan, action).some(({ entry }) => priorities.includes(entry)));
    // A theme is about the trouble if half of its priorities are, and so is what tells how it is to work.
    const themes = Map.groupBy(plan.all('priority'), ({ data }) => data.theme);
    const ofThemes = [...plan.all('theory-of-change'), ...plan.all('chapter')].filter(
      ({ data: { theme } }) => theme !== undefined && shareOf(themes.get(theme) ?? [], priorities) >= 0.5,
    );
    // Chapters are not taken from topics: a subject is one of many in most.
    const ofTopics = inTopics.filter(({ plan: of, entry }) => of === plan && (entry.kind === 'action' || entry.kind === 'outcome'));
    return {
      plan,
      priorities,
      others: [...measures, ...outcomes, ...actions, ...ofThemes, ...ofTopics.map(({ entry }) => entry)],
      bodies: takenOn(graph, plan)
        .filter(({ actions: all }) => shareOf(all, actions) > 0.5)
        .map(({ body }) => body),
    };
  });
  return { topics, named: [...terms, ...words], plans, names };
});
