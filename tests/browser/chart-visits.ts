/** What tests of charts in a browser have in common: pages that count what they ask for, a chart by its question, and its slider. */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterEach } from 'vitest';
import { visitSite } from './visit.ts';

export const CONSULTATION = 'plans/safer-norfolk-2021/consultations/2021/questionnaire/';

/** To be called once in a file. */
export function visitCharts() {
  const site = visitSite();

  afterEach(async () => {
    for (const context of site.browser.contexts()) await context.close();
  });

  /** A page of the site, and the scripts and data that it has asked for so far. `load` does not wait for these, `open` does. */
  return async (path: string, options: BrowserContextOptions = {}) => {
    const context = await site.browser.newContext({ viewport: { width: 1100, height: 700 }, ...options });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      const name = /([^/]+)\.(?:js|json)$/.exec(request.url())?.[1];
      if (name) asked.push(name.replace(/-[A-Z0-9]{8}$/, ''));
    });
    const load = () => page.goto(site.server.address + path);
    const open = () => page.goto(site.server.address + path, { waitUntil: 'networkidle' });
    return { page, asked, load, open };
  };
}

export const chartOf = (page: Page, question: string) => page.locator(`figure#chart-2021-${question}`);

/** The slider of a chart, when the reader has come near enough for it to be there. */
export async function sliderOf(chart: Locator): Promise<Locator> {
  await chart.scrollIntoViewIfNeeded();
  const slider = chart.getByRole('slider', { name: /^Step through the values ?: ./ });
  await slider.waitFor();
  return slider;
}

export const rowsOf = (table: Locator) =>
  table.locator('tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
