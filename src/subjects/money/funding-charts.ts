/** Sums of money -> chart views: what came in by year beside what was given to projects, and the projects by their sums. */

import type { ChartRow, ChartView } from '../../charts/chart-view.ts';
import { citationText } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { remembered } from '../../plan/remembered.ts';
import { byTime } from '../../schema/periods.ts';
import type { Entry } from '../../source/read-content.ts';
import type { Words } from '../../words/words.ts';
import { addressOf } from '../page/addresses.ts';
import { citations } from '../page/page.ts';

type Fund = Entry<'funding'>;
type Year = NonNullable<Fund['data']['years']>[number];

export const pounds = (amount: number, { locale }: Words): string => locale.value(amount, 'money');

/** The places that figures come from; of many places, only the documents. */
function sourcesText(graph: Graph, entries: readonly (Fund | Entry<'funded-project'>)[]): string {
  const cited = entries.flatMap(({ data }) => citations(graph, data.sources));
  const places = [...new Set(cited.map(citationText))];
  const documents = new Set(cited.map(({ label, date }) => citationText({ label, date, address: '' })));
  return (places.length <= 2 ? places : [...documents]).join('; ');
}

/** Sums by year under one name. */
interface Column {
  label: string;
  funds: readonly Fund[];
  yearOf: (period: string) => Pick<Year, 'amount' | 'note' | 'provisional'>;
}

const yearsOf = (funds: readonly Fund[]): Year[] => funds.flatMap(({ data }) => data.years ?? []);

/** The sums of one fund; of several, added up, where each has one for the year. */
function columnOf({ money }: Words, funds: readonly Fund[]): Column | undefined {
  const [first] = funds;
  if (!first) return undefined;
  return {
    label: funds.length > 1 ? money.chart.addedUp : first.data.title,
    funds,
    yearOf: (period) => {
      const years = funds.map(({ data }) => data.years?.find((year) => year.period === period));
      const sums = years.map((year) => year?.amount ?? null);
      const missing = sums.some((sum) => sum === null);
      return {
        amount: missing ? null : sums.reduce<number>((total, sum) => total + (sum ?? 0), 0),
        note: years.find((year) => year?.note)?.note,
      };
    },
  };
}

interface KnownSum {
  year: string;
  amount: number;
  sum: string;
  isExpected: boolean;
}

/** What became of a sum from the first to the last year that has one; undefined if there are no two. */
function findingOf({ money }: Words, what: string, known: readonly KnownSum[]): string | undefined {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return undefined;
  if (first.amount === last.amount) return money.chart.stayed({ what, first, last });
  return money.chart[last.amount < first.amount ? 'fell' : 'rose']({ what, first, last });
}

/** What came in, year by year, beside what was given to projects; undefined with fewer than two years. */
export function fundingChart(graph: Graph, plan: Plan): ChartView | undefined {
  const byYear = plan.all('funding').filter(({ data }) => data.years);
  const counting = (counts: Fund['data']['counts']) => byYear.filter((fund) => fund.data.counts === counts);
  const { words } = graph;
  const { chart } = words.money;
  const received = columnOf(words, counting('received in all').slice(0, 1)) ?? columnOf(words, counting('grant'));
  const spent = columnOf(words, counting('spent on projects').slice(0, 1));
  if (!received) return undefined;
  const shown = [received, ...(spent ? [spent] : [])];
  const periods = [...new Set(yearsOf(shown.flatMap(({ funds }) => funds)).map(({ period }) => period))].sort(byTime);
  const rows = periods.map((period): ChartRow => {
    const years = shown.map((column) => column.yearOf(period));
    return {
      label: period,
      values: years.map(({ amount }) => amount),
      reasons: years.map(({ amount, note }) => (amount === null ? (note ?? chart.noSum) : null)),
    };
  });
  const finding = findingOf(
    words,
    received.label,
    rows.flatMap(({ label: year, values: [amount] }) =>
      typeof amount === 'number'
        ? [{ year, amount, sum: pounds(amount, words), isExpected: received.yearOf(year).provisional ?? false }]
        : [],
    ),
  );
  if (finding === undefined) return undefined;
  const expected = yearsOf(shown.flatMap(({ funds }) => funds)).filter(({ provisional }) => provisional);
  const notes = [
    ...(received.funds.length > 1 ? [chart.addedUpFrom(received.funds.map(({ data }) => data.title))] : []),
    ...(expected.length > 0 ? [chart.expected([...new Set(expected.map(({ period }) => period))])] : []),
  ];
  return {
    kind: spent ? 'grouped-bar' : 'bar',
    id: 'funding',
    finding,
    subtitle: chart.byYear,
    unit: { kind: 'money', words: graph.words.charts.units.money },
    source: sourcesText(
      graph,
      shown.flatMap(({ funds }) => funds),
    ),
    columnLabel: chart.year,
    series: shown.map(({ label }, index) => ({ label, role: index === 0 ? 'value' : 'comparison' })),
    rows,
    ...(notes.length > 0 ? { notes } : {}),
  };
}

/** The projects by their sums; undefined with fewer than two. */
export function projectsChart(graph: Graph, plan: Plan): ChartView | undefined {
  const projects = plan.all('funded-project');
  if (projects.length < 2) return undefined;
  const { chart } = graph.words.money;
  const total = projects.reduce((sum, { data }) => sum + data.amount, 0);
  const most = projects.reduce((one, other) => (other.data.amount > one.data.amount ? other : one));
  return {
    kind: 'bar',
    id: 'funded-projects',
    finding: chart.largest({
      project: most.data.title,
      count: projects.length,
      sum: pounds(most.data.amount, graph.words),
      total: pounds(total, graph.words),
    }),
    derived: [projects.length, total],
    subtitle: chart.byProject,
    unit: { kind: 'money', words: graph.words.charts.units.money },
    source: sourcesText(graph, projects),
    columnLabel: chart.project,
    series: [{ label: chart.pounds, role: 'value' }],
    rows: projects.map((project) => ({ label: project.data.title, href: addressOf(project, plan.id), values: [project.data.amount] })),
  };
}

/** Every chart of a plan’s money, with the file that its figures stand in. */
export const filedFundingCharts = (graph: Graph, plan: Plan) => filed(graph, plan, plan);

const filed = remembered((graph, plan): { chart: ChartView; file: string }[] => {
  const file = (kind: 'funding' | 'funded-project') => plan.all(kind)[0]?.file ?? plan.entry.file;
  const [funds, projects] = [fundingChart(graph, plan), projectsChart(graph, plan)];
  return [
    ...(funds ? [{ chart: funds, file: file('funding') }] : []),
    ...(projects ? [{ chart: projects, file: file('funded-project') }] : []),
  ];
});

export const fundingCharts = (graph: Graph, plan: Plan): ChartView[] => filedFundingCharts(graph, plan).map(({ chart }) => chart);
