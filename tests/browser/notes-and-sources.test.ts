/** Where a page comes from stands in one closed part at its foot: it opens by a click, by a link to a place in it, and on paper. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { visitSite } from './visit.ts';

const site = visitSite();
let page: Page;

beforeEach(async () => {
  page = await site.browser.newPage();
});

const FRAUD = 'plans/safer-norfolk-2021/priorities/fraud/';
const about = () => page.locator('details.about');
const why = () => about().getByText('Why this theme');

describe('the part “Notes and sources”', () => {
  it('is closed, and a click opens it, without JavaScript too', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(site.server.address + FRAUD);
    expect(await why().isVisible()).toBe(false);
    await about().getByText('Notes and sources').click();
    expect(await why().isVisible()).toBe(true);
    await context.close();
  });

  it('opens where a link leads to a place in it', async () => {
    await page.goto(`${site.server.address}${FRAUD}#part-notes`);
    await page.waitForFunction(() => document.querySelector('details.about')?.hasAttribute('open'));
    expect(await page.locator('#part-notes').isVisible()).toBe(true);
  });

  it.each(['light', 'dark'] as const)('is open on paper, whatever its reader’s screen is like: %s', async (colorScheme) => {
    await page.emulateMedia({ media: 'print', colorScheme });
    await page.goto(site.server.address + FRAUD);
    expect(await about().getAttribute('open')).toBeNull();
    const height = async () => (await why().boundingBox())?.height ?? 0;
    expect(await height()).toBeGreaterThan(0);
    expect((await page.locator('#part-notes').boundingBox())?.height).toBeGreaterThan(0);
  });

  it('is a heading that those who go from heading to heading meet', async () => {
    await page.goto(site.server.address + FRAUD);
    expect(await page.getByRole('heading', { name: 'Notes and sources', level: 2 }).count()).toBe(1);
  });
});

describe('the groups of actions of a priority', () => {
  it('are closed on a screen and open on paper, with every action in them', async () => {
    await page.goto(`${site.server.address}plans/norfolk-2012/priorities/domestic-abuse/`);
    const action = page.getByRole('main').getByText('Run the Norfolk Says No Campaign');
    expect(await action.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect((await action.boundingBox())?.height).toBeGreaterThan(0);
  });
});

describe('the page of open data on paper', () => {
  it('lists the tables of every plan, and keeps closed what each of their columns means', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.server.address}data/`);
    const shown = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((parts) => parts.filter((part) => part.getClientRects().length > 0 && part.checkVisibility()).length);
    expect(await shown('main details:not(.shut) li')).toBeGreaterThan(20);
    expect(await shown('section[aria-labelledby=columns] dl')).toBe(0);
    expect(await shown('section[aria-labelledby=columns] summary')).toBeGreaterThan(20);
  });
});
