/** What holds for every page of the real site, read from the built files. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { filesIn, htmlFiles, read } from './build.ts';
import { attributes, elements, ids } from './page.ts';
import { REAL_SITE } from './real-site.ts';

/** Pieces of pages are for servers of other sites. */
const isFragment = (page: string) => page.startsWith('include/');
const pages = htmlFiles(REAL_SITE).filter((page) => !isFragment(page));
const html = new Map(pages.map((page) => [page, read(REAL_SITE, page)]));
/** Pages for other sites, which carry their style within themselves. */
const isEmbedded = (page: string) => /^embed\/(?!index\.html|of\/)/.test(page);
const compressed = (text: string) => gzipSync(text, { level: 9 }).length;
const each = (check: (page: string, source: string) => string[]) =>
  [...html].flatMap(([page, source]) => check(page, source).map((found) => `${page}: ${found}`));

/** The file behind an address of the site. */
function fileFor(page: string, href: string): string {
  const path = href.split(/[?#]/)[0] ?? '';
  const from = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path);
  return path.endsWith('/') || path === '' ? posix.join(path ? from : page, path ? 'index.html' : '') : from;
}

describe('every page of the real site', () => {
  it('is there at all', () => {
    expect(pages.length).toBeGreaterThan(10);
  });

  it('has one title of level 1, which is not empty', () => {
    expect(
      each((_, source) => (elements(source, 'h1').filter(Boolean).length === 1 ? [] : [`${elements(source, 'h1').length} h1`])),
    ).toEqual([]);
  });

  it('has a title in the head that no other page has', () => {
    const titles = [...html].filter(([page]) => !isEmbedded(page)).map(([, source]) => elements(source, 'title')[0]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('links only to pages, files and anchors that exist', () => {
    const dead = each((page, source) =>
      attributes(source, 'href').flatMap((href) => {
        if (/^(https:|tel:|mailto:)/.test(href)) return [];
        const file = fileFor(page, href);
        if (!existsSync(join(REAL_SITE, file))) return [`${href} leads nowhere`];
        const anchor = href.split('#')[1];
        const target = anchor && (html.get(file) ?? read(REAL_SITE, file));
        return anchor && target && !ids(target).has(decodeURIComponent(anchor)) ? [`${href} has no such anchor`] : [];
      }),
    );
    expect(dead).toEqual([]);
  });

  it('says itself which scripts may run on it, for hosts that send no headers: none that is no file of this site, but the one of pages for others', () => {
    const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
    const allowed = (page: string) => {
      if (isEmbedded(page)) return /;script-src 'sha256-[^ ]+'$/;
      return page === 'search/index.html' ? /^script-src 'self' 'wasm-unsafe-eval';/ : /^script-src 'self';/;
    };
    const policyOf = (source: string) => POLICY.exec(source)?.[1]?.replaceAll('&#39;', "'");
    expect(each((page, source) => (allowed(page).test(policyOf(source) ?? '') ? [] : [policyOf(source) ?? 'says none']))).toEqual([]);
    const leaky = each((page, source) =>
      isEmbedded(page) || source.includes('<meta name="referrer" content="same-origin">') ? [] : ['tells'],
    );
    expect(leaky).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const foreign = each((_, source) => [
      ...attributes(source, 'src').filter((address) => /^(https?:)?\/\//.test(address)),
      ...[...source.matchAll(/<link[^>]*rel="(?:stylesheet|preload|icon|modulepreload)"[^>]*href="((?:https?:)?\/\/[^"]*)"/g)].map(
        ([, address = '']) => address,
      ),
    ]);
    expect(foreign).toEqual([]);
  });

  it('has no script, but for search, reporting and embedding, where a file is checked, for tables that may scroll, and where a chart can be stepped through', () => {
    const work: Record<string, string> = {
      'scroll-stops': 'class="scroll"',
      'chart-loader': 'class="reader',
      'choice-loader': 'class="choices',
      'embed-builder': 'data-builder=',
      'report-drafts': 'id="report-drafts"',
      'still-true': 'data-still-true=',
    };
    expect(
      each((page, source) => {
        if (page === 'search/index.html') return [];
        if (page.startsWith('report/') && source.includes('id="report-known"')) return [];
        // What tells how high it is to those who ask by the address: tests/browser/embeds.test.ts.
        if (isEmbedded(page)) return source.match(/<script\b/g)?.length === 1 ? [] : ['more than one script'];
        return (source.match(/<script\b[^>]*>/g) ?? []).filter((script) => {
          // It is data, which no browser runs: tests/site/open-data.test.ts.
          if (page === 'data/index.html' && script === '<script type="application/ld+json">') return false;
          const [, name = ''] = /^<script type="module" src="\/scripts\/([a-z-]+)-\w+\.js">$/.exec(script) ?? [];
          return !(name in work) || !source.includes(`${work[name]}`);
        });
      }),
    ).toEqual([]);
  });

  it('says how far what is known goes, where it names a source, and never the day of the build', () => {
    const dated = each((page, source) => (/The latest source or report here is of [^<.]*\d{4}/.test(source) ? [page] : []));
    expect(dated.length).toBeGreaterThan(100);
    expect(each((page, source) => (/ontent as of/.test(source) ? [page] : []))).toEqual([]);
  });

  it('tells where it comes from in one part at its foot, which is closed; what a reader came for stands before it', () => {
    const wrong = each((page, source) => {
      if (isEmbedded(page)) return [];
      const parts = source.match(/<details class="about"[^>]*>/g) ?? [];
      const foot = source.indexOf('<footer class="about"');
      if (parts.some((part) => part.includes(' open'))) return ['is open'];
      if (parts.length > 1) return [`${parts.length} parts`];
      const after = source.slice(source.indexOf('</details>', source.indexOf('<details class="about"')), foot);
      return parts.length === 1 && /<h[1-6]/.test(after) ? ['something stands after it'] : [];
    });
    expect(wrong).toEqual([]);
    expect([...html.values()].filter((source) => source.includes('<details class="about"')).length).toBeGreaterThan(pages.length / 2);
  });

  it('has no link to a fact within the name of a heading: it stands beside it', () => {
    const wrong = each((_, source) =>
      [...source.matchAll(/<(h[1-6])\b[^>]*>(.*?)<\/\1>/gs)].flatMap(([heading]) => (heading.includes('class="to"') ? [heading] : [])),
    );
    expect(wrong).toEqual([]);
    expect([...html.values()].filter((source) => source.includes('class="to"')).length).toBeGreaterThan(20);
  });

  it('says at its foot how a reader tells what is wrong', () => {
    const silent = each((page, source) =>
      isEmbedded(page) || source.includes('Something wrong or missing on this page?') ? [] : ['silent'],
    );
    expect(silent).toEqual([]);
  });

  it('has a card for where it is shared, which is there, with what it says in words', () => {
    const wrong = each((page, source) => {
      if (isEmbedded(page)) return [];
      const property = (name: string) => new RegExp(`<meta [^>]*property="og:${name}" content="([^"]+)"`).exec(source)?.[1] ?? '';
      const missing = ['title', 'description', 'type', 'url', 'image', 'image:alt'].filter((name) => property(name) === '');
      const png = join(REAL_SITE, new URL(property('image')).pathname);
      const isCard = existsSync(png) && [16, 20].map((at) => readFileSync(png).readUInt32BE(at)).join() === '1200,630';
      return [...missing.map((name) => `no ${name}`), ...(isCard ? [] : [`${png} is no card`])];
    });
    expect(wrong).toEqual([]);
  });

  it('has the card of its own, or of what it belongs to', () => {
    const cardOf = (page: string) => /property="og:image" content="https?:\/\/[^/]+([^"]+)"/.exec(html.get(page) ?? '')?.[1];
    const own = pages.filter((page) => /^(plans|topics|districts)\/[^/]+\/index\.html$|\/priorities\/[^/]+\/index\.html$/.test(page));
    expect(own.filter((page) => !isEmbedded(page) && cardOf(page) !== `/${page.replace('index.html', 'card.png')}`)).toEqual([]);
    const actions = pages.filter((page) => /^plans\/.*\/actions\/[^/]+\/index\.html$/.test(page));
    expect(actions.filter((page) => !/^\/plans\/[^/]+\/(priorities\/[^/]+\/)?card\.png$/.test(cardOf(page) ?? ''))).toEqual([]);
    expect(actions.filter((page) => cardOf(page)?.includes('/priorities/')).length).toBeGreaterThan(10);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        // Safari calls a list without bullets a list only where it is told to.
        // Others call a table that is laid out as cards a table only where its parts are told to be.
        'no-redundant-role': ['error', { exclude: ['list', 'table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'] }],
        // How the source is laid out is not what a reader meets.
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
        'attr-quotes': 'off',
        'doctype-style': 'off',
        'long-title': 'off',
        'no-implicit-button-type': 'error',
        // An embedded page names the page it is a part of; the loader of search is of Astro's making.
        'require-sri': 'off',
        'no-inline-style': 'error',
      },
    });
    const wrong: string[] = [];
    for (const [page, source] of html) {
      const report = await validator.validateString(source, page);
      for (const { messages } of report.results) {
        wrong.push(...messages.map(({ line, column, message, ruleId }) => `${page}:${line}:${column} ${message} (${ruleId})`));
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('weight, compressed, HTML and CSS together', () => {
  const css = filesIn(join(REAL_SITE, '_astro'))
    .filter((file) => file.endsWith('.css'))
    .map((file) => read(join(REAL_SITE, '_astro'), file));
  const cssOf = (source: string) => [...new Set(attributes(source, 'href').filter((href) => href.endsWith('.css')))];

  it('is one stylesheet for the whole site', () => {
    expect(css.length).toBe(1);
    expect(each((page, source) => (cssOf(source).length === (isEmbedded(page) ? 0 : 1) ? [] : [cssOf(source).join(' ')]))).toEqual([]);
  });

  const weight = (page: string, source: string) => compressed(source) + (isEmbedded(page) ? 0 : compressed(css[0] ?? ''));
  const LIGHT =
    /^(index\.html|(embed\/(?!index|of\/)|districts\/).*|plans\/[^/]+\/(priorities|outcomes|measures|actions)\/[^/]+\/index\.html)$/;

  it('of home, priority, outcome, measure, action, district and embed pages fits into the first 14.6 kB', () => {
    const light = [...html].filter(([page]) => LIGHT.test(page));
    expect(light.length).toBeGreaterThan(1);
    expect(
      light.filter(([page, source]) => weight(page, source) > 14_600).map(([page, source]) => `${page} ${weight(page, source)}`),
    ).toEqual([]);
  });

  it('of a page for other sites fits into 6 kB, with its style and its script', () => {
    const embedded = [...html].filter(([page]) => isEmbedded(page));
    expect(embedded.length).toBeGreaterThan(100);
    expect(embedded.filter(([, source]) => compressed(source) > 6000).map(([page, source]) => `${page} ${compressed(source)}`)).toEqual([]);
  });

  it('of every other page fits into 30 kB, but for the gallery, which is for those who build charts', () => {
    const others = [...html].filter(([page]) => page !== 'charts/index.html');
    expect(
      others.filter(([page, source]) => weight(page, source) > 30_000).map(([page, source]) => `${page} ${weight(page, source)}`),
    ).toEqual([]);
  });
});

describe('the styles', () => {
  it('have no colour of govuk-frontend that nothing is painted with, and none that is not there', () => {
    const [styles = ''] = filesIn(REAL_SITE).filter((file) => /^_astro\/Page.*\.css$/.test(file));
    const css = read(REAL_SITE, styles);
    const named = (pattern: RegExp) => [...new Set([...css.matchAll(pattern)].map(([, name]) => name))].sort();
    expect(named(/(--govuk-[\w-]+):/g)).toEqual(named(/var\((--govuk-[\w-]+)/g));
    expect(css).toContain('.govuk-button');
  });
});
