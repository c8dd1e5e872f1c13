/** Choosing among the values of a chart in the reader’s browser, and what is fetched for that and when. */
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { filesIn, read } from '../site/build.ts';
import { REAL_SITE } from '../site/real-site.ts';
import { violations } from './axe.ts';
import { CONSULTATION, chartOf, rowsOf, sliderOf, visitCharts } from './chart-visits.ts';

/** What stands in every page with a chart: the second fetches what a reader needs. */
const LOADERS = ['scroll-stops', 'chart-loader'];

const visit = visitCharts();

async function openExplorer(page: Page, question = 'ethnicity'): Promise<Locator> {
  const chart = chartOf(page, question);
  await sliderOf(chart);
  await chart.getByRole('button', { name: 'Explore this chart' }).click();
  await chart.locator('.explorer').waitFor();
  return chart;
}

describe('what is fetched', () => {
  it('is the loader at first, the reader near the chart, and the explorer with its data when it is asked for', async () => {
    const { page, asked, open } = await visit(CONSULTATION, { viewport: { width: 320, height: 480 } });
    await open();
    expect(asked).toEqual(LOADERS);
    await sliderOf(chartOf(page, 'ethnicity'));
    expect(asked).toEqual([...LOADERS, 'chart-reader']);
    const chart = await openExplorer(page);
    expect(asked.slice(3)).toEqual(['chart-explorer', expect.stringMatching(/ethnicity$/)]);
    const button = chart.getByRole('button', { name: 'Explore this chart' });
    await button.click();
    await button.click();
    await chart.locator('.explorer').waitFor();
    expect(asked).toHaveLength(5);
  });

  it('is nothing on a page without a chart', async () => {
    const { asked, open } = await visit('glossary/');
    await open();
    expect(asked).toEqual([]);
  });

  it('is never the explorer under Save-Data', async () => {
    const { page, open } = await visit(CONSULTATION);
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await open();
    const chart = chartOf(page, 'ethnicity');
    await sliderOf(chart);
    expect(await chart.getByRole('button').count()).toBe(0);
  });

  it('is offered only where there is something to choose', async () => {
    const { page, open } = await visit(CONSULTATION);
    await open();
    const chart = chartOf(page, 'gender');
    await sliderOf(chart);
    expect(await chart.getByRole('button').count()).toBe(0);
  });

  it('is said to have failed when it does, and can be tried again', async () => {
    const { page, open } = await visit(CONSULTATION);
    let broken = true;
    await page.route('**/*ethnicity.json', (route) => (broken ? route.abort() : route.continue()));
    await open();
    const chart = chartOf(page, 'ethnicity');
    await sliderOf(chart);
    await chart.getByRole('button').click();
    await chart.getByText('This could not be loaded. Press the button to try again. All figures are in the table.').waitFor();
    broken = false;
    await chart.getByRole('button').click();
    await chart.locator('.explorer').waitFor();
  });

  it('is asked for again when a script could not be loaded', async () => {
    const { page, open } = await visit(CONSULTATION);
    let broken = true;
    await page.route('**/chart-explorer-*', (route) => (broken ? route.abort() : route.continue()));
    await open();
    const chart = chartOf(page, 'ethnicity');
    await sliderOf(chart);
    for (const _ of ['once', 'twice']) {
      await chart.getByRole('button').click();
      await chart.getByText('Press the button to try again.').waitFor();
    }
    broken = false;
    await chart.getByRole('button').click();
    await chart.locator('.explorer').waitFor();
  });

  it('is small: loaders 0.3 kB, reader 1.5 kB, explorer 60 kB, choices, builder and check of a paper 2 kB, search 14 kB compressed', () => {
    const limits = {
      'scroll-stops': 300,
      'chart-loader': 300,
      'chart-reader': 1500,
      'chart-explorer': 60_000,
      'choice-loader': 300,
      choices: 2_000,
      'embed-builder': 2_000,
      'search-page': 14_000,
      'still-true': 2_000,
    };
    // Those of the forms for officers have a test of their own.
    const scripts = filesIn(`${REAL_SITE}/scripts`).filter((file) => !/^(report-|chunk-)/.test(file));
    expect(scripts.map((file) => file.replace(/-[A-Z0-9]{8}\.js$/, '')).sort()).toEqual(Object.keys(limits).sort());
    for (const [name, limit] of Object.entries(limits)) {
      const file = scripts.find((each) => each.startsWith(name)) ?? '';
      expect(gzipSync(read(`${REAL_SITE}/scripts`, file), { level: 9 }).length, name).toBeLessThanOrEqual(limit);
    }
  });
});

describe('exploring a chart', () => {
  it('shows what is chosen in a table and in words, by keyboard alone, and gives focus back', async () => {
    const { page, open } = await visit(CONSULTATION);
    await open();
    const chart = chartOf(page, 'ethnicity');
    await sliderOf(chart);
    const button = chart.getByRole('button', { name: 'Explore this chart' });
    const status = chart.getByRole('status');
    // By its name alone, a reader knows which of the page’s charts it is for.
    expect(await page.getByRole('button', { name: /^Explore this chart ?: Ethnic group$/ }).count()).toBe(1);
    await button.press('Enter');
    await chart.locator('.explorer').waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await status.textContent()).toBe(
      'Shown: Respondents and The population of Norfolk. Ethnic group: all 5. No figure: The population of Norfolk (Black or Asian, Not stated).',
    );
    expect(await chart.locator('svg:visible').count()).toBe(1);
    // All of it is in the table of the page.
    expect(await chart.locator('.shown table').count()).toBe(0);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await status.textContent()).toBe(
      'Shown: The population of Norfolk. Ethnic group: all 5. No figure: Black or Asian, Not stated.',
    );
    for (const _ of [1, 2, 3, 4]) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await status.textContent()).toBe(
      'Shown: The population of Norfolk. Ethnic group: 4 of 5. No figure: Black or Asian, Not stated.',
    );
    expect(await rowsOf(chart.locator('.shown table'))).toEqual([
      ['Ethnic group', 'The population of Norfolk'],
      ['White', '96.5%'],
      ['Mixed or multiple', '1.2%'],
      ['Black or Asian', 'Not in the text that we hold'],
      ['Not stated', 'Not in the text that we hold'],
    ]);

    await chart.getByRole('group', { name: 'Ethnic group' }).getByRole('button', { name: 'None' }).press('Enter');
    expect(await status.textContent()).toBe('Nothing is chosen. Choose at least one of each.');
    expect(await chart.locator('.shown :is(table, canvas, li):visible').count()).toBe(0);
    await chart.getByRole('button', { name: 'Close' }).press('Enter');
    expect(await chart.locator('.explorer, .shown').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Explore this chart: Ethnic group');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await status.textContent()).toBe('');
  });

  it('has areas and periods to choose where a chart has them, and reads out the period under the pointer', async () => {
    const periods = ['2019', '2020', '2021', '2022'];
    const areas = ['Breckland', 'Norwich', 'South Norfolk', 'Norfolk'];
    const data = {
      chart: {
        kind: 'small-multiples',
        unit: 'victims',
        columnLabel: 'District',
        series: areas.map((label) => ({ label, role: label === 'Norfolk' ? 'comparison' : 'value' })),
        rows: periods.map((label, period) => ({
          label,
          values: areas.map((_, area) => (area + period === 3 ? null : 10 * period + area)),
        })),
      },
      table: {
        caption: 'Victims',
        columns: ['District', ...periods],
        rows: areas.map((header, area) => ({
          header,
          cells: periods.map((_, period) => (area + period === 3 ? 'Not reported' : `${10 * period + area}`)),
        })),
      },
    };
    const { page, open } = await visit(CONSULTATION);
    await page.route('**/*ethnicity.json', (route) => route.fulfill({ json: data }));
    await open();
    const chart = await openExplorer(page);
    expect(await chart.getByRole('status').textContent()).toBe(
      'Shown: all 4. Period: 2019 to 2022. No figure: Breckland (2022), Norwich (2021), South Norfolk (2020), Norfolk (2019).',
    );
    await chart.getByRole('group', { name: 'District' }).getByLabel('Breckland').uncheck();
    await chart.getByRole('combobox', { name: 'From' }).selectOption('2022');
    await chart.getByRole('combobox', { name: 'To' }).selectOption('2021');
    expect(await chart.getByRole('status').textContent()).toBe(
      'Shown: Norwich, South Norfolk and Norfolk. Period: 2021 to 2022. No figure: Norwich (2021).',
    );
    expect(await rowsOf(chart.locator('.shown table'))).toEqual([
      ['Period', 'Norwich', 'South Norfolk', 'Norfolk'],
      ['2021', 'Not reported', '22', '23'],
      ['2022', '31', '32', '33'],
    ]);
    const canvas = await chart.locator('.canvas canvas').boundingBox();
    await chart.locator('.canvas canvas').hover({ position: { x: (canvas?.width ?? 0) * 0.8, y: (canvas?.height ?? 0) / 2 } });
    await chart.locator('.shown').getByText('2022. Norwich: 31; South Norfolk: 32; Norfolk: 33').waitFor();
  });

  it.each([
    [320, 'light', 'none'],
    [1100, 'light', 'none'],
    [1100, 'dark', 'none'],
    [320, 'dark', 'active'],
    [1100, 'light', 'active'],
  ] as const)('breaks nothing of WCAG 2.2 AA at %i px, %s, forced colours %s', async (width, colorScheme, forcedColors) => {
    const { page, open } = await visit(CONSULTATION, { viewport: { width, height: 700 }, colorScheme, forcedColors });
    await open();
    const chart = await openExplorer(page);
    await (await sliderOf(chart)).focus();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    for (const target of await chart.locator('.reader :is(button, input[type=range], label:has(input[type=checkbox]), select)').all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  });

  it('draws in the colours of the page, and anew when they change', async () => {
    const { page, open } = await visit(CONSULTATION, { colorScheme: 'light' });
    await open();
    const chart = await openExplorer(page);
    const colours = () =>
      chart.locator('.canvas canvas').evaluate((canvas: HTMLCanvasElement) => {
        const { data = [] } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
        const seen = new Set<string>();
        for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255) seen.add([...data.slice(at, at + 3)].join(' '));
        return [...seen];
      });
    expect(await colours()).toContain('18 67 109');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colours()).toContain('95 168 224');
    expect(await colours()).not.toContain('18 67 109');
  });
});
