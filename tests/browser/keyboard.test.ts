/** The site by Tab alone: every control is reached, in its order, and nothing else takes a key. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { visitSite } from './visit.ts';

const CONSULTATION = 'plans/safer-norfolk-2021/consultations/2021/';
const QUESTIONS = `${CONSULTATION}questionnaire/`;
const PROMISES = 'promises/';
const PAGES = ['', CONSULTATION, QUESTIONS, PROMISES, 'funding/', 'search/'];
const WIDE = { width: 1280, height: 800 };
/** A phone, or a desktop at 400 %. */
const NARROW = { width: 320, height: 256 };

const site = visitSite();

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

async function visit(path: string, viewport: typeof WIDE, javaScriptEnabled = true): Promise<Page> {
  const context = await site.browser.newContext({ viewport, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(site.server.address + path);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Waits until the script has looked at the tables as they are now. */
const stopsAreMarked = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('.scroll')].every((place) => place.hasAttribute('tabindex') === place.scrollWidth > place.clientWidth),
  );

/** Waits until every chart can be used, which takes no more than a key. */
const chartsAreReady = (page: Page) => page.waitForFunction(() => !document.querySelector('.reader:not(.ready)'));

/** Goes through a page by Tab, and tells where it stopped and what it passed over, each as its tag and its words. */
async function walk(page: Page): Promise<{ stops: number; missed: string[]; strange: string[]; isInOrder: boolean }> {
  const controls = await page.evaluate(() => {
    const log: Element[] = [];
    Object.assign(window, { log });
    addEventListener('focusin', ({ target }) => log.push(target as Element));
    for (const part of document.querySelectorAll('details')) part.open = true;
    return document.querySelectorAll('a[href], button, input, select, textarea, summary, .scroll').length;
  });
  await page.keyboard.press('Tab');
  await chartsAreReady(page);
  await stopsAreMarked(page);
  for (let key = 1; key < controls + 5; key += 1) await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { log } = window as unknown as { log: Element[] };
    const visited = [...new Set(log)];
    const wanted = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, .scroll')].filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) && (!control.matches('.scroll') || control.scrollWidth > control.clientWidth),
    );
    const FOLLOWING = Node.DOCUMENT_POSITION_FOLLOWING;
    const called = (element: Element) => `${element.tagName} ${element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 60)}`;
    return {
      stops: visited.length,
      missed: wanted.filter((control) => !visited.includes(control)).map(called),
      strange: visited.filter((stop) => !wanted.includes(stop)).map(called),
      isInOrder: visited.every((stop, at) => ((visited[at - 1]?.compareDocumentPosition(stop) ?? FOLLOWING) & FOLLOWING) !== 0),
    };
  });
}

describe.each([WIDE, NARROW])('a walk by Tab at $width × $height px', (viewport) => {
  it.each(PAGES)('reaches every control of /%s, and what scrolls, and nothing else', async (path) => {
    const page = await visit(path, viewport);
    const { stops, missed, strange, isInOrder } = await walk(page);
    expect(missed).toEqual([]);
    expect(strange).toEqual([]);
    expect(isInOrder).toBe(true);
    expect(stops).toBeGreaterThan(20);
  });
});

describe('what a key makes ready', () => {
  it.each([WIDE, NARROW])('is every chart, however far away, and before it only those near at hand, at $width px', async (viewport) => {
    const page = await visit(QUESTIONS, viewport);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.reader.ready').count()).toBe(0);
    await page.keyboard.press('Tab');
    await chartsAreReady(page);
    const controls = page.locator('.reader :is(input, button)');
    expect(await controls.count()).toBe(3);
    for (const control of await controls.all()) {
      expect(await control.evaluate((each: HTMLElement) => each.checkVisibility({ visibilityProperty: true }))).toBe(true);
    }
  });
});

describe('a table', () => {
  const scrolling = (page: Page) => page.locator('.scroll[tabindex]').count();

  /** A word that nothing breaks, as a reader’s own style may have them. */
  const widen = (page: Page) =>
    page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('caption { white-space: nowrap; font-size: 2em; }');
      document.adoptedStyleSheets = [sheet];
    });

  it('is no stop where all of it is seen, on a phone too, and becomes one where a style of the reader makes it wide', async () => {
    const page = await visit(PROMISES, WIDE);
    await stopsAreMarked(page);
    expect(await scrolling(page)).toBe(0);
    await page.setViewportSize(NARROW);
    await stopsAreMarked(page);
    expect(await scrolling(page)).toBe(0);
    await widen(page);
    await page.setViewportSize({ ...NARROW, width: 330 });
    await page.waitForFunction(() => document.querySelector('.scroll[tabindex]'));
    await stopsAreMarked(page);
  });

  it('is no stop on any page at 1280 px: there is room for each', async () => {
    for (const path of [
      PROMISES,
      QUESTIONS,
      'funding/',
      'about/',
      'plans/norwich-2010/alignment/',
      'plans/west-norfolk-2005/alignment/',
      'plans/safer-norfolk-2021/partnership/',
      'plans/norfolk-2012/chapters/6-ccsp-priorities/',
      'charts/',
    ]) {
      const page = await visit(path, WIDE);
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
      await stopsAreMarked(page);
      expect(await scrolling(page), path).toBe(0);
    }
  });

  it('scrolls by the arrow keys, says which it is, and is a stop without JavaScript too', async () => {
    for (const isScripted of [true, false]) {
      const page = await visit(PROMISES, NARROW, isScripted);
      await widen(page);
      const place = page.getByRole('group', { name: /^Table: / }).first();
      await place.focus();
      await page.keyboard.press('ArrowRight');
      if (isScripted) await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
      else await expect.poll(() => place.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0);
    }
  });

  it('that comes with the explorer of a chart is cards on a phone like the others', async () => {
    const page = await visit(QUESTIONS, NARROW);
    await page.keyboard.press('Tab');
    await chartsAreReady(page);
    await page.getByRole('button', { name: /^Explore this chart/ }).press('Enter');
    await page.locator('.explorer').waitFor();
    await page.getByRole('checkbox', { name: 'White' }).uncheck();
    await page.locator('.shown table').waitFor();
    await stopsAreMarked(page);
    expect(await page.locator('.shown .scroll').evaluate((place) => place.scrollWidth - place.clientWidth)).toBe(0);
    expect(await page.locator('.shown').getByRole('rowheader', { name: 'Other ethnic group' }).isVisible()).toBe(true);
  });
});
