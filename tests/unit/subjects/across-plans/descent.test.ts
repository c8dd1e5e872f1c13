/** Descent through a broad priority: what came into one part of it is nowhere said to have become what took on another part. */
import { describe, expect, it } from 'vitest';
import { familyOf } from '../../../../src/plan/lineage.ts';
import { compareView, pairs } from '../../../../src/subjects/across-plans/compare.ts';
import { lineageView } from '../../../../src/subjects/across-plans/lineage.ts';
import { sharedTables } from '../../../../src/subjects/open-data/shared-tables.ts';
import { planDocumentView } from '../../../../src/subjects/plans/plan-document.ts';
import { priorityView } from '../../../../src/subjects/priorities/priorities.ts';
import { BROAD_LINKS, broadGraph, graphFrom, link, linksFile, THREE_PLANS } from '../../plan/broad-priority.ts';
import { PLAN } from '../../plan/broken-content.ts';
import { OLD_PRIORITY } from '../../plan/two-plans.ts';
import { told } from './told.ts';

const graph = broadGraph();
const plan = (id: string, of = graph) => of.planOf(id);
const priority = (reference: string, of = graph) => of.across(reference, 'priority');
const familyTitles = (reference: string, of = graph) => {
  const { plan: own, entry } = priority(reference, of);
  return familyOf(of, { plan: own, entry }).members.map((member) => member.entry.data.title);
};
const family = (label: string) => {
  const found = lineageView(graph).families.find((each) => each.label === label);
  if (!found) throw new Error(`No family ${label}`);
  return found;
};

describe('what a priority comes from', () => {
  it('is, through a broad one, only what came into the part that went on', () => {
    expect(familyTitles('safer-town/quiet')).toEqual(['Quiet streets', 'Less crime and noise', 'Noise']);
    expect(familyTitles('safer-town/burglary')).toEqual(['Burglary', 'Less crime and noise', 'Theft']);
    expect(familyTitles('middle/broad')).toEqual(['Less crime and noise', 'Theft', 'Noise']);
  });

  it('is all of it where the whole went on', () => {
    const whole = broadGraph(linksFile({ noiseOut: link('middle/broad', 'safer-town/quiet', 'renamed'), theftOut: '' }));
    expect(familyTitles('safer-town/quiet', whole)).toEqual(['Quiet streets', 'Less crime and noise', 'Theft', 'Noise']);
  });

  it('is, through a whole that went on whole, still only that of the part with the same name', () => {
    const parts = OLD_PRIORITY.replace('title: Theft', 'title: Both\nparts: [{ id: noise, title: noise }, { id: theft, title: theft }]');
    const longer = broadGraph({
      'plans/early/plan.md':
        '---\ntitle: Early Plan\nsummary: First.\nperiod: { from: "2015", to: "2016" }\nstatus: superseded\narea: The old town\n---\n',
      'plans/early/priorities/noise.md': OLD_PRIORITY.replace('title: Theft', 'title: First noise'),
      'plans/early/priorities/theft.md': OLD_PRIORITY,
      'plans/old-town/priorities/both.md': parts,
      ...linksFile({
        noiseIn:
          link('old-town/both', 'middle/broad', 'continues') + link('early/noise', 'old-town/both', 'merges', '  toParts: [noise]\n'),
        theftIn: link('early/theft', 'old-town/both', 'merges', '  toParts: [theft]\n'),
      }),
    });
    expect(familyTitles('safer-town/quiet', longer)).toEqual(['Quiet streets', 'Less crime and noise', 'Both', 'First noise']);
  });
});

describe('the page over all priorities', () => {
  it('draws, tells and reasons for the part that went on, and names it', () => {
    const view = family('Quiet streets');
    expect(view.diagram).toEqual({
      plans: [
        { title: '2020 to 2022, The old town', priorities: ['Noise'] },
        { title: '2023 to 2024, The town', priorities: ['Less crime and noise (of it: noise)'] },
        { title: '2025 to 2028, The town', priorities: ['Quiet streets'] },
      ],
      links: [
        { from: 1, to: 2, read: true },
        { from: 0, to: 1, read: true },
      ],
    });
    expect(view.story).toEqual([
      '“Quiet streets” (2025 to 2028, The town) came from “Less crime and noise” (2023 to 2024, The town). Of “Less crime and noise”, only a part went on here.',
      '“Less crime and noise” (2023 to 2024, The town), as to noise, came from “Noise” (2020 to 2022, The old town).',
    ]);
    const ancestors = view.steps.flatMap((step) => step.ancestors);
    expect(told(ancestors)).toEqual([
      'Is a part of what was Less crime and noise (2023 to 2024, The town)',
      'Takes in Noise (2020 to 2022, The old town)',
    ]);
    expect(ancestors.map(({ parts }) => parts)).toEqual([['What went on: noise.'], ['It went into the part on noise.']]);
  });

  it('has an anchor for every link, also for one into a part that nothing goes on with', () => {
    const lost = broadGraph(linksFile({ noiseIn: link('old-town/noise', 'middle/broad', 'merges', '  toParts: [fire]\n') }));
    const { families } = lineageView(lost);
    expect(families.flatMap(({ anchors }) => [...anchors]).toSorted()).toEqual(
      lost
        .all('lineage-link')
        .map(({ id }) => id)
        .toSorted(),
    );
    const broad = families.find(({ label }) => label === 'Less crime and noise');
    expect(broad?.steps.flatMap(({ ancestors }) => ancestors.map(({ label }) => label))).toEqual(['Noise']);
  });

  it('names parts that no later priority goes on with, and their reasons', () => {
    const dropped = lineageView(graph).dropped.map(({ label, part, reason }) => [label, part, reason]);
    expect(dropped).toEqual([
      ['Less crime and noise', 'fire', 'Our reading: The last plan does not name it'],
      ['Lamps', undefined, 'Our reading: They shine'],
    ]);
  });

  it('says of what returns that it does, and does not call it new or renamed', () => {
    const [story] = family('Hate crime').story;
    expect(story).toBe(
      '“Hate crime” (2025 to 2028, The town) brings back “Hate” (2020 to 2022, The old town), after a plan in which we found no such priority.',
    );
  });
});

it('what takes in a part of one priority, and others, is not called a part of that one', () => {
  const more = broadGraph(
    linksFile({
      theftIn: link('old-town/theft', 'middle/broad', 'splits', '  toParts: [theft]\n') + link('old-town/theft', 'middle/lamps', 'splits'),
    }),
  );
  const { plan: own, entry } = priority('middle/broad', more);
  expect(told(priorityView(more, own, entry).ancestors)).toEqual([
    'Takes in a part of Theft (2020 to 2022, The old town)',
    'Takes in Noise (2020 to 2022, The old town)',
  ]);
  const old = priority('old-town/theft', more);
  expect(told(priorityView(more, old.plan, old.entry).heirs)).toEqual([
    'Was split; a part of it went into Less crime and noise (2023 to 2024, The town)',
    'Was split; a part of it became Lamps (2023 to 2024, The town)',
  ]);
});

describe('other places', () => {
  it('the page of an old priority leads on to the heir of its part only', () => {
    const { plan: own, entry } = priority('old-town/theft');
    expect(priorityView(graph, own, entry).heirs.map(({ label, onward }) => [label, ...onward.map((next) => next.label)])).toEqual([
      ['Less crime and noise', 'Burglary'],
    ]);
  });

  it('two plans compared through a third', () => {
    const pair = pairs(graph).find(({ later, earlier }) => later === plan('safer-town') && earlier === plan('old-town'));
    if (!pair) throw new Error('The pair is missing');
    const through = compareView(graph, pair).came.flatMap(({ priority: { label }, through: those }) =>
      those.map(({ label: from, by }) => `${label}: ${from}, by ${by}`),
    );
    expect(through).toEqual([
      'Burglary: Theft, by Less crime and noise (of it: theft)',
      'Quiet streets: Noise, by Less crime and noise (of it: noise)',
    ]);
  });

  it('the open data', () => {
    const table = sharedTables(graph).find(({ name }) => name === 'lineage');
    expect(table?.rows.map((row) => [row.from_id, row.from_part_ids, row.how, row.to_id, row.to_part_ids, row.to_kind])).toContainEqual([
      'broad',
      ['noise'],
      'splits',
      'quiet',
      [],
      'priority',
    ]);
  });
});

describe('a priority that is kept as an outcome', () => {
  const { [`${PLAN}priorities/hate-again.md`]: _, ...files } = THREE_PLANS;
  const kept = graphFrom({
    ...files,
    [`${PLAN}outcomes/1.md`]: '---\nnumber: 1\ntitle: Less hate\n---\n',
    ...linksFile({ hateBack: link('old-town/hate', 'safer-town/outcome/1', 'kept') }),
  });

  it('is told on the page over all priorities as one that is no priority any more', () => {
    const hate = lineageView(kept).families.find(({ label }) => label === 'Hate');
    expect(hate?.story).toEqual([
      '“Hate” is no priority any more. What keeps its subject: “Outcome 1: Less hate” (2025 to 2028, The town).',
    ]);
    expect(hate?.diagram?.plans.map(({ priorities }) => priorities)).toEqual([['Hate'], ['Outcome 1: Less hate']]);
    expect([...(hate?.anchors ?? [])]).toEqual(['old-town-hate-to-safer-town-outcome-1']);
  });

  it('leads to the outcome from its page, and back in the document', () => {
    const { plan: own, entry } = priority('old-town/hate', kept);
    const { heirs } = priorityView(kept, own, entry);
    expect(told(heirs)).toEqual(['Is no priority any more, but is kept as Outcome 1: Less hate (2025 to 2028, The town)']);
    expect(heirs.map(({ address }) => address)).toEqual(['/plans/safer-town/outcomes/1/']);
    const outcomes = planDocumentView(kept, plan('safer-town', kept)).parts.find((part) => part.kind === 'outcomes');
    expect(outcomes?.views.flatMap(({ ancestors }) => told(ancestors))).toEqual([
      'Keeps what was the priority Hate (2020 to 2022, The old town)',
    ]);
  });

  it('is not among the priorities without a link when plans are compared', () => {
    const pair = pairs(kept).find(({ later, earlier }) => later.id === 'safer-town' && earlier.id === 'old-town');
    if (!pair) throw new Error('The pair is missing');
    const view = compareView(kept, pair);
    expect(view.came.map(({ priority: { label } }) => label)).toContain('Outcome 1: Less hate');
    expect(view.unlinked).toEqual([]);
  });
});

describe('a priority that the county or the nation set', () => {
  const county = broadGraph({
    'plans/middle/wider-priorities.yaml': `- id: county-noise
  level: county
  title: Less noise in the county
  sources: [{ document: report }]
- id: roads
  level: county
  title: Safe roads
  ended: { reason: No later plan names roads, by: ours }
  sources: [{ document: report }]
`,
    ...linksFile({ theftOut: BROAD_LINKS.theftOut + link('middle/county-noise', 'safer-town/quiet', 'merges') }),
  });

  it('is a layer of its own, in pictures and in words', () => {
    const quiet = lineageView(county).families.find(({ label }) => label === 'Quiet streets');
    expect(quiet?.diagram?.plans.map(({ title, priorities }) => [title, ...priorities])).toEqual([
      ['2020 to 2022, The old town', 'Noise'],
      ['Priorities of the county, named in the plan of 2023 to 2024', 'Less noise in the county'],
      ['2023 to 2024, The town', 'Less crime and noise (of it: noise)'],
      ['2025 to 2028, The town', 'Quiet streets'],
    ]);
    expect(quiet?.story[0]).toContain('and from “Less noise in the county” (a priority of the county, named in the plan of 2023 to 2024)');
  });

  it('is among what no later priority goes on with, if that is so', () => {
    expect(lineageView(county).dropped.map(({ label, where }) => [label, where])).toContainEqual([
      'Safe roads',
      'a priority of the county, named in the plan of 2023 to 2024',
    ]);
  });
});
