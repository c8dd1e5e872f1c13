/** Money: the funds of a plan with their sums by year, the projects that they paid for, and what was said of those. */

import { bodyOf } from '../plan/bodies.ts';
import type { Graph, Plan } from '../plan/graph.ts';
import { byTime } from '../plan/periods.ts';
import { NOT_STATED } from '../schema/fields.ts';
import type { Entry } from '../source/read-content.ts';
import { addressOf, FUNDING, fundingAddress, PLANS } from './addresses.ts';
import { type BodiesView, bodiesView, bodyLink, sentenceCase } from './bodies.ts';
import type { ChartRow, ChartView } from './chart-view.ts';
import { planLink, priorityLinks, titleLink } from './entry-links.ts';
import { formatValue } from './format-value.ts';
import {
  type CitationView,
  citations,
  citationText,
  contentsList,
  homeCrumb,
  type LinkItem,
  type PageView,
  pageBuilder,
  planCrumbs,
} from './page.ts';

type Fund = Entry<'funding'>;
type Project = Entry<'funded-project'>;

/** “£500,000, 2021 to 2024”, or the sum alone where no time is stated. */
export const sumText = (amount: number, period: string): string => [pounds(amount), ...(period === NOT_STATED ? [] : [period])].join(', ');

export const pounds = (amount: number): string => formatValue(amount, 'pounds');

/** A sum of one year: “£364,000, expected”, or why there is none. */
export interface YearView {
  period: string;
  amount: string;
  note?: string | undefined;
}

export interface FundView {
  id: string;
  title: string;
  counts: string;
  funder?: LinkItem | undefined;
  amount?: string | undefined;
  period: string;
  years: YearView[];
  purpose: string;
  notes: string[];
  sources: CitationView[];
}

export interface ProjectView {
  id: string;
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

const NO_SUM = 'no sum given';

const yearView = ({ period, amount, provisional, note }: NonNullable<Fund['data']['years']>[number]): YearView => ({
  period,
  amount: amount === null ? sentenceCase(NO_SUM) : `${pounds(amount)}${provisional ? ', expected' : ''}`,
  note,
});

function fundView(graph: Graph, plan: Plan, { id, data }: Fund): FundView {
  return {
    id,
    title: data.title,
    counts: sentenceCase(data.counts),
    funder: data.funder === NOT_STATED ? undefined : bodyLink(plan, bodyOf(graph, data.funder)),
    amount: data.amount === undefined ? undefined : pounds(data.amount),
    period: sentenceCase(data.period),
    years: (data.years ?? []).map(yearView),
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
    title: data.title,
    address: addressOf(project, plan.id),
    sum: sumText(data.amount, data.period),
    amount: pounds(data.amount),
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

/** The places that figures come from; of many places, only the documents. */
function sourcesText(graph: Graph, entries: readonly (Fund | Project)[]): string {
  const cited = entries.flatMap(({ data }) => citations(graph, data.sources));
  const places = [...new Set(cited.map(citationText))];
  return (places.length <= 2 ? places : [...new Set(cited.map(({ label, date }) => citationText({ label, date, address: '' })))]).join(
    '; ',
  );
}

/** The funds with sums by year, side by side; undefined with fewer than two years. */
export function fundingChart(graph: Graph, plan: Plan): ChartView | undefined {
  const funds = plan.all('funding').filter(({ data }) => data.years);
  const of = (counts: Fund['data']['counts']) => funds.find(({ data }) => data.counts === counts);
  const received = of('received in all') ?? funds.find(({ data }) => data.counts === 'grant');
  const spent = of('spent on projects');
  if (!received) return undefined;
  const shown = [received, ...(spent ? [spent] : [])];
  const periods = [...new Set(shown.flatMap(({ data }) => (data.years ?? []).map(({ period }) => period)))].sort(byTime);
  const sumIn = (fund: Fund, period: string) => fund.data.years?.find((year) => year.period === period);
  const rows = periods.map((period): ChartRow => {
    const sums = shown.map((fund) => sumIn(fund, period));
    return {
      label: period,
      values: sums.map((sum) => sum?.amount ?? null),
      reasons: sums.map((sum) => (typeof sum?.amount === 'number' ? null : (sum?.note ?? NO_SUM))),
    };
  });
  const known = rows.flatMap(({ label, values: [value] }) => (typeof value === 'number' ? [{ label, value }] : []));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return undefined;
  const way = last.value < first.value ? 'fell' : last.value > first.value ? 'rose' : 'stayed';
  const provisional = shown.flatMap(({ data }) =>
    (data.years ?? []).filter(({ provisional: expected }) => expected).map(({ period }) => period),
  );
  return {
    kind: spent ? 'grouped-bar' : 'bar',
    id: 'funding',
    finding: `${received.data.title} ${way} from ${pounds(first.value)} in ${first.label} to ${pounds(last.value)} in ${last.label}`,
    subtitle: 'Pounds by year',
    unit: 'pounds',
    source: sourcesText(graph, shown),
    columnLabel: 'Year',
    series: shown.map(({ data }, index) => ({ label: data.title, role: index === 0 ? 'value' : 'comparison' })),
    rows,
    ...(provisional.length > 0 ? { notes: [`Expected and not confirmed: ${[...new Set(provisional)].join(', ')}.`] } : {}),
  };
}

/** The projects by their sums; undefined with fewer than two. */
export function projectsChart(graph: Graph, plan: Plan): ChartView | undefined {
  const projects = plan.all('funded-project');
  if (projects.length < 2) return undefined;
  const total = projects.reduce((sum, { data }) => sum + data.amount, 0);
  const most = projects.reduce((one, other) => (other.data.amount > one.data.amount ? other : one));
  return {
    kind: 'bar',
    id: 'funded-projects',
    finding: `${most.data.title} had the largest sum of the ${projects.length} projects: ${pounds(most.data.amount)} of ${pounds(total)}`,
    derived: [projects.length, total],
    subtitle: 'Pounds for each project',
    unit: 'pounds',
    source: sourcesText(graph, projects),
    columnLabel: 'Project',
    series: [{ label: 'Pounds', role: 'value' }],
    rows: projects.map((project) => ({ label: project.data.title, href: addressOf(project, plan.id), values: [project.data.amount] })),
  };
}

export const fundingCharts = (graph: Graph, plan: Plan): ChartView[] =>
  [fundingChart(graph, plan), projectsChart(graph, plan)].filter((chart) => chart !== undefined);

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
      search: { kind: 'Funding', plan: plan.entry.data.title },
    }),
    charts: fundingCharts(graph, plan),
    funds,
    projects,
  };
}

export interface FundingOverTimeView extends PageView {
  plans: { id: string; plan: LinkItem; funding: LinkItem; charts: ChartView[]; funds: FundView[]; projects: ProjectView[] }[];
  /** Plans that say nothing of money. */
  without: LinkItem[];
}

/** The money of all plans, the latest first. */
export function fundingOverTimeView(graph: Graph): FundingOverTimeView {
  const [withMoney, without] = [graph.plans.filter(hasFunding), graph.plans.filter((plan) => !hasFunding(plan))];
  return {
    ...pageBuilder(graph).page({
      title: 'Funding over the years',
      description: 'The money for the plans, year by year, and the projects that it paid for.',
      address: FUNDING,
      trail: [homeCrumb(graph), { label: 'All plans', address: PLANS }],
      search: { kind: 'All plans' },
    }),
    plans: withMoney.map((plan) => {
      const { funds, projects, charts } = fundingView(graph, plan);
      const link = { label: `Funding of the ${plan.entry.data.title}`, address: fundingAddress(plan.id) };
      return { id: plan.id, plan: planLink(plan), funding: link, charts, funds, projects };
    }),
    without: without.map(planLink),
  };
}
