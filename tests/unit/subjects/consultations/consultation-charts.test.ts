/** Answers as charts, words and data: worked out once, hidden where they must be, and explained. */
import { expect, test } from 'vitest';
import { SUPPRESSED } from '../../../../src/charts/chart-view.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { answersAbout, answersFrom } from '../../../../src/subjects/consultations/consultation-answers.ts';
import { consultationView } from '../../../../src/subjects/consultations/consultations.ts';
import { dataTables } from '../../../../src/subjects/open-data/data-tables.ts';
import { chartProblems, summary } from '../../charts/in-english.ts';
import { contentWith, type Files, withSurvey } from '../../plan/broken-content.ts';
import { lostFigures } from './lost-figures.ts';

const graphOf = (files: Files) => buildGraph(contentWith(files).entries);

function questionsOf(files: Files) {
  const graph = graphOf(files);
  const [consultation] = graph.currentPlan.all('consultation');
  if (!consultation) throw new Error('no consultation');
  return consultationView(graph, graph.currentPlan, consultation).questions;
}

const question = (id: string, files: Files = withSurvey()) => {
  const found = questionsOf(files).find((each) => each.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};

const HIDDEN_NOTE = '[c]: hidden, because so few people answered so that somebody could be recognised.';

test('a scale is a chart of agreement, its shares worked out from counts and its hidden answers marked', () => {
  const { chart } = question('priorities');
  expect(chart).toMatchObject({ kind: 'agreement', unit: { kind: 'share', words: 'per cent' }, base: 'n = 60 responses', derived: [70] });
  expect(chart?.series.map(({ label, answer }) => [label, answer])).toEqual([
    ['Strongly agree', 'strongly-agree'],
    ['Agree', 'agree'],
    ['Neither agree nor disagree', 'neither'],
    ['Disagree', 'disagree'],
    ['Strongly disagree', 'strongly-disagree'],
    ['Don’t know', 'no-answer'],
  ]);
  expect(chart?.rows.map(({ values }) => values)).toEqual([
    [50, 20, 10, null, null, 8.3],
    [41.7, 41.7, 8.3, 0, 0, 8.3],
  ]);
  expect(chart?.rows[0]?.reasons).toEqual([null, null, null, SUPPRESSED, SUPPRESSED, null]);
  expect(chart?.notes).toEqual([HIDDEN_NOTE, 'The shares are worked out from the counts, in per cent of the 60 people who answered.']);
});

test('a scale without “don’t know” has no series for it', () => {
  const { chart } = question(
    'priorities',
    withSurvey('\n          dontKnow: 5', '', '\n          dontKnow: 5', '', 'neither: 6', 'neither: 11'),
  );
  expect(chart?.series).toHaveLength(5);
  expect(chart?.rows[1]?.values).toEqual([41.7, 41.7, 8.3, 0, 0]);
});

test('a total beside scales, for which a chart of scales has no bar, is told in words', () => {
  const files = withSurvey(/- label: Noise\n(.*\n){7}/, '- label: Noise\n        agree: 50\n        words: Noise was added late.\n');
  expect(question('priorities', files).answers).toEqual([
    { labels: [{ label: 'Noise' }], words: '83.3% agree or strongly agree. Noise was added late.' },
  ]);
});

test('few people, and a report that has printed a small share, are told under the chart', () => {
  expect(question('light').chart?.notes).toEqual(['Only 24 people answered: a few answers more or less would change these shares a lot.']);
  expect(question('age').chart?.notes).toEqual([
    'Very few answers are behind the figure for “Over 90”. It stands here only because it has already been published: Report.',
  ]);
  expect(question('heard').chart?.rows.map(({ values, reasons }) => [values[0], reasons?.[0]])).toEqual([
    [83.3, null],
    [null, SUPPRESSED],
    [66.7, null],
  ]);
});

test('without a chart, figures and their notes stand with the answers', () => {
  const files = withSurvey('share: 50\n', 'share: suppressed\n');
  const { chart, answers, notes } = question('heard', files);
  expect(chart).toBeUndefined();
  expect(answers.map(({ words }) => words)).toEqual(['[c]', '[c]', '66.7%']);
  expect(notes).toEqual([
    HIDDEN_NOTE,
    'The shares are worked out from the counts, in per cent of the 60 people who answered.',
    'People could give several answers, so the shares can add up to more than 100%.',
  ]);
});

test('who agrees is the same figure in the finding, the summary and the data, though its parts are rounded', () => {
  const files = withSurvey(
    'stronglyAgree: 30',
    'stronglyAgree: 20',
    'agree: 12',
    'agree: 20',
    '70% agree',
    '66.7% agree',
    '42 of 60 people',
    '40 of 60 people',
  );
  const { chart } = question('priorities', files);
  expect(chart?.rows[0]?.values.slice(0, 2)).toEqual([33.3, 33.3]);
  expect(chart && summary(chart)).toBe('Strongly agree and Agree together: highest is Noise (83.3%); lowest is Burglary (66.7%).');
});

test('answers with the same words are told as one, each with its whole label and its link', () => {
  const files = withSurvey(
    /- label: Burglary\n(.*\n){7}/,
    '- label: Theft; and burglary\n        priority: burglary\n        words: The report gives no figure.\n',
    /- label: Noise\n(.*\n){7}/,
    '- label: Noise\n        words: The report gives no figure.\n      - label: Litter\n        agree: 30\n',
  );
  expect(question('priorities', files).answers).toEqual([
    {
      labels: [
        { label: 'Theft; and burglary', address: expect.stringMatching(/\/priorities\/burglary\/$/) },
        { label: 'Noise', address: undefined },
      ],
      words: 'The report gives no figure.',
    },
    { labels: [{ label: 'Litter', address: undefined }], words: '50% agree or strongly agree' },
  ]);
});

test('with fewer than half of its values, there is no chart, and no figure is lost; with half of them there is one', () => {
  const listed = withSurvey('\n        rank: 2', '');
  expect(question('wishes', listed)).toMatchObject({
    chart: undefined,
    answers: [{ words: 'Rank: 1' }, { labels: [{ label: 'More buses' }], words: '' }, { words: 'Some said why.' }],
  });
  expect(question('wishes', withSurvey('\n        rank: 2', '', / {6}- label: More trees\n.*\n/, '')).chart?.kind).toBe('ranking');
  expect(lostFigures(graphOf(listed))).toEqual([]);
});

test('a heading with a number in it may stand for a finding', () => {
  const { chart } = question('age', withSurvey('title: Age', 'title: Age of the 12 groups', / {4}finding: A quarter.*\n/, ''));
  expect(chart?.finding).toBe('Age of the 12 groups');
  expect(chart && chartProblems(chart)).toEqual([]);
});

test('themes with a rank are a ranking, and keep what the report says of them', () => {
  const { chart, answers, ranking } = question('wishes');
  expect(chart).toMatchObject({ kind: 'ranking', unit: { kind: 'rank' } });
  expect(chart).not.toHaveProperty('base');
  expect(chart?.rows.map(({ label, values, reasons }) => [label, values[0], reasons?.[0]])).toEqual([
    ['More light', 1, null],
    ['More buses', 2, null],
    ['More trees', null, 'not ranked'],
  ]);
  expect(answers).toEqual([{ labels: [{ label: 'More trees' }], words: 'Some said why.' }]);
  expect(ranking).toBe('The report ranks the first two.');
});

test('themes whose mentions were counted are bars', () => {
  const { chart } = question('topics');
  expect(chart).toMatchObject({ kind: 'bar', unit: { kind: 'count', words: 'mentions' } });
  expect(chart?.rows.map(({ values }) => values[0])).toEqual([12, 4]);
});

test('of themes that are partly ranked, what is known of more of them is charted, and the rest is said in words', () => {
  const counted = withSurvey(
    '- label: More light\n        rank: 1',
    '- label: More light\n        mentions: 9',
    'rank: 2',
    'mentions: 8',
    'note: Some',
    'rank: 3\n        note: Some',
  );
  const { chart, answers } = question('wishes', counted);
  expect(chart?.rows.map(({ values }) => values[0])).toEqual([9, 8, null]);
  expect(chart?.kind).toBe('bar');
  expect(answers).toEqual([{ labels: [{ label: 'More trees' }], words: 'Rank: 3. Some said why.' }]);
});

test('what the public said of a priority or from a district says why there is no share, and how it came about', () => {
  const files: Files = {
    ...withSurvey(
      '- label: Burglary\n',
      '- label: Burglary\n        priority: burglary\n',
      'agree: 12',
      'agree: suppressed',
      '- label: Noise\n',
      '- label: Noise\n        priority: burglary\n',
      '- label: At a meeting\n',
      '- label: At a meeting\n        district: north\n',
    ),
    'districts.yaml': '- id: north\n  name: North\n',
  };
  const graph = graphOf(files);
  const [priority] = graph.currentPlan.all('priority');
  const [district] = graph.all('district');
  if (!priority || !district) throw new Error('the minimal content has changed');
  expect(answersAbout(graph, graph.currentPlan, priority).map(({ agree, words }) => [agree, words])).toEqual([
    [undefined, 'The share is hidden, because so few people answered so that somebody could be recognised.'],
    [83.3, 'This is worked out from the counts.'],
  ]);
  expect(answersFrom(graph, graph.currentPlan, district).map(({ text }) => text)).toEqual([
    '66.7% of the responses came from here. This is worked out from the counts.',
  ]);
});

test('open data has the same shares, and says which are hidden', () => {
  const graph = graphOf(withSurvey());
  const table = dataTables(graph, graph.currentPlan).find(({ name }) => name === 'consultations');
  expect(table?.rows[0]).toMatchObject({
    answer: 'Burglary',
    agree_percent: 70,
    disagree_percent: null,
    scale_strongly_agree_percent: 50,
    scale_disagree_percent: null,
    scale_dont_know_percent: 8.3,
    hidden: ['disagree_percent', 'scale_disagree_percent', 'scale_strongly_disagree_percent'],
    worked_out: true,
  });
  expect(table?.rows.find(({ answer }) => answer === 'Drains')).toMatchObject({ mentions: 4, worked_out: false });
});

test('no figure of any question is lost: each stands in the chart or in the words beside it, on the page and in documents', () => {
  const ranked = withSurvey('rank: 2', 'rank: 2\n      - label: More paths\n        mentions: 7', 'More buses', 'More trains');
  const compared = withSurvey(
    /- label: Under 40(.|\n)*alreadyPublished: report/,
    '- label: Under 40\n        population: 45',
    / {4}finding: A quarter.*\n/,
    '',
  );
  const graphs = [graphOf(withSurvey()), graphOf(ranked), graphOf(compared)];
  expect(graphs.flatMap(lostFigures)).toEqual([]);
});
