/** The answers to the consultations of the real plans, as charts, words and data. */
import { describe, expect, it, test } from 'vitest';
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

describe('the consultation of 2021', () => {
  const [consultation] = graph.currentPlan.all('consultation');
  if (!consultation) throw new Error('there is no consultation');
  const view = consultationView(graph, graph.currentPlan, consultation);
  const question = (id: string) => view.questions.find((each) => each.id === id);

  it('lists what would make people feel safer, for only the first theme has a rank', () => {
    const { chart, answers = [] } = question('feel-safer') ?? {};
    expect(chart).toBeUndefined();
    expect(answers).toHaveLength(10);
    expect(answers[0]).toEqual({
      labels: [{ label: 'More visible policing' }],
      words: 'Rank: 1. It received many more mentions than any other theme.',
    });
    expect(answers[1]?.words).toBe('one of the three next most mentioned');
  });

  it('says in a sentence what is known of the priorities: two figures of eight', () => {
    const { chart, finding, answers = [] } = question('priorities') ?? {};
    expect(chart).toBeUndefined();
    expect(finding).toMatch(/Prevent \(76% agreed or strongly agreed\) and Fraud \(81%\)/);
    expect(answers.map(({ labels }) => labels.length)).toEqual([6, 1, 1]);
  });

  it('begins with the outcomes, ten wishes and who was missing', () => {
    expect(view.first.said.map(({ said }) => said.length)).toEqual([1, 10]);
    expect(view.first.said[0]?.said[0]).toContain('88.5%');
    // Among the wishes of the report stands one that is none.
    expect(view.first.said[1]?.said).toContain(
      'Already feel safe. This is an answer that people gave, and the report lists it here. It names nothing to be done.',
    );
    expect(view.first.who.map(({ title }) => title)).toEqual(['Where people live', 'Age', 'Religion']);
  });
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
