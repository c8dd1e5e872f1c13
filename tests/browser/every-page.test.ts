/** Every page of the real site in a real browser: axe at phone and desktop width, and nothing to scroll sideways. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { htmlFiles } from '../site/build.ts';
import { REAL_SITE } from '../site/real-site.ts';
import { violations } from './axe.ts';
import { unheard } from './semantics.ts';
import { visitSite } from './visit.ts';

const WIDTHS = [320, 1100];

const site = visitSite();

async function check(page: Page, file: string, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(site.server.address + file.replace(/index\.html$/, ''), { waitUntil: 'load' });
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const found = [...(await violations(page)), ...(await unheard(page))];
  return [...found, ...(wider > 0 ? [`scrolls sideways by ${wider} px`] : [])].map((line) => `${file} at ${width} px: ${line}`);
}

/** Shares the work between two tabs: one waits while the other computes. */
async function checkAll(width: number): Promise<string[]> {
  const files = htmlFiles(REAL_SITE);
  const found: string[] = [];
  const tab = async () => {
    const page = await site.browser.newPage();
    for (let file = files.pop(); file; file = files.pop()) found.push(...(await check(page, file, width)));
    await page.close();
  };
  await Promise.all([tab(), tab()]);
  return found;
}

it.each(WIDTHS)('has no violation of WCAG 2.2 AA on any page at %i px', async (width) => {
  expect(await checkAll(width)).toEqual([]);
});

it('is wide enough for dark mode and forced colours: text keeps its contrast', async () => {
  for (const [scheme, forced] of [
    ['dark', 'none'],
    ['light', 'active'],
    ['dark', 'active'],
  ] as const) {
    const context = await site.browser.newContext({ colorScheme: scheme, forcedColors: forced });
    const page = await context.newPage();
    for (const path of [
      '',
      'plans/safer-norfolk-2021/priorities/fraud/',
      'plans/safer-norfolk-2021/consultations/2021/questionnaire/',
      'plans/safer-norfolk-2021/partnership/',
      'promises/',
      'search/',
      'lineage/',
      'plans/norfolk-2012/funding/',
    ]) {
      await page.goto(site.server.address + path);
      expect(await violations(page), `${scheme} ${forced} ${path}`).toEqual([]);
    }
    await context.close();
  }
});
