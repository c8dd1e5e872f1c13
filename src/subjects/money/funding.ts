/** Money: the funds of a plan with their sums by year, the projects that they paid for, and what was said of those. */

import type { ChartView } from '../../charts/chart-view.ts';
import type { BodiesView, CitationView, LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { NOT_STATED } from '../../schema/fields.ts';
import type { Entry } from '../../source/read-content.ts';
import type { Words } from '../../words/words.ts';
import { sharedDataLinks } from '../open-data/shared-tables.ts';
import { addressOf, FUNDING, fundingAddress } from '../page/addresses.ts';
import { planLink, priorityLinks, titleLink } from '../page/entry-links.ts';
import { allPlansCrumbs, citations, contentsList, type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { bodiesView, sentenceCase } from '../partnership/bodies.ts';
import { fundingCharts, NO_SUM, pounds } from './funding-charts.ts';

type Fund = Entry<'funding'>;
type Project = Entry<'funded-project'>;

/** “£500,000, 2021 to 2024”, or that no time is stated. */
export const sumText = (amount: number, period: string, words: Words): string =>
  `${pounds(amount, words)}, ${period === NOT_STATED ? 'years not stated' : period}`;

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
  charts: ChartView[];
  funds: FundView[];
  projects: ProjectView[];
}

const yearView = ({ period, amount, provisional, note }: NonNullable<Fund['data']['years']>[number], words: Words): YearView => ({
  period,
  amount: amount === null ? sentenceCase(NO_SUM) : `${pounds(amount, words)}${provisional ? ', expected' : ''}`,
  note,
});

function fundView(graph: Graph, plan: Plan, { id, file, data }: Fund): FundView {
  return {
    id,
    file,
    title: data.title,
    counts: sentenceCase(data.counts),
    funder: bodiesView(graph, plan, data.funder === NOT_STATED ? NOT_STATED : [data.funder]),
    amount: data.amount === undefined ? undefined : pounds(data.amount, graph.words),
    period: sentenceCase(data.period),
    years: (data.years ?? []).map((year) => yearView(year, graph.words)),
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
    sum: sumText(data.amount, data.period, graph.words),
    amount: pounds(data.amount, graph.words),
    period: sentenceCase(data.period),
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
  const projects = plan.all('funded-project').map((project) => projectView(graph, plan, project));
  const funds = plan.all('funding').map((fund) => fundView(graph, plan, fund));
  return {
    ...pageBuilder(graph).page({
      title: 'Funding',
      description: `The money for the ${plan.entry.data.title}, as far as the documents say.`,
      address: fundingAddress(plan.id),
      plan,
      trail: planCrumbs(graph, plan),
      file: plan.all('funding')[0]?.file,
      contents: contentsList([...funds.map(({ id, title }) => [title, id, true] as const), ['Projects', 'projects', projects.length > 0]]),
      search: { kind: 'Funding' },
    }),
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
    funds: { title: string; sums: string }[];
    /** “7 projects with their evaluation”, or nothing. */
    projects?: string | undefined;
  }[];
  /** Plans that say nothing of money. */
  without: LinkItem[];
}

/** All sums of a fund in one line: “£761,000 (2010/11); £719,000 (2011/12)”. */
const sumsText = ({ data }: Fund, words: Words): string =>
  data.amount === undefined
    ? (data.years ?? [])
        .map((year) => yearView(year, words))
        .map(({ amount, period }) => `${amount} (${period})`)
        .join('; ')
    : sumText(data.amount, data.period, words);

function projectsText(projects: readonly Project[]): string | undefined {
  if (projects.length === 0) return undefined;
  const evaluated = projects.some(({ data }) => data.impact || data.addedValue);
  return `${projects.length === 1 ? '1 project' : `${projects.length} projects`}${evaluated ? ' with what their evaluation says' : ''}`;
}

/** The money of all plans, the latest first. */
export function fundingOverTimeView(graph: Graph): FundingOverTimeView {
  return {
    ...pageBuilder(graph).page({
      title: 'Funding over the years',
      description: 'The money for the plans, year by year, and the projects that it paid for.',
      address: FUNDING,
      trail: allPlansCrumbs(graph),
      search: { kind: 'All plans' },
    }),
    data: sharedDataLinks(graph, 'funding'),
    plans: graph.plans.filter(hasFunding).map((plan) => ({
      id: plan.id,
      plan: planLink(plan),
      funding: { label: `Funding of the ${plan.entry.data.title}`, address: fundingAddress(plan.id) },
      charts: fundingCharts(graph, plan),
      funds: plan.all('funding').map((fund) => ({ title: fund.data.title, sums: sumsText(fund, graph.words) })),
      projects: projectsText(plan.all('funded-project')),
    })),
    without: graph.plans.filter((plan) => !hasFunding(plan)).map(planLink),
  };
}
