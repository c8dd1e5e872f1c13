/** Of which plan an address is: asked where something is withdrawn, moved or taken back, so that nothing of a plan is missed. */
import { expect, it, test } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { expectedFrom } from '../../../../src/publish/addresses/expected-addresses.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import { foldersOf, planIn, reportsAddress, stillTrueAddress } from '../../../../src/subjects/page/addresses.ts';

it.each([
  ['/plans/a/', 'a'],
  ['/plans/a/actions/1/', 'a'],
  ['/plans/a.json', undefined],
  ['/data/plans/a/actions.csv', 'a'],
  ['/data/actions.csv', undefined],
  ['/embed/a/actions/', 'a'],
  ['/embed/of/a/', 'a'],
  ['/include/a/actions.html', 'a'],
  ['/include/h3/a/actions.html', 'a'],
  ['/report/a/progress/', 'a'],
  ['/check/a/', 'a'],
  ['/topics/a/', undefined],
  ['/', undefined],
])('%s: %s', (address, plan) => {
  expect(planIn(address)).toBe(plan);
});

test('every address that a site has for a plan is in a folder of that plan', () => {
  const graph = buildGraph(readContent('tests/fixtures/whole-plan/content').entries);
  const addresses = [...expectedFrom(graph).keys(), ...graph.plans.flatMap(({ id }) => [stillTrueAddress(id), reportsAddress(id)])];
  for (const { id } of graph.plans) {
    const own = addresses.filter((address) => address.split('/').slice(1, -1).includes(id));
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((address) => planIn(address) !== id || !foldersOf(id).some((folder) => address.startsWith(folder)))).toEqual([]);
  }
});
