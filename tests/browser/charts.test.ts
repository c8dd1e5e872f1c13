import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { CONSULTATION, chartOf, rowsOf, sliderOf, visitCharts } from './chart-visits.ts';

const GALLERY = 'charts/';

const visit = visitCharts();

const words = (slider: Locator) => slider.getAttribute('aria-valuetext');
/** The line that a reader sees below the slider. */
const seen = async (chart: Locator) => (await chart.locator('.said .here:visible').allTextContents()).join();
/** Places of the highlighted rows in the picture that is shown. */
const highlighted = (chart: Locator) =>
  chart
    .locator('svg:visible')
    .evaluate((svg) => [...svg.querySelectorAll('.area')].flatMap((area, row) => (area.classList.contains('here') ? [row] : [])));

describe('stepping through a chart', () => {
  it('says exactly each value, by arrow keys, Home and End', async () => {
    const { page, open } = await visit(CONSULTATION);
    await open();
    const chart = chartOf(page, 'gender');
    const slider = await sliderOf(chart);
    await slider.focus();
    const said = [await words(slider)];
    for (const key of ['ArrowDown', 'PageDown', 'PageUp', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'End', 'PageDown', 'Home']) {
      await page.keyboard.press(key);
      said.push(await words(slider));
      expect(await seen(chart)).toBe(said.at(-1));
    }
    expect(said).toEqual([
      'Female: Not in the text that we hold',
      'Male: Not in the text that we hold',
      'Not stated: 6.1%',
      'Male: Not in the text that we hold',
      'Not stated: 6.1%',
      'Male: Not in the text that we hold',
      'Female: Not in the text that we hold',
      'Female: Not in the text that we hold',
      'Other: 0.6%',
      'Other: 0.6%',
      'Female: Not in the text that we hold',
    ]);
  });

  it('names each of several series', async () => {
    const { page, open } = await visit(CONSULTATION);
    await open();
    const slider = await sliderOf(chartOf(page, 'ethnicity'));
    expect(await words(slider)).toBe('White. Respondents: 90%; The population of Norfolk: 96.5%');
    await slider.press('End');
    expect(await words(slider)).toBe('Not stated. Respondents: 7.3%; The population of Norfolk: Not in the text that we hold');
  });

  it('follows the pointer over the picture, row by row', async () => {
    const { page, open } = await visit(CONSULTATION);
    await open();
    const chart = chartOf(page, 'ethnicity');
    const slider = await sliderOf(chart);
    const svg = chart.locator('svg:visible');
    for (const [label, expected] of [
      ['Not stated', 'Not stated. Respondents: 7.3%; The population of Norfolk: Not in the text that we hold'],
      ['White', 'White. Respondents: 90%; The population of Norfolk: 96.5%'],
    ] as const) {
      await svg.locator('text', { hasText: label }).hover();
      expect(await words(slider)).toBe(expected);
      expect(await seen(chart)).toBe(expected);
    }
    expect(await highlighted(chart)).toEqual([0]);
  });

  it('marks nothing before it is used, then one row, in the wide and the narrow picture', async () => {
    const { page, open } = await visit(CONSULTATION);
    await open();
    const chart = chartOf(page, 'gender');
    const slider = await sliderOf(chart);
    expect(await highlighted(chart)).toEqual([]);
    expect(await seen(chart)).toBe('');
    await slider.focus();
    expect(await highlighted(chart)).toEqual([0]);
    await slider.press('ArrowDown');
    expect(await highlighted(chart)).toEqual([1]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await highlighted(chart)).toEqual([1]);
    const stroke = await chart.locator('svg:visible .here').evaluate((area) => getComputedStyle(area).strokeWidth);
    expect(Number.parseFloat(stroke)).toBeGreaterThanOrEqual(2);
  });

  it('lets Tab in and out, and announces nothing twice', async () => {
    const { page, open } = await visit(CONSULTATION);
    await open();
    const chart = chartOf(page, 'gender');
    const slider = await sliderOf(chart);
    await slider.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^CSV ?: Gender$/);
    await page.keyboard.press('Shift+Tab');
    expect(await words(page.locator(':focus'))).toBe('Male: Not in the text that we hold');
    // Before it stands the link of the finding to itself, which ends the name of the chart.
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Link to this');
    await page.keyboard.press('Shift+Tab');
    expect(await chart.evaluate((figure) => figure.contains(document.activeElement))).toBe(false);
    expect(await chart.locator('[aria-live], [role=status], [role=application]').count()).toBe(0);
  });

  it.each([320, 1100])('moves nothing at %i px: not when the script comes, not at any step', async (width) => {
    const { page, load } = await visit(GALLERY, { viewport: { width, height: 700 } });
    let go = () => {};
    const may = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/chart-reader-*', async (route) => {
      await may;
      await route.continue();
    });
    await load();
    const charts = page.locator('figure.chart:has(.reader)');
    const heights = () => charts.evaluateAll((all) => all.map((each) => `${each.id} ${each.getBoundingClientRect().height}`));
    await page.evaluate(() => document.fonts.ready);
    const before = await heights();
    go();
    for (const chart of await charts.all()) await sliderOf(chart);
    expect(await heights()).toEqual(before);
    const slider = await sliderOf(page.locator('#chart-seven-districts'));
    for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'End']) {
      await slider.press(key);
      expect(await heights()).toEqual(before);
    }
  });

  it('says a target where there is one, and the baseline once', async () => {
    const { page, open } = await visit(GALLERY);
    await open();
    const chart = page.locator('#chart-ten-years');
    const slider = await sliderOf(chart);
    expect(await words(slider)).toBe('2015. Incidents: 1,180; Baseline (2015): 1,180');
    await slider.press('ArrowDown');
    expect(await words(slider)).toBe('2016. Incidents: 1,250');
    expect(await chart.locator('tbody tr').nth(1).locator('td').allTextContents()).toEqual([
      '1,250',
      '–no target for this period',
      '1,180',
    ]);
  });

  it('has an area for each row of the table, and its words, in every chart of the gallery', async () => {
    const { page, open } = await visit(GALLERY);
    await open();
    const charts = page.locator('figure.chart:has(.reader)');
    expect(await charts.count()).toBeGreaterThan(15);
    for (const chart of await charts.all()) {
      const id = (await chart.getAttribute('id')) ?? '';
      const slider = await sliderOf(chart);
      const rows = (await rowsOf(chart.locator('table'))).slice(1);
      for (const picture of ['.wide', '.narrow']) expect(await chart.locator(`${picture} .area`).count(), id).toBe(rows.length);
      await slider.press('End');
      const last = await words(slider);
      for (const cell of await chart.locator('tbody tr:last-child > :not([data-unsaid])').allTextContents())
        expect(last, id).toContain(cell);
      expect(await highlighted(chart), id).toEqual([rows.length - 1]);
    }
    expect(await violations(page)).toEqual([]);
  });
});

describe('without JavaScript', () => {
  it('a chart has its heading, picture, summary, table and files, and no empty place', async () => {
    const { page, open } = await visit('plans/norfolk-2012/targets/', { javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    await open();
    const chart = page.locator('figure#chart-targets');
    expect((await chart.getByRole('heading').textContent())?.trim()).toBe('The plan aims at falls of 1% to 50% and a rise of 5%');
    expect(await chart.locator('svg:visible').count()).toBe(1);
    expect(await chart.getByText('A fall is the aim for 8 of 9').isVisible()).toBe(true);
    await chart.locator('summary').click();
    expect(await chart.getByRole('row', { name: /Priority Crime −10%/ }).isVisible()).toBe(true);
    expect(await chart.getByRole('rowheader', { name: 'Priority Crime' }).isVisible()).toBe(true);
    expect(await chart.locator('table').count()).toBe(1);
    for (const format of ['CSV', 'SVG', 'PNG'])
      expect(await chart.getByRole('link', { name: new RegExp(`^${format}\\b`) }).isVisible()).toBe(true);
    expect(await page.getByRole('figure', { name: /^Chart: / }).count()).toBe(1);
    expect((await chart.locator('.reader').boundingBox())?.height ?? 0).toBe(0);
  });

  it('a short table is open', async () => {
    const { page, open } = await visit(CONSULTATION, { javaScriptEnabled: false });
    await open();
    expect(
      await chartOf(page, 'gender')
        .getByRole('row', { name: /Not stated 6\.1%/ })
        .isVisible(),
    ).toBe(true);
  });

  it('in print there are no controls and no files to press', async () => {
    const { page, open } = await visit(CONSULTATION);
    await open();
    const chart = chartOf(page, 'ethnicity');
    await (await sliderOf(chart)).press('ArrowDown');
    await page.emulateMedia({ media: 'print' });
    expect(await chart.locator('input:visible, button:visible, a[download]:visible').count()).toBe(0);
    expect(await chart.locator('svg:visible').count()).toBe(1);
    expect(
      await chart
        .locator('.here')
        .first()
        .evaluate((area) => getComputedStyle(area).stroke),
    ).toBe('none');
  });
});

describe('files of a chart', () => {
  it('can be told apart in a downloads folder, and are what their names say', async () => {
    const { page, open } = await visit(CONSULTATION);
    await open();
    const links = await chartOf(page, 'gender')
      .locator('a[download]')
      .evaluateAll((found) => found.map((link) => [link.getAttribute('download'), (link as HTMLAnchorElement).href] as const));
    expect(links.map(([name]) => name)).toEqual([
      'safer-norfolk-2021-gender.csv',
      'safer-norfolk-2021-gender.svg',
      'safer-norfolk-2021-gender.png',
    ]);
    const [csv = '', svg = '', png = ''] = await Promise.all(
      links.map(async ([, address]) => Buffer.from(await (await fetch(address)).arrayBuffer()).toString('latin1')),
    );
    const text = (bytes: string) => Buffer.from(bytes, 'latin1').toString('utf8');
    // The mark by which Excel knows UTF-8.
    expect(csv.startsWith('\xef\xbb\xbf')).toBe(true);
    expect(text(csv)).toContain('\r\nOther,0.6,');
    // Long words stand on several lines of a picture.
    const words = text(svg)
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ');
    expect(words).toContain('Safer Norfolk, not an official site of Norfolk Countywide Community Safety Partnership.');
    expect(png.startsWith('\x89PNG')).toBe(true);
  });
});
