/** Nothing moves when a page is there at last: not when the font comes late, not when a script shows what it makes to work. */
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REAL_SITE } from '../site/real-site.ts';
import { type Server, serve } from '../site/serve.ts';
import { launchChromium } from './chromium.ts';
import type { DeviceFonts } from './device-fonts.ts';

const PAGES = [
  '',
  'plans/norfolk-2012/actions/',
  'search/',
  'plans/safer-norfolk-2021/consultations/2021/questionnaire/',
  'plans/safer-norfolk-2021/theories-of-change/',
];
const VIEWS = [
  { width: 320, height: 640 },
  { width: 412, height: 823 },
  { width: 1280, height: 800 },
];

const folders = (font: string) => ['400Regular', '700Bold'].map((weight) => resolve('node_modules/@expo-google-fonts', font, weight));
/** What readers’ devices have. Arimo is as wide as Arial, letter by letter, and free. */
const DEVICES: Record<string, DeviceFonts> = {
  'an iPhone or a PC with Windows': {
    folders: folders('arimo'),
    names: { 'Arimo Regular': 'Arial', 'Arimo Bold': 'Arial Bold' },
  },
  'an Android phone': { folders: folders('roboto') },
  'a PC with Open Sans, as the browser brings it': {},
};

/** How far the page moved in all after it was first drawn, its font held back until then: the measure that browsers report. */
async function shiftOf(page: Page, address: string): Promise<number> {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/*.woff2', async (route) => {
    await released;
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const drawn = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))));
  // The page itself has all it needs then, but for the font.
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await drawn();
  expect(
    await page.evaluate(() => [...document.fonts].filter(({ status, family }) => status === 'loaded' && family.includes('Atkinson'))),
  ).toEqual([]);
  release();
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('1em "Atkinson Hyperlegible Next"'))).toBe(true);
  await drawn();
  return page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0));
}

describe.each(Object.entries(DEVICES))('with the fonts of %s', (_, fonts) => {
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    server = await serve(REAL_SITE);
    browser = await launchChromium(fonts);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each(VIEWS)('a late font moves a page by less than 0.1 at $width px', async (viewport) => {
    for (const path of PAGES) {
      const page = await browser.newPage({ viewport });
      expect(await shiftOf(page, server.address + path), `${path || 'home'} at ${viewport.width} px`).toBeLessThan(0.1);
      await page.close();
    }
  });
});
