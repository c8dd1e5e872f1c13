/**
 * `sitemap.xml` (sitemaps.org): every page that search engines may list, with the day of the last record on it. Pages tell of
 * themselves while they are made, so that the list has what there is and knows no kind of page. A page whose last record has
 * no day (a month, a year) or is not known has no day here: that of the build would say nothing.
 */

import { element, XML, xmlText } from '../render/xml.ts';
import { isDay } from '../schema/periods.ts';

export const SITEMAP = 'sitemap.xml';

/** `pages`: the dates of the last records by address, which begins with “/”. `address`: that of the site, with its path. */
export function sitemapFile(pages: ReadonlyMap<string, string | undefined>, address: string): string {
  const urls = [...pages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([page, last]) => {
      const lastmod = last !== undefined && isDay(last) ? element('lastmod', {}, last) : '';
      return `${element('url', {}, element('loc', {}, xmlText(new URL(page.slice(1), address).href)), lastmod)}\n`;
    });
  return `${XML}${element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, '\n', ...urls)}\n`;
}

/**
 * `robots.txt` (RFC 9309). Nothing is shut: a page that is not to be listed says so itself, and only who may read it can see that.
 * In a preview every page does.
 */
export const robotsText = ({ address, preview }: { address: string; preview: boolean }): string =>
  ['User-agent: *', 'Allow: /', ...(preview ? [] : ['', `Sitemap: ${address}${SITEMAP}`]), ''].join('\n');
