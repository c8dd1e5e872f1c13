/** The answers to the consultations of the real plans, as charts, words and data. */
import { expect, test } from 'vitest';
import { buildGraph } from '../../src/plan/graph.ts';
import { readContent } from '../../src/source/read-content.ts';
import { consultationView } from '../../src/subjects/consultations/consultations.ts';
import { dataTables } from '../../src/subjects/open-data/data-tables.ts';
import { chartCsv, chartTable, summary } from '../unit/charts/in-english.ts';
import { lostFigures } from '../unit/subjects/consultations/lost-figures.ts';

const graph = buildGraph(readContent('content').entries);

test('no figure of any question is lost: each stands in the chart or in the words beside it', () => {
  expect(graph.plans.flatMap((plan) => plan.all('consultation')).length).toBeGreaterThan(1);
  expect(lostFigures(graph)).toEqual([]);
});

test('of the consultation of 2021, only the first theme that would make people feel safer has a rank', () => {
  const [consultation] = graph.currentPlan.all('consultation');
  const view = consultation && consultationView(graph, graph.currentPlan, consultation).questions.find(({ id }) => id === 'feel-safer');
  expect(view?.chart?.kind).toBe('ranking');
  expect(view?.chart?.rows.filter(({ values }) => values[0] !== null).map(({ label, values }) => [label, values[0]])).toEqual([
    ['More visible policing', 1],
  ]);
  expect(view?.answers.map(({ words }) => words)).toEqual(['It received many more mentions than any other theme.']);
  // What the report says of a place is no rank, but the theme is not “not ranked” either.
  expect(view?.chart?.rows.map(({ reasons }) => reasons?.[0]).slice(1, 4)).toEqual([
    'one of the three next most mentioned',
    'not ranked',
    'one of the three next most mentioned',
  ]);
});

test('topics that a source has counted are charted by their mentions, in the table and the CSV file too', () => {
  const plan = graph.plans.find(({ id }) => id === 'west-norfolk-2005');
  const [topics] = (plan?.all('consultation') ?? []).flatMap((each) =>
    plan ? consultationView(graph, plan, each).questions.filter(({ id }) => id === 'topics') : [],
  );
  const chart = topics?.chart;
  if (!chart || !plan) throw new Error('there is no such chart');
  expect(chartTable(chart).rows.map(({ header, cells }) => [header, ...cells])).toEqual([
    ['The effect of alcohol and drugs', '4'],
    ['Need for uniformed police presence', '3'],
    ['Anti-social behaviour', '2'],
    ['Fear of crime', '2'],
    ['Distraction burglary', '1'],
    ['Vandalism', '1'],
    ['Lack of parental control', '1'],
  ]);
  expect(summary(chart)).toBe(
    'Highest is The effect of alcohol and drugs (4); lowest is Distraction burglary, Vandalism and Lack of parental control (1).',
  );
  expect(chartCsv(chart)).toContain('Theme,Mentions,Chart,Base,');
  expect(chartCsv(chart)).not.toContain('not ranked');
  const rows = dataTables(graph, plan).find(({ name }) => name === 'consultations')?.rows ?? [];
  expect(rows.filter(({ question_id }) => question_id === 'topics').map(({ mentions }) => mentions)).toEqual([4, 3, 2, 2, 1, 1, 1]);
});
