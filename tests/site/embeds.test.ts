/** What other sites take from the built one: pages with their style, answers, pieces of HTML, JSON, and the pages that give them. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtOnce, ending, filesIn, htmlFiles, read } from './build.ts';
import { writeLongContent } from './long-content.ts';
import { attributes, elements, textOf } from './page.ts';
import { REAL_SITE } from './real-site.ts';

const ADDRESS = 'https://safer-norfolk.example/';
const files = filesIn(REAL_SITE);
const there = new Set(files);
const isEmbed = (file: string) => /^embed\/(?!index|of\/)/.test(file);
const embeds = htmlFiles(REAL_SITE).filter(isEmbed);
/** A site with a plan of 300 actions. */
const longSite = (): string => {
  const content = resolve('.build/tests/long-content');
  writeLongContent(content);
  return builtOnce('long', content, { BUILD_FIGURES: resolve('.build/tests/long.json'), BUILD_WITHOUT_DOCUMENTS: '1' }).folder;
};
const each = (of: readonly string[], check: (file: string, source: string) => string[]) =>
  of.flatMap((file) => check(file, read(REAL_SITE, file)).map((found) => `${file}: ${found}`));
/** The file behind a whole address of the site. */
const fileOf = (address: string) =>
  address
    .replace(ADDRESS, '')
    .replace(/#.*/, '')
    .replace(/(^|\/)$/, '$1index.html');

it('pages for other sites are of ten kinds, in short and in full', () => {
  for (const file of [
    'embed/safer-norfolk-2021/index.html',
    'embed/safer-norfolk-2021/actions/index.html',
    'embed/safer-norfolk-2021/priorities/fraud/whole/index.html',
    'embed/safer-norfolk-2021/outcomes/1/index.html',
    'embed/safer-norfolk-2021/charts/2021-outcomes/index.html',
    'embed/safer-norfolk-2021/theories-of-change/neighbourhood-crime/index.html',
    'embed/safer-norfolk-2021/accountability/norfolk-constabulary/index.html',
    'embed/norwich-2010/measures/core-assessments/index.html',
    'embed/topics/fraud/index.html',
    'embed/districts/norwich/index.html',
  ])
    expect(there.has(file), file).toBe(true);
});

describe('a page for other sites', () => {
  it('has one style and one script, under the hashes that its policy names', () => {
    const wrong = each(embeds, (_, source) => {
      const [policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(source)?.slice(1) ?? [];
      const hash = (name: string) => {
        const [, inner = ''] = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(source) ?? [];
        return `sha256-${createHash('sha256').update(inner).digest('base64')}`;
      };
      return [
        ...(policy.startsWith('default-src &#39;none&#39;') || policy.startsWith("default-src 'none'") ? [] : ['no policy']),
        ...['style', 'script'].filter((name) => !policy.includes(hash(name))).map((name) => `the ${name} is another`),
        ...(/ style="| src="|rel="stylesheet"/.test(source) ? ['asks for more'] : []),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('has in its style what it uses: the partnership’s colour, and words that only screen readers are given', () => {
    const wrong = each(embeds, (_, source) => {
      const css = source.slice(source.indexOf('<style>'), source.indexOf('</style>'));
      const used = ['govuk-visually-hidden', 'unseen', 'rows', 'counts', 'facts', 'figures', 'wide', 'narrow', 'skip'].filter((name) =>
        source.includes(`class="${name}"`),
      );
      return [...used.filter((name) => !css.includes(`.${name}`)), ...(css.includes('--brand:#1b4d3e') ? [] : ['no colour of the brand'])];
    });
    expect(wrong).toEqual([]);
  });

  it('of a priority has the first of its actions in short, and says how many there are where it has not all', () => {
    const actionsIn = (source: string) => new Set(attributes(source, 'href').filter((href) => /\/actions\/[^/]+\/$/.test(href))).size;
    const priorities = embeds.filter((file) => /\/priorities\/[^/]+\/index\.html$/.test(file));
    expect(priorities.length).toBeGreaterThan(20);
    const wrong = each(priorities, (file, source) => {
      const [some, all] = [actionsIn(source), actionsIn(read(REAL_SITE, file.replace('index.html', 'whole/index.html')))];
      const isSaid = some === all || (some > 0 && /All \d+ actions/.test(textOf(source)));
      return isSaid ? [] : [`${some} of ${all} actions, and nothing of the others`];
    });
    expect(wrong).toEqual([]);
  });

  it('means no other site or page with “here”, and each link to all of something says of what', () => {
    const wrong = each(embeds, (_, source) => [
      ...(textOf(source).match(/on this site|latest here|report here|the figures below/g) ?? []),
      ...[...source.matchAll(/<a ([^>]*)>(All [\d,]+)<\/a>/g)]
        .filter(([, own = '', label = '']) => !new RegExp(`aria-label="[^"]+: a${label.slice(1)}"`).test(own))
        .map(([, , label = '']) => label),
    ]);
    expect(wrong).toEqual([]);
    expect(textOf(read(REAL_SITE, 'embed/norfolk-2012/index.html'))).toContain('The latest on Safer Norfolk: Safer Norfolk Plan 2021-24.');
    expect(textOf(read(REAL_SITE, 'embed/safer-norfolk-2021/index.html'))).toContain('It is the latest plan on the site Safer Norfolk.');
    expect(textOf(read(REAL_SITE, 'plans/safer-norfolk-2021/index.html'))).toContain('It is the latest plan on this site.');
  });

  it('of a district begins with what the latest plan does there, and has what earlier ones promised', () => {
    const district = textOf(read(REAL_SITE, 'embed/districts/norwich/whole/index.html'));
    expect(district).toMatch(
      /Norwich What the latest plan does in Norwich .* Promised for Norwich in earlier plans .* Figures for Norwich/,
    );
  });

  it('weighs at most 6 kB, in full too, and with 300 actions', () => {
    const heavy = (site: string, of: readonly string[]) =>
      of.flatMap((file) => {
        const bytes = gzipSync(read(site, file), { level: 9 }).length;
        return bytes > 6000 ? [`${file} ${bytes}`] : [];
      });
    expect(heavy(REAL_SITE, embeds)).toEqual([]);
    const long = longSite();
    const all = htmlFiles(long).filter(isEmbed);
    expect(all).toContain('embed/safer-town/actions/by/section/many-3/whole/index.html');
    expect(heavy(long, all)).toEqual([]);
    const inFull = read(long, 'embed/safer-town/actions/whole/index.html');
    expect(textOf(inFull)).toMatch(/Mend locks .* All \d+ actions/);
    expect(read(long, 'include/safer-town/actions.html').match(/<li>/g)?.length).toBeGreaterThan(300);
  });

  it('in full has each part of a plan of a hundred actions, and leaves out nothing without a link', () => {
    const source = read(REAL_SITE, 'embed/norfolk-2012/actions/whole/index.html');
    const linked = new Set(attributes(source, 'href').filter((href) => /\/actions\/[^/]+\/$/.test(href))).size;
    expect(linked).toBeGreaterThan(60);
    expect(elements(source, 'h2').map((title) => title.slice(0, 2))).toEqual(['A.', 'C.', 'D.', 'E.', 'F.']);
    expect(source).toContain('/plans/norfolk-2012/actions/#part-domestic-abuse">All 42 actions</a>');
    const cut = embeds.filter((file) => file.includes('/whole/') && /: all \d+<|All \d+ actions</.test(read(REAL_SITE, file)));
    const wrong = each(cut, (_, html) =>
      [...html.matchAll(/<a href="([^"]*)">[^<]*(?:: all|All) \d+[^<]*</g)].flatMap(([, href = '']) =>
        there.has(fileOf(href.replace(/^\//, ''))) ? [] : [href],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('of a subject has the way to what each plan said, and of which day it is', () => {
    const topics = embeds.filter((file) => /^embed\/topics\/[^/]+\/index/.test(file));
    expect(topics.length).toBeGreaterThan(5);
    const wrong = each(topics, (file, source) => {
      const page = read(REAL_SITE, file.replace('embed/', ''));
      const plans = [...page.matchAll(/<h2 id="([^"]+)">/g)].map(([, id = '']) => id).filter((id) => page.includes(`href="/plans/${id}/"`));
      const ways = plans.filter((id) => !source.includes(`#${id}"`));
      return [...ways, ...(/latest source or report in this part is of .*\d{4}\./.test(textOf(source)) ? [] : ['no day'])];
    });
    expect(wrong).toEqual([]);
  });

  it('of an old plan says so, and leads to the latest', () => {
    const all = embeds.filter((file) => /^embed\/(norfolk-2012|norwich-2010|west-norfolk-2005)\//.test(file));
    expect(each(all, (_, source) => (source.includes('href="/plans/safer-norfolk-2021/"') ? [] : ['does not']))).toEqual([]);
    const old = all.filter((file) => file.includes('/priorities/'));
    expect(old.length).toBeGreaterThan(20);
    expect(each(old, (_, source) => (textOf(source).includes('What came of it') ? [] : ['does not say what came of it']))).toEqual([]);
    for (const [file, part] of [
      ['norfolk-2012/priorities/crime-and-anti-social-behaviour', 'arson'],
      ['norwich-2010/priorities/volume-crime', 'all other crime'],
      ['west-norfolk-2005/priorities/theft-other', 'shoplifting, and theft of cycles and mobile phones'],
    ] as const)
      expect(textOf(read(REAL_SITE, `embed/${file}/index.html`))).toContain(
        `We have found no later priority that goes on with the part on ${part}.`,
      );
    const whole = textOf(read(REAL_SITE, 'embed/norfolk-2012/priorities/reoffending/whole/index.html'));
    expect(whole).toMatch(/What came of it .* Targets .* Aim: /);
  });

  it('has the way out where its page has it, and so has the piece of HTML', () => {
    const hasExit = (source: string) => /<a [^>]*>Exit this page</.test(source);
    const pageOf = (source: string) => fileOf(/(?:rel="canonical" href="|^<!-- )(https:[^"\s]*)/.exec(source)?.[1] ?? '');
    const all = [...embeds, ...ending(files, '.html', 'include/')];
    const wrong = each(all, (_, source) => {
      const page = read(REAL_SITE, pageOf(source));
      return hasExit(page) && !hasExit(source) ? ['has none'] : [];
    });
    expect(wrong).toEqual([]);
    expect(all.filter((file) => hasExit(read(REAL_SITE, file))).length).toBeGreaterThan(20);
  });

  it('names its own page, and is asked for by it', () => {
    const wrong = each(embeds, (file, source) => {
      const [canonical = ''] = /rel="canonical" href="([^"]*)"/.exec(source)?.slice(1) ?? [];
      const page = fileOf(canonical);
      if (!there.has(page)) return [`${canonical} is not there`];
      if (file.includes('/whole/') || file.includes('/charts/')) return [];
      const answer = `${ADDRESS}${file.replace('index.html', 'oembed.json')}`;
      return read(REAL_SITE, page).includes(`type="application/json+oembed" href="${answer}"`) ? [] : [`${page} does not`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the pages that give snippets', () => {
  const lists = ending(files, 'index.html', 'embed/').filter((file) => /^embed\/(index|of\/)/.test(file));

  it('have a snippet for each page for other sites, the address for systems that ask for one, and the piece of HTML', () => {
    const given = new Set(lists.flatMap((file) => attributes(read(REAL_SITE, file), 'href')));
    expect(embeds.map((file) => `/${file.replace('index.html', '')}`).filter((address) => !given.has(address))).toEqual([]);
    expect([...given].filter((address) => address.startsWith('/include/')).length).toBeGreaterThan(100);
  });

  it('give as the address to paste one whose page names the answer for the frame of that snippet', () => {
    const wrong = each(lists, (_, source) =>
      source.split('<textarea class="snippet"').flatMap((part) => {
        const [, answer] = /&lt;iframe src=&quot;([^&]*)&quot;/.exec(part) ?? [];
        const [, address = ''] = /<li>Address to paste[^<]*<a href="[^"]*">([^<]*)<\/a>/.exec(part) ?? [];
        if (!answer) return [];
        const isNamed = there.has(fileOf(address)) && read(REAL_SITE, fileOf(address)).includes(`json+oembed" href="${answer}oembed.json"`);
        return isNamed && !address.includes('#') ? [] : [`“${address}” does not for ${answer}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('are led to from the foot of every page that can be shown', () => {
    const fraud = read(REAL_SITE, 'plans/safer-norfolk-2021/priorities/fraud/index.html');
    const [, place = ''] = /href="\/embed\/#([^"]*)"/.exec(fraud) ?? [];
    expect(read(REAL_SITE, 'embed/index.html')).toContain(`id="${place}"`);
    const measure = read(REAL_SITE, 'plans/norwich-2010/measures/core-assessments/index.html');
    const [, at = ''] = /href="\/embed\/of\/norwich-2010\/#([^"]*)"/.exec(measure) ?? [];
    expect(read(REAL_SITE, 'embed/of/norwich-2010/index.html')).toContain(`id="${at}"`);
  });

  it('name the script of the element with the hash of its file', () => {
    const hash = createHash('sha384').update(read(REAL_SITE, 'embed/v1.js')).digest('base64');
    expect(read(REAL_SITE, 'embed/index.html')).toContain(`integrity=&quot;sha384-${hash}&quot;`);
  });
});

describe('pieces of HTML', () => {
  const pieces = ending(files, '.html', 'include/');

  it('begin with the address of their page and the date of what is known, and are no page', () => {
    const wrong = each(pieces, (_, source) => {
      const [, address = ''] = /^<!-- (https:\S+)(?: \| [^\n]*\d{4})? -->\n<h[23]>/.exec(source) ?? [];
      return [
        ...(there.has(fileOf(address)) ? [] : ['no page']),
        ...(/<(html|head|body|script|style|h1)\b|class=|style=/.test(source) ? ['more than a piece'] : []),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('have whole addresses that lead somewhere', () => {
    const wrong = each(pieces, (_, source) =>
      [...attributes(source, 'href'), ...attributes(source, 'src')].filter((href) =>
        href.startsWith(ADDRESS) ? !there.has(fileOf(href)) : !/^(https:|tel:)/.test(href),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('have headings from h2 on, or one level lower, and no level is left out', () => {
    const levels = (file: string) => [...read(REAL_SITE, file).matchAll(/<h([2-6])>/g)].map(([, level]) => Number(level));
    const jumps = pieces.filter((file) =>
      levels(file).some((level, index, all) => level > (all[index - 1] ?? (file.startsWith('include/h3/') ? 2 : 1)) + 1),
    );
    expect(jumps).toEqual([]);
    expect(elements(read(REAL_SITE, 'include/h3/safer-norfolk-2021/priorities/fraud.html'), 'h3')).toEqual(['Fraud']);
  });
});

it('JSON stands beside a page, with its piece of HTML and where to find it for other sites', () => {
  const data = JSON.parse(read(REAL_SITE, 'plans/safer-norfolk-2021/priorities/fraud.json'));
  expect(data).toMatchObject({
    title: 'Fraud',
    plan: 'Safer Norfolk Plan 2021-24',
    address: `${ADDRESS}plans/safer-norfolk-2021/priorities/fraud/`,
  });
  for (const address of [data.embed, data.include, data.embed_whole]) expect(there.has(fileOf(address)), address).toBe(true);
});
