/** Charts in the reader’s browser: stepping through values, choosing among them, what is fetched for that and when. */
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { filesIn, read } from '../site/build.ts';
import { REAL_SITE } from '../site/real-site.ts';
import { violations } from './axe.ts';
import { visitSite } from './visit.ts';

const CONSULTATION = 'plans/safer-norfolk-2021/consultations/2021/questionnaire/';
const GALLERY = 'charts/';
/** What stands in every page with a chart: the second fetches what a reader needs. */
const LOADERS = ['scroll-stops', 'chart-loader'];

const site = visitSite();

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

/** A page of the site, and the scripts and data that it has asked for so far. */
async function visit(path: string, options: BrowserContextOptions = {}) {
  const context = await site.browser.newContext({ viewport: { width: 1100, height: 700 }, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    const name = /([^/]+)\.(?:js|json)$/.exec(request.url())?.[1];
    if (name) asked.push(name.replace(/-[A-Z0-9]{8}$/, ''));
  });
  const open = () => page.goto(site.server.address + path, { waitUntil: 'networkidle' });
  return { page, asked, open };
}

const chartOf = (page: Page, question: string) => page.locator(`figure#chart-2021-${question}`);

/** The slider of a chart, when the reader has come near enough for it to be there. */
async function sliderOf(chart: Locator): Promise<Locator> {
  await chart.scrollIntoViewIfNeeded();
  const slider = chart.getByRole('slider', { name: /^Step through the values ?: ./ });
  await slider.waitFor();
  return slider;
}

const words = (slider: Locator) => slider.getAttribute('aria-valuetext');
/** The line that a reader sees below the slider. */
const seen = async (chart: Locator) => (await chart.locator('.said .here:visible').allTextContents()).join();
/** Places of the highlighted rows in the picture that is shown. */
const highlighted = (chart: Locator) =>
  chart
    .locator('svg:visible')
    .evaluate((svg) => [...svg.querySelectorAll('.area')].flatMap((area, row) => (area.classList.contains('here') ? [row] : [])));

async function openExplorer(page: Page, question = 'ethnicity'): Promise<Locator> {
  const chart = chartOf(page, question);
  await sliderOf(chart);
  await chart.getByRole('button', { name: 'Explore this chart' }).click();
  await chart.locator('.explorer').waitFor();
  return chart;
}

const rowsOf = (table: Locator) =>
  table.locator('tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

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
    const { page } = await visit(GALLERY, { viewport: { width, height: 700 } });
    let go = () => {};
    const may = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/chart-reader-*', async (route) => {
      await may;
      await route.continue();
    });
    await page.goto(site.server.address + GALLERY);
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
