/** How the site is read: without JavaScript, by keyboard, by search. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { REAL_SITE } from '../site/real-site.ts';
import { type Server, serve } from '../site/serve.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let server: Server;
let page: Page;

beforeAll(async () => {
  server = await serve(REAL_SITE);
  browser = await launchChromium();
});

beforeEach(async () => {
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Looks for `query` by the address alone, and gives the announcement and the addresses found. */
async function search(query: string, filters = '') {
  await page.goto(`${server.address}search/?q=${encodeURIComponent(query)}${filters}`);
  await page.waitForFunction(() => /result/.test(document.querySelector('#search-status')?.textContent ?? ''));
  for (
    let more = page.locator('#search-results button:visible').first();
    (await page.locator('#search-results button:visible').count()) > 0;
  ) {
    const shown = await page.locator('#search-results li').count();
    await more.click();
    await page.waitForFunction((before) => document.querySelectorAll('#search-results li').length > before, shown);
    more = page.locator('#search-results button:visible').first();
  }
  const status = (await page.locator('#search-status').textContent()) ?? '';
  const found = await page.locator('#search-results li > a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return { status, found };
}

describe('search', () => {
  it('finds the same things under all names of a term', async () => {
    const letters = await search('ASB');
    const words = await search('anti social behaviour');
    const joined = await search('antisocial');
    expect(letters.found.length).toBeGreaterThan(10);
    expect([...words.found].sort()).toEqual([...letters.found].sort());
    expect([...joined.found].sort()).toEqual([...letters.found].sort());
    expect(letters.found[0]).toBe('/plans/safer-norfolk-2021/priorities/anti-social-behaviour/');
    expect(letters.status).toMatch(/^\d+ results for “ASB”\..* Also looked for: .*anti-social behaviour/);
  });

  it('finds nothing for nonsense, and says so', async () => {
    for (const nonsense of ['xyzzyqwx', 'nothingxyz', 'domstic']) {
      const { status, found } = await search(nonsense);
      expect(found, nonsense).toEqual([]);
      expect(status).toBe(`No results for “${nonsense}”. Try another word, or look through everything from A to Z below.`);
    }
  });

  it.each([
    ['domestic abuse', 'domestic-and-sexual-abuse'],
    ['fraud', 'fraud'],
    ['hate crime', 'hate-crime'],
    ['burglary', 'neighbourhood-crime'],
  ])('puts the priority among the first two for “%s”', async (query, priority) => {
    const { found } = await search(query);
    expect(found.slice(0, 2)).toContain(`/plans/safer-norfolk-2021/priorities/${priority}/`);
  });

  it.each([
    [
      'burglary',
      ['Safer Norfolk Plan 2021-24', 'Community Safety Partnership Plan 2012-2015', 'West Norfolk Community Safety Strategy 2005-2008'],
    ],
    [
      'domestic abuse',
      [
        'Safer Norfolk Plan 2021-24',
        'Community Safety Partnership Plan 2012-2015',
        'Safer Norwich Partnership Plan 2010/11',
        'West Norfolk Community Safety Strategy 2005-2008',
      ],
    ],
  ])('shows all plans for “%s”, the latest first, the best of each first', async (query, plans) => {
    await page.goto(`${server.address}search/?q=${encodeURIComponent(query)}`);
    await page.waitForFunction(() => /results/.test(document.querySelector('#search-status')?.textContent ?? ''));
    const headings = await page.locator('#search-results h2').allTextContents();
    const named = headings.map((heading) => heading.replace(/: \d+ results?$/, '')).filter((name) => name !== 'All plans');
    expect(named.filter((name) => plans.includes(name))).toEqual(plans);
    const firsts = await page
      .locator('#search-results section')
      .evaluateAll((sections) => sections.map((section) => section.querySelector('a')?.getAttribute('href') ?? ''));
    expect(firsts[0]).toContain('/plans/safer-norfolk-2021/');
    expect(await page.locator('#search-status').textContent()).toContain('The latest plan comes first.');
  });

  it('narrows by plan and year, and a plan without a result is named', async () => {
    const old = await search('burglary', '&plan=West+Norfolk+Community+Safety+Strategy+2005-2008');
    expect(old.found.length).toBeGreaterThan(3);
    expect(old.found.filter((address) => !address.startsWith('/plans/west-norfolk-2005/'))).toEqual([]);
    const year = await search('burglary', '&year=2013');
    expect(year.found.length).toBeGreaterThan(0);
    expect(year.found.filter((address) => !address.startsWith('/plans/norfolk-2012/'))).toEqual([]);
    await search('modern slavery');
    expect(await page.locator('#search-results').textContent()).toMatch(/Nothing found in: .*Norwich/);
  });

  it('narrows by kind, theme and district, and the address holds it all', async () => {
    const all = await search('fraud');
    const priorities = await search('fraud', '&kind=Priority');
    expect(priorities.found.length).toBeGreaterThan(0);
    expect(priorities.found.length).toBeLessThan(all.found.length);
    expect(priorities.found.every((address) => address.includes('/priorities/'))).toBe(true);
    const burglary = await search('burglary', '&district=Norwich');
    expect(burglary.found).toContain('/plans/safer-norfolk-2021/priorities/neighbourhood-crime/');
    const norwich = await search('', '&district=Norwich');
    expect(norwich.found).toContain('/districts/norwich/');
    expect(norwich.found).toContain('/plans/safer-norfolk-2021/measures/varac-screenings/');
  });

  it('works by keyboard and announces what it found', async () => {
    await page.goto(`${server.address}search/`);
    await page.focus('#q');
    await page.keyboard.type('knife crime');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /\d+ results? for “knife crime”/.test(document.querySelector('#search-status')?.textContent ?? ''));
    expect(new URL(page.url()).search).toBe('?q=knife+crime');
    expect(await page.locator('#search-status').getAttribute('role')).toBe('status');
    const [kind] = await page.locator('#search-results li > p').allTextContents();
    expect(kind).toMatch(/^(Measure|Priority|Chapter|Outcome|Theory of change|Action)$/);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('#search-results')?.childElementCount === 0);
  });
});

describe('without JavaScript', () => {
  it('search offers everything from A to Z', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${server.address}search/`);
    expect(await plain.locator('form').isVisible()).toBe(false);
    expect(await plain.getByRole('link', { name: 'Fraud', exact: true }).count()).toBeGreaterThan(0);
    expect(await plain.getByText('Search needs JavaScript').isVisible()).toBe(true);
    await context.close();
  });
});

describe('by keyboard', () => {
  it('the first key leads to the main content', async () => {
    await page.goto(server.address);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    // The browser moves a moment after the key.
    await page.waitForFunction(() => location.hash === '#main');
  });

  it('a term leads to its explanation on the same page', async () => {
    await page.goto(`${server.address}plans/safer-norfolk-2021/priorities/fraud/`);
    const term = page.locator('a.term').first();
    const name = await term.textContent();
    await term.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash !== '');
    const explained = page.locator(`${new URL(page.url()).hash} dt`);
    expect((await explained.textContent())?.toLowerCase()).toContain(name?.toLowerCase());
  });
});

describe('in a narrow and a printed page', () => {
  it('the home page shows priorities and the way to the districts on the first screen of a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(server.address);
    for (const name of ['Serious violence', 'Fraud', 'Districts']) {
      const box = await page.getByRole('link', { name, exact: true }).first().boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0), name).toBeLessThan(844);
    }
  });

  it.each(['plans/safer-norfolk-2021/priorities/domestic-and-sexual-abuse/', 'plans/norfolk-2012/priorities/domestic-abuse/', 'help/'])(
    '999 is one tap on the first screen of a phone: %s',
    async (path) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(server.address + path);
      const call = page.getByRole('main').getByRole('link', { name: '999', exact: true }).first();
      expect(await call.getAttribute('href')).toBe('tel:999');
      const box = await call.boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(844);
      expect(box?.height).toBeGreaterThanOrEqual(24);
    },
  );

  it('help is found under the words of its subjects', async () => {
    for (const query of ['stalking', 'helpline', 'samaritans']) expect((await search(query)).found, query).toContain('/help/');
  });

  it('print leaves out what only a screen needs', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${server.address}plans/safer-norfolk-2021/priorities/fraud/`);
    expect(await page.locator('nav[aria-label="Main"]').isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: '0300 123 2040' }).isVisible()).toBe(true);
  });
});
