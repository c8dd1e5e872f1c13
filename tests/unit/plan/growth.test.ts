/**
 * What takes all entries for each entry takes hundreds of times as long for ten times the plans. Here it is counted how often anything of an entry is looked
 * at: for four times the plans it must be four times as often, and not sixteen.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { growContent } from '../../../scripts/made-up/grow.ts';
import { adviceOn, checkContent } from '../../../src/plan/check-content.ts';
import { buildGraph, type Graph } from '../../../src/plan/graph.ts';
import { expectedFrom } from '../../../src/publish/addresses/expected-addresses.ts';
import { type Content, readContent } from '../../../src/source/read-content.ts';
import { compareView, pairs } from '../../../src/subjects/across-plans/compare.ts';
import { lineageView } from '../../../src/subjects/across-plans/lineage.ts';
import { topicView } from '../../../src/subjects/across-plans/topics.ts';
import { contentPages } from '../../../src/subjects/page-data/pages.ts';
import { recordOf } from '../../../src/subjects/page-data/record.ts';
import { replacedByOf, statusOfPage } from '../../../src/subjects/page-data/state.ts';
import { correctionsView } from '../../../src/subjects/record/corrections.ts';
import { knownFor } from '../../../src/subjects/report/report-known.ts';
import { formsOf } from '../../../src/subjects/report/report-link.ts';

const SIZES = [3, 12] as const;
/** What plans share is there once, and sorting takes a little more than its share; the square would be four times this. */
const MOST = (SIZES[1] / SIZES[0]) * 1.25;

let root: string;
const contents = new Map<number, Content>();
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'growth-'));
  for (const times of SIZES) {
    growContent('tests/fixtures/whole-plan/content', join(root, String(times)), times);
    contents.set(times, readContent(join(root, String(times))));
  }
});
afterAll(() => rmSync(root, { recursive: true }));

/** How many looks at entries something takes, for content of a size. What is to be made before is not counted. */
function looks<T>(times: number, before: (content: Content) => T, work: (made: T) => unknown): number {
  let count = 0;
  const content = contents.get(times) as Content;
  const entries = content.entries.map(
    (entry) =>
      new Proxy(entry, {
        get: (of, name) => {
          count += 1;
          return Reflect.get(of, name);
        },
      }),
  );
  const made = before({ ...content, entries });
  count = 0;
  work(made);
  return count;
}

const graphOf = ({ entries }: Content) => buildGraph(entries);
/** Every page with its nodes, its row of open data and what took its place. */
const asData = (graph: Graph) =>
  contentPages(graph).map((page) => [
    page.content().nodes.length,
    recordOf(graph, page),
    replacedByOf(graph, page),
    statusOfPage(graph, page),
  ]);
const same = (content: Content) => content;
const WORK: [what: string, count: (times: number) => number][] = [
  ['the check', (times) => looks(times, same, checkContent)],
  ['its advice', (times) => looks(times, same, adviceOn)],
  ['the graph', (times) => looks(times, same, graphOf)],
  ['all addresses', (times) => looks(times, graphOf, expectedFrom)],
  ['what pages say as data', (times) => looks(times, graphOf, asData)],
  ['plans side by side', (times) => looks(times, graphOf, (graph: Graph) => pairs(graph).map((pair) => compareView(graph, pair)))],
  ['where priorities came from', (times) => looks(times, graphOf, lineageView)],
  ['topics', (times) => looks(times, graphOf, (graph: Graph) => graph.all('topic').map((topic) => topicView(graph, topic)))],
  ['corrections', (times) => looks(times, graphOf, correctionsView)],
];

it('the forms of a plan know nothing of other plans', () => {
  const [less, more] = SIZES.map((times) => {
    const graph = graphOf(contents.get(times) as Content);
    const { currentPlan } = graph;
    return formsOf(graph, currentPlan).map((form) => knownFor(graph, currentPlan, form).entries.length);
  });
  expect(more).toEqual(less);
});

describe('does not grow faster than the plans:', () => {
  it.each(WORK)('%s', (_, count) => {
    const [less, more] = SIZES.map(count) as [number, number];
    expect(less).toBeGreaterThan(0);
    expect(more / less).toBeLessThan(MOST);
  });
});
