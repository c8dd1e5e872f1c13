/** The pages of every document of the real site: in use, and without anything that nobody can see but would copy. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { NEARLY_EMPTY, pageFills } from '../unit/render/page-fill.ts';
import { loadPdf } from '../unit/render/pdf/tags.ts';
import { readContent } from '../unit/render/pdf-content.ts';
import { ending, filesIn, read } from './build.ts';
import { REAL_SITE } from './real-site.ts';

const files = filesIn(REAL_SITE).filter((file) => !file.startsWith('pagefind/'));

describe('the pages of all PDFs', () => {
  let pages: { file: string; page: number; isLast: boolean; fill: number; texts: string[] }[];
  beforeAll(async () => {
    pages = [];
    for (const file of ending(files, '.pdf')) {
      const pdf = await loadPdf(new Uint8Array(readFileSync(join(REAL_SITE, file))));
      for (const [index, fill] of pageFills(pdf).entries()) {
        const { lines, replacements } = readContent(pdf.getPage(index), pdf.context);
        const texts = [...lines.map(({ text }) => text), ...replacements];
        pages.push({ file, page: index + 1, isLast: index === pdf.getPageCount() - 1, fill, texts });
      }
    }
  }, 300_000);

  it('are in use: hardly one within a document, and few at the end of one, has less than a fifth of its height filled', () => {
    expect(pages.length).toBeGreaterThan(1000);
    const low = pages.filter(({ fill, page }) => page > 1 && fill < NEARLY_EMPTY);
    const named = low.map(({ file, page, fill }) => `${file}, page ${page}: ${Math.round(fill * 100)}%`).join('\n');
    expect(low.filter(({ isLast }) => !isLast).length, named).toBeLessThanOrEqual(pages.length / 1000);
    expect(low.filter(({ isLast }) => isLast).length, named).toBeLessThanOrEqual(ending(files, '.pdf').length / 20);
  });

  it('hold no sign that cannot be seen, and would be copied with an address', () => {
    const unseen = pages.flatMap(({ file, page, texts }) =>
      texts.filter((text) => /[\u00ad\u200b-\u200d\u2060\ufeff]/.test(text)).map((text) => `${file}, page ${page}: ${text}`),
    );
    expect(unseen).toEqual([]);
  });
});

describe('every text file', () => {
  it.each(ending(files, '.txt', 'plans/'))('%s has the address of its page in one piece', (file) => {
    const page = file.slice(0, file.lastIndexOf('/') + 1);
    expect(read(REAL_SITE, file)).toMatch(new RegExp(`^(On the web: )?https?://\\S+/${page}$`, 'm'));
  });
});
