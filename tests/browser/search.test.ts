/** What a resident finds on the real search page, in her own words, and what she is told of it. */
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

const PLAN = '/plans/safer-norfolk-2021';
const status = async () => (await page.locator('#search-status').textContent()) ?? '';
const links = () =>
  page.locator('#search-results .results > li > a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

/** Looks for `query` by the address alone: what is said, and the addresses of the first ten. */
async function search(query: string, rest = '') {
  await page.goto(`${site.server.address}search/?q=${encodeURIComponent(query)}${rest}`);
  await page.waitForFunction(() => /result/.test(document.querySelector('#search-status')?.textContent ?? ''));
  return { said: await status(), found: await links() };
}

/** All that is found, page by page. */
async function searchAll(query: string, rest = '') {
  const { said } = await search(query, rest);
  const more = page.getByRole('button', { name: 'Show more results' });
  while (await more.isVisible()) {
    const shown = (await links()).length;
    await more.click();
    await page.waitForFunction((before) => document.querySelectorAll('#search-results .results > li').length > before, shown);
  }
  return { said, found: await links() };
}

describe('everyday words', () => {
  it.each([
    ['mugging', `${PLAN}/priorities/neighbourhood-crime/`],
    ['stabbing', '/help/#violence'],
    ['racist abuse', `${PLAN}/priorities/hate-crime/`],
    ['noisy neighbours', `${PLAN}/priorities/anti-social-behaviour/`],
    ['beaten by husband', '/help/#domestic-abuse'],
    ['break in', `${PLAN}/priorities/neighbourhood-crime/`],
    ['knives', '/help/#violence'],
    ['gangs', `${PLAN}/priorities/criminal-exploitation/`],
    ['terrorist', `${PLAN}/priorities/preventing-terrorism/`],
    ['domestic abuse', `${PLAN}/priorities/domestic-and-sexual-abuse/`],
    ['fraud', `${PLAN}/priorities/fraud/`],
  ])('“%s” finds its page among the first three', async (query, right) => {
    expect((await search(query)).found.slice(0, 3)).toContain(right);
  });

  it('are the reason of a result, which is said with it', async () => {
    await search('mugging');
    const first = page.locator('#search-results li').first();
    expect(await first.locator('.reason').textContent()).toContain('You searched for “mugging”: ');
  });

  it('find the same things under all names of a term, which are named', async () => {
    const letters = await searchAll('ASB');
    const words = await searchAll('anti social behaviour');
    expect(letters.found.length).toBeGreaterThan(10);
    expect(letters.found[0]).toBe('/help/#crime');
    expect(words.found[0]).toBe(letters.found[0]);
    expect([...words.found].sort()).toEqual([...letters.found].sort());
    expect(new Set(letters.found).size).toBe(letters.found.length);
    expect(letters.said).toMatch(/^\d+ results for “ASB”\..*Also looked for: .*anti-social behaviour/i);
  });

  it('that are never shown are found, and neither said nor suggested', async () => {
    await search('tranny');
    expect((await links())[0]).toBe('/help/#hate-crime');
    expect(await status()).toMatch(/^\d+ results for what you typed\./);
    expect(((await page.locator('main').textContent()) ?? '').toLowerCase()).not.toContain('tranny');
    await page.fill('#q', '');
    await page.locator('#q').pressSequentially('trann');
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('listbox', { name: 'Suggestions' }).isVisible()).toBe(false);
  });
});

describe('a slip of the keys', () => {
  it('is put right, which is said, and can be searched for as it was typed', async () => {
    const { said, found } = await search('burglery');
    expect(said).toMatch(/^Showing results for “burglary”\. Search for “burglery” instead\. \d+ results for “burglary”\./);
    expect(found).toContain(`${PLAN}/priorities/neighbourhood-crime/`);
    expect(await page.inputValue('#q')).toBe('burglery');
    await page.getByRole('link', { name: 'Search for “burglery” instead' }).click();
    await page.getByText('No results for “burglery”.').waitFor();
  });
});

describe('a word that no page has', () => {
  it('is not put right if it is good English: another is offered', async () => {
    const { said, found } = await search('lane');
    expect(said).toMatch(/^No results for “lane”\..*Did you mean “line”\?$/);
    expect(found).toEqual([]);
    await page.getByRole('link', { name: '“line”' }).click();
    await page.getByText('results for “line”.').waitFor();
  });
});

describe('what a resident types in everyday life', () => {
  it.each([
    ['deaf', '/help/#line-999-bsl'],
    ['deaf person in danger', '/help/#line-999-bsl'],
    ['is the plan out of date', `${PLAN}/`],
    ['Breckland council contact', '/districts/breckland/'],
    ['money spent 2012', '/plans/norfolk-2012/funding/'],
    ['what did people say about hate crime', `${PLAN}/consultations/2021/`],
    ['drug dealing next door', '/help/#drugs-and-alcohol'],
    ['text 999', '/help/#line-emergency-sms'],
    ['sign language police', '/help/#line-999-bsl'],
    ['no credit', '/help/#line-999'],
    ['my neighbour', '/help/#street'],
    ['speeding on my road', '/help/#roads'],
    ['dog', '/help/#street'],
    ['drugs in the park', '/help/#drugs-and-alcohol'],
    ['scam call', '/help/#fraud'],
    ['council phone number', '/help/#contacts'],
    ['PCC complaint', '/have-your-say/'],
    ['complain about the police', '/have-your-say/'],
    ['who is my councillor', '/have-your-say/'],
    ['when can I ask questions', '/have-your-say/'],
    ['what is due next', `${PLAN}/accountability/`],
    ['what does ASB mean', '/glossary/a/#asb'],
    ['is this plan still valid', `${PLAN}/`],
    ['my boyfriend hurts me', '/help/#domestic-abuse'],
    ['wife violent', '/help/#domestic-abuse'],
    ['my partner is violent', '/help/#domestic-abuse'],
    ['silent call', '/help/#line-999-without-speaking'],
    ['call police quietly', '/help/#line-999-without-speaking'],
    ['cannot talk', '/help/#line-999-without-speaking'],
    ['silent 999', '/help/#line-999-without-speaking'],
    ['someone took money from my mum', '/help/#fraud'],
    ['stole money by phone', '/help/#fraud'],
    ['money gone from account', '/help/#fraud'],
    ['my son carries drugs', '/help/#exploitation'],
    ['my son sells drugs', '/help/#exploitation'],
    ['being used to carry drugs', '/help/#exploitation'],
    ['cars too fast in my village', '/help/#roads'],
    ['what happened to promises', '/promises/'],
    ['burglary promises', '/promises/burglary-and-theft/'],
    ['what is being done about fraud', `${PLAN}/priorities/fraud/`],
    ['where did the money go', `${PLAN}/funding/`],
    ['is my leaflet up to date', '/check/'],
    ['leaflet on fraud', '/check/'],
    ['old leaflet', '/check/'],
    ['print', `${PLAN}/downloads/`],
    ['read on kindle', `${PLAN}/downloads/`],
    ['excel actions', '/data/'],
  ])('“%s” finds what answers it first', async (query, right) => {
    expect((await search(query)).found[0]).toBe(right);
  });
});

describe('who is in danger', () => {
  const ABUSE = ['/help/#domestic-abuse', '/help/#line-999', '/help/#stalking', `${PLAN}/priorities/domestic-and-sexual-abuse/`];
  const WITHOUT_HEARING = ['/help/#line-999-bsl', '/help/#line-18000', '/help/#line-emergency-sms'];

  it.each([
    'my ex is at the door',
    'he is outside my door',
    'ex husband will not leave me alone',
    'ex boyfriend outside my house',
    'my partner hits me',
    'he hits me',
    'scared of my husband',
    'controlling',
    'ex',
  ])('by somebody close finds help with abuse and stalking, 999, and the priority: “%s”', async (query) => {
    const { found } = await search(query);
    expect(found.slice(0, 4).sort()).toEqual(ABUSE.toSorted());
  });

  it('and deaf finds what needs no registering first, and reads that a text does', async () => {
    expect((await search('deaf')).found.slice(0, 3)).toEqual(WITHOUT_HEARING);
    expect((await search('help deaf domestic abuse')).found.slice(0, 4)).toEqual([...WITHOUT_HEARING, '/help/#domestic-abuse']);
    await page.getByText('A text to 999 works only from a phone that was registered beforehand.').first().waitFor();
  });
});

it('letters find the term among the first two', async () => {
  expect((await search('ASB')).found.slice(0, 2)).toEqual(['/help/#crime', '/glossary/a/#asb']);
});

describe('places', () => {
  it('lead to their district, and say that they are in it', async () => {
    const { found } = await search('thetford');
    expect(found[0]).toBe('/districts/breckland/');
    expect(await page.locator('.reason').first().textContent()).toBe('Thetford is in Breckland.');
  });

  it('that span districts say so', async () => {
    const { found } = await search('NR1');
    expect(found.filter((address) => address.startsWith('/districts/')).length).toBeGreaterThan(1);
    expect(await page.locator('.reason').first().textContent()).toMatch(/^NR1 is partly in .* and partly in /);
  });
});

describe('sentences', () => {
  it.each([
    ['who do i call about noisy neighbours', /^\/help\//],
    ['what is being done about burglary', /^\/plans\/.*\/priorities\//],
    ['when is the next meeting', /^\/meetings\/$/],
    ['how do I report a hate crime', /^\/help\/#hate-crime$/],
  ])('“%s” is answered first', async (query, right) => {
    expect((await search(query)).found[0]).toMatch(right);
  });

  it('of which no page has all words say so', async () => {
    expect((await search('burglary xyzzyqwx')).said).toContain('No page has “xyzzyqwx”: these have the rest.');
  });
});

describe('nothing found', () => {
  it('is said plainly, with what can be done and what the plan is about', async () => {
    const { said, found } = await search('xyzzyqwx');
    expect(said).toBe('No results for “xyzzyqwx”. The plans on this site do not say anything about it that we can find.');
    expect(found).toEqual([]);
    const results = page.locator('#search-results');
    expect(await results.getByRole('link', { name: 'Help now' }).getAttribute('href')).toBe('/help/');
    expect(await results.getByRole('link', { name: 'Serious violence' }).getAttribute('href')).toBe(`${PLAN}/priorities/serious-violence/`);
    expect(await results.getByRole('link', { name: 'everything from A to Z' }).getAttribute('href')).toBe('/a-to-z/');
    expect(await results.getByRole('heading', { name: 'Ask us' }).isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
  });
});

describe('plans and filters', () => {
  it('an old plan’s page wins when the query is about it', async () => {
    expect((await search('burglary')).found.find((address) => address.startsWith('/plans/'))).toContain('/safer-norfolk-2021/');
    expect((await search('norwich 2010 violence')).found[0]).toBe('/plans/norwich-2010/priorities/violent-crime/');
  });

  it('each result says its plan, and plans that say nothing of it are named', async () => {
    await search('modern slavery');
    expect(await page.locator('#search-results li', { hasText: 'Criminal exploitation' }).locator('p').first().textContent()).toMatch(
      /, .*Plan/,
    );
    expect(await page.locator('#search-results').textContent()).toMatch(/Nothing found in: .*Norwich/);
  });

  it('narrow by plan and year', async () => {
    const old = await searchAll('burglary', '&plan=West+Norfolk+Community+Safety+Strategy+2005-2008');
    expect(old.found.length).toBeGreaterThan(3);
    expect(old.found.filter((address) => !address.startsWith('/plans/west-norfolk-2005/'))).toEqual([]);
    const year = await searchAll('burglary', '&year=2013');
    expect(year.found.length).toBeGreaterThan(0);
    expect(year.found.filter((address) => !address.startsWith('/plans/norfolk-2012/'))).toEqual([]);
  });

  it('narrow by kind, theme and district, and the address holds it all', async () => {
    const all = await searchAll('fraud');
    const priorities = await searchAll('fraud', '&kind=Priority');
    expect(priorities.found.length).toBeGreaterThan(0);
    expect(priorities.found.length).toBeLessThan(all.found.length);
    expect(priorities.found.every((address) => address.includes('/priorities/'))).toBe(true);
    expect((await searchAll('burglary', '&district=Norwich')).found).toContain(`${PLAN}/priorities/neighbourhood-crime/`);
    const norwich = await searchAll('', '&district=Norwich');
    expect(norwich.found).toContain('/districts/norwich/');
    expect(norwich.found).toContain(`${PLAN}/measures/varac-screenings/`);
  });

  it('are not loaded by who does not open them', async () => {
    await search('fraud');
    const choices = page.getByLabel('Theme').locator('option');
    expect(await choices.count()).toBe(1);
    await page.getByText('Narrow the results').click();
    await choices.nth(1).waitFor({ state: 'attached' });
  });
});
