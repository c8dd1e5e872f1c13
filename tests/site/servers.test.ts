/** The site as real servers send it with our configuration: what a browser is told with each kind of file. Those that are not there are skipped. */
import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASK_AGAIN, headerRules, headersOf } from '../../src/publish/hosts/headers.ts';
import { inlineParts } from '../../src/publish/hosts/inline-parts.ts';
import { filesIn, read } from './build.ts';
import { REAL_SITE } from './real-site.ts';
import { programOf, type RunningServer, SERVER_NAMES, SERVERS, type ServerName, startServer } from './servers.ts';

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

const ask = (address: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((done, failed) => {
    get(address, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers as Answer['headers'], body: Buffer.concat(parts) }),
      );
    }).on('error', failed);
  });

const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');
const PACKED = { 'Accept-Encoding': 'gzip' };
const PDF = 'plans/safer-norfolk-2021/safer-norfolk-2021.pdf';
/** Two addresses of old, as the build finds them. */
const REDIRECTS = [
  { from: '/plans/of.old/', to: '/plans/' },
  { from: '/of-old.pdf', to: `/${PDF}` },
];
/** Caddy says so with another number, and older ones answer without what stands behind the question mark. */
const LED_ON = [301, 308];

const named = (name: ServerName) =>
  `${name}${programOf(name) ? '' : ` (skipped: this machine has none; on Debian: apt-get install ${SERVERS[name].package})`}`;

describe.each(SERVER_NAMES.map((name) => [named(name), name] as const))('%s', (_title, name) => {
  describe.skipIf(!programOf(name))('with our configuration', () => {
    let server: RunningServer;
    let files: string[];
    beforeAll(async () => {
      files = filesIn(REAL_SITE);
      server = await startServer(name, REAL_SITE, { redirects: REDIRECTS });
    });
    afterAll(() => server?.close());
    const asked = (path: string, headers?: Record<string, string>) => ask(server.address + path, headers);
    const withEnding = (ending: string) => files.find((file) => file.endsWith(ending)) ?? '';

    it('sends with files of each folder and kind the headers that we ask for', async () => {
      const rules = headerRules(await inlineParts(REAL_SITE));
      const kinds = new Map(files.map((file) => [`${file.split('/')[0]} ${/\.\w+$/.exec(file)?.[0]}`, file]));
      kinds.set('the element', 'embed/v1.js');
      expect(kinds.size).toBeGreaterThan(30);
      for (const file of kinds.values()) {
        const { status, headers } = await asked(addressOf(file));
        const wanted = Object.entries(headersOf(`/${addressOf(file)}`, rules)).map(([name, value]) => [name.toLowerCase(), value]);
        expect([status, ...wanted.map(([name]) => [name, headers[name ?? '']])], file).toEqual([200, ...wanted]);
      }
    });

    it('lets programs in the pages of others read what a page says as data, and not the page', async () => {
      const page = 'plans/safer-norfolk-2021/priorities/fraud';
      for (const path of [`${page}.json`, 'help.json', 'data/plans.json'])
        expect((await asked(path, { Origin: 'https://www.town.example' })).headers['access-control-allow-origin'], path).toBe('*');
      for (const path of [`${page}/`, PDF]) expect((await asked(path)).headers['access-control-allow-origin'], path).toBeUndefined();
    });

    it('packs what is text, and leaves what is packed; says in which letters a text is', async () => {
      const script = files.find((file) => /^scripts\/.*\.js$/.test(file)) ?? '';
      const texts = ['', 'plans/safer-norfolk-2021/priorities/fraud/', script, withEnding('.csv'), 'sitemap.xml', 'calendar.ics'];
      for (const path of texts) {
        const { headers, body } = await asked(path, PACKED);
        expect(headers, path).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
        const file = files.includes(path) ? path : `${path}index.html`;
        expect(gunzipSync(body).toString(), path).toBe(read(REAL_SITE, file));
        expect(headers['content-type'], path).toMatch(/; charset=utf-8$/);
      }
      for (const ending of ['.pdf', '.woff2', '.epub', '.png'])
        expect((await asked(withEnding(ending), PACKED)).headers['content-encoding'], ending).toBeUndefined();
    });

    it('says of each file what it is', async () => {
      const types = {
        '.csv': /^text\/csv; charset=utf-8$/,
        '.ics': /^text\/calendar; charset=utf-8$/,
        '.js': /^(text|application)\/javascript; charset=utf-8$/,
        '.json': /^application\/json\b/,
        '.jsonld': /^application\/ld\+json\b/,
        '.xml': /^(text|application)\/xml; charset=utf-8$/,
        '.svg': /^image\/svg\+xml\b/,
        '.txt': /^text\/plain; charset=utf-8$/,
        '.pdf': /^application\/pdf$/,
        '.epub': /^application\/epub\+zip$/,
        // What a browser cannot show it keeps.
        '.brf': /^application\/octet-stream$/,
        '.woff2': /^font\/woff2$/,
      };
      for (const [ending, type] of Object.entries(types))
        expect((await asked(withEnding(ending))).headers['content-type'], ending).toMatch(type);
    });

    it('keeps what has a hash in its name for a year; of all else it is asked again, and answers that it is the same, packed or not', async () => {
      const hashed = files.filter((file) => /^(_astro|scripts)\//.test(file));
      expect(hashed.length).toBeGreaterThan(5);
      for (const file of hashed) expect((await asked(file)).headers['cache-control'], file).toBe('public, max-age=31536000, immutable');
      for (const how of [{}, PACKED]) {
        const first = await asked('', how);
        expect(first.headers['cache-control']).toBe(ASK_AGAIN);
        const etag = first.headers.etag ?? '';
        expect((await asked('', { ...how, 'If-None-Match': etag })).status).toBe(304);
        expect((await asked('', { ...how, 'If-None-Match': etag.replace(/\w/, 'x') })).status).toBe(200);
      }
    });

    it('shows our page for what is not there, and for a folder without one, under the policy, and nobody keeps that', async () => {
      for (const path of ['plans/no-such-plan/', '_astro/gone.css', '_astro/', 'include/']) {
        const { status, headers, body } = await asked(path);
        expect([403, 404], path).toContain(status);
        expect(body.toString(), path).toBe(read(REAL_SITE, '404.html'));
        expect(headers['content-security-policy'], path).toContain("default-src 'none'");
        expect(headers['cache-control'] ?? '', path).not.toContain('immutable');
      }
      expect((await asked('plans/no-such-plan/')).status).toBe(404);
      // Nor is one file taken for another.
      expect((await asked('data/catalogue')).status).toBe(404);
    });

    it('leads on from an address without its last slash, and from addresses of old', async () => {
      for (const { from, to } of [{ from: '/plans/safer-norfolk-2021', to: '/plans/safer-norfolk-2021/' }, ...REDIRECTS]) {
        const { status, headers } = await asked(from.slice(1));
        expect(LED_ON, from).toContain(status);
        expect(new URL(headers.location ?? '', server.address).pathname).toBe(to);
      }
      expect((await asked('plans/ofxold/')).status).toBe(404);
    });

    it('sends a part of a file to who asks for one, and the page of an address with its name too', async () => {
      const { status, headers, body } = await asked(PDF, { Range: 'bytes=0-4' });
      expect([status, body.toString()]).toEqual([206, '%PDF-']);
      expect(headers['content-range']).toMatch(/^bytes 0-4\/\d+$/);
      expect((await asked('plans/index.html')).body.toString()).toBe(read(REAL_SITE, 'plans/index.html'));
    });

    it('does the same under a path', async () => {
      const below = await startServer(name, REAL_SITE, { base: '/safety/', redirects: REDIRECTS });
      try {
        const script = files.find((file) => /^scripts\//.test(file)) ?? '';
        const home = await ask(below.address);
        expect([home.status, home.headers['content-security-policy'] !== undefined]).toEqual([200, true]);
        expect((await ask(below.address + script)).headers['cache-control']).toContain('immutable');
        expect((await ask(`${below.address}help.json`)).headers['access-control-allow-origin']).toBe('*');
        expect((await ask(`${below.address}no-such-page/`)).body.toString()).toBe(read(REAL_SITE, '404.html'));
        const { location = '' } = (await ask(`${below.address}of-old.pdf`)).headers;
        expect(new URL(location, below.address).pathname).toBe(`/safety/${PDF}`);
      } finally {
        await below.close();
      }
    });
  });
});
