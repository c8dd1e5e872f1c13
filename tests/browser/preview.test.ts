/** The preview of a proposal, opened from a file as a reviewer opens it: pages of every kind of the site, with a word of theirs changed. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { looksOf, previewOf } from '../../src/review/preview.ts';
import { siteDifferences } from '../../src/review/site-differences.ts';
import { wordsIn } from '../../src/words/words.ts';
import { REAL_SITE } from '../site/real-site.ts';
import { violations } from './axe.ts';
import { launchChromium } from './chromium.ts';

const PLAN = 'plans/safer-norfolk-2021';
const PAGES = [
  ...['', 'promises/', 'help/', 'glossary/c/', 'districts/', 'lineage/'],
  ...[
    '/',
    '/actions/',
    '/actions/1-10/',
    '/priorities/fraud/',
    '/partnership/',
    '/measures/sexual-offences-reported/',
    '/theories-of-change/',
  ].map((page) => `${PLAN}${page}`),
].map((page) => `${page}index.html`);

let browser: Browser;
let folder: string;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
  for (const page of PAGES) {
    const html = readFileSync(join(REAL_SITE, page), 'utf8');
    for (const side of ['before', 'after']) {
      const to = join(folder, side, page);
      mkdirSync(dirname(to), { recursive: true });
      // In texts, not in addresses.
      writeFileSync(to, side === 'before' ? html : html.replace(/(>[^<]*)\b(Norfolk|crime|Police)\b/g, '$1Elsewhere'));
    }
  }
  cpSync(join(REAL_SITE, '_astro'), join(folder, 'after/_astro'), { recursive: true });
  cpSync(join(REAL_SITE, '_astro'), join(folder, 'before/_astro'), { recursive: true });
  const site = siteDifferences(join(folder, 'before'), join(folder, 'after'));
  expect(site.changed).toHaveLength(PAGES.length);
  file = join(folder, 'preview.html');
  writeFileSync(file, previewOf(site, null, looksOf(join(folder, 'after')), wordsIn('en-GB').review, String).html);
  browser = await launchChromium();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

async function open(width: number, options: object = {}): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: false, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return { page, asked };
}

it.each([
  ['light', 1280],
  ['dark', 390],
] as const)('keeps to WCAG 2.2 AA, %s, %i px', async (colorScheme, width) => {
  const { page } = await open(width, { colorScheme, javaScriptEnabled: true });
  expect(await violations(page)).toEqual([]);
});

it('asks for nothing, and is one file', async () => {
  expect((await open(1280)).asked).toEqual([pathToFileURL(file).href]);
});

it('has before and after side by side, on a phone one above the other, and no page wider than the screen', async () => {
  for (const [width, beside] of [
    [1280, true],
    [390, false],
    [320, false],
  ] as const) {
    const { page } = await open(width);
    const [before, after] = await Promise.all([0, 1].map((side) => page.locator('#page-1 .side').nth(side).boundingBox()));
    expect((after?.x ?? 0) > (before?.x ?? 0)).toBe(beside);
    expect((after?.y ?? 0) > (before?.y ?? 0)).toBe(!beside);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `at ${width} px`).toBeLessThanOrEqual(width);
  }
});
