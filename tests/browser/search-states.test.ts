/** The search when not all goes well, and what it leaves in the reader’s address, history and sight. */
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { visitSite } from './visit.ts';

const site = visitSite();

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await site.browser.newContext(options);
  return context.newPage();
}

const status = (page: Page) => page.locator('#search-status');
const found = (page: Page) => page.getByText(/^\d+ results?( for .*)?\./);
const query = (page: Page) => new URL(page.url()).search;
const openSearch = (page: Page, address = '') => page.goto(`${site.server.address}search/${address}`);

/** Types words into the field and sends them, by keyboard. */
async function searchFor(page: Page, words: string) {
  await page.fill('#q', words);
  await page.press('#q', 'Enter');
  await page.getByText(new RegExp(`^\\d+ results? for “${words}”`)).waitFor();
}

const PARTS = [
  ['its program', '**/pagefind/pagefind.js*', '?q=burglary&kind=Priority'],
  ['its engine', '**/pagefind/wasm.*', '?q=burglary&kind=Priority'],
  ['its list of parts', '**/pagefind/pagefind-entry.json*', '?q=burglary&kind=Priority'],
  ['its list of pages', '**/pagefind/*.pf_meta', '?q=burglary&kind=Priority'],
  ['its index', '**/pagefind/index/**', '?q=businesses&kind=Priority'],
  ['its filters', '**/pagefind/filter/**', '?q=burglary&kind=Priority'],
  ['the text of the results', '**/pagefind/fragment/**', '?q=burglary&kind=Priority'],
  ['the names', '**/search/words/*.json', '?q=burglary&kind=Priority'],
  ['the choices of its filters', '**/search/choices.json', '?q=burglary&kind=Priority'],
  ['the words for slips of the keys', '**/search/vocabulary.json', '?q=burglery&kind=Priority'],
] as const;

describe('a search that cannot be made', () => {
  describe.each(PARTS)('without %s', (_, pattern, asked) => {
    it.each(['is blocked', 'is not there'])('which %s, says so and where to go, and can be tried again', async (how) => {
      const page = await newPage();
      await page.route(pattern, (route) =>
        how === 'is blocked' ? route.abort('blockedbyclient') : route.fulfill({ status: 404, body: 'Not found' }),
      );
      await openSearch(page, asked);
      await status(page).getByText('could not be loaded, so nothing was looked for').waitFor();
      expect(await page.locator('#search-results').textContent()).toBe('');
      expect(await status(page).getAttribute('role')).toBe('status');

      await page.unroute(pattern);
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await status(page)
        .getByText(/\d+ results? for “(?:burglary|businesses)”\. Narrowed to Kind: Priority\./)
        .waitFor();
      expect(query(page)).toBe(asked);
    });
  });

  it('leads to the list from A to Z and to the contact, and the search does not begin again by that', async () => {
    const page = await newPage();
    let asked = 0;
    await page.route('**/pagefind/pagefind.js*', (route) => {
      asked += 1;
      return route.abort();
    });
    await openSearch(page, '?q=burglary');
    for (const [name, place] of [
      ['everything from A to Z', '#a-z'],
      ['contact, at the foot of the page', 'footer.site'],
    ] as const) {
      await status(page).getByRole('link', { name }).click();
      const target = new URL(page.url()).hash;
      expect(await page.locator(target).evaluate((element, selector) => element.matches(selector), place)).toBe(true);
      expect(await status(page).textContent()).toContain('could not be loaded');
    }
    expect(asked).toBe(1);
    // Where the page was scrolled to, what is half under the way out at its top would be too small to the engine.
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await violations(page)).toEqual([]);
  });

  it('leaves a reader who has not asked for anything in peace, and says so when the filters do not come', async () => {
    const page = await newPage();
    await page.route('**/search/choices.json', (route) => route.abort());
    await openSearch(page);
    await page.waitForLoadState('networkidle');
    expect(await status(page).textContent()).toBe('');
    await page.getByText('Narrow the results').click();
    await status(page).getByText('could not be loaded').waitFor();
  });

  it('that goes on and on tells the reader that she need not wait, and still shows what it finds', async () => {
    const page = await newPage();
    await page.clock.install();
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/pagefind/pagefind.js*', async (route) => {
      await answered;
      await route.continue();
    });
    await openSearch(page, '?q=burglary');
    expect(await status(page).textContent()).toBe('Searching…');
    await page.clock.runFor(15_000);
    expect(await status(page).textContent()).toContain('You need not wait');
    expect(await status(page).getByRole('link', { name: 'everything from A to Z' }).getAttribute('href')).toBe('#a-z');
    answer();
    await found(page).waitFor();
  });

  it('leaves “Show more” to be tried again', async () => {
    const page = await newPage();
    await openSearch(page, '?q=crime');
    await found(page).waitFor();
    await page.route('**/pagefind/fragment/**', (route) => route.abort());
    const more = page.getByRole('button', { name: /^Show more/ }).first();
    await more.click();
    await page.getByText('These could not be loaded. Press the button to try again.').waitFor();
    await page.unroute('**/pagefind/fragment/**');
    const before = await page.locator('#search-results li').count();
    await more.click();
    await page.waitForFunction((count) => document.querySelectorAll('#search-results li').length > count, before);
    // What failed there is no reason to distrust the next search.
    await searchFor(page, 'burglary');
  });
});

describe('filters', () => {
  it('of an address are seen, and named with what was found', async () => {
    const page = await newPage();
    await openSearch(page, '?q=burglary&kind=Priority&district=Norwich');
    await found(page).waitFor();
    expect(await page.getByLabel('Kind').isVisible()).toBe(true);
    expect(await page.getByLabel('Kind').inputValue()).toBe('Priority');
    expect(await page.getByLabel('District').inputValue()).toBe('Norwich');
    expect(await status(page).textContent()).toContain('Narrowed to Kind: Priority; District: Norwich and what concerns the whole area.');
    await openSearch(page, '?q=burglary');
    await found(page).waitFor();
    expect(await status(page).textContent()).not.toContain('Narrowed');
    expect(await page.getByLabel('Kind').isVisible()).toBe(false);
  });

  it('that there are not are named too, and leave out nothing', async () => {
    const page = await newPage();
    await openSearch(page, '?q=burglary&kind=Rumour');
    await found(page).waitFor();
    const without = ((await status(page).textContent()) ?? '').replace(
      ' Not narrowed to Kind: Rumour, which is not among the choices.',
      '',
    );
    expect(without).not.toContain('Rumour');
    await openSearch(page, '?q=burglary');
    await found(page).waitFor();
    expect(await status(page).textContent()).toBe(without);
  });
});

describe('going back', () => {
  it('leads to the search before, however many keys were pressed in a filter', async () => {
    const page = await newPage();
    await openSearch(page);
    await searchFor(page, 'burglary');
    await searchFor(page, 'fraud');
    const steps = await page.evaluate(() => history.length);
    await page.getByText('Narrow the results').click();
    await page.getByLabel('Kind').locator('option').nth(1).waitFor({ state: 'attached' });
    await page.getByLabel('Kind').focus();
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
    const chosen = await page.getByLabel('Kind').inputValue();
    expect(query(page)).toBe(`?${new URLSearchParams({ q: 'fraud', kind: chosen })}`);
    await page.getByText(`Narrowed to Kind: ${chosen}.`).waitFor();
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.goBack();
    await page.getByText(/^\d+ results? for “burglary”/).waitFor();
    expect(query(page)).toBe('?q=burglary');
    expect(await page.inputValue('#q')).toBe('burglary');
    expect(await page.getByLabel('Kind').inputValue()).toBe('');
    await page.goForward();
    await page.getByText(`Narrowed to Kind: ${chosen}.`).waitFor();
  });

  it('leads no way round a search that was sent twice', async () => {
    const page = await newPage();
    await openSearch(page);
    await searchFor(page, 'burglary');
    const steps = await page.evaluate(() => history.length);
    await searchFor(page, 'burglary');
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });
});

describe('the words that a result was found by', () => {
  it.each([
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
  ] as const)('stand out, and not as links do (%s, forced colours %s)', async (colorScheme, forcedColors) => {
    const page = await newPage({ colorScheme, forcedColors });
    await openSearch(page, '?q=burglary');
    await found(page).waitFor();
    const looks = await page
      .locator('#search-results mark')
      .first()
      .evaluate((mark) => {
        const [own, around] = [getComputedStyle(mark), getComputedStyle(mark.parentElement as Element)];
        return { line: own.textDecorationLine, bolder: Number(own.fontWeight) - Number(around.fontWeight), filled: own.backgroundColor };
      });
    expect(looks).toMatchObject({ line: 'none', bolder: 300 });
    if (forcedColors === 'none') expect(looks.filled).not.toBe('rgba(0, 0, 0, 0)');
    expect(await violations(page)).toEqual([]);
  });
});

describe('weight', () => {
  it('a query of names needs no part of the index of words: 150 kB with its results, and 40 kB each further one', async () => {
    const page = await newPage();
    const loaded: Promise<number>[] = [];
    const asked: string[] = [];
    page.on('response', (response) => {
      asked.push(response.url());
      const isFont = /\.(woff2?|svg)$/.test(response.url());
      if (!isFont) loaded.push(response.body().then((body) => gzipSync(body).length));
    });
    const bytes = async () => (await Promise.all(loaded.splice(0))).reduce((sum, each) => sum + each, 0);
    await openSearch(page, '?q=mugging');
    await found(page).waitFor();
    expect(await bytes()).toBeLessThan(150_000);
    await page.fill('#q', 'noisy neighbours');
    // What is suggested while somebody types is not of the search.
    await page.waitForLoadState('networkidle');
    await bytes();
    await page.press('#q', 'Enter');
    await page.getByText(/^\d+ results for “noisy neighbours”/).waitFor();
    expect(await bytes()).toBeLessThan(40_000);
    expect(asked.filter((address) => address.includes('/pagefind/index/'))).toEqual([]);
  });
});
