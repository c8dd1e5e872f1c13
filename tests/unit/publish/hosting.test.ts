/** What hosts are told to send: strict where it can be, and the same in the words of each, read by the rules that each reads by. */
import { describe, expect, it } from 'vitest';
import { ASK_AGAIN, headerRules, headersOf } from '../../../src/publish/headers.ts';
import { azureFile, type Hosted, headersFile } from '../../../src/publish/host-files.ts';
import { serverFiles } from '../../../src/publish/server-files.ts';

const PARTS = { styles: ["'sha256-page='"], embeds: { styles: ["'sha256-frame='"], scripts: ["'sha256-height='"] } };
const POLICY = 'Content-Security-Policy';
const sent = (path: string, mayEmbed?: string[]) => headersOf(path, headerRules(PARTS, mayEmbed));

describe('what a host sends', () => {
  it('lets all websites show pages for other sites, or those that are named, and nobody the rest', () => {
    expect(sent('/plans/a/')[POLICY]).toMatch(/frame-ancestors 'self'$/);
    expect(sent('/embed/a/')[POLICY]).toMatch(/frame-ancestors \*$/);
    expect(sent('/embed/a/', ['https://www.town.example/a/'])[POLICY]).toMatch(/frame-ancestors 'self' https:\/\/www\.town\.example$/);
  });

  it('lets pages of others load the element, for ever the same', () => {
    expect(sent('/embed/v1.js')).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });

  it('lets programs in the pages of others read the open data, and nothing else but what they are to show', () => {
    expect(sent('/data/a.csv')['Access-Control-Allow-Origin']).toBe('*');
    expect(sent('/plans/a/')).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  it('keeps files with a hash in their name, and asks again for all else', () => {
    for (const path of ['/scripts/a-1.js', '/_astro/a.1.css']) expect(sent(path)['Cache-Control']).toContain('immutable');
    for (const path of ['/', '/search/', '/data/a.csv', '/embed/a/', '/pagefind/pagefind.js'])
      expect(sent(path)['Cache-Control']).toBe(ASK_AGAIN);
  });

  it('allows nothing unsafe but the WebAssembly of the search, and only there', () => {
    expect(['/', '/plans/a/', '/report/a/', '/embed/a/'].filter((path) => sent(path)[POLICY]?.includes('unsafe'))).toEqual([]);
    expect(sent('/search/')[POLICY]?.match(/'[^']*unsafe[^']*'/g)).toEqual(["'wasm-unsafe-eval'"]);
    expect(sent('/')[POLICY]).toContain("script-src 'self';");
  });
});

const PATHS = [
  '/',
  '/plans/a/',
  '/search/',
  '/scripts/a.js',
  '/_astro/a.css',
  '/embed/',
  '/embed/a/',
  '/embed/v1.js',
  '/include/a/',
  '/data/',
  '/data/a.csv',
  '/icon.svg',
];
const isIn = (path: string, pattern: string) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern);

/** Netlify and Cloudflare: all rules that fit; it must not matter what they do with a header that two have. */
function fromHeadersFile(text: string, path: string): Record<string, string> {
  const found: [string, string][] = [];
  for (const block of text.split(/\n(?=\/)/)) {
    const [pattern = '', ...lines] = block.trim().split('\n');
    if (isIn(path, pattern)) found.push(...lines.map((line) => line.trim().split(/: (.*)/s, 2) as [string, string]));
  }
  expect(found.map(([name]) => name)).toEqual([...new Set(found.map(([name]) => name))]);
  // What these hosts send of themselves.
  return { 'Cache-Control': ASK_AGAIN, ...Object.fromEntries(found) };
}

/** Azure: what is sent everywhere, and the first rule that fits. */
function fromAzure(text: string, path: string): Record<string, string> {
  const { globalHeaders, routes } = JSON.parse(text) as {
    globalHeaders: Record<string, string>;
    routes: { route: string; headers: Record<string, string> }[];
  };
  return { ...globalHeaders, ...routes.find(({ route }) => isIn(path, route))?.headers };
}

/** nginx: an exact path, or else the longest that fits, and nothing of the others. */
function fromNginx(text: string, path: string): Record<string, string> {
  const blocks = [...text.matchAll(/^location (= )?(\S+) \{\n(.*?)^\}/gms)].map(([, exact, at = '', lines = '']) => ({ exact, at, lines }));
  const fits = blocks.filter(({ exact, at }) => (exact ? path === at : path.startsWith(at)));
  const [first] = fits.sort((one, other) => Number(Boolean(other.exact)) - Number(Boolean(one.exact)) || other.at.length - one.at.length);
  return Object.fromEntries([...(first?.lines ?? '').matchAll(/add_header (\S+) "([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

/** Apache and Caddy: all that fit, and the last word counts. */
const inOrder = (block: RegExp, line: RegExp) => (text: string, path: string) =>
  Object.fromEntries(
    [...text.matchAll(block)]
      .filter(([, at = '']) => isIn(path, at.endsWith('/') ? `${at}*` : at))
      .flatMap(([, , lines = '']) => [...lines.matchAll(line)].map(([, name, value]) => [name, value])),
  );

describe.each(['/', '/safety/'])('a site under %s', (base) => {
  const top = ['_astro/', 'data/', 'embed/', 'icon.svg', 'include/', 'plans/', 'scripts/', 'search/'];
  const hosted: Hosted = { rules: headerRules(PARTS, ['https://www.town.example/']), base, top };
  const [nginx, apache, caddy] = serverFiles(hosted).map(({ text }) => text);
  it.each([
    ['_headers', headersFile(hosted).text, fromHeadersFile],
    ['Azure', azureFile(hosted).text, fromAzure],
    ['nginx', nginx ?? '', fromNginx],
    ['Apache', apache ?? '', inOrder(/<Location "(.*?)">\n(.*?)<\/Location>/gs, /set (\S+) "([^"]*)"/g)],
    ['Caddy', caddy ?? '', inOrder(/^\theader (\S+) \{\n(.*?)^\t\}/gms, /^\t\t(\S+) "([^"]*)"/gm)],
  ])('has the same headers in the words of %s', (_, text, read) => {
    for (const path of PATHS) expect(read(text, base + path.slice(1)), path).toEqual(headersOf(path, hosted.rules));
  });

  it('says of each thing once how long it is good where the host would join two answers', () => {
    const rules = [...hosted.rules, { path: '/scripts/new.js', headers: { 'Cache-Control': 'no-store' } }];
    expect(() => headersFile({ ...hosted, rules })).toThrow('/scripts/new.js');
  });
});
