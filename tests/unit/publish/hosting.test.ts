/** What hosts are told to send: strict where it can be, and the same in the words of each, read by the rules that each reads by. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASK_AGAIN, headerRules, headersOf, saidWithin } from '../../../src/publish/hosts/headers.ts';
import { azureFile, type Hosted, headersFile, redirectsFile, redirectsOf } from '../../../src/publish/hosts/host-files.ts';
import { serverFiles } from '../../../src/publish/hosts/server-files.ts';

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

  it('lets programs in the pages of others read the open data and what pages say as data, and nothing else but what they are to show', () => {
    for (const path of ['/data/a.csv', '/help.json', '/plans/a/priorities/b.json'])
      expect(sent(path)['Access-Control-Allow-Origin'], path).toBe('*');
    for (const path of ['/plans/a/', '/plans/a/a.pdf', '/a.json/', '/plans/a-json'])
      expect(sent(path), path).not.toHaveProperty('Access-Control-Allow-Origin');
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

describe('what a page says of itself, for hosts that send no headers', () => {
  it('lets no script run that is no file of this site, and says nothing that a header does not say', () => {
    for (const path of ['/', '/plans/a/', '/search/']) {
      const { policy, referrer } = saidWithin(path);
      expect(policy.split(';')).toEqual(expect.arrayContaining(["object-src 'self'", "base-uri 'none'", "form-action 'self'"]));
      for (const directive of policy.split(';')) expect(sent(path)[POLICY]?.split('; ')).toContain(directive);
      expect(referrer).toBe('same-origin');
    }
    expect(saidWithin('/plans/a/').policy).toMatch(/^script-src 'self';/);
    expect(saidWithin('/search/').policy).toMatch(/^script-src 'self' 'wasm-unsafe-eval';/);
  });

  it('leaves out what counts in headers only, and what it would have to name by hashes', () => {
    expect(saidWithin('/').policy).not.toMatch(/frame-ancestors|style-src|default-src/);
  });
});

it('every answer says what it is, keeps a reader’s way to itself, and turns off what no page needs', () => {
  for (const path of ['/', '/search/', '/embed/a/', '/data/a.csv', '/_astro/a.css'])
    expect(sent(path), path).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    });
});

it('each host shows our page for what is not there', () => {
  const hosted: Hosted = { rules: headerRules(PARTS), base: '/safety/', top: [], within: [], redirects: [] };
  const [nginx = '', apache = '', caddy = ''] = serverFiles(hosted).map(({ text }) => text);
  expect(nginx).toContain('\nerror_page 403 404 =404 /safety/404.html;\n');
  expect(apache).toContain('\nErrorDocument 404 /safety/404.html\n');
  expect(caddy).toMatch(/\nhandle_errors \{\n(\t.*\n)*\trewrite \* \/safety\/404\.html\n/);
  expect(JSON.parse(azureFile(hosted).text).responseOverrides).toEqual({ 404: { rewrite: '/safety/404.html' } });
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
  '/data/a.json',
  '/embed/a/oembed.json',
  '/search/a/b.json',
  '/_astro/a.json',
  '/plans/a/b.json',
  '/plans/a/b.json/',
  '/help.json',
  '/icon.svg',
];
/** A star stands for anything, slashes too. */
const isIn = (path: string, pattern: string) => {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? path === pattern : path.startsWith(start) && path.endsWith(end);
};

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

/** nginx: an exact path, or else the longest that fits, within it an ending that fits, and nothing of the others. */
function fromNginx(text: string, path: string): Record<string, string> {
  const blocks = [...text.matchAll(/^location (= )?(\S+) \{\n(.*?)^\}/gms)].map(([, exact, at = '', lines = '']) => ({ exact, at, lines }));
  const fits = blocks.filter(({ exact, at }) => (exact ? path === at : path.startsWith(at)));
  const [first] = fits.sort((one, other) => Number(Boolean(other.exact)) - Number(Boolean(one.exact)) || other.at.length - one.at.length);
  const all = first?.lines ?? '';
  const [own = ''] = all.split(/^ {2}location/m);
  const within = [...all.matchAll(/^ {2}location ~ (\S+) \{\n(.*?)^ {2}\}/gms)].find(([, ending = '']) => new RegExp(ending).test(path));
  return Object.fromEntries([...(within?.[2] ?? own).matchAll(/add_header (\S+) "([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

/** Apache and Caddy: all that fit, and the last word counts. A place that begins with ^ is a pattern. */
const inOrder = (block: RegExp, line: RegExp) => (text: string, path: string) =>
  Object.fromEntries(
    [...text.matchAll(block)]
      .filter(([, at = '']) => (at.startsWith('^') ? new RegExp(at).test(path) : isIn(path, at.endsWith('/') ? `${at}*` : at)))
      .flatMap(([, , lines = '']) => [...lines.matchAll(line)].map(([, name, value]) => [name, value])),
  );
/** Caddy names a pattern before it uses it. */
const named = (text: string) => {
  const [, name = '', pattern = ''] = /^\t@(\S+) path_regexp (\S+)$/m.exec(text) ?? [];
  return text.replace(`header @${name} {`, () => `header ${pattern} {`);
};

const REDIRECTS = [
  { from: '/plans/a/old.x/', to: '/plans/a/new/' },
  { from: '/a.pdf', to: '/plans/a/new/a.pdf' },
  { from: '/embed/a/old/', to: '/embed/a/new/' },
];

/** Where a host leads a reader who asks for a path; nothing if it does not. */
const leads: [host: string, (hosted: Hosted, path: string) => string | undefined][] = [
  ['_redirects', (hosted, path) => lineWith(redirectsFile(hosted)[0]?.text, /^(\S+) (\S+) 301$/gm, (from) => from === path)],
  [
    'nginx',
    (hosted, path) => lineWith(serverFiles(hosted)[0]?.text, /^location = (\S+) \{ return 301 (\S+); \}$/gm, (from) => from === path),
  ],
  [
    'Apache',
    (hosted, path) =>
      lineWith(serverFiles(hosted)[1]?.text, /^RedirectMatch 301 "(\S+)" "(\S+)"$/gm, (from) => new RegExp(from).test(path)),
  ],
  ['Caddy', (hosted, path) => lineWith(serverFiles(hosted)[2]?.text, /^\tredir (\S+) (\S+) 301$/gm, (from) => from === path)],
  [
    'Azure',
    (hosted, path) => {
      const routes = JSON.parse(azureFile(hosted).text).routes as { route: string; redirect?: string }[];
      return routes.find(({ route }) => (route.endsWith('*') ? path.startsWith(route.slice(0, -1)) : route === path))?.redirect;
    },
  ],
];
const lineWith = (text = '', line: RegExp, is: (from: string) => boolean) =>
  [...text.matchAll(line)].find(([, from = '']) => is(from))?.[2];

describe.each(['/', '/safety/'])('a site under %s', (base) => {
  const hosted: Hosted = { rules: headerRules(PARTS), base, top: ['plans/', 'embed/'], within: [], redirects: REDIRECTS };
  it.each(leads)('is led on from addresses of old by %s, and from no other', (_host, lead) => {
    for (const { from, to } of REDIRECTS) expect(lead(hosted, base + from.slice(1)), from).toBe(base + to.slice(1));
    for (const other of ['plans/a/oldxx/', 'plans/a/old.x/more/', 'plans/a/']) expect(lead(hosted, base + other), other).toBeUndefined();
  });

  it('has its addresses of old read back from the folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hosted-'));
    const [file] = redirectsFile(hosted);
    writeFileSync(join(folder, file?.name ?? ''), file?.text ?? '');
    expect(redirectsOf(folder, base)).toEqual(REDIRECTS);
    rmSync(folder, { recursive: true });
  });
});

it('Azure is told of no more than its file may hold', () => {
  const redirects = Array.from({ length: 1000 }, (_, index) => ({ from: `/old-${index}/`, to: '/' }));
  const { text } = azureFile({ rules: headerRules(PARTS), base: '/', top: [], within: [], redirects });
  expect(text.length).toBeLessThan(20_000);
});

it('a site that nothing has moved in has no file that says so', () => {
  expect(redirectsFile({ rules: [], base: '/', top: [], within: [], redirects: [] })).toEqual([]);
});

describe.each(['/', '/safety/'])('what is sent by a host of a site under %s', (base) => {
  const top = ['_astro/', 'data/', 'embed/', 'help.json', 'icon.svg', 'include/', 'plans/', 'scripts/', 'search/'];
  const within = ['_astro/', 'data/', 'embed/', 'plans/', 'search/'].map((folder) => `${folder}*.json`);
  const hosted: Hosted = { rules: headerRules(PARTS, ['https://www.town.example/']), base, top, within, redirects: REDIRECTS };
  const [nginx, apache, caddy] = serverFiles(hosted).map(({ text }) => text);
  it.each([
    ['_headers', headersFile(hosted).text, fromHeadersFile],
    ['Azure', azureFile(hosted).text, fromAzure],
    ['nginx', nginx ?? '', fromNginx],
    ['Apache', apache ?? '', inOrder(/<Location(?:Match)? "(.*?)">\n(.*?)<\/Location/gs, /set (\S+) "([^"]*)"/g)],
    ['Caddy', named(caddy ?? ''), inOrder(/^\theader (\S+) \{\n(.*?)^\t\}/gms, /^\t\t(\S+) "([^"]*)"/gm)],
  ])('has the same headers in the words of %s', (_, text, read) => {
    for (const path of PATHS) expect(read(text, base + path.slice(1)), path).toEqual(headersOf(path, hosted.rules));
  });

  it('says of each thing once how long it is good where the host would join two answers', () => {
    const rules = [...hosted.rules, { path: '/scripts/new.js', headers: { 'Cache-Control': 'no-store' } }];
    expect(() => headersFile({ ...hosted, rules })).toThrow('/scripts/new.js');
  });
});
