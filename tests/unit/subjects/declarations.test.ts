/** Every kind of content says what readers get of it; what it does not have is a decision with its reason. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { kinds, type PlanKind, planKinds } from '../../../src/schema/kinds.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { has } from '../../../src/subjects/declaration.ts';
import { ABOVE_PLANS, OF_PLANS } from '../../../src/subjects/declarations.ts';
import { listNodes, listsOf } from '../../../src/subjects/list-pages.ts';

const graph = buildGraph(readContent('tests/fixtures/every-field/content').entries);
const plan = graph.planOf('new-town-2020');
const declared = Object.entries({ ...OF_PLANS, ...ABOVE_PLANS });

describe('the declarations', () => {
  it('are there for every kind', () => {
    expect(declared.map(([kind]) => kind).sort()).toEqual(Object.keys(kinds).sort());
    expect(Object.keys(OF_PLANS).sort()).toEqual(Object.keys(planKinds).sort());
  });

  it('say why a kind has no table, no list, no way in or no part', () => {
    const reasons = declared.flatMap(([, each]) => Object.values(each).flatMap((what) => ('without' in what ? [what.without] : [])));
    expect(reasons.filter((reason) => reason.length < 8)).toEqual([]);
    expect(reasons.length).toBeGreaterThan(10);
  });

  it('give each part of a document a place of its own', () => {
    const places = Object.values(OF_PLANS).flatMap(({ part }) => (has(part) ? [part.place] : []));
    expect(new Set(places).size).toBe(places.length);
  });

  it('make no part of a list that is not there', () => {
    const kindsOfParts = Object.entries(OF_PLANS).filter(([, { part, list }]) => has(part) && part.of === 'list' && !has(list));
    expect(kindsOfParts.map(([kind]) => kind)).toEqual([]);
  });
});

/** The fixture has an entry of each kind: what a kind declares has something to show. */
describe.each(Object.entries(OF_PLANS))('%s', (kind, { tables, wayIn, list }) => {
  it('has rows in its tables, and a way in that leads somewhere', () => {
    const rows = has(tables) ? tables.map((make) => make(graph, plan).rows.length) : [1];
    expect(rows).not.toContain(0);
    if (has(wayIn)) expect(wayIn(graph, plan)?.address).toMatch(/^\/plans\/new-town-2020\//);
    expect(plan.all(kind as 'priority').length).toBeGreaterThan(0);
  });

  it('has something on its list, which the way in leads to', () => {
    const [found] = listsOf(graph, plan, kind as PlanKind);
    expect(found !== undefined).toBe(has(list));
    if (!found) return;
    expect(listNodes(found, graph.words).length).toBeGreaterThan(0);
    expect(has(wayIn) && wayIn(graph, plan)?.address).toBe(found.view.address);
  });
});
