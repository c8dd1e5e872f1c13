/** Tables as they are read: on a phone a row is a card with its labels, and on paper where it has too many columns; to a screen reader it is a table all along. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { htmlFiles, read } from '../site/build.ts';
import { REAL_SITE } from '../site/real-site.ts';
import { visitSite } from './visit.ts';

const site = visitSite();
const withTables = htmlFiles(REAL_SITE).filter((file) => read(REAL_SITE, file).includes('<table'));
const TARGETS = 'plans/norfolk-2012/targets/';
const PARTNERSHIP = 'plans/safer-norfolk-2021/partnership/';
let page: Page;

beforeEach(async () => {
  page = await site.browser.newPage();
});
afterEach(async () => {
  await page.close();
});

/** Opens a page with all that is folded away. */
async function open(path: string, width: number) {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(site.server.address + path.replace(/index\.html$/, ''), { waitUntil: 'load' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Cells with words that begin or end beyond the edge of the screen. */
const beyondTheEdge = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role=table] tbody :is(th, td)')]
      .filter((cell) => cell.textContent?.trim())
      .filter((cell) => {
        const { left, right } = cell.getBoundingClientRect();
        return left < 0 || right > document.documentElement.clientWidth || cell.scrollWidth > cell.clientWidth + 1;
      })
      .map((cell) => cell.textContent?.trim().slice(0, 60)),
  );

describe('on a phone', () => {
  it('no cell of a table with many columns is off the screen, on any page', async () => {
    expect(withTables.length).toBeGreaterThan(50);
    const found: string[] = [];
    for (const file of withTables) {
      await open(file, 320);
      found.push(...(await beyondTheEdge()).map((cell) => `${file}: ${cell}`));
    }
    expect(found).toEqual([]);
  });

  it.each([
    ['as it is', {}],
    ['in forced colours', { forcedColors: 'active' as const }],
  ])('each value is told by the head of its column, %s', async (_, media) => {
    await page.emulateMedia(media);
    await open(TARGETS, 390);
    const row = page.locator('[role=table] tbody tr').first();
    const labels = row
      .locator('[data-label]')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content.replaceAll(/["\s]|\/.*/g, '')));
    expect(await labels).toEqual(expect.arrayContaining(['Aim:', 'By:']));
    const tops = await row.locator(':is(th, td)').evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b));
    expect(await page.locator('[role=table] thead th').first().boundingBox()).toMatchObject({ width: 1 });
  });
});

it.each([320, 1280])('a screen reader is told of a table with its heads and rows at %i px', async (width) => {
  await open(TARGETS, width);
  const rows = await page.locator('[role=table] tbody tr').count();
  const tools = await page.context().newCDPSession(page);
  const { nodes } = await tools.send('Accessibility.getFullAXTree');
  const named = (role: string) => nodes.filter((node) => node.role?.value === role && !node.ignored).map((node) => node.name?.value);
  expect(named('columnheader')).toEqual(expect.arrayContaining(['Target', 'Aim', 'By']));
  expect(named('rowheader').length).toBeGreaterThanOrEqual(rows);
  expect(named('table')).toContain(await page.locator('[role=table] caption').first().textContent());
});

/** Rows and columns, and no labels in the cells. */
const isGrid = () =>
  page
    .locator('[role=table]:not(.chart *) tbody tr')
    .first()
    .evaluate((row) => {
      const tops = new Set([...row.children].map((cell) => cell.getBoundingClientRect().top));
      const labels = [...row.children].map((cell) => getComputedStyle(cell, '::before').content);
      return tops.size === 1 && labels.every((label) => label === 'none') && getComputedStyle(row).display === 'table-row';
    });

it.each([TARGETS, PARTNERSHIP])('a wide screen has rows and columns, and no labels in the cells: %s', async (path) => {
  await open(path, 1280);
  expect(await isGrid()).toBe(true);
});

describe('on paper', () => {
  const print = async (path: string) => {
    await open(path, 600);
    await page.emulateMedia({ media: 'print' });
  };

  it('a table whose columns fit has rows and columns', async () => {
    await print(PARTNERSHIP);
    expect(await isGrid()).toBe(true);
  });

  it('so has that of a chart, however many columns of numbers it has', async () => {
    await print('charts/');
    const displays = await page.locator('.chart [role=table] tr').evaluateAll((rows) => rows.map((row) => getComputedStyle(row).display));
    expect(displays.length).toBeGreaterThan(0);
    expect(new Set(displays)).toEqual(new Set(['table-row']));
  });

  it('a row of six columns of words is a card with its labels, of which several fit on a sheet', async () => {
    await print(TARGETS);
    const rows = page.locator('[role=table]:not(.chart *) tbody tr');
    const heights = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    // A sheet is about as high as 1.4 of its widths.
    expect(heights.toSorted((a, b) => a - b)[Math.floor(heights.length / 2)]).toBeLessThan((1.4 * 600) / 3);
    expect(
      await rows
        .first()
        .locator('[data-label=Aim]')
        .evaluate((cell) => getComputedStyle(cell, '::before').content),
    ).toContain('Aim: ');
  });
});
