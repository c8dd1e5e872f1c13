/** What concerns a district: named in an action or in a report on it, owned by a body of its own, or a plan for it alone. */
import { describe, expect, it } from 'vitest';
import { actionsFor, ownPlans, targetsForDistrict } from '../../../src/plan/districts.ts';
import { buildGraph } from '../../../src/plan/graph.ts';
import { ACTION, contentWith, PLAN, withProgress } from './broken-content.ts';

const action = (number: string, from: string, to: string) => ({
  [`${PLAN}actions/${number.replace('.', '-')}.md`]: ACTION.replace('"1.1"', `"${number}"`).replace(from, to),
});
const graph = buildGraph(
  contentWith({
    'districts.yaml': '- { id: east, name: East, council: east-council }\n- { id: west, name: West, council: west-council }\n',
    'organisations.yaml':
      '- id: police\n  name: The police\n- id: east-council\n  name: East Council\n- id: west-council\n  name: West Council\n',
    'groups.yaml': '- id: local\n  name: Local partnerships\n  districts: [east, west]\n',
    'sources.yaml': '- id: list\n  title: A list\n  publisher: The partnership\n',
    ...action('1.1', 'owners: [police]', 'owners: [police]'),
    ...action('1.2', 'due: ongoing', 'due: ongoing\ndistricts: [east]'),
    ...action('1.3', 'owners: [police]', 'owners: [east-council]'),
    ...action('1.4', 'owners: [police]', 'owners: [local]'),
    ...action('1.5', 'due: ongoing', 'due: ongoing'),
    ...withProgress('1-5', '2021', { text: 'It began in East.', districts: '[east]' }),
    ...action('1.6', 'due: ongoing', 'due: ongoing'),
    ...withProgress('1-6', '2090', { text: 'It ends in East.', districts: '[east]' }),
    [`${PLAN}targets/lights.yaml`]:
      'title: Lights in East\nby: 2022\nmeaning: in words\narea: east\npriority: burglary\nsources: [{ document: list }]\n',
  }).entries,
);
const [east, west] = graph.all('district');
const plan = graph.currentPlan;
if (!east || !west) throw new Error('The districts are missing');
const numbers = (district: typeof east) => {
  const { own, shared } = actionsFor(graph, plan, district);
  return { own: own.map(({ data }) => data.number), shared: shared.map(({ data }) => data.number) };
};

describe('the actions for a district', () => {
  it('are those that name it, those whose reports do so far, and those of a body of its own', () => {
    expect(numbers(east).own).toEqual(['1.2', '1.3', '1.5']);
    expect(numbers(west).own).toEqual([]);
  });

  it('of bodies that work in each district are told apart', () => {
    expect(numbers(east).shared).toEqual(['1.4']);
    expect(numbers(west).shared).toEqual(['1.4']);
  });
});

it('a plan is its own where the plan says so', () => {
  expect(ownPlans(graph, east)).toEqual([]);
});

it('targets for it are those that name it', () => {
  expect([east, west].map((district) => targetsForDistrict(graph, plan, district).map(({ id }) => id))).toEqual([['lights'], []]);
});
