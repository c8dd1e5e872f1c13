/**
 * Every target of every plan: how many of them a report tells of, those that have one, and the way to all of them, by
 * subject and by plan.
 */

import type { ChartRow, ChartView } from '../../charts/chart-view.ts';
import type { CitationView, LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { VERDICTS, type Verdict } from '../../schema/target.ts';
import type { Entry } from '../../source/read-content.ts';
import { exitOfAll } from '../help/exit.ts';
import { type TargetItem, targetItem } from '../measures/targets.ts';
import { sharedDataLinks } from '../open-data/open-data-table.ts';
import { accountabilityAddress, PROMISES, promisesAddress, targetsAddress } from '../page/addresses.ts';
import { planLink, titleLink } from '../page/entry-links.ts';
import { allPlansCrumbs, citations, contentsList, type PageView, pageBuilder } from '../page/page.ts';
import { topicLink, topicsInOrder, topicsOf } from './topics.ts';

/** A target as a promise: with the plan that made it, and the subjects that it belongs to. */
interface Promised {
  item: TargetItem;
  plan: string;
  topics: string[];
}

/** Promises that have something in common, and the page that has them. */
export interface PromiseGroup extends LinkItem {
  id: string;
  count: number;
  reported: number;
}

export interface PromisesView extends PageView {
  /** The same as open data. */
  data: LinkItem[];
  /** What the reports say on the whole: how many say whether a target was met. */
  summary: string;
  chart: ChartView;
  /** Those that a report tells of. */
  reported: TargetItem[];
  /** Empty where nobody has sorted anything by subject. */
  bySubject: PromiseGroup[];
  /** Where others have a subject: those that have none. */
  unsorted: TargetItem[];
  byPlan: PromiseGroup[];
  /** What else was promised in each plan, and what is known of it. */
  accountability: LinkItem[];
  /** Plans that set no targets. */
  without: LinkItem[];
}

const hasReport = ({ item }: Promised) => item.results.length > 0;

/** What the reports on a target say of it: a verdict, if one of them gives any. */
function verdictOf({ item }: Promised): Verdict | undefined {
  const given = item.results.filter(({ corrected }) => !corrected).map(({ verdict }) => verdict);
  return given.find((verdict) => verdict !== 'no verdict') ?? given[0];
}

const everyPromise = (graph: Graph): Promised[] =>
  graph.plans.flatMap((plan) =>
    plan.all('target').map((target) => ({
      item: targetItem(graph, plan, target),
      plan: plan.id,
      topics: topicsOf(graph, target).map(({ address }) => address),
    })),
  );

/** How many targets there are, on how many a document reports, and of how many it says whether they were met. */
function summaryText({ words }: Graph, all: readonly Promised[]): string {
  const reported = all.filter(hasReport);
  const judged = reported.filter((promise) => verdictOf(promise) !== 'no verdict');
  const silent = all.filter((promise) => !hasReport(promise) && promise.item.isDue).length;
  return words.across.promises.summary({ targets: all.length, reported: reported.length, judged: judged.length, silent });
}

/** What became of all targets, as far as reports say. The rows that most plans have none in stand there all the same: none is said. */
function promisesChart({ words }: Graph, all: readonly Promised[]): ChartView {
  const { chart } = words.across.promises;
  const count = (is: (promise: Promised) => boolean) => all.filter(is).length;
  const verdicts = VERDICTS.map(
    (verdict): ChartRow => ({
      label: chart.reported[verdict],
      values: [count((promise) => verdictOf(promise) === verdict)],
    }),
  );
  const notDue = count((promise) => !hasReport(promise) && !promise.item.isDue);
  const silent = count((promise) => !hasReport(promise) && promise.item.isDue);
  const met = count((promise) => verdictOf(promise) === 'met');
  const reported = count(hasReport);
  return {
    kind: 'bar',
    id: 'promises',
    finding: chart.finding({ targets: all.length, met, reported, silent }),
    derived: [all.length, reported],
    subtitle: chart.subtitle,
    unit: { kind: 'count', words: words.charts.units.targets },
    max: all.length,
    source: chart.source,
    columnLabel: chart.column,
    series: [{ label: words.measures.targets, role: 'value' }],
    rows: [...verdicts, { label: chart.silent, values: [silent] }, ...(notDue > 0 ? [{ label: chart.notDue, values: [notDue] }] : [])],
  };
}

const groupOf = (id: string, way: LinkItem, promises: readonly Promised[]): PromiseGroup => ({
  ...way,
  id,
  count: promises.length,
  reported: promises.filter(hasReport).length,
});

/** The topics that a promise belongs to, with their promises. */
const promisesByTopic = (graph: Graph): { topic: Entry<'topic'>; promises: Promised[] }[] => {
  const all = everyPromise(graph);
  return topicsInOrder(graph)
    .map((topic) => ({ topic, promises: all.filter(({ topics }) => topics.includes(topicLink(graph, topic).address)) }))
    .filter(({ promises }) => promises.length > 0);
};

export function promisesView(graph: Graph): PromisesView {
  const { promises: said } = graph.words.across;
  const all = everyPromise(graph);
  const sorted = promisesByTopic(graph);
  const bySubject = sorted.map(({ topic, promises }) =>
    groupOf(topic.id, { label: topic.data.title, address: promisesAddress(topic.id) }, promises),
  );
  const plans = graph.plans.map((plan) => ({ plan, promises: all.filter((promise) => promise.plan === plan.id) }));
  const byPlan = plans
    .filter(({ promises }) => promises.length > 0)
    .map(({ plan, promises }) => groupOf(plan.id, { label: plan.entry.data.title, address: targetsAddress(plan.id) }, promises));
  const reported = all.filter(hasReport).map(({ item }) => item);
  const without = plans.filter(({ promises }) => promises.length === 0).map(({ plan }) => planLink(plan));
  const unsorted = sorted.length > 0 ? all.filter(({ topics }) => topics.length === 0).map(({ item }) => item) : [];
  return {
    ...pageBuilder(graph).page({
      title: said.title,
      description: said.description,
      address: PROMISES,
      // It names the promises on every trouble.
      exit: exitOfAll(graph),
      trail: allPlansCrumbs(graph),
      contents: contentsList([
        [said.bySubject, 'by-subject', bySubject.length > 0],
        [said.byPlan, 'by-plan', true],
        [said.without, 'without', without.length > 0],
        [said.withReport, 'reported', reported.length > 0],
        [said.unsorted, 'no-subject', unsorted.length > 0],
      ]),
      search: { kind: graph.words.across.kind },
    }),
    data: sharedDataLinks(graph, 'promises', all.length > 0),
    summary: summaryText(graph, all),
    chart: promisesChart(graph, all),
    reported,
    bySubject,
    unsorted,
    byPlan,
    accountability: plans
      .filter(({ plan, promises }) => promises.length + plan.all('action').length > 0)
      .map(({ plan }) => ({
        label: graph.words.accountability.ofPlan(plan.entry.data.title),
        address: accountabilityAddress(plan.id),
      })),
    without,
  };
}

/** Figures that a plan itself reports of the time before it, with the priority that they stand under. */
export interface ReportedBefore {
  priority: LinkItem;
  period: string;
  figures: string[];
  source: CitationView[];
}

/** Whether a sentence has a figure. A year is none, and a number of degrees is part of a name. */
const hasFigure = (text: string) => /\d/.test(text.replace(/\b(?:19|20)\d\d(?:[/-]\d\d(?:\d\d)?)?\b|\d+°/g, ''));

/** What a plan reports on the priorities of these promises. It is no result of a promise that the plan makes, and does not count as one. */
function reportedBefore(graph: Graph, plan: Plan, promises: readonly TargetItem[]): ReportedBefore[] {
  const named = new Set(promises.map(({ priority }) => priority?.address));
  return plan.all('priority').flatMap((entry) => {
    const priority = titleLink(entry, plan.id);
    const { achieved } = entry.data;
    const figures = achieved?.items.map(({ text }) => text).filter(hasFigure) ?? [];
    if (!achieved || figures.length === 0 || !named.has(priority.address)) return [];
    return [{ priority, period: achieved.period, figures, source: citations(graph, achieved.sources) }];
  });
}

/** The promises on one subject, in all plans. */
export interface SubjectPromisesView extends PageView {
  summary: string;
  /** The subject through all plans. */
  topic: LinkItem;
  plans: { id: string; label: string; promises: TargetItem[]; before: ReportedBefore[] }[];
  others: PromiseGroup[];
}

/** The subjects that have a page of their promises, by their ids; none where the page on all promises is not there. */
export const promiseSubjects = (graph: Graph): Entry<'topic'>[] => promisesByTopic(graph).map(({ topic }) => topic);

export function subjectPromisesView(graph: Graph, topic: Entry<'topic'>): SubjectPromisesView {
  const { promises: said } = graph.words.across;
  const { promises = [] } = promisesByTopic(graph).find((each) => each.topic === topic) ?? {};
  return {
    ...pageBuilder(graph).page({
      title: said.onSubject(topic.data.title),
      description: said.subjectDescription(topic.data.title),
      address: promisesAddress(topic.id),
      trail: [...allPlansCrumbs(graph), { label: said.title, address: PROMISES }],
      file: topic.file,
      search: { kind: graph.words.across.kind },
    }),
    summary: summaryText(graph, promises),
    topic: topicLink(graph, topic),
    plans: graph.plans.flatMap((plan) => {
      const own = promises.filter((promise) => promise.plan === plan.id).map(({ item }) => item);
      const before = reportedBefore(graph, plan, own);
      return own.length > 0 ? [{ id: plan.id, label: plan.entry.data.title, promises: own, before }] : [];
    }),
    others: promisesView(graph).bySubject.filter(({ id }) => id !== topic.id),
  };
}
