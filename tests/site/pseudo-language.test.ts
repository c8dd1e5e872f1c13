/**
 * The software in a language that nobody speaks: accents on every letter, a third longer, in brackets. Content in Greek letters
 * beside it. What is left in plain Latin letters was said by no module of words. The same site has another address than the one that
 * its content gives: what is left of that was said by no function of addresses.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kinds } from '../../src/schema/kinds.ts';
import { build, ending, filesIn, htmlFiles, read } from './build.ts';
import { writeInGreek } from './greek-content.ts';
import { attributes, textOf } from './page.ts';

const CONTENT = '.build/tests/in-greek/content';
/** It has every kind of content, and so of page. */
const EVERY_FIELD = 'tests/fixtures/every-field/content';
writeInGreek(EVERY_FIELD, CONTENT, 'en-XA');
const { code, output, folder } = build('pseudo-language', { CONTENT_DIR: CONTENT, SITE_URL: 'https://plan.example.net/safety/' });
if (code !== 0) throw new Error(`The fixture does not build:\n${output}`);
const files = filesIn(folder);

/** What is no text of ours: addresses, names of files, and what a reader types into another page. */
const withoutAddresses = (text: string) =>
  text.replace(/\b(?:https?:\/\/|www\.)\S+|\b[\w.@-]+\.(?:example|org|uk)\b[\w/#.-]*|(?<![\p{L}])\/[\w/#-]+/gu, ' ');

/** Words in plain Latin letters. */
const latinIn = (text: string): string[] => [...new Set(withoutAddresses(text).match(/[A-Za-z]{2,}/g) ?? [])];

/** The names of formats and of what the law and the web call so in every language. */
const NAMES = /^(PDF|EPUB|CSV|JSON|SVG|PNG|BRF|ISO|UTF|YAML|GitHub|HTML|kB|MB)$/;
const said = (text: string) => latinIn(text).filter((word) => !NAMES.test(word));

/** Pages that show more than words of ours: the galleries have invented examples, and the names of columns are the same in every language. */
const EXAMPLES = ['charts/index.html', 'pieces/index.html'];
/** Kinds are called by the labels of their schemas, as in the content reference. */
const LABELS = new RegExp(
  `>(?:${Object.values(kinds)
    .map(({ label }) => label)
    .join('|')})<`,
  'gi',
);
/** Forms ask for fields by the labels and descriptions of schemas, and say that these are English. */
const OF_SCHEMAS = /<(legend|label|p)\b[^>]* lang="en"[^>]*>.*?<\/\1>/gs;
const withoutNames = (html: string) =>
  html
    .replace(OF_SCHEMAS, ' ')
    .replace(LABELS, '><')
    // What a browser keeps has the same name in every language.
    .replace(/>report:(by)?/g, '>')
    .replace(/<code\b.*?<\/code>|<dt>[a-z_0-9]+/gs, ' ');

describe('no text for readers stands outside src/words/', () => {
  it.each(ending(files, '.html').filter((file) => !EXAMPLES.includes(file)))('%s', (file) => {
    const html = withoutNames(read(folder, file));
    const labels = ['aria-label', 'alt', 'title', 'placeholder', 'data-longest'].flatMap((name) => attributes(html, name));
    expect(said([textOf(html), ...labels].join('\n'))).toEqual([]);
  });

  it.each(ending(files, '.txt').filter((file) => file !== 'robots.txt' && !file.startsWith('.well-known/')))('%s', (file) => {
    expect(said(read(folder, file))).toEqual([]);
  });

  it('search/choices.json: what the search is narrowed to, and what it says of each result', () => {
    const choices = JSON.parse(read(folder, 'search/choices.json')) as Record<string, string[]>;
    expect(choices.kind?.length).toBeGreaterThan(20);
    expect(said(Object.values(choices).flat().join('\n'))).toEqual([]);
  });
});

describe('another address than that of the content', () => {
  it('is before all links, on pages of every kind', () => {
    const outside = htmlFiles(folder).flatMap((page) =>
      ['href', 'src', 'data-search', 'data-pagefind', 'data-base', 'action'].flatMap((name) =>
        attributes(read(folder, page), name)
          .filter((address) => address.startsWith('/') && !address.startsWith('/safety/'))
          .map((address) => `${page}: ${address}`),
      ),
    );
    expect(outside).toEqual([]);
    const written = parse(readFileSync(join(EVERY_FIELD, 'site.yaml'), 'utf8')) as { address: string; currentPlan: string };
    expect(read(folder, 'index.html')).toContain(`href="/safety/plans/${written.currentPlan}/"`);
    const texts = filesIn(folder).filter((file) => /\.(html|json|csv|txt|svg|xml)$/.test(file));
    expect(texts.filter((file) => read(folder, file).includes(written.address))).toEqual([]);
    expect(read(folder, 'index.html')).toContain('<link rel="canonical" href="https://plan.example.net/safety/"');
    expect(read(folder, 'index.html')).toContain('type="application/atom+xml" href="/safety/feed.xml"');
    expect(read(folder, 'sitemap.xml').match(/<loc>(?!https:\/\/plan\.example\.net\/safety\/)/g)).toBeNull();
    expect(read(folder, 'robots.txt')).toContain('Sitemap: https://plan.example.net/safety/sitemap.xml');
  });
});
