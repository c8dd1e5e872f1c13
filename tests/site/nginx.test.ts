/** The site as nginx sends it with our configuration: what a browser is told with each kind of file. Skipped where there is no nginx. */
import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASK_AGAIN, headerRules, headersOf } from '../../src/publish/headers.ts';
import { inlineParts } from '../../src/publish/inline-parts.ts';
import { filesIn, read } from './build.ts';
import { type Nginx, nginx, startNginx } from './nginx.ts';
import { REAL_SITE } from './real-site.ts';

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

describe.skipIf(!nginx)(`nginx${nginx ? '' : ' (skipped: this machine has none; on Debian: apt-get install nginx-light)'}`, () => {
  let server: Nginx;
  beforeAll(async () => {
    server = await startNginx(nginx ?? '', REAL_SITE);
  });
  afterAll(() => server?.close());

  const ask = (path: string, headers: Record<string, string> = {}) =>
    new Promise<Answer>((done, failed) => {
      get(server.address + path, { headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers as Answer['headers'], body: Buffer.concat(parts) }),
        );
      }).on('error', failed);
    });
  const files = filesIn(REAL_SITE);
  const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

  it('sends with files of each folder and kind the headers that we ask for', async () => {
    const rules = headerRules(await inlineParts(REAL_SITE));
    const kinds = new Map(files.map((file) => [`${file.split('/')[0]} ${/\.\w+$/.exec(file)?.[0]}`, file]));
    kinds.set('the element', 'embed/v1.js');
    expect(kinds.size).toBeGreaterThan(30);
    for (const file of kinds.values()) {
      const { status, headers } = await ask(addressOf(file));
      const wanted = Object.entries(headersOf(`/${addressOf(file)}`, rules)).map(([name, value]) => [name.toLowerCase(), value]);
      expect([status, ...wanted.map(([name]) => [name, headers[name ?? '']])], file).toEqual([200, ...wanted]);
    }
  });

  it('packs what is text, and leaves what is packed; says in which letters a text is', async () => {
    const script = files.find((file) => /^scripts\/.*\.js$/.test(file)) ?? '';
    const table = files.find((file) => file.endsWith('.csv')) ?? '';
    const texts = ['', 'plans/safer-norfolk-2021/priorities/fraud/', script, table, 'icon.svg', 'sitemap.xml'];
    for (const path of texts) {
      const { headers, body } = await ask(path, { 'Accept-Encoding': 'gzip' });
      expect(headers, path).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
      const file = files.includes(path) ? path : `${path}index.html`;
      expect(gunzipSync(body).toString(), path).toBe(read(REAL_SITE, file));
      if (!/\.(svg|xml)$/.test(path)) expect(headers['content-type'], path).toMatch(/; charset=utf-8$/);
    }
    const ends = { '.csv': 'text/csv; charset=utf-8', '.ics': 'text/calendar; charset=utf-8', '.epub': 'application/epub+zip' };
    for (const [end, type] of Object.entries(ends))
      expect((await ask(files.find((file) => file.endsWith(end)) ?? '')).headers['content-type'], end).toBe(type);
    for (const end of ['.pdf', '.woff2', '.epub', '.png']) {
      const { headers } = await ask(files.find((file) => file.endsWith(end)) ?? '', { 'Accept-Encoding': 'gzip' });
      expect(headers['content-encoding'], end).toBeUndefined();
    }
  });

  it('keeps what has a hash in its name for a year; of all else it is asked again, and answers that it is the same', async () => {
    const hashed = files.filter((file) => /^(_astro|scripts)\//.test(file));
    expect(hashed.length).toBeGreaterThan(5);
    for (const file of hashed) expect((await ask(file)).headers['cache-control'], file).toBe('public, max-age=31536000, immutable');
    const first = await ask('');
    expect(first.headers['cache-control']).toBe(ASK_AGAIN);
    expect((await ask('', { 'If-None-Match': first.headers.etag ?? '' })).status).toBe(304);
  });

  it('shows our page for what is not there, under the policy, and nobody keeps that', async () => {
    for (const path of ['plans/no-such-plan/', '_astro/gone.css']) {
      const { status, headers, body } = await ask(path);
      expect([status, body.toString()]).toEqual([404, read(REAL_SITE, '404.html')]);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['cache-control'] ?? '').not.toContain('immutable');
    }
  });

  it('leads an address without its last slash to the page, and lists no folder', async () => {
    const { status, headers } = await ask('plans/safer-norfolk-2021');
    expect([status, new URL(headers.location ?? '', server.address).pathname]).toEqual([301, '/plans/safer-norfolk-2021/']);
    expect((await ask('_astro/')).status).toBe(403);
  });
});
