/** Two plans side by side: no link is not no subject, and what is not known is said to be not known. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { compareListView, compareView, pairName, pairs } from '../../../../src/subjects/across-plans/compare.ts';
import { graphOf, LINK, OLD, OLD_PRIORITY } from '../../plan/two-plans.ts';

const NOISE = OLD_PRIORITY.replace('title: Theft', 'title: Noise\nended: { reason: Gone, by: ours }');
const DOGS = OLD_PRIORITY.replace('title: Theft', 'title: Dogs\nended: { reason: Gone, by: ours }');
const QUIET = OLD_PRIORITY.replace('title: Theft', 'title: Quiet streets');
const topic = (entries: string) => `---
title: Peace and quiet
order: 1
summary: What was done about it.
plans:
  - plan: old-town
    says: Much.
    entries: [old-town/noise]
  - plan: safer-town
    says: Something.
${entries}---
`;
const FILES = {
  [`${OLD}priorities/noise.md`]: NOISE,
  [`${OLD}priorities/dogs.md`]: DOGS,
  'plans/safer-town/priorities/quiet.md': QUIET,
};

function compared(files: Parameters<typeof graphOf>[0]) {
  const graph = graphOf({ ...FILES, ...files });
  const [pair] = pairs(graph);
  if (!pair) throw new Error('The pair is missing');
  return compareView(graph, pair);
}

describe('priorities without a link', () => {
  it('are subjects of both plans where a topic has both', () => {
    const view = compared({ 'topics/noise.md': topic('    entries: [safer-town/quiet]\n') });
    expect(
      view.subjects.map(({ topic: { label, address }, values }) => [
        label,
        address,
        ...values.map((those) => those.map((each) => each.label)),
      ]),
    ).toEqual([['Peace and quiet', '/topics/noise/', ['Quiet streets'], ['Noise']]]);
    expect(view.unlinked.map(({ plan, priorities }) => [plan.label, ...priorities.map(({ label }) => label)])).toEqual([
      ['Old Town Plan', 'Dogs'],
    ]);
  });

  it('are subjects of both where the other plan has no priority on it, but something', () => {
    const action = '---\nnumber: "1"\ntitle: Close early\nsuccessMeasures: not stated\nowners: not stated\ndue: ongoing\n---\n';
    const view = compared({
      'plans/safer-town/actions/1.md': action,
      'topics/noise.md': topic('    entries: [safer-town/action/1]\n'),
    });
    expect(view.subjects[0]?.values[0]).toEqual([{ label: 'No priority on it; what the plan says', address: '/topics/noise/#safer-town' }]);
  });

  it('are not said to share a subject on which nothing was found in one of the plans', () => {
    const view = compared({ 'topics/noise.md': topic('') });
    expect(view.subjects).toEqual([]);
    expect(view.unlinked.map(({ plan, priorities }) => [plan.label, ...priorities.map(({ label }) => label)])).toEqual([
      ['Safer Town Plan', 'Quiet streets'],
      ['Old Town Plan', 'Dogs', 'Noise'],
    ]);
  });

  it('do not hide those with one', () => {
    const view = compared({ 'topics/noise.md': topic('    entries: [safer-town/quiet, safer-town/burglary]\n') });
    expect(view.came.map(({ priority, from }) => [priority.label, ...from.map(({ label }) => label)])).toEqual([['Burglary', 'Theft']]);
  });
});

describe('the pairs that have a page', () => {
  /** So many plans before the two, a year each, the first the earliest; `linked`: those whose theft became burglary. */
  const towns = (count: number, linked: readonly number[] = []) =>
    graphOf(
      Object.fromEntries([
        ...Array.from({ length: count }, (_, index): [string, string] => [
          `plans/town-${index}/plan.md`,
          `---\ntitle: Plan ${index}\nsummary: What was to be done.\nperiod: { from: ${1900 + index}, to: ${1901 + index} }\nstatus: superseded\narea: The town\n---\n`,
        ]),
        ...linked.map((index): [string, string] => [`plans/town-${index}/priorities/theft.md`, OLD_PRIORITY]),
        [
          'lineage.yaml',
          [
            LINK,
            ...linked.map((index) => LINK.replace('id: theft', `id: theft-${index}`).replace('old-town/theft', `town-${index}/theft`)),
          ].join(''),
        ],
      ]),
    );
  const names = (graph: ReturnType<typeof towns>) => pairs(graph).map(pairName);

  it('are those of a plan and the one before it, and of a plan and those that its priorities came from', () => {
    expect(names(towns(3))).toEqual(['safer-town-and-old-town', 'old-town-and-town-2', 'town-2-and-town-1', 'town-1-and-town-0']);
    expect(names(towns(3, [0]))).toContain('safer-town-and-town-0');
    expect(names(towns(3, [2]))).toContain('safer-town-and-town-2');
  });

  it.each([3, 10, 40])('grow with plans and links, and not with their square: %i more plans', (count) => {
    expect(names(towns(count))).toHaveLength(count + 1);
    expect(names(towns(count, [0, 1]))).toHaveLength(count + 3);
  });

  it('lead to those that one of the two is in, and not to all', () => {
    const graph = towns(10, [0, 1, 2]);
    for (const pair of pairs(graph)) {
      const { others } = compareView(graph, pair);
      const ofThese = pairs(graph).filter(
        (other) => other !== pair && [other.later, other.earlier].some((plan) => Object.values(pair).includes(plan)),
      );
      expect(others.map(({ address }) => address)).toEqual(ofThese.map((other) => `/compare/${pairName(other)}/`));
    }
  });

  it('stay when a plan comes between two that nothing links, if they were published', () => {
    const { entries } = towns(3);
    const between = entries.filter(({ kind, id, plan }) => (kind === 'plan' ? id !== 'town-1' : plan !== 'town-1'));
    const address = '/compare/town-2-and-town-0/';
    const addresses = (graph: ReturnType<typeof towns>) => pairs(graph).map((pair) => `/compare/${pairName(pair)}/`);
    expect(addresses(buildGraph(between))).toContain(address);
    expect(addresses(buildGraph(entries))).not.toContain(address);
    expect(addresses(buildGraph(entries, { published: new Map([[address, '2026-01-01']]) }))).toContain(address);
  });

  it('are explained where some two plans have none', () => {
    expect(compareListView(towns(0)).which).toBeUndefined();
    expect(compareListView(towns(3)).which).toContain('the one before it');
  });
});
