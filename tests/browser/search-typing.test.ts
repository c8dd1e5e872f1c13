/** Searching by keyboard on the real site: what is suggested while somebody types, where the focus goes, and the fields of other pages. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { visitSite } from './visit.ts';

const site = visitSite();
let page: Page;

beforeEach(async () => {
  page = await site.browser.newPage();
});

afterEach(async () => {
  await page.close();
});

const links = () =>
  page.locator('#search-results .results > li > a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

describe('by keyboard', () => {
  it('a search is sent, announced, and can be left by going back', async () => {
    await page.goto(`${site.server.address}search/`);
    await page.focus('#q');
    await page.keyboard.type('knife crime');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /\d+ results? for “knife crime”/.test(document.querySelector('#search-status')?.textContent ?? ''));
    expect(new URL(page.url()).search).toBe('?q=knife+crime');
    expect(await page.locator('#search-status').getAttribute('role')).toBe('status');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('#search-results')?.childElementCount === 0);
  });

  it('the first new result has the focus after “Show more”', async () => {
    await page.goto(`${site.server.address}search/?q=crime`);
    await page.getByText(/^\d+ results for “crime”/).waitFor();
    const before = (await links()).length;
    await page.getByRole('button', { name: 'Show more results' }).press('Enter');
    await page.waitForFunction((count) => document.querySelectorAll('#search-results .results > li').length > count, before);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe((await links())[before]);
  });
});

describe('while somebody types', () => {
  const field = () => page.getByRole('combobox', { name: 'Search for' });
  const options = () => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');

  async function type(words: string) {
    await page.goto(`${site.server.address}search/`);
    await field().pressSequentially(words);
    await page.getByRole('listbox', { name: 'Suggestions' }).waitFor();
  }

  it('the best five are suggested: pages, words and places, and how many is said', async () => {
    await type('mugg');
    expect(await options().first().textContent()).toMatch(/^Mugging see /);
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('#search-suggested').textContent()).toMatch(/^\d suggestions?: use the arrow keys\.$/);
    await type('thetf');
    expect(await options().first().textContent()).toMatch(/^Thetford Town, see Breckland/);
    await type('cri');
    expect(await options().count()).toBe(5);
    expect(await violations(page)).toEqual([]);
  });

  it('one is chosen by the arrows and Enter, and leads to its page', async () => {
    await type('thetf');
    await page.keyboard.press('ArrowDown');
    const chosen = options().first();
    expect(await chosen.getAttribute('aria-selected')).toBe('true');
    expect(await field().getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowUp');
    expect(await field().getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await options().last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/districts/breckland/');
  });

  it('Escape closes the list and leaves the words', async () => {
    await type('thetf');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox', { name: 'Suggestions' }).isVisible()).toBe(false);
    expect(await field().getAttribute('aria-expanded')).toBe('false');
    expect(await field().inputValue()).toBe('thetf');
  });

  it('nobody needs it: Enter searches for the words, also where the list does not come', async () => {
    await page.route('**/search/suggestions/*.json', (route) => route.abort());
    await page.goto(`${site.server.address}search/`);
    await field().pressSequentially('thetford');
    await page.keyboard.press('Enter');
    await page.getByText(/^\d+ results? for “thetford”/).waitFor();
    expect((await links())[0]).toBe('/districts/breckland/');
    expect(await page.getByRole('listbox', { name: 'Suggestions' }).isVisible()).toBe(false);
  });

  it('a click on one leads to its page', async () => {
    await type('thetf');
    await options().first().click();
    await page.waitForURL('**/districts/breckland/');
  });
});

describe('from every page', () => {
  it('the field in the header, and that of the home page, lead to the results', async () => {
    for (const [path, name] of [
      ['plans/safer-norfolk-2021/priorities/fraud/', 'Search this site'],
      ['', 'Search in your own words'],
    ] as const) {
      await page.goto(site.server.address + path);
      await page.getByRole('searchbox', { name }).fill('mugging');
      await page.keyboard.press('Enter');
      await page.getByText(/^\d+ results for “mugging”/).waitFor();
    }
  });
});
