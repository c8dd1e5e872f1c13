/** axe, run in a page: what breaks WCAG 2.2 AA or good practice. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

type Axe = { run: (options: RunOptions) => Promise<AxeResults> };
type WithAxe = Window & { axe?: Axe };
/** The window that a tab was opened from: it has the tab, and what gives axe to it. */
type Opener = Window & { opened: WithAxe; giveAxe: (to: WithAxe) => Axe };

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

const inLines = ({ violations: found }: Pick<AxeResults, 'violations'>) =>
  found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`));

/** What axe finds against WCAG 2.2 AA and its best practices, one line each. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return inLines(await page.evaluate((options) => (window as unknown as { axe: Axe }).axe.run(options), OPTIONS));
}

export interface Tab {
  page: Page;
  /** What axe finds in the page that is open, as `violations` does. */
  violations: () => Promise<string[]>;
  close: () => Promise<void>;
}

/**
 * A tab for reading many pages. It is opened by a window of the same site, and that window keeps axe’s code, with all that the engine
 * has learned of running it; with a new page it would begin at the beginning, which takes two fifths of the time. The pages are loaded
 * as ever, each at its address and under its own policy. axe takes all it asks a page from the `window` that it is handed.
 */
export async function tabFor(readers: Browser | BrowserContext, address: string): Promise<Tab> {
  const opener = await readers.newPage();
  await opener.goto(address);
  await opener.evaluate(`window.giveAxe = (window) => { ${axe}\n; return window.axe; }; undefined`);
  const [page] = await Promise.all([
    opener.waitForEvent('popup'),
    opener.evaluate(() => {
      const it = window as unknown as Opener;
      it.opened = window.open('about:blank') as WithAxe;
    }),
  ]);
  return {
    page,
    violations: async () =>
      inLines(
        await opener.evaluate(async (options) => {
          const { opened, giveAxe } = window as unknown as Opener;
          const { violations: found } = await (opened.axe ?? giveAxe(opened)).run(options);
          return { violations: found };
        }, OPTIONS),
      ),
    close: () => opener.context().close(),
  };
}
