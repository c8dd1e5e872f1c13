/** Choosing among the actions of a plan: links for everybody, and boxes where scripts run, which are fetched when somebody opens them. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { visitSite } from './visit.ts';

const ACTIONS = 'plans/safer-norfolk-2021/actions/';
const CHOOSE = 'Choose among these actions';

const site = visitSite();

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

async function visit(path: string, javaScriptEnabled = true): Promise<Page> {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(site.server.address + path);
  return page;
}

const seen = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.textContent?.trim() ?? ''));

describe('with JavaScript', () => {
  it('nothing is fetched for it before it is opened', async () => {
    const page = await visit(ACTIONS);
    await page.waitForLoadState('networkidle');
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => /([a-z-]+)-\w+\.js$/.exec(name)?.[1] ?? []),
    );
    expect(scripts).toEqual(['choice-loader']);
  });

  it('boxes narrow the list together, say how many are shown, and hide headings that have none', async () => {
    const page = await visit(ACTIONS);
    const all = await seen(page, '[data-of]');
    const headings = (await seen(page, 'main h3')).length;
    await page.getByText(CHOOSE).click();
    await page.getByLabel('Owner').selectOption('owner-norfolk-constabulary');
    await expect.poll(() => page.getByRole('status').textContent()).toBe(`10 of ${all.length} actions are shown.`);
    expect(await seen(page, '[data-of]')).toHaveLength(10);
    const fewer = (await seen(page, 'main h3')).length;
    expect(fewer).toBeLessThan(headings);
    await page.getByLabel('Due').selectOption('due-unknown');
    expect((await seen(page, '[data-of]')).length).toBeLessThan(10);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await seen(page, '[data-of]')).toEqual(all);
    expect((await seen(page, 'main h3')).length).toBe(headings);
    // What is about the whole page stays.
    expect(await page.getByRole('heading', { name: 'To keep or print' }).isVisible()).toBe(true);
  });

  it('what nothing is of says so', async () => {
    const page = await visit(ACTIONS);
    await page.getByText(CHOOSE).click();
    await page.getByLabel('Due').selectOption('due-dated');
    await page.getByLabel('Priority').selectOption('priority-serious-violence');
    expect(await seen(page, '[data-of]')).toEqual([]);
    expect(await page.getByRole('status').textContent()).toContain('Choose “All”');
  });

  it('by keyboard alone', async () => {
    const page = await visit(ACTIONS);
    await page.getByText(CHOOSE).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Owner').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+ of \d+ actions are shown\.$/);
  });
});

describe('without JavaScript', () => {
  it('each choice is a link to a page of those that it has, as many as it says', async () => {
    const page = await visit(ACTIONS, false);
    await page.getByText(CHOOSE).click();
    const links = await page
      .locator('.choices [data-choice]')
      .evaluateAll((all) => all.map((each) => [(each as HTMLAnchorElement).href, /\((\d+)\)$/.exec(each.textContent ?? '')?.[1]]));
    expect(links.length).toBeGreaterThan(10);
    // One of each kind of page: an owner, what nobody owns, a priority, a time.
    for (const wanted of ['accountability/norfolk-constabulary/', 'by/owner/unknown/', 'by/priority/fraud/', 'by/due/ongoing/']) {
      const [href = '', count] = links.find(([each]) => each?.endsWith(wanted)) ?? [];
      await page.goto(href);
      expect(await page.locator('main .rows > li').count(), wanted).toBe(Number(count));
    }
  });

  it('the order of another page is that of its headings', async () => {
    const page = await visit(`${ACTIONS}by/due/`, false);
    expect(await seen(page, 'main h2')).toEqual(expect.arrayContaining(['With a date (1)', 'Ongoing (21)', 'No date (32)']));
  });
});
