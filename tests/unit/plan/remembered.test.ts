/** What follows from a graph is worked out once for it, and again for another. */
import { expect, it } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { ofGraph, remembered } from '../../../src/plan/remembered.ts';
import { readContent } from '../../../src/source/read-content.ts';

const { entries } = readContent('tests/fixtures/minimal/content');
const graphs = [buildGraph(entries), buildGraph(entries)] as const;

it('of the whole graph, though it is nothing', () => {
  const asked: number[] = [];
  const nothing = ofGraph((graph) => void asked.push(graphs.indexOf(graph)));
  for (const graph of [...graphs, ...graphs]) nothing(graph);
  expect(asked).toEqual([0, 1]);
});

it('of each of its things', () => {
  let count = 0;
  const number = remembered((_graph, _plan, _of) => ++count);
  const [one, other] = [{}, {}];
  const told = graphs.flatMap((graph) => [one, other, one].map((of) => number(graph, graph.currentPlan, of)));
  expect(told).toEqual([1, 2, 1, 3, 4, 3]);
});
