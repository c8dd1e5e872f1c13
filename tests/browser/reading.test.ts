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

  it('what is said of a trouble goes on where its link ends, however many lines that has', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${site.server.address}help/`);
    const breaks = await page
      .locator('#subjects ~ ul')
      .first()
      .evaluate((list) =>
        [...list.querySelectorAll('a')].flatMap((link) => {
          const said = link.nextSibling;
          if (!said) return [];
          const after = document.createRange();
          after.setStart(said, 0);
          after.setEnd(said, 1);
          const lines = [...link.getClientRects()];
          const off = Math.abs(after.getBoundingClientRect().bottom - (lines.at(-1)?.bottom ?? 0));
          return [{ lines: lines.length, off, of: link.textContent }];
        }),
      );
    expect(breaks.some(({ lines }) => lines > 1)).toBe(true);
    expect(breaks.filter(({ off }) => off > 2)).toEqual([]);
  });

  it('a place of the trail that needs two lines has both below each other, beside its mark', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${site.server.address}plans/norfolk-2012/actions/c1-1/`);
    const link = page
      .getByRole('navigation', { name: 'Breadcrumb' })
      .getByRole('link', { name: 'Community Safety Partnership Plan 2012-2015' });
    const lefts = await link.evaluate((element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      return [...words.getClientRects()].map(({ left }) => Math.round(left));
    });
    expect(lefts.length).toBe(2);
    expect(new Set(lefts).size).toBe(1);
  });

  it('the search field covers nothing of the link above it, its focus included', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${site.server.address}districts/`);
    const above = await page.getByRole('banner').getByRole('link', { name: 'Districts' }).boundingBox();
    const field = await page.getByRole('banner').getByRole('searchbox').boundingBox();
    expect((field?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeGreaterThanOrEqual(4);
  });

  it('print leaves out what only a screen needs', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.server.address}plans/safer-norfolk-2021/priorities/fraud/`);
    expect(await page.locator('nav[aria-label="Main"]').isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: '0300 123 2040' }).isVisible()).toBe(true);
    expect(await page.locator('.terms').isVisible()).toBe(true);
    expect(await page.locator('.terms a').filter({ visible: true }).count()).toBe(0);
  });

  it.each(['search/', 'report/safer-norfolk-2021/progress/'])('print leaves out what can only be pressed: %s', async (path) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(site.server.address + path, { waitUntil: 'load' });
    await page.locator('form.search-form:not([hidden]), #report-form:not([hidden])').first().waitFor({ state: 'attached' });
    expect(await page.locator('button').filter({ visible: true }).count()).toBe(0);
  });

  it('help on paper says nothing of a link that paper has not', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.server.address}help/`);
    expect(await page.getByText('Exit this page').filter({ visible: true }).count()).toBe(0);
  });
});
