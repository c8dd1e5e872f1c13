/** What the built site says of itself: whose it is, how it may be used, whom to turn to, and of which time its explanations are. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesIn, htmlFiles, read } from '../site/build.ts';
import { textOf } from '../site/page.ts';
import { REAL_SITE } from '../site/real-site.ts';

const site = parse(readFileSync('content/site.yaml', 'utf8')) as {
  partnership: { name: string };
  contact: { phone: string; textphone: string };
};
const PARTNERSHIP = site.partnership.name;
const pages = htmlFiles(REAL_SITE);
const text = (page: string) => textOf(read(REAL_SITE, page));

describe('a site that is not official', () => {
  /** All that can be read as text, e-books included. */
  const texts = filesIn(REAL_SITE).flatMap((file): [string, string][] => {
    if (/\.(html|json|csv|txt|svg)$/.test(file) && !file.startsWith('data/schema/')) return [[file, read(REAL_SITE, file)]];
    if (!file.endsWith('.epub')) return [];
    const parts = unzipSync(readFileSync(join(REAL_SITE, file)), {
      filter: ({ name }) => name.endsWith('.opf') || name.endsWith('.xhtml'),
    });
    return Object.entries(parts).map(([name, bytes]) => [`${file}/${name}`, strFromU8(bytes)]);
  });

  it('claims nowhere a publisher or a licence that no document gives', () => {
    const claims = [/Published by /, /Open Government Licence/, /<dc:(publisher|creator)>[^<]*Partnership/, /partnership publishes/i];
    expect(texts.length).toBeGreaterThan(800);
    expect(texts.filter(([, content]) => claims.some((claim) => claim.test(content))).map(([file]) => file)).toEqual([]);
  });

  it('says so on every page, in every embed, in every document and table, and in every picture of a chart', () => {
    const says = `not an official site of ${PARTNERSHIP}`;
    expect(pages.filter((page) => !text(page).includes(says))).toEqual([]);
    const without = (pattern: RegExp, words: string) =>
      texts.filter(([file, content]) => pattern.test(file) && !content.replace(/\s+/g, ' ').includes(words)).map(([file]) => file);
    expect(without(/^plans\/.*\.txt$/, 'This is not an official document of')).toEqual([]);
    expect(without(/\.opf$/, 'This is not an official document of')).toEqual([]);
    expect(without(/^data\/(plans\/[^/]+\/)?[^/]+\.json$/, '"official":false')).toEqual([]);
    expect(texts.filter(([file]) => /charts\/.*\.svg$/.test(file)).length).toBeGreaterThan(10);
    expect(without(/charts\/.*\.svg$/, 'Safer Norfolk, not an official')).toEqual([]);
  });

  it('says what may be used how, and promises no answer by a certain time', () => {
    expect(text('about/index.html')).toMatch(/None of the papers names a licence/);
    expect(text('accessibility/index.html')).not.toMatch(/within \d+|working days|is committed to/);
  });

  it('has the textphone wherever the telephone is', () => {
    const { phone, textphone } = site.contact;
    // An e-book is one document: its parts are files.
    const documents = Map.groupBy(
      texts.filter(([file]) => /\.(html|txt|xhtml)$/.test(file)),
      ([file]) => file.replace(/\.epub\/.*/, '.epub'),
    );
    const says = (parts: typeof texts, words: string) => parts.some(([, content]) => content.replace(/\s+/g, ' ').includes(words));
    const numbered = [...documents].filter(([, parts]) => says(parts, phone));
    expect(numbered.length).toBeGreaterThan(400);
    expect(numbered.filter(([, parts]) => !says(parts, textphone)).map(([name]) => name)).toEqual([]);
  });
});

describe('words explained on the pages of a plan', () => {
  const plans = [
    { id: 'west-norfolk-2005', until: 2008 },
    { id: 'norwich-2010', until: 2011 },
    { id: 'norfolk-2012', until: 2015 },
    { id: 'safer-norfolk-2021', until: 2024 },
  ];
  const explained = (page: string) => /<section class="terms".*?<\/section>/s.exec(read(REAL_SITE, page))?.[0] ?? '';
  const terms = (page: string) =>
    [...explained(page).matchAll(/<dt>(.*?)<\/dt>\s*<dd>(.*?)<\/dd>/gs)].map(([, term = '', said = '']) => `${term}: ${textOf(said)}`);

  it.each(plans)('speak of no later time, and of no other plan as if it were this one: $id', ({ id, until }) => {
    const own = pages.filter((page) => page.startsWith(`plans/${id}/`)).flatMap((page) => terms(page).map((term) => ({ page, term })));
    expect(own.length).toBeGreaterThan(50);
    const late = ({ term }: { term: string }) => [...term.matchAll(/\b(?:19|20)\d\d\b/g)].some(([year]) => Number(year) > until);
    const ofAnother = ({ term }: { term: string }) =>
      id !== 'safer-norfolk-2021' && /Delivery Plan|Prevent Duty|must scrutinise|has to scrutinise/.test(term);
    const wrong = own.filter((each) => late(each) || ofAnother(each));
    expect([...new Set(wrong.map(({ page, term }) => `${page}: ${term}`))]).toEqual([]);
  });

  it('have what the law of 2021 asked of the county council on pages of 2021 only', () => {
    const scrutinised = pages.filter((page) => terms(page).some((term) => term.startsWith('NCC:') && term.includes('scrutinise')));
    expect(scrutinised.length).toBeGreaterThan(0);
    expect(scrutinised.filter((page) => !/^(plans\/safer-norfolk-|meetings\/)2021/.test(page))).toEqual([]);
  });
});

describe('what was put together by us', () => {
  it('is said to be so under “Who reports to whom”', () => {
    const partnerships = pages.filter(
      (page) => /^plans\/[^/]+\/partnership\/index\.html$/.test(page) && text(page).includes('Who reports to whom'),
    );
    expect(partnerships.length).toBeGreaterThan(2);
    expect(
      partnerships.filter((page) => !read(REAL_SITE, page).includes('Who reports to whom</h2><p class="meta">We rebuilt this order')),
    ).toEqual([]);
  });
});
