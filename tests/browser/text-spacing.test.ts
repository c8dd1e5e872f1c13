/**
 * Readers who set their own spacing between letters, words and lines (WCAG 2.2, 1.4.12), or letters twice as large
 * (1.4.4): nothing runs off the page, into something else or out of its box. No engine tries that, so pictures above all
 * would go wrong unseen.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { htmlFiles, read } from '../site/build.ts';
import { REAL_SITE } from '../site/real-site.ts';
import { visitSite } from './visit.ts';

const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;
const LARGE_LETTERS = 'html { font-size: 32px !important; }';

const site = visitSite();

const pages = htmlFiles(REAL_SITE);
/** The gallery of all examples is among them. */
const withPictures = pages.filter((file) => read(REAL_SITE, file).includes('class="chart-svg'));
/** One page for each pattern of addresses: of plans/…/actions/…/, the first. */
const oneOfEachKind = [
  ...Map.groupBy(pages, (file) =>
    file
      .split('/')
      .filter((_, place) => place % 2 === 0)
      .join('/'),
  ).values(),
].flatMap((files) => files.slice(0, 1));

/** Shows the page that is open as a reader has it who has set `style`, and nothing else. */
const show = (page: Page, style: string) =>
  page.evaluate(async (css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    for (const details of document.querySelectorAll('details')) details.open = true;
    await document.fonts.ready;
  }, style);

async function open(page: Page, file: string, width: number, style: string) {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(site.server.address + file.replace(/index\.html$/, ''), { waitUntil: 'load' });
  await show(page, style);
}

/** What is lost of the words of a page, as sentences. */
const lostWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > edge)
      found.push(`the page scrolls sideways by ${document.documentElement.scrollWidth - edge} px`);

    const boxesOf = (root: Element) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const boxes: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim();
        const range = document.createRange();
        range.selectNodeContents(node);
        if (text) for (const { left, right, top, bottom } of range.getClientRects()) boxes.push({ text, left, right, top, bottom });
      }
      return boxes;
    };
    for (const svg of document.querySelectorAll('.chart-svg')) {
      if (svg.getClientRects().length === 0) continue;
      const boxes = boxesOf(svg);
      const { top, bottom } = svg.getBoundingClientRect();
      for (const [index, a] of boxes.entries()) {
        // Rectangles reach from the highest letter of a font to the lowest, and browsers round them.
        if (a.left < -0.5 || a.right > edge + 0.5 || a.top < top - 3 || a.bottom > bottom + 3)
          found.push(`“${a.text}” runs out of its picture`);
        for (const b of boxes.slice(index + 1)) {
          const over = a.right > b.left + 0.5 && b.right > a.left + 0.5 && a.bottom > b.top + 4 && b.bottom > a.top + 4;
          if (over) found.push(`“${a.text}” and “${b.text}” overlap`);
        }
      }
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      // What is there for screen readers alone is one px in size.
      if (position === 'absolute' || !element.textContent?.trim()) continue;
      if (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1)
        found.push(`<${element.localName}> cuts off its words at the side`);
      if (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1) found.push(`<${element.localName}> cuts off its words below`);
    }
    return found;
  });

/** How large the letters of each picture are, as seen. */
const letterSizes = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>('.chart-svg')]
      .filter((svg) => svg.getClientRects().length > 0)
      .map((svg) => (Number(svg.getAttribute('font-size')) * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width),
  );

/** Each page is loaded once, and read at both widths: to load them takes longer than to read them. */
async function lostOn(files: Iterable<string>, style: string): Promise<string[]> {
  const page = await site.browser.newPage();
  const found: string[] = [];
  for (const file of files) {
    await open(page, file, 320, style);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      found.push(...(await lostWords(page)).map((line) => `${file} at ${width} px: ${line}`));
    }
  }
  await page.close();
  return found;
}

describe('with the spacing of WCAG 1.4.12', () => {
  it('no word is lost at 320 or 1280 px: on every page with a picture, the gallery among them, and on a page of each kind', async () => {
    expect(withPictures.length).toBeGreaterThan(10);
    expect(withPictures).toContain('charts/index.html');
    expect(withPictures).toContain('lineage/index.html');
    expect(oneOfEachKind.length).toBeGreaterThan(30);
    expect(await lostOn(new Set([...withPictures, ...oneOfEachKind]), SPACING)).toEqual([]);
  });

  it('takes hold of the words of pictures', async () => {
    const page = await site.browser.newPage();
    await open(page, 'charts/index.html', 320, SPACING);
    const [spacing = '', size = ''] = await page
      .locator('.chart-svg:visible text')
      .first()
      .evaluate((text) => [getComputedStyle(text).letterSpacing, getComputedStyle(text).fontSize]);
    expect(Number.parseFloat(spacing) / Number.parseFloat(size)).toBeCloseTo(0.12);
    await page.close();
  });
});

describe('with letters twice as large', () => {
  it('those of every picture are twice as large where the page has room for it, and none is lost', async () => {
    const page = await site.browser.newPage();
    for (const file of withPictures) {
      await open(page, file, 1280, '');
      const before = await letterSizes(page);
      await show(page, LARGE_LETTERS);
      const after = await letterSizes(page);
      expect(
        before.every((size) => size >= 15.9),
        file,
      ).toBe(true);
      // A page of this width has no room for all of the wide picture in a frame, and shows it at 98 %.
      const [from, to] = file.startsWith('embed/') ? [31, 32] : [31.5, 32.5];
      expect(
        after.map((size) => size >= from && size <= to),
        `${file}: ${after}`,
      ).toEqual(before.map(() => true));
      expect(await lostWords(page), file).toEqual([]);
    }
    await page.close();
  });

  it('all figures are in words as large as they should be on a telephone, where a picture has no room to grow', async () => {
    const page = await site.browser.newPage();
    await open(page, 'charts/index.html', 320, LARGE_LETTERS);
    expect(await lostWords(page)).toEqual([]);
    const figures = await page.locator('figure.chart').count();
    const sizes = await page
      .locator('figure.chart td, figure.chart tbody th')
      .evaluateAll((cells) => cells.map((cell) => Number.parseFloat(getComputedStyle(cell).fontSize)));
    expect(await page.locator('figure.chart table:visible').count()).toBe(figures);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
    await page.close();
  });
});
