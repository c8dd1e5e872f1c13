/** The actions of the real plans: what is said of how they have gone, and of what they serve. */
import { expect, test } from 'vitest';
import { actionsForOutcome, outcomesOfAction } from '../../src/plan/actions.ts';
import { buildGraph } from '../../src/plan/graph.ts';
import { shownTitle } from '../../src/plan/titles.ts';
import { readContent } from '../../src/source/read-content.ts';

const graph = buildGraph(readContent('content').entries);

test('no action of the real plans has a note on printed progress of its own and no report of it', () => {
  /** The note of A1.2 tells that the progress printed beside it is that of another action. */
  const isOfAnother = (note: string) => note.includes('stands again at action');
  const silent = graph.plans.flatMap((plan) =>
    plan
      .all('action')
      .filter(
        ({ data }) =>
          !data.updates && data.notes?.some((note) => /report of progress, not|report of progress\. It/.test(note) && !isOfAnother(note)),
      )
      .map(({ data }) => data.number),
  );
  const reported = graph.plans.flatMap((plan) =>
    plan
      .all('action')
      .filter(({ data }) => data.updates)
      .map(({ data }) => data.number),
  );
  expect(silent).toEqual([]);
  expect(reported).toEqual(expect.arrayContaining(['A1.1', 'A2.1', 'A2.2', 'A3.3', 'A4.1', 'A5.1']));
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

test('every action and outcome has a name of at most ten words, which no other of its plan has', () => {
  for (const plan of graph.plans) {
    for (const entries of [plan.all('action'), plan.all('outcome')]) {
      const shown = entries.map(shownTitle);
      expect(shown.filter((title) => title.split(/\s+/).length > 10)).toEqual([]);
      expect(shown.filter((title, index) => shown.indexOf(title) !== index)).toEqual([]);
    }
  }
});
