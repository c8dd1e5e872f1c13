/** What the search knows of pages without loading them, of a site with many plans: it must not ask for each of them. */
import { describe, expect, it } from 'vitest';
import type { Engine, Filters, FoundPage } from '../../../src/search/engine.ts';
import { Pages } from '../../../src/search/pages.ts';

const PAGES_OF_A_PLAN = 3;

/** A site with so many plans, each with some pages, and pages that are of none; `asked` keeps the questions to its engine. */
function site(count: number) {
  const plans = Array.from({ length: count }, (_, index) => ({ title: `Plan ${index}`, years: [], isOld: index > 0 }));
  const pages = [
    ...plans.flatMap(({ title }) => Array.from({ length: PAGES_OF_A_PLAN }, (_, page) => ({ id: `${title}, page ${page}`, plan: title }))),
    { id: 'Help', plan: undefined },
  ];
  const asked: Filters[] = [];
  const engine: Engine = {
    search: async (_, filters) => {
      asked.push(filters);
      const { plan } = filters;
      const wanted = typeof plan === 'string' ? [plan] : (plan?.any ?? []);
      const found = pages.filter((page) => page.plan !== undefined && wanted.includes(page.plan));
      return found.map(({ id }): FoundPage => ({ id, score: 1, data: () => Promise.reject(new Error('No page is to be loaded')) }));
    },
  };
  const known = new Pages({ engine, plans, shelf: {} as never, answers: { subjects: [] } }, {});
  return { known, asked, plans };
}

describe.each([1, 2, 3, 4, 7, 8, 40])('a site with %i plans', (count) => {
  it('knows the plan of every page, and of none that is of no plan', async () => {
    const { known, plans } = site(count);
    const found = await known.plans();
    for (const plan of plans) expect(found(`${plan.title}, page 1`)).toBe(plan);
    expect(found('Help')).toBeUndefined();
  });

  it('names the plans of which nothing was found', async () => {
    const { known, plans } = site(count);
    const others = plans.slice(1).map(({ title }) => title);
    expect(await known.silentPlans(['Plan 0, page 1', 'Help'])).toEqual(others);
  });
});

it('the engine is asked six times for forty plans, and not again for the next search', async () => {
  const { known, asked } = site(40);
  await known.plans();
  expect(asked).toHaveLength(6);
  await known.plans();
  expect(asked).toHaveLength(6);
});
