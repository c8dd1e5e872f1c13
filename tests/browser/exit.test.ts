/** “Exit this page”: in sight wherever a reader is on a page about abuse, without JavaScript, and never over what has focus. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { visitSite } from './visit.ts';

const ABUSE = 'plans/norfolk-2012/priorities/domestic-abuse/';
const PHONE = { width: 390, height: 844 };
/** A small phone, or a desktop at 400 %. */
const NARROW = { width: 320, height: 256 };
/** As WCAG 2.2, 1.4.12 asks that a reader may set it. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }';

const site = visitSite();

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

async function visit(path: string, viewport: typeof PHONE): Promise<Page> {
  const context = await site.browser.newContext({ viewport, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.server.address + path);
  return page;
}

const exitOf = (page: Page) => page.getByRole('link', { name: 'Exit this page', exact: true });

describe('the way out', () => {
  it.each([
    ABUSE,
    'topics/domestic-abuse/',
    'plans/safer-norfolk-2021/measures/sexual-offences-reported/',
    'help/',
    `embed/${ABUSE.slice(6)}`,
  ])('of %s leads to another site, and tells it nothing', async (path) => {
    const exit = exitOf(await visit(path, PHONE));
    expect(await exit.getAttribute('href')).toBe('https://www.bbc.co.uk/weather');
    expect(await exit.getAttribute('rel')).toBe('noreferrer nofollow');
  });

  it.each(['plans/safer-norfolk-2021/priorities/fraud/', '', 'plans/norfolk-2012/'])('is not on %s', async (path) => {
    expect(await exitOf(await visit(path, PHONE)).count()).toBe(0);
  });

  it.each([
    [ABUSE, PHONE],
    [ABUSE, NARROW],
    ['help/#stalking', NARROW],
  ])('is in sight at the top and at the bottom of %s at %o, and takes a quarter of the screen at most', async (path, viewport) => {
    const page = await visit(path, viewport);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, SPACING);
    for (const key of ['Home', 'End']) {
      await page.keyboard.press(key);
      const box = await exitOf(page).boundingBox();
      expect(box?.y, key).toBe(0);
      expect(box?.height, key).toBeGreaterThanOrEqual(24);
      expect(box?.height, key).toBeLessThanOrEqual(viewport.height / 4);
    }
  });

  it('does not cover the part of the page that a link leads to', async () => {
    const page = await visit('help/#stalking', NARROW);
    const [exit, heading] = await Promise.all([exitOf(page).boundingBox(), page.locator('#stalking').boundingBox()]);
    expect(heading?.y).toBeGreaterThanOrEqual((exit?.y ?? 0) + (exit?.height ?? 0));
    expect(heading?.y).toBeLessThan(NARROW.height);
  });

  it('does not cover what has focus, whichever way a reader goes by keyboard', async () => {
    const page = await visit(ABUSE, NARROW);
    const covered: string[] = [];
    for (const key of [...Array(40).fill('Tab'), ...Array(38).fill('Shift+Tab')]) {
      await page.keyboard.press(key);
      const [exit, focused] = await Promise.all([exitOf(page).boundingBox(), page.locator(':focus').boundingBox()]);
      const isExit = (await page.locator('.exit:focus, .skip:focus').count()) > 0;
      // What is higher than the room below the bar has its end there.
      const fits = focused && exit && focused.height < NARROW.height - exit.height;
      if (!isExit && fits && focused.y < exit.y + exit.height - 1) covered.push((await page.locator(':focus').textContent()) ?? '');
    }
    expect(covered).toEqual([]);
  });

  it('as wide as the screen, has its focus within it in forced colours', async () => {
    const page = await visit(ABUSE, NARROW);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const { width, offset } = await page.locator('.exit:focus').evaluate((exit) => {
      const { outlineWidth, outlineOffset } = getComputedStyle(exit);
      return { width: Number.parseFloat(outlineWidth), offset: Number.parseFloat(outlineOffset) };
    });
    expect(width).toBeGreaterThanOrEqual(2);
    expect(-offset).toBeGreaterThanOrEqual(width);
  });

  it('is not printed', async () => {
    const page = await visit(ABUSE, PHONE);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.exit').isVisible()).toBe(false);
  });
});

describe('on a phone', () => {
  it('a page about abuse has 999 to call on its first screen', async () => {
    const page = await visit(ABUSE, PHONE);
    const call = page.getByRole('link', { name: '999', exact: true });
    expect(await call.getAttribute('href')).toBe('tel:999');
    const box = await call.boundingBox();
    expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(PHONE.height);
  });
});
