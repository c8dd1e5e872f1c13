/** What programs find by themselves on the built site: the list of pages, feeds, the calendar; and that the pages lead to them. */
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Element, elementsOf, parseXml } from '../unit/render/epub/epub-files.ts';
import { ending, filesIn, htmlFiles, read } from './build.ts';
import { ids } from './page.ts';
import { REAL_SITE } from './real-site.ts';

const ADDRESS = 'https://safer-norfolk.example/';
const files = filesIn(REAL_SITE);
const there = new Set(files);
const xml = (file: string) => parseXml(read(REAL_SITE, file));
const words = (element: Element | undefined): string => element?.children.join('') ?? '';
const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
/** The file behind a whole address of the site. */
const fileOf = (address: string) =>
  address
    .slice(ADDRESS.length)
    .replace(/[?#].*/, '')
    .replace(/(^|\/)$/, '$1index.html');

describe('the list of pages', () => {
  const urls = elementsOf(xml('sitemap.xml'), 'url').map((url) => ({
    loc: words(elementsOf(url, 'loc')[0]),
    day: words(elementsOf(url, 'lastmod')[0]),
  }));

  it('has just the pages that search engines may list, by the address that they give themselves', () => {
    const indexed = htmlFiles(REAL_SITE)
      .filter((file) => file !== '404.html' && !file.startsWith('include/'))
      .map((file) => read(REAL_SITE, file))
      .filter((html) => !html.includes('<meta name="robots" content="noindex"'))
      .map(canonicalOf);
    expect(indexed.length).toBeGreaterThan(200);
    expect(urls.map(({ loc }) => loc).sort()).toEqual(indexed.toSorted());
  });

  it('has the day that the page itself gives for its last record, where that is a day', () => {
    const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    const wrong = urls.filter(({ loc, day }) => {
      const said = /The latest source or report here is of ([^<.]*)\./.exec(read(REAL_SITE, fileOf(loc)))?.[1];
      const isDay = /^\d+ \p{L}+ \d{4}$/u.test(said ?? '');
      return isDay ? day === '' || long.format(new Date(day)) !== said : day !== '';
    });
    expect(wrong).toEqual([]);
    expect(urls.filter(({ day }) => day !== '').length).toBeGreaterThan(100);
  });

  it('is named where search engines look first, and nothing is shut to them', () => {
    const robots = read(REAL_SITE, 'robots.txt');
    expect(robots).toContain(`Sitemap: ${ADDRESS}sitemap.xml\n`);
    expect(robots).not.toContain('Disallow');
  });
});

describe('the feeds', () => {
  const feeds = ending(files, 'feed.xml');

  it('are well formed, and each entry leads to what it tells of', () => {
    expect(feeds).toContain('feed.xml');
    const dead = feeds.flatMap((file) => {
      const feed = xml(file);
      expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
      const links = elementsOf(feed, 'link').map(({ attributes }) => attributes.href ?? '');
      expect(links[0]).toBe(ADDRESS + file);
      return links.filter((link) => {
        const [, anchor] = link.split('#');
        const target = link.startsWith(ADDRESS) && there.has(fileOf(link)) ? read(REAL_SITE, fileOf(link)) : undefined;
        return target === undefined || (anchor !== undefined && !ids(target).has(anchor));
      });
    });
    expect(dead).toEqual([]);
  });

  /** The page that a feed belongs to; that of the whole site belongs to the page of updates. */
  const pageOf = (feed: string) => (feed === 'feed.xml' ? 'updates/index.html' : feed.replace(/feed\.xml$/, 'index.html'));

  it('are there for plans, priorities, districts and what bodies have taken on', () => {
    for (const page of [/^plans\/[^/]+\//, /\/priorities\/[^/]+\//, /^districts\/[^/]+\//, /\/accountability\/[^/]+\//])
      expect(feeds.filter((file) => new RegExp(`${page.source}feed\\.xml$`).test(file)).length, page.source).toBeGreaterThan(0);
  });

  it('are found by programs from the page that each belongs to, and from home, and from no other', () => {
    const pages = htmlFiles(REAL_SITE).filter((file) => read(REAL_SITE, file).includes('application/atom+xml'));
    expect(pages.sort()).toEqual(['index.html', ...feeds.map(pageOf)].sort());
    const wrong = [['feed.xml', 'index.html'], ...feeds.map((feed) => [feed, pageOf(feed)])].filter(
      ([feed, page = '']) => !read(REAL_SITE, page).includes(`<link rel="alternate" type="application/atom+xml" href="/${feed}"`),
    );
    expect(wrong).toEqual([]);
  });

  it('are found by people on the page that each belongs to, those of plans on the page of updates too', () => {
    const leadsTo = (page: string, feed: string) => read(REAL_SITE, page).includes(`<a href="/${feed}"`);
    expect(feeds.filter((feed) => !leadsTo(pageOf(feed), feed))).toEqual([]);
    expect(feeds.filter((feed) => /^(plans\/[^/]+\/)?feed\.xml$/.test(feed) && !leadsTo('updates/index.html', feed))).toEqual([]);
  });

  it('are read by a feed reader that is not ours: each has an id of its own, and an entry has one id, one day and one text in all', () => {
    const ids = new Map<string, string>();
    const said = new Map<string, string>();
    for (const file of feeds) {
      const source = read(REAL_SITE, file);
      const { id = '', title, updated, authors, links = [], entries = [] } = parseAtomFeed(source);
      expect([title?.value, authors?.[0]?.name].filter(Boolean), file).toHaveLength(2);
      expect(links.map(({ rel, type }) => `${rel} ${type}`)).toEqual(['self application/atom+xml', 'alternate text/html']);
      expect(links[1]?.href, file).toBe(ADDRESS + pageOf(file).replace(/index\.html$/, ''));
      expect(ids.get(id), `${id} is that of one feed`).toBeUndefined();
      ids.set(id, file);
      expect([entries.length, entries.length > 0], file).toEqual([source.split('<entry>').length - 1, true]);
      expect(updated).toBe(
        entries
          .map((entry) => entry.updated ?? '')
          .sort()
          .at(-1),
      );
      for (const entry of entries) {
        const { published = '', summary } = entry;
        expect(
          [published, entry.updated ?? ''].filter((day) => Number.isNaN(Date.parse(day))),
          entry.id,
        ).toEqual([]);
        expect([entry.title?.value, summary?.value].filter(Boolean), entry.id).toHaveLength(2);
        const all = JSON.stringify(entry);
        expect(said.get(entry.id ?? '') ?? all).toBe(all);
        said.set(entry.id ?? '', all);
      }
    }
    expect(said.size).toBe(parseAtomFeed(read(REAL_SITE, 'feed.xml')).entries?.length);
  });
});

it('the calendar is linked from the page of all meetings, and every event leads to a page', () => {
  expect(read(REAL_SITE, 'meetings/index.html')).toContain('<a href="/calendar.ics"');
  const urls = [
    ...read(REAL_SITE, 'calendar.ics')
      .replaceAll('\r\n ', '')
      .matchAll(/^URL:(.*)\r$/gm),
  ].map(([, url = '']) => url);
  expect(urls.length).toBeGreaterThan(2);
  expect(urls.filter((url) => !there.has(fileOf(url)))).toEqual([]);
});

it('every calendar is one to a reader of calendars that is not ours: each event with an id of its own, a day and a page', () => {
  const calendars = ending(files, '.ics');
  expect(calendars).toContain('calendar.ics');
  for (const file of calendars) {
    const calendar = new ICAL.Component(ICAL.parse(read(REAL_SITE, file)) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect([calendar.name, calendar.getFirstPropertyValue('version')], file).toEqual(['vcalendar', '2.0']);
    expect(events.length, file).toBe(read(REAL_SITE, file).split('BEGIN:VEVENT').length - 1);
    expect(new Set(events.map(({ uid }) => uid)).size, file).toBe(events.length);
    const wrong = events.filter(({ summary, startDate, component }) => {
      const url = component.getFirstPropertyValue('url');
      return !summary || !/^\d{4}-\d{2}-\d{2}/.test(startDate.toString()) || !there.has(fileOf(String(url)));
    });
    expect(
      wrong.map(({ uid }) => uid),
      file,
    ).toEqual([]);
  }
});
