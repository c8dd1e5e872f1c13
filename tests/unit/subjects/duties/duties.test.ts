/** The page on what the law asks, worked out from content for any partnership: it says what is here, and never that a duty was met. */
import { expect, test } from 'vitest';
import { allWords } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import type { PageNode } from '../../../../src/nodes/page-nodes.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { accountabilityView } from '../../../../src/subjects/accountability/accountability.ts';
import { acrossPage } from '../../../../src/subjects/across-plans/across-plans.ts';
import { dutiesView } from '../../../../src/subjects/duties/duties.ts';
import { dutiesNodes } from '../../../../src/subjects/duties/duty-nodes.ts';
import { waysIn } from '../../../../src/subjects/plans/ways-in.ts';
import { lettersOf } from '../../../../src/subjects/search/a-to-z.ts';
import { contentWith, type Files } from '../../plan/broken-content.ts';

const LAW = 'law: [{ document: act, at: section 6, link: "https://law.example.org/6", version: as it stood on 1 July 2004 }]';
const DUTIES = `
- id: plan
  title: A plan
  asks: They must plan.
  ${LAW}
  plans:
    - plan: safer-town
      evidence:
        - shows: It begins well.
          at: [{ entry: safer-town/1-start, paragraph: "1.1" }, { entry: document/act }]
        - shows: It goes on.
          at: [{ entry: plan/safer-town }]
    - { plan: old-town, lacks: Nobody found it. }
- id: meeting
  title: A meeting
  asks: They must meet.
  from: 2021-04-01
  ${LAW}
  plans:
    - plan: safer-town
      evidence: [{ shows: They met., at: [{ entry: safer-town/1-start }] }]
      lacks: There are no minutes.
- { id: letter, title: A letter, asks: They must write., ${LAW} }
- id: audit
  title: An audit
  asks: They had to count.
  until: 2007-07-31
  ${LAW}
  plans:
    - plan: old-town
      evidence: [{ shows: They counted., at: [{ entry: plan/old-town }] }]
  notes: [It was long ago.]
`;
const plan = (title: string, from: string, status: string) =>
  `---\ntitle: ${title}\nsummary: What was to be done.\nperiod: { from: ${from}, to: ${from} }\nstatus: ${status}\narea: The town\n---\n\nShort.\n`;
const FILES: Files = {
  'sources.yaml': '- { id: act, title: The Act of the town, shortTitle: The Act, publisher: Parliament }\n',
  'plans/safer-town/chapters/1-start.md':
    '---\nnumber: "1"\ntitle: The start\nsummary: Where it begins.\nsources: [{ document: act }]\n---\n\n1.1 It begins.\n',
  'plans/old-town/plan.md': plan('Old Town Plan', '2005', 'superseded'),
  'duties.yaml': DUTIES,
};
const graphOf = (files: Files) => buildGraph(contentWith(files).entries);
const graph = graphOf(FILES);
const view = dutiesView(graph);
const nodes = dutiesNodes(view, graph.words);
const words = (of: readonly PageNode[]) => allWords(onPaper(of, graph.words));

test('a duty is asked of the plans that began in its time', () => {
  expect(view.asked.map(({ id, others }) => [id, others.map(({ plan: { label } }) => label)])).toEqual([
    ['plan', ['Old Town Plan']],
    ['meeting', []],
    ['letter', ['Old Town Plan']],
  ]);
  expect(view.others.map(({ id, others }) => [id, others.map(({ answer }) => answer)])).toEqual([['audit', ['here']]]);
});

test('what is here has its place, and where nothing is, that is said without anybody writing it', () => {
  const table = nodes.find((node) => node.type === 'table');
  expect(
    table?.type === 'table' &&
      table.rows.map((row) => row.map((cell) => words([{ type: 'facts', items: [{ label: '', content: cell }] }]))),
  ).toEqual([
    ['\nA plan', '\nHere: 1. The start, paragraph 1.1; Safer Town Plan'],
    ['\nA meeting', '\nSomething on it is here: 1. The start. Something is missing.'],
    ['\nA letter', '\nNothing in what is published here.'],
  ]);
  expect(view.asked[0]?.current?.evidence[0]?.places[0]?.address).toBe('/plans/safer-town/chapters/1-start/#p1.1');
});

test('each duty has its law, the version that was read, and what is missing; an older plan without anything says so', () => {
  const said = words(nodes);
  expect(said).toContain('This is not legal advice.');
  expect(said).toContain('In the law: The Act, section 6');
  expect(said).toContain('We read it as it stood on 1 July 2004.');
  expect(said).toContain('They must meet. Asked since 1 April 2021.');
  expect(said).toContain('They had to count. Asked until 31 July 2007.');
  expect(said).toContain('What is missing: There are no minutes.');
  expect(said).toContain('Old Town Plan\nNothing in what is published here.\nWhat is missing: Nobody found it.');
  expect(said).toContain('It was long ago.');
});

test('a plan of which nothing was asked does not lead there', () => {
  const ofOld = graphOf({ ...FILES, 'duties.yaml': `- { id: old, title: Old, asks: They had to., until: 2007-07-31, ${LAW} }\n` });
  const [current, old] = [ofOld.currentPlan, ofOld.planOf('old-town')];
  expect([current, old].map((plan) => accountabilityView(ofOld, plan).duties?.address)).toEqual([undefined, '/duties/']);
  expect([current, old].map((plan) => waysIn(ofOld, plan).some(({ id }) => id === 'duties'))).toEqual([false, true]);
});

test('the page, the ways to it and its name in the A to Z are there with a duty, and not without', () => {
  const without = graphOf(Object.fromEntries(Object.entries(FILES).filter(([path]) => path !== 'duties.yaml')));
  const names = (of: typeof graph) => lettersOf(of).flatMap(({ items }) => items.map(({ label }) => label));
  const ways = (of: typeof graph) => waysIn(of, of.currentPlan).map(({ id }) => id);
  expect(acrossPage(graph, 'duties')?.address).toBe('/duties/');
  expect(names(graph)).toContain(view.title);
  expect(ways(graph)).toContain('duties');
  expect(acrossPage(without, 'duties')).toBeUndefined();
  expect(names(without)).not.toContain(view.title);
  expect(ways(without)).not.toContain('duties');
});
