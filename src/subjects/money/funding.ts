/** Money: the funds of a plan with their sums by year, the projects that they paid for, and what was said of those. */

import type { ChartView } from '../../charts/chart-view.ts';
import type { BodiesView, CitationView, LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { NOT_STATED } from '../../schema/fields.ts';
import type { Entry } from '../../source/read-content.ts';
import { sharedDataLinks } from '../open-data/open-data-table.ts';
import { addressOf, FUNDING, fundingAddress } from '../page/addresses.ts';
import { planLink, priorityLinks, titleLink } from '../page/entry-links.ts';
import { allPlansCrumbs, citations, contentsList, type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { bodiesView } from '../partnership/bodies.ts';
import { type WhoAnswersView, whoAnswersView } from '../plans/who-answers.ts';
import { fundingCharts, pounds } from './funding-charts.ts';

type Fund = Entry<'funding'>;
type Project = Entry<'funded-project'>;
type Year = NonNullable<Fund['data']['years']>[number];

/** “£500,000, 2021 to 2024”, or that no time is stated. */
export const sumText = ({ words }: Graph, amount: number, period: string): string =>
  words.money.sumOverTime({ sum: pounds(amount, words), period: period === NOT_STATED ? undefined : period });

/** A sum of one year: “£364,000, expected”, or why there is none. */
export interface YearView {
  period: string;
  amount: string;
  note?: string | undefined;
}

export interface FundView {
  id: string;
  /** The content file that it stands in. */
  file: string;
  title: string;
  counts: string;
  funder: BodiesView;
  amount?: string | undefined;
  period: string;
  years: YearView[];
  purpose: string;
  notes: string[];
  sources: CitationView[];
}

export interface ProjectView {
  id: string;
  /** The content file that it stands in. */
  file: string;
  title: string;
  address: string;
  /** The sum with its time, in one line. */
  sum: string;
  amount: string;
  period: string;
  fund?: LinkItem | undefined;
  runBy?: BodiesView | undefined;
  priorities: LinkItem[];
  objectives: string[];
  impact: string[];
  addedValue: string[];
  notes: string[];
  sources: CitationView[];
}

export interface FundingView extends PageView {
  planId: string;
  answers: WhoAnswersView;
  charts: ChartView[];
  funds: FundView[];
  projects: ProjectView[];
}

const periodText = ({ words }: Graph, period: string): string => words.labels.inPlaceOf[period] ?? period;

/** The sum of a year, or that none is given. */
const yearSum = ({ words }: Graph, { amount, provisional }: Pick<Year, 'amount' | 'provisional'>): string => {
  if (amount === null) return words.money.noSum;
  return provisional ? words.money.expected(pounds(amount, words)) : pounds(amount, words);
};

function fundView(graph: Graph, plan: Plan, { id, file, data }: Fund): FundView {
  return {
    id,
    file,
    title: data.title,
    counts: graph.words.money.counted[data.counts],
    funder: bodiesView(graph, plan, data.funder === NOT_STATED ? NOT_STATED : [data.funder]),
    amount: data.amount === undefined ? undefined : pounds(data.amount, graph.words),
    period: periodText(graph, data.period),
    years: (data.years ?? []).map((year) => ({ period: year.period, amount: yearSum(graph, year), note: year.note })),
    purpose: data.purpose,
    notes: data.notes ?? [],
    sources: citations(graph, data.sources),
  };
}

function projectView(graph: Graph, plan: Plan, project: Project): ProjectView {
  const { data } = project;
  const fund = data.fund ? plan.get(data.fund, 'funding') : undefined;
  return {
    id: `project-${project.id}`,
    file: project.file,
    title: data.title,
    address: addressOf(project, plan.id),
    sum: sumText(graph, data.amount, data.period),
    amount: pounds(data.amount, graph.words),
    period: periodText(graph, data.period),
    fund: fund && titleLink(fund, plan.id),
    runBy: data.runBy && bodiesView(graph, plan, data.runBy),
    priorities: priorityLinks(plan, data.priorities),
    objectives: data.objectives,
    impact: data.impact ?? [],
    addedValue: data.addedValue ?? [],
    notes: data.notes ?? [],
    sources: citations(graph, data.sources),
  };
}

/** The projects that serve a priority. */
export const projectsFor = (graph: Graph, plan: Plan, priority: Entry<'priority'>): ProjectView[] =>
  plan
    .all('funded-project')
    .filter(({ data }) => data.priorities?.some((reference) => plan.get(reference, 'priority') === priority))
    .map((project) => projectView(graph, plan, project));

export const hasFunding = (plan: Plan): boolean => plan.all('funding').length > 0 || plan.all('funded-project').length > 0;

export function fundingView(graph: Graph, plan: Plan): FundingView {
  const { money } = graph.words;
  const projects = plan.all('funded-project').map((project) => projectView(graph, plan, project));
  const funds = plan.all('funding').map((fund) => fundView(graph, plan, fund));
  return {
    ...pageBuilder(graph).page({
      title: money.title,
      description: money.description(plan.entry.data.title),
      address: fundingAddress(plan.id),
      plan,
      trail: planCrumbs(graph, plan),
      file: plan.all('funding')[0]?.file,
      contents: contentsList([
        ...funds.map(({ id, title }) => [title, id, true] as const),
        [money.projects, 'projects', projects.length > 0],
      ]),
      search: { kind: money.title },
    }),
    planId: plan.id,
    answers: whoAnswersView(graph, plan),
    charts: fundingCharts(graph, plan),
    funds,
    projects,
  };
}

export interface FundingOverTimeView extends PageView {
  /** The same as open data. */
  data: LinkItem[];
  plans: {
    id: string;
    plan: LinkItem;
    funding: LinkItem;
    charts: ChartView[];
    funds: { title: string; sums: string[] }[];
    projects: number;
    answers: WhoAnswersView;
    /** Whether of any of them it is said what it achieved. */
    areEvaluated: boolean;
  }[];
  /** Plans that say nothing of money. */
  without: LinkItem[];
}

/** All sums of a fund: “£761,000 (2010/11)”, “£719,000 (2011/12)”. */
const sumsOf = (graph: Graph, { data }: Fund): string[] =>
  data.amount === undefined
    ? (data.years ?? []).map((year) => graph.words.money.overTime.sumInYear({ sum: yearSum(graph, year), year: year.period }))
    : [sumText(graph, data.amount, data.period)];

/** The money of all plans, the latest first. */
export function fundingOverTimeView(graph: Graph): FundingOverTimeView {
  const { overTime } = graph.words.money;
  return {
    ...pageBuilder(graph).page({
      title: overTime.title,
      description: overTime.description,
      address: FUNDING,
      trail: allPlansCrumbs(graph),
      search: { kind: graph.words.across.kind },
    }),
    data: sharedDataLinks(
      graph,
      'funding',
      graph.plans.some((plan) => plan.all('funding').length > 0),
      'funding-over-plans',
    ),
    plans: graph.plans.filter(hasFunding).map((plan) => ({
      id: plan.id,
      plan: planLink(plan),
      funding: { label: overTime.ofPlan(plan.entry.data.title), address: fundingAddress(plan.id) },
      answers: whoAnswersView(graph, plan),
      charts: fundingCharts(graph, plan),
      funds: plan.all('funding').map((fund) => ({ title: fund.data.title, sums: sumsOf(graph, fund) })),
      projects: plan.all('funded-project').length,
      areEvaluated: plan.all('funded-project').some(({ data }) => data.impact || data.addedValue),
    })),
    without: graph.plans.filter((plan) => !hasFunding(plan)).map(planLink),
  };
}
