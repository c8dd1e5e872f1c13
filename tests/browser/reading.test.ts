/** How the site is read: without JavaScript, by keyboard, in a narrow and a printed page. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { visitSite } from './visit.ts';

const site = visitSite();
let page: Page;

beforeEach(async () => {
  page = await site.browser.newPage();
});

describe('without JavaScript', () => {
  it('the field of every page leads to the search page, which leads to everything from A to Z', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.server.address}plans/safer-norfolk-2021/priorities/fraud/`);
    await plain.getByRole('searchbox', { name: 'Search this site' }).fill('mugging');
    await plain.keyboard.press('Enter');
    await plain.waitForURL('**/search/?q=mugging');
    expect(await plain.locator('.search-form').isVisible()).toBe(false);
    expect(await plain.getByText('Search needs JavaScript').isVisible()).toBe(true);
    await plain.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'M', exact: true }).click();
    const word = plain.locator('#mugging');
    expect(await word.textContent()).toMatch(/^Mugging \(.*\): see /);
    expect(await word.getByRole('link').first().getAttribute('href')).toMatch(/^\/(plans|help|topics|glossary)\//);
    await context.close();
  });
});

describe('by keyboard', () => {
  it('the first key leads to the main content', async () => {
    await page.goto(site.server.address);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    // The browser moves a moment after the key.
    await page.waitForFunction(() => location.hash === '#main');
  });

  it('a term leads to its explanation on the same page', async () => {
    await page.goto(`${site.server.address}plans/safer-norfolk-2021/priorities/fraud/`);
    const term = page.locator('a.term').first();
    const name = await term.textContent();
    await term.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash !== '');
    const explained = page.locator(`${new URL(page.url()).hash} dt`);
    expect((await explained.textContent())?.toLowerCase()).toContain(name?.toLowerCase());
  });
});

describe('in a narrow and a printed page', () => {
  it('the home page shows search, what readers want to do, and the first priorities on the first screen of a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(site.server.address);
    for (const name of [
      'Get help',
      'Find out who to report to',
      'See my area',
      'See what was promised',
      'Have my say',
      'Serious violence',
      'Districts',
    ]) {
      const box = await page.getByRole('link', { name, exact: true }).first().boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0), name).toBeLessThan(844);
    }
  });

  it.each(['plans/safer-norfolk-2021/priorities/domestic-and-sexual-abuse/', 'plans/norfolk-2012/priorities/domestic-abuse/', 'help/'])(
    '999 is one tap on the first screen of a phone: %s',
    async (path) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(site.server.address + path);
      const call = page.getByRole('main').getByRole('link', { name: '999', exact: true }).first();
      expect(await call.getAttribute('href')).toBe('tel:999');
      const box = await call.boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(844);
      expect(box?.height).toBeGreaterThanOrEqual(24);
    },
  );

  it('print leaves out what only a screen needs', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.server.address}plans/safer-norfolk-2021/priorities/fraud/`);
    expect(await page.locator('nav[aria-label="Main"]').isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: '0300 123 2040' }).isVisible()).toBe(true);
  });
});
