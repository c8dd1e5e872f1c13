/**
 * `npm run guide-pictures`: the pictures in docs/publishing-an-update.md, taken of a made-up town (tests/fixtures/whole-plan) by the
 * browser of the tests, on a day that does not change. What they show is what an officer sees.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/chromium.ts';
import { serve } from '../tests/site/serve.ts';

const FOLDER = 'docs/pictures';
const SITE = '.build/guide';
const TODAY = '2026-11-27';
/** So that a guide with all of them opens quickly. */
const MOST = 40_000;

const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--as-of', TODAY], {
  env: { ...process.env, CONTENT_DIR: 'tests/fixtures/whole-plan/content', BUILD_DIR: SITE },
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status !== 0) throw new Error('The made-up town does not build');

const server = await serve(SITE);
const browser = await launchChromium();
mkdirSync(FOLDER, { recursive: true });

/** Each picture begins with a browser that keeps nothing of the one before. */
async function open(address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 640, height: 600 }, locale: 'en-GB', reducedMotion: 'reduce' });
  await context.clock.setFixedTime(new Date(`${TODAY}T12:00:00`));
  const page = await context.newPage();
  await page.goto(server.address + address);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** What stands from one element to another. */
async function picture(page: Page, name: string, from: string, to = from): Promise<void> {
  const places = await Promise.all([from, to].map((selector) => page.locator(selector).first().boundingBox()));
  const [first, last] = places;
  if (!first || !last) throw new Error(`There is nothing to be seen for ${name}`);
  const scrolled = await page.evaluate(() => window.scrollY);
  const y = Math.max(0, first.y + scrolled - 12);
  const path = `${FOLDER}/${name}.png`;
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y, width: 640, height: last.y + last.height + scrolled + 12 - y } });
  const { size } = statSync(path);
  console.log(`${path}: ${Math.ceil(size / 1000)} kB`);
  if (size > MOST) throw new Error(`${path} is larger than ${MOST / 1000} kB`);
  await page.close();
}

const action = await open('plans/safer-town/actions/1-11/');
await picture(action, 'foot-of-an-action', 'main footer.about', 'footer.site ul');

const wayIn = await open('report/');
await wayIn.getByText('An action (2)').click();
await picture(wayIn, 'way-in', 'h1', 'main details[open]');

async function filledIn(): Promise<Page> {
  const form = await open('report/safer-town/progress/?about=1-11');
  await form.getByLabel('On track').check();
  await form.fill('#f-text', 'Forty lamps are lit. The rest follow in May.');
  await form.fill('#f-date', '2026-11-14');
  await form.selectOption('#f-reportedBy', 'police');
  return form;
}
await picture(await filledIn(), 'form', '#f-status-field', '#f-text-field');
await picture(await filledIn(), 'preview-and-ways-to-send', '.seen', '.ways .buttons');

const wrong = await open('report/safer-town/progress/?about=1-11');
await wrong.getByRole('button', { name: 'Download the file' }).click();
await picture(wrong, 'what-is-wrong', '#report-errors');

const table = await open('report/safer-town/table/');
await table.selectOption('#table-by', 'police');
await table.getByText('Fill in on this page: 2 actions').click();
const row = table.getByRole('group', { name: /^1\.11/ });
await row.getByLabel('Status').selectOption('on track');
await row.getByLabel('What has been done').fill('Forty lamps are lit. The rest follow in May.');
await table.getByRole('button', { name: 'Check the rows' }).click();
await table.getByText('1 row is ready').waitFor();
await picture(table, 'many', '#rows-progress li:last-child', '#table-download');

await browser.close();
await server.close();
