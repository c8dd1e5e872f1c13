/**
 * The page on privacy says the truth: what the forms keep in a browser has the names that the page gives, goes when it says so, and there
 * is nothing else: no cookies, no other storage, nothing loaded from elsewhere.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtOnce } from '../site/build.ts';
import { type Server, serve } from '../site/serve.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let server: Server;
beforeAll(async () => {
  server = await serve(builtOnce('whole-plan', 'tests/fixtures/whole-plan/content').folder);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Everything that a page can keep in a browser, by name. */
const keptIn = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: 'caches' in window ? await caches.keys() : [],
    cookies: document.cookie,
  }));

/** The names in the table of the page on privacy; “<address of the form>” stands for any. */
async function namesOn(context: BrowserContext): Promise<RegExp[]> {
  const page = await context.newPage();
  await page.goto(`${server.address}privacy/`);
  const cells = await page.locator('main table tbody tr td:nth-of-type(1)').allInnerTexts();
  const names = cells.map((cell) => cell.replace(/^.*:\s(?=report)/s, '').trim());
  await page.close();
  return names.map((name) => new RegExp(`^${name.replace(/<[^>]+>/g, '.*')}$`));
}

it('what the forms keep has the names that the page gives, and all of these', async () => {
  const context = await browser.newContext();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const names = await namesOn(context);
  expect(names.length).toBeGreaterThan(1);
  const page = await context.newPage();
  await page.goto(`${server.address}report/safer-town/progress/?about=1-10`);
  await page.locator('#report-form').waitFor({ state: 'visible' });
  await page.fill('#f-text', 'Half are marked.');
  const typed = await keptIn(page);
  expect(typed.local).toHaveLength(1);
  await page.selectOption('#f-reportedBy', 'police');
  await page
    .locator('input[name="status"][value="on track"], select[name="status"]')
    .first()
    .evaluate((control) => {
      const chosen = control as HTMLInputElement | HTMLSelectElement;
      if (chosen instanceof HTMLSelectElement) chosen.value = 'on track';
      else chosen.checked = true;
      chosen.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const download = page.waitForEvent('download');
  await page.locator('button[value=download]').click();
  await download;
  const reported = await keptIn(page);
  // What was typed is gone with the report; who reported stays.
  expect(reported.local.filter((key) => typed.local.includes(key))).toEqual([]);
  const all = [...typed.local, ...reported.local];
  expect(all.filter((key) => !names.some((name) => name.test(key)))).toEqual([]);
  expect(names.filter((name) => !all.some((key) => name.test(key)))).toEqual([]);
  expect(reported).toMatchObject({ session: [], databases: [], caches: [], cookies: '' });
  expect(await context.cookies()).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(server.address) && !url.startsWith('blob:'))).toEqual([]);
  await context.close();
});

it('pages for readers keep nothing at all', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const address of ['', 'plans/safer-town/', 'plans/safer-town/actions/', 'search/?q=bicycle', 'plans/safer-town/measures/trust/']) {
    await page.goto(server.address + address, { waitUntil: 'networkidle' });
    expect(await keptIn(page), address).toEqual({ local: [], session: [], databases: [], caches: [], cookies: '' });
  }
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

it('no script keeps anything in another way than the one that the page is made of', () => {
  const scripts = readdirSync('src/browser').map((name) => ({ name, code: readFileSync(`src/browser/${name}`, 'utf8') }));
  const keeping = scripts.filter(({ code }) =>
    /localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|caches\.|sendBeacon/.test(code),
  );
  expect(keeping.map(({ name }) => name)).toEqual(['report-kept.ts']);
  const keys = scripts.flatMap(({ code }) => [...code.matchAll(/\bkept\.(?:read|write|forget)\((\w+)/g)].map(([, key]) => key));
  expect([...new Set(keys)].sort()).toEqual(['REPORTER', 'key']);
  const codeOf = (file: string) => scripts.find(({ name }) => name === file)?.code;
  expect(codeOf('report-form.ts')).toMatch(/const key = draftKey\(/);
  expect(codeOf('report-kept.ts')).toMatch(/const draftKey = .* KEPT_HERE\.typed\(.*\n/);
  expect(codeOf('report-form.ts')).toMatch(/const REPORTER = KEPT_HERE\.reporter\(\);/);
});
