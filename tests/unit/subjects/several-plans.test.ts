import { describe, expect, it } from 'vitest';
import { chartProblems } from '../../../src/charts/chart-problems.ts';
import { buildGraph } from '../../../src/plan/graph.ts';
import { acrossPages } from '../../../src/subjects/across-plans/across-plans.ts';
import { compareView, pairName, pairs } from '../../../src/subjects/across-plans/compare.ts';
import { lineageView } from '../../../src/subjects/across-plans/lineage.ts';
import { promiseSubjects, promisesView, subjectPromisesView } from '../../../src/subjects/across-plans/promises.ts';
import { topicView } from '../../../src/subjects/across-plans/topics.ts';
import { fundingOverTimeView } from '../../../src/subjects/money/funding.ts';
import { fundingChart, projectsChart } from '../../../src/subjects/money/funding-charts.ts';
import { dataTables } from '../../../src/subjects/open-data/data-tables.ts';
import { sharedFiles } from '../../../src/subjects/open-data/shared-tables.ts';
import { addressOf } from '../../../src/subjects/page/addresses.ts';
import { acrossPaths, promisePaths } from '../../../src/subjects/page/paths.ts';
import { planNotice } from '../../../src/subjects/plans/plan-status.ts';
import { priorityView } from '../../../src/subjects/priorities/priorities.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { contentWith } from '../plan/broken-content.ts';
import { graphOf, LINK, NEWER, OLD, OLD_PRIORITY, OLDER, only, plansOf } from '../plan/two-plans.ts';
import { told } from './across-plans/told.ts';

const TARGET = `title: Fewer thefts
priority: theft
by: "2022"
meaning: change
value: -10
sources: [{ document: report }]
`;
const RESULT = `results:
  - text: Thefts fell by 12%.
    period: "2022"
    verdict: met
    sources: [{ document: report, at: page 9 }]
`;
/** A third plan between the two, and links from each to the next. */
const THROUGH_A_THIRD = {
  'plans/middle/plan.md':
    '---\ntitle: Middle Plan\nsummary: Between.\nperiod: { from: "2023", to: "2024" }\nstatus: superseded\narea: The town\n---\n',
  'plans/middle/priorities/loss.md': OLD_PRIORITY.replace('title: Theft', 'title: Loss'),
  'lineage.yaml':
    LINK.replace('to: safer-town/burglary', 'to: middle/loss') +
    LINK.replace('id: theft-to-burglary', 'id: loss-to-burglary').replace('from: old-town/theft', 'from: middle/loss'),
};

const NO_RESULT = 'No result found in the published documents';

describe('where priorities came from', () => {
  const graph = graphOf({
    [`${OLD}priorities/noise.md`]: OLD_PRIORITY.replace('title: Theft', 'title: Noise\nended: { reason: Nobody took it up, by: ours }'),
  });
  const view = lineageView(graph);

  it('is told from the priority of today, with the reason, the areas and the plans between', () => {
    const family = only(view.families);
    expect([family.label, family.plan.label]).toEqual(['Burglary', 'Safer Town Plan']);
    const { ancestors } = only(family.steps);
    expect(told(ancestors)).toEqual(['Is a new name of Theft (2020 to 2022, The old town)']);
    expect(only(ancestors)).toMatchObject({
      label: 'Theft',
      evidence: 'Our reading: Both are about things that are stolen.',
      area: 'From the old town to the whole town.',
      passes: [{ label: 'Plan for 2023', address: '/sources/#lost-plan' }],
      where: '2020 to 2022, The old town',
    });
  });

  it('is drawn with the oldest plan first', () => {
    expect(only(view.families).diagram).toEqual({
      plans: [
        { title: '2020 to 2022, The old town', priorities: ['Theft'] },
        { title: '2025 to 2028, The town', priorities: ['Burglary'] },
      ],
      links: [{ from: 0, to: 1, read: true }],
    });
  });

  it('says which priorities ended', () => {
    expect(only(view.dropped)).toMatchObject({ label: 'Noise', reason: 'Our reading: Nobody took it up' });
  });

  it('is on the page of the priority too, from both sides', () => {
    const { older, newer } = plansOf(graph);
    expect(told(priorityView(graph, newer, newer.get('burglary', 'priority')).ancestors)).toEqual([
      'Is a new name of Theft (2020 to 2022, The old town)',
    ]);
    expect(told(priorityView(graph, older, older.get('theft', 'priority')).heirs)).toEqual([
      'Was renamed Burglary (2025 to 2028, The town)',
    ]);
  });

  it('goes back over several plans', () => {
    const middle = graphOf(THROUGH_A_THIRD);
    const family = only(lineageView(middle).families);
    expect(family.steps.map(({ heir, ancestors }) => [heir.label, ...ancestors.map(({ label }) => label)])).toEqual([
      ['Burglary', 'Loss'],
      ['Loss', 'Theft'],
    ]);
    expect(family.diagram?.plans.map(({ priorities }) => priorities)).toEqual([['Theft'], ['Loss'], ['Burglary']]);
  });
});

describe('promises and results', () => {
  it('has every target of every plan, with what is reported and by whom', () => {
    const view = promisesView(graphOf({ [`${OLD}targets/thefts.yaml`]: TARGET + RESULT }));
    expect(view.summary).toBe('1 target in all plans. A report says whether it was met.');
    expect(only(only(view.reported).results)).toMatchObject({ verdict: 'met', said: 'Reported as met', text: 'Thefts fell by 12%.' });
    expect(view.byPlan).toMatchObject([{ id: OLDER, address: '/plans/old-town/targets/', count: 1, reported: 1 }]);
    expect(view.without.map(({ label }) => label)).toEqual(['Safer Town Plan']);
  });

  it('has a picture of what became of them, with the rows that none is in', () => {
    const files = { [`${OLD}targets/thefts.yaml`]: TARGET + RESULT, [`${OLD}targets/more.yaml`]: TARGET };
    const { chart } = promisesView(graphOf(files));
    expect(chart.finding).toBe('2 targets: 1 reported as met, 1 with a report, 1 without one');
    expect(chart.rows.map(({ values }) => values[0])).toEqual([1, 0, 0, 1]);
    expect(chartProblems(chart, wordsIn('en-GB'))).toEqual([]);
  });

  it('are sorted by subject, each with a page, and what has no subject is told apart; without subjects there is no such part', () => {
    const TOPIC = `---
title: Theft
order: 1
summary: Theft.
plans:
  - { plan: old-town, says: Less theft., entries: [old-town/target/thefts] }
---
`;
    const targets = { [`${OLD}targets/thefts.yaml`]: TARGET, [`${OLD}targets/more.yaml`]: TARGET };
    const graph = graphOf({ ...targets, 'topics/theft.md': TOPIC });
    expect(promisesView(graph)).toMatchObject({
      bySubject: [{ id: 'theft', address: '/promises/theft/', count: 1 }],
      unsorted: [{ id: 'more' }],
    });
    expect(promisePaths(graph).map(({ params }) => params.topic)).toEqual(['theft']);
    expect(subjectPromisesView(graph, only(promiseSubjects(graph))).plans).toMatchObject([{ id: OLDER, promises: [{ id: 'thefts' }] }]);
    expect(promisesView(graphOf(targets))).toMatchObject({ bySubject: [], unsorted: [], byPlan: [{ count: 2 }] });
  });

  it('says in the data where no result was found', () => {
    const promises = sharedFiles(graphOf({ [`${OLD}targets/thefts.yaml`]: TARGET })).find(({ name }) => name === 'promises');
    expect(
      promises?.rows.map(({ plan_id, target, value, reported, reported_unknown }) => [plan_id, target, value, reported, reported_unknown]),
    ).toEqual([['old-town', 'Fewer thefts', -10, [], 'not found']]);
  });
});

describe('money', () => {
  const fund = (counts: string, sums: string) => `title: ${counts === 'grant' ? 'Grant' : 'Projects'}
funder: not stated
counts: ${counts}
period: 2020 to 2022
purpose: Work
years: [${sums}]
sources: [{ document: report }]
`;
  const graph = graphOf({
    [`${OLD}funding/grant.yaml`]: fund(
      'grant',
      '{ period: 2020/21, amount: 1000 }, { period: 2021/22, amount: 400, provisional: true }, { period: 2022/23, amount: null, note: blank }',
    ),
    [`${OLD}funding/spent.yaml`]: fund('spent on projects', '{ period: 2020/21, amount: 900 }, { period: 2021/22, amount: 600 }'),
    [`${OLD}funded-projects.yaml`]:
      '- { id: locks, title: Locks, amount: 500, period: 2020/21, objectives: [Fit locks], sources: [{ document: report }] }\n- { id: lamps, title: Lamps, amount: 137, period: 2020/21, objectives: [Light streets], sources: [{ document: report }] }\n',
  });
  const { older } = plansOf(graph);

  it('is charted by year, what came in beside what was spent, with sums that are not given and not sure', () => {
    const chart = fundingChart(graph, older);
    expect(chart?.finding).toBe('Grant fell from £1,000 in 2020/21 to £400 in 2021/22');
    expect(chart?.rows.map(({ label, values }) => [label, ...values])).toEqual([
      ['2020/21', 1000, 900],
      ['2021/22', 400, 600],
      ['2022/23', null, null],
    ]);
    expect(chart?.rows.at(-1)?.reasons).toEqual(['blank', 'no sum given']);
    expect(chart?.notes).toEqual(['Expected and not confirmed: 2021/22.']);
  });

  it('is charted by project', () => {
    expect(projectsChart(graph, older)?.finding).toBe('Locks had the largest sum of the 2 projects: £500 of £637');
  });

  it('is shown over all plans, those without sums named', () => {
    const view = fundingOverTimeView(graph);
    expect(only(view.plans).plan.label).toBe('Old Town Plan');
    expect(view.without.map(({ label }) => label)).toEqual(['Safer Town Plan']);
  });
});

describe('a topic', () => {
  const graph = graphOf({
    [`${OLD}targets/thefts.yaml`]: TARGET.replace('Fewer thefts', 'Fewer thefts. Of all kinds'),
    'topics/stealing.md': `---
title: Stealing
order: 1
summary: What was done about it.
plans:
  - plan: old-town
    says: A fall of 10% was wanted.
    entries: [old-town/theft, old-town/thefts]
  - plan: safer-town
    says: Burglary is a priority.
    entries: [safer-town/burglary]
---

Stealing has many names.
`,
  });

  it('has the latest plan first, and what belongs to it with its figures', () => {
    const view = topicView(graph, only(graph.all('topic')));
    expect(view.plans.map(({ plan, says }) => [plan.label, says])).toEqual([
      ['Safer Town Plan', 'Burglary is a priority.'],
      ['Old Town Plan', 'A fall of 10% was wanted.'],
    ]);
    expect(view.plans[1]?.groups.map(({ title, items }) => [title, ...items.map(({ label, detail }) => `${label}: ${detail}`)])).toEqual([
      ['Priorities', 'Theft: Thefts of all kinds.'],
      ['Targets', `Fewer thefts. Of all kinds: Aim: −10%. By: 2022. ${NO_RESULT}`],
    ]);
  });

  it('is named on the pages of its priorities', () => {
    const { older } = plansOf(graph);
    expect(priorityView(graph, older, older.get('theft', 'priority')).topics.map(({ label }) => label)).toEqual(['Stealing']);
  });
});

describe('two plans side by side', () => {
  it('shows which priority came from which, and which stand alone', () => {
    const graph = graphOf({
      [`${OLD}priorities/noise.md`]: OLD_PRIORITY.replace('title: Theft', 'title: Noise\nended: { reason: Gone, by: ours }'),
    });
    const pair = only(pairs(graph));
    expect(pairName(pair)).toBe('safer-town-and-old-town');
    const view = compareView(graph, pair);
    expect(view.came.map(({ priority, from }) => [priority.label, ...from.map(({ label }) => label)])).toEqual([['Burglary', 'Theft']]);
    expect(view.unlinked.map(({ plan, priorities }) => [plan.label, ...priorities.map(({ label }) => label)])).toEqual([
      ['Old Town Plan', 'Noise'],
    ]);
    expect(view.counts.find(({ name }) => name === 'Priorities')?.values.map((value) => value?.label)).toEqual(['1', '2']);
  });
});

it('two plans that are linked through a third are not said to have nothing in common', () => {
  const graph = graphOf(THROUGH_A_THIRD);
  const view = compareView(graph, { later: graph.planOf(NEWER), earlier: graph.planOf(OLDER) });
  expect(view.came.map(({ priority, through }) => [priority.label, ...through.map(({ label, by }) => `${label} by ${by}`)])).toEqual([
    ['Burglary', 'Theft by Loss'],
  ]);
  expect(view.unlinked).toEqual([]);
});

describe('an old plan', () => {
  const graph = graphOf({ 'groups.yaml': '- id: watch\n  name: The watch\n  plans: [old-town]\n' });
  const { older, newer } = plansOf(graph);

  it('says so on its pages, with the way to the latest plan', () => {
    expect(planNotice(graph, older)).toEqual({
      text: 'From the Old Town Plan, an old plan for 2020 to 2022. Later plans have replaced it.',
      brief: 'From an old plan, for 2020 to 2022, since replaced.',
      latest: { label: 'Safer Town Plan', address: '/plans/safer-town/' },
    });
    expect(planNotice(graph, newer)).toBeUndefined();
  });

  it('is where links to its bodies lead', () => {
    expect(addressOf(only(graph.all('group')), NEWER)).toBe('/plans/old-town/partnership/#group-watch');
  });

  it('brings the pages over several plans, which one plan alone does not have', () => {
    expect(acrossPaths(graph, 'lineage')).toHaveLength(1);
    expect(acrossPages(graph).map(({ label }) => label)).toEqual(['Where the priorities came from', 'Compare plans']);
    const alone = buildGraph(contentWith({}).entries);
    expect(acrossPages(alone)).toEqual([]);
    const names = sharedFiles(alone).map(({ name }) => name);
    expect(names.filter((name) => ['lineage', 'topics', 'topic-entries', 'promises'].includes(name))).toEqual([]);
    // The tables of its one plan have the same addresses above the plans as those of many: who joins sites need not ask how many.
    expect(names).toEqual([...dataTables(alone, alone.currentPlan).map(({ name }) => name), 'plans']);
  });
});
