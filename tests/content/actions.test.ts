/** The actions of the real plans: what is said of how they have gone, and of what they serve. */
import { expect, test } from 'vitest';
import { GAPS, lastReport, leavesOpen, promisesOf, takenOn } from '../../src/plan/accountability.ts';
import { actionsForOutcome, outcomesOfAction, progressOf } from '../../src/plan/actions.ts';
import { buildGraph } from '../../src/plan/graph.ts';
import { shownTitle } from '../../src/plan/titles.ts';
import { readContent } from '../../src/source/read-content.ts';
import { actionSums } from '../../src/subjects/delivery/action-list.ts';

const graph = buildGraph(readContent('content').entries);

test('no action of the real plans has a note on printed progress of its own and no report of it', () => {
  /** The note of A1.2 tells that the progress printed beside it is that of another action. */
  const isOfAnother = (note: string) => note.includes('stands again at action');
  const actions = graph.plans.flatMap((plan) => plan.all('action'));
  const [reported, unreported] = [true, false].map((is) => actions.filter((action) => progressOf(action).length > 0 === is));
  const silent = unreported?.filter(({ data }) =>
    data.notes?.some((note) => /report of progress, not|report of progress\. It/.test(note) && !isOfAnother(note)),
  );
  expect(silent).toEqual([]);
  expect(reported?.map(({ data }) => data.number)).toEqual(expect.arrayContaining(['A1.1', 'A2.1', 'A2.2', 'A3.3', 'A4.1', 'A5.1']));
});

test('of the 54 actions of 2021, the nine that name outcomes have no others, and no outcome of a part counts as theirs', () => {
  const real = graph.currentPlan;
  const named = real.all('action').filter(({ data }) => data.outcomes);
  expect(named).toHaveLength(9);
  for (const each of real.all('action')) {
    const links = outcomesOfAction(real, each);
    expect(new Set(links.map(({ by }) => by)), each.data.number).toEqual(new Set([each.data.outcomes ? 'ours' : 'inherited']));
  }
  const ours = real.all('outcome').flatMap((outcome) => actionsForOutcome(real, outcome).filter(({ by }) => by !== 'inherited'));
  expect(new Set(ours.map(({ entry }) => entry))).toEqual(new Set(named));
});

test('the 54 actions of 2021 add up to what the list says at its top, and those of 2012 and 2010 to theirs', () => {
  const sums = graph.plans.flatMap((plan) =>
    plan.all('action').length > 0
      ? [
          [
            plan.id,
            plan.all('action').length,
            actionSums(graph, plan)
              .map(({ label }) => label.replace(/^none/, '0'))
              .join(', '),
          ],
        ]
      : [],
  );
  expect(sums).toEqual([
    ['safer-norfolk-2021', 54, '8 with no owner, 32 with no date, 21 ongoing, 1 with a date, 0 reported on'],
    ['norfolk-2012', 92, 'each with an owner, each with a date, or ongoing, 16 ongoing, 76 with a date, 6 reported on'],
    ['norwich-2010', 24, '11 with no owner, 23 with no date, 0 ongoing, 1 with a date, 0 reported on'],
  ]);
});

test('each plan says of how many promises nothing is known, and of whom there was last a report', () => {
  const open = graph.plans.map((plan) => {
    const all = promisesOf(plan);
    return [plan.id, all.length, ...GAPS.map((gap) => all.filter((promise) => leavesOpen(promise, gap)).length)];
  });
  // Of each: all promises, then those without owner, date, measure and report.
  expect(open).toEqual([
    ['safer-norfolk-2021', 54, 8, 32, 10, 54],
    ['norfolk-2012', 118, 0, 17, 70, 110],
    ['norwich-2010', 43, 11, 25, 24, 38],
    ['west-norfolk-2005', 11, 0, 0, 0, 11],
  ]);
  const told = graph.plans.flatMap((plan) =>
    takenOn(graph, plan)
      .filter(({ actions }) => lastReport(graph, actions))
      .map(({ body }) => `${plan.id}: ${body.id}`),
  );
  expect(told).toEqual(['norfolk-2012: norfolk-constabulary']);
});

test('every action and outcome has a name of at most ten words, which no other of its plan has', () => {
  for (const plan of graph.plans) {
    for (const entries of [plan.all('action'), plan.all('outcome')]) {
      const shown = entries.map(shownTitle);
      expect(shown.filter((title) => title.split(/\s+/).length > 10)).toEqual([]);
      expect(shown.filter((title, index) => shown.indexOf(title) !== index)).toEqual([]);
    }
  }
});
