/** Every page of the real site in a real browser: axe at phone and desktop width, and nothing to scroll sideways. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { htmlFiles } from '../site/build.ts';
import { REAL_SITE } from '../site/real-site.ts';
import { type Server, serve } from '../site/serve.ts';
import { launchChromium } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [320, 1100];

let browser: Browser;
let server: Server;

beforeAll(async () => {
  server = await serve(REAL_SITE);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** What axe finds against WCAG 2.2 AA and its best practices, one line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`));
}

async function check(page: Page, file: string, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(server.address + file.replace(/index\.html$/, ''), { waitUntil: 'load' });
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const found = await violations(page);
  return [...found, ...(wider > 0 ? [`scrolls sideways by ${wider} px`] : [])].map((line) => `${file} at ${width} px: ${line}`);
}

/** Shares the work between two tabs: one waits while the other computes. */
async function checkAll(width: number): Promise<string[]> {
  const files = htmlFiles(REAL_SITE);
  const found: string[] = [];
  const tab = async () => {
    const page = await browser.newPage();
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
    const context = await browser.newContext({ colorScheme: scheme, forcedColors: forced });
    const page = await context.newPage();
    for (const path of ['', 'plans/safer-norfolk-2021/priorities/fraud/', 'plans/safer-norfolk-2021/consultations/2021/', 'search/']) {
      await page.goto(server.address + path);
      expect(await violations(page), `${scheme} ${forced} ${path}`).toEqual([]);
    }
    await context.close();
  }
});
