/** The list of pages for search engines: whole addresses, true days, the same whatever order pages were made in. */
import { describe, expect, it } from 'vitest';
import { robotsText, sitemapFile } from '../../../src/publish/sitemap.ts';
import { elementsOf, parseXml } from '../render/epub/epub-files.ts';

const ADDRESS = 'https://www.example.org/safety/';
const PAGES: [string, string | undefined][] = [
  ['/plans/', undefined],
  ['/', '2026-01-31'],
  ['/plans/town/', '2026-01'],
  ['/meetings/', '2025'],
];
const urls = (xml: string) =>
  elementsOf(parseXml(xml), 'url').map((url) => elementsOf(url).map(({ name, children }) => [name, ...children]));

describe('the list of pages', () => {
  it('has each page below the path of the site, with the day of its last record where that has a day', () => {
    expect(urls(sitemapFile(new Map(PAGES), ADDRESS))).toEqual([
      [
        ['loc', ADDRESS],
        ['lastmod', '2026-01-31'],
      ],
      [['loc', `${ADDRESS}meetings/`]],
      [['loc', `${ADDRESS}plans/`]],
      [['loc', `${ADDRESS}plans/town/`]],
    ]);
  });

  it('has the same bytes in whichever order the pages were made', () => {
    expect(sitemapFile(new Map(PAGES.toReversed()), ADDRESS)).toBe(sitemapFile(new Map(PAGES), ADDRESS));
  });
});

describe('what search engines may read', () => {
  it('is all of it, with the list of pages', () => {
    expect(robotsText({ address: ADDRESS, preview: false })).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${ADDRESS}sitemap.xml\n`);
  });

  it('in a preview has no list: there is none', () => {
    expect(robotsText({ address: ADDRESS, preview: true })).not.toContain('Sitemap');
  });
});
