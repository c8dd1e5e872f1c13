/** Builds of other content: another partnership, content with a mistake; and the same content twice. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, builtOnce, filesIn, hashes, htmlFiles, read } from './build.ts';
import { attributes, elements, textOf } from './page.ts';

const OTHER = 'tests/fixtures/other-partnership/content';
const { output, folder } = builtOnce('other-partnership', OTHER);

describe('another partnership', () => {
  const pages = htmlFiles(folder);

  it('builds from three small files, and the end of the output says what was made', () => {
    expect(output).toMatch(/Done: \d+ pages \(\d+ searchable\), 14 documents, \d+ data files? in \d+\.\d s\./);
    expect(elements(read(folder, 'index.html'), 'h1')).toEqual(['Safer Borsetshire Plan']);
    expect(textOf(read(folder, 'plans/safer-borsetshire/priorities/sheep-theft/index.html'))).toContain('Farmers lose animals and sleep.');
  });

  it('shows nothing of Norfolk’s', () => {
    const named = filesIn(folder)
      .filter((file) => /\.(html|css|json|csv|js)$/.test(file) && !file.startsWith('pagefind/'))
      .filter((file) => /norfolk|norwich|NCCSP/i.test(read(folder, file)));
    expect(named).toEqual([]);
  });

  it('leaves out what it has no content for', () => {
    expect(pages).not.toContain('plans/safer-borsetshire/actions/index.html');
    const home = textOf(read(folder, 'index.html'));
    expect(home).not.toMatch(/Districts?|Consultation|not reported|help|Key figures|Over the years|working/i);
    // Documents are there in any case: of what a visitor may want, nothing but these.
    expect(home).toMatch(/I want to … Download or print the plan Check whether a paper is still true Priorities/);
    expect(pages).not.toContain('help/index.html');
    expect(pages.filter((page) => page.startsWith('districts/'))).toEqual([]);
  });

  it('stands under the path of its address, with every link', () => {
    const addresses = pages.flatMap((page) => ['href', 'src'].flatMap((name) => attributes(read(folder, page), name)));
    const outside = addresses.filter((address) => address.startsWith('/') && !address.startsWith('/safety/'));
    expect(addresses.length).toBeGreaterThan(100);
    expect(outside).toEqual([]);
  });
});

describe('content with a mistake', () => {
  it('is refused with the message of the check, and the site that was there stays whole', () => {
    const content = '.build/tests/content-with-a-mistake';
    rmSync(content, { recursive: true, force: true });
    cpSync(OTHER, content, { recursive: true });
    const site = resolve('.build/tests/mistake');
    rmSync(site, { recursive: true, force: true });
    cpSync(folder, site, { recursive: true });
    const before = hashes(site);
    expect(before.length).toBeGreaterThan(100);

    const file = join(content, 'plans/safer-borsetshire/priorities/sheep-theft.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('leads: not stated', 'leads:\n  - sheep-patrol'));
    const bad = build('mistake', { CONTENT_DIR: content });
    expect(bad.code).toBe(1);
    expect(bad.output).toContain(`${file}:6:5: leads[1]: there is no organisation or group “sheep-patrol”.`);
    expect(bad.output).toContain('1 problem in 1 file. Nothing was published.');
    expect(bad.output).not.toMatch(/^\s+at /m);
    expect(hashes(site)).toEqual(before);
  });
});

describe('the real content', () => {
  it('gives the same bytes in every build', () => {
    const again = build('again', { BUILD_CACHE: 'none' });
    expect(again.code, again.output).toBe(0);
    const [first, second] = [hashes('dist'), hashes(again.folder)];
    expect(second.filter((line) => !first.includes(line))).toEqual([]);
    expect(second.length).toBe(first.length);
  });
});
