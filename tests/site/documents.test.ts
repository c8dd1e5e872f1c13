/** Every document of the real site: the tags of each PDF, its length, and files where the pages say that they are. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemsOf, readBook } from '../unit/render/epub/epub-files.ts';
import { documentProblems, loadPdf } from '../unit/render/pdf/tags.ts';
import { ending, filesIn, read } from './build.ts';
import { attributes, textOf } from './page.ts';
import { REAL_SITE } from './real-site.ts';

const files = filesIn(REAL_SITE).filter((file) => !file.startsWith('pagefind/'));
const bytes = (file: string) => new Uint8Array(readFileSync(join(REAL_SITE, file)));

describe('every PDF', () => {
  const pdfs = ending(files, '.pdf');

  it('is there in standard and in large print', () => {
    const standard = pdfs.filter((file) => !file.endsWith('-large-print.pdf'));
    expect(pdfs.length).toBe(2 * standard.length);
    for (const file of standard) expect(pdfs).toContain(file.replace(/\.pdf$/, '-large-print.pdf'));
  });

  it.each(pdfs)('%s can be read aloud and navigated', async (file) => {
    expect(await documentProblems(bytes(file))).toEqual([]);
  });

  const pagesOf = async (file: string) => (await loadPdf(bytes(file))).getPageCount();

  it('has as many pages as are wanted: a summary of at most four, sheets on priorities of two to four', async () => {
    const standard = pdfs.filter((file) => !file.includes('large-print'));
    const summaries = standard.filter((file) => file.endsWith('-summary.pdf'));
    expect(summaries.length).toBeGreaterThan(0);
    for (const summary of summaries) expect(await pagesOf(summary), summary).toBeLessThanOrEqual(4);
    const sheets = standard.filter((file) => file.includes('/priorities/'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      expect(await pagesOf(sheet), sheet).toBeGreaterThanOrEqual(2);
      expect(await pagesOf(sheet), sheet).toBeLessThanOrEqual(4);
    }
  });
});

describe('other formats', () => {
  it.each(ending(files, '.epub'))('%s is whole', (file) => {
    expect(problemsOf(readBook(bytes(file)))).toEqual([]);
  });

  it.each(ending(files, '.txt', 'plans/'))('%s has lines that fit', (file) => {
    const lines = read(REAL_SITE, file).split('\n');
    expect(lines.length).toBeGreaterThan(30);
    // A web address is never broken.
    expect(lines.filter((line) => line.length > 72 && !line.includes('://'))).toEqual([]);
  });

  it.each(ending(files, '.brf'))('%s has pages of 25 lines with 40 cells, in the signs of braille', (file) => {
    const text = read(REAL_SITE, file);
    expect(text).toMatch(/^[\x20-\x5f\r\n\f]+$/);
    for (const page of text.split('\f')) {
      const lines = page.split(/\r?\n/);
      expect(lines.length).toBeLessThanOrEqual(26);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
    }
  });
});

describe('the page of downloads', () => {
  const [downloads = ''] = files.filter((file) => /^plans\/[^/]+\/downloads\/index\.html$/.test(file));
  const html = read(REAL_SITE, downloads);
  const linksOn = (page: string) => attributes(page, 'href').filter((href) => /\.(pdf|epub|txt|brf)$/.test(href));
  const links = linksOn(html);

  it('of each plan offers every document of it', () => {
    const made = files
      .filter((file) => /\/.*\.(pdf|epub|txt|brf)$/.test(file) && !file.startsWith('.well-known/'))
      .map((file) => `/${file}`);
    const offered = files
      .filter((file) => /^plans\/[^/]+\/downloads\/index\.html$/.test(file))
      .flatMap((file) => linksOn(read(REAL_SITE, file)));
    // A long one offers a shorter one beside it, which has its own place too.
    expect([...new Set(offered)].toSorted()).toEqual(made.toSorted());
  });

  it('says how many pages there are and how large the file is', async () => {
    const [plan = ''] = links.filter((href) => basename(href) === `${basename(dirname(dirname(downloads)))}.pdf`);
    const pages = (await loadPdf(bytes(plan.slice(1)))).getPageCount();
    const kilobytes = Math.round(statSync(join(REAL_SITE, plan)).size / 1000);
    const size = kilobytes < 1000 ? `${kilobytes} kB` : `${(kilobytes / 1000).toFixed(1)} MB`;
    expect(textOf(html)).toContain(`PDF ${pages} pages, ${size}`);
  });
});
