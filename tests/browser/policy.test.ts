/**
 * Every kind of page works under the headers that hosts are told to send (`src/publish/hosts/headers.ts`; the tests' server sends them), and the
 * browser has nothing to say against any of it.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { headersOf } from '../../src/publish/hosts/headers.ts';
import { hostedFrom } from '../../src/publish/hosts/host-files.ts';
import { REAL_SITE } from '../site/real-site.ts';
import { visitSite } from './visit.ts';

const site = visitSite();
afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

/** Opens a page, and says what the browser refused or complained of. */
async function open(path: string): Promise<{ page: Page; complaints: string[] }> {
  const complaints: string[] = [];
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('console', (message) => void (message.type() !== 'log' && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  await page.goto(site.server.address + path, { waitUntil: 'networkidle' });
  return { page, complaints };
}

const POLICY = 'Content-Security-Policy';
const PRIORITY = 'plans/safer-norfolk-2021/priorities/fraud/';
/** What shows that the page does what it is for. */
const WORKS: [string, string, (page: Page) => Promise<unknown>][] = [
  ['a priority', PRIORITY, (page) => page.locator('main').waitFor()],
  ['home, with its map', '', (page) => page.locator('.map').first().waitFor()],
  [
    'charts, with the explorer of one',
    'plans/safer-norfolk-2021/consultations/2021/questionnaire/',
    async (page) => {
      await page.locator('figure#chart-2021-ethnicity').scrollIntoViewIfNeeded();
      await page.getByRole('button', { name: 'Explore this chart' }).first().click();
      await page.locator('.canvas canvas').first().waitFor();
    },
  ],
  ['the search', 'search/?q=fraud', (page) => page.locator('#search-results .results > li').first().waitFor()],
  [
    'a form, with its check',
    'report/safer-norfolk-2021/progress/',
    async (page) => {
      await page.locator('#report-form').waitFor();
      await page.fill('#f-text', 'Half are done.');
      await page.locator('button[value=download]').click();
      await page.locator('#report-errors').waitFor();
    },
  ],
  ['a list with choices', 'plans/safer-norfolk-2021/actions/', (page) => page.locator('main').waitFor()],
  ['a page for other sites', 'embed/safer-norfolk-2021/priorities/fraud/', (page) => page.locator('h1').waitFor()],
  [
    'the builder of snippets, with its preview',
    'embed/',
    async (page) => {
      await page.locator('main details:has(textarea) > summary').first().click();
      await page.frameLocator('iframe.preview').locator('h1').waitFor();
    },
  ],
  ['the gallery of pieces', 'pieces/', (page) => page.locator('main').waitFor()],
];

it.each(WORKS)('%s: works, and the browser complains of nothing', async (_, path, works) => {
  const { page, complaints } = await open(path);
  await works(page);
  await page.waitForLoadState('networkidle');
  // The style that stands within the page has its effect: the band has the colour of the partnership.
  const brand = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--brand').trim());
  expect(brand).toMatch(/^#/);
  expect(complaints).toEqual([]);
});

it('lets no script run that somebody puts into a page', async () => {
  const { page, complaints } = await open(PRIORITY);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ours"';
    document.body.append(script);
  });
  expect(await page.title()).not.toBe('ours');
  expect(complaints.join()).toContain('Content Security Policy');
});

it('lets none run at a host that sends no headers either, and the search works there', async () => {
  const context = await site.browser.newContext();
  // GitHub and GitLab Pages: the files, and nothing of ours with them.
  await context.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { 'content-type': response.headers()['content-type'] ?? '' } });
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  await page.goto(`${site.server.address}search/?q=fraud`);
  await page.locator('#search-results .results > li').first().waitFor();
  expect(complaints).toEqual([]);
  await page.goto(site.server.address + PRIORITY);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ours"';
    document.body.append(script);
  });
  expect(await page.title()).not.toBe('ours');
  expect(complaints.join()).toContain('Content Security Policy');
});

it('is what the built site has for its hosts', async () => {
  const { rules } = await hostedFrom(REAL_SITE, site.server.address);
  const said = readFileSync(`${REAL_SITE}/_headers`, 'utf8');
  const lines = said.split('\n');
  for (const path of ['/search/', '/embed/', '/plans/'])
    expect(lines[lines.indexOf(`${path}*`) + 1]?.trim()).toBe(`${POLICY}: ${headersOf(path, rules)[POLICY]}`);
  expect(readFileSync(`${REAL_SITE}/staticwebapp.config.json`, 'utf8').length).toBeLessThan(20_000);
  // Cloudflare: at most 100 rules, of 2,000 letters a line.
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});
