/** What is answered for an address and is no page or file is refused, by a build from nothing and by one whose code was bundled before. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MadeBefore } from '../../../src/publish/kept/made-before.ts';
import { makePages, makingHere } from '../../../src/publish/make-pages.ts';

type Prerenderer = { render: (request: Request) => Promise<Response> };

const to = (kept?: MadeBefore) => ({
  folder: join(mkdtempSync(join(tmpdir(), 'pages-')), 'next'),
  address: 'https://plan.example.org/safety/',
  cache: '',
  kept,
  now: new Date('2026-11-22T12:00:00Z'),
  isMine: () => true,
  made: <T>(_: string, make: () => Promise<T>) => make(),
  progress: () => {},
});

/** What Astro is handed for a page that answers so: it writes that, and leaves out what has no body. */
async function fromNothing(path: string, body: string | null, init: ResponseInit): Promise<string> {
  let own: Prerenderer | undefined;
  const standard = { render: async () => new Response(body, init) };
  const setPrerenderer = (make: (each: object) => object) => {
    own = make(standard) as Prerenderer;
  };
  (makingHere(to(), () => {}).hooks['astro:build:start'] as (given: object) => void)({ setPrerenderer });
  return (await own?.render(new Request(`https://plan.example.org/safety/${path}`)))?.text() ?? '';
}

/** The file that is written for a page that answers so, with code that was bundled before. */
async function fromBundle(path: string, body: string | null, init: ResponseInit): Promise<string> {
  const routeData = { route: `/${path}`, pathname: `/${path}`, component: 'page', type: 'page', prerender: true, fallbackRoutes: [] };
  const entry = `export const app = {
    manifest: ${JSON.stringify({ routes: [{ routeData, styles: [] }] })},
    routeCache: {},
    setInternals() {},
    setOptions() {},
    render: async () => new Response(${JSON.stringify(body)}, ${JSON.stringify(init)}),
  };`;
  const bundle = JSON.stringify([['.prerender/prerender-entry.1.mjs', Buffer.from(entry).toString('base64')]]);
  const pages = to({ take: () => ({ bytes: Buffer.from(bundle) }) } as unknown as MadeBefore);
  await makePages(pages);
  const [file = ''] = [`${path}index.html`, '404.html'].map((name) => join(pages.folder, name)).filter(existsSync);
  return readFileSync(file, 'utf8');
}

describe.each([
  ['from nothing', fromNothing],
  ['with code that was bundled before', fromBundle],
])('a build %s', (_, made) => {
  it.each<[what: string, path: string, body: string | null, init: ResponseInit, said: string]>([
    ['without a body', 'plans/', null, {}, '/plans/ has nothing in it. That is a mistake in the software'],
    ['of no letters', 'plans/', '', {}, '/plans/ has nothing in it. That is a mistake in the software'],
    ['that leads elsewhere', 'plans/', 'x', { status: 302 }, '/plans/ answers with the status 302, and is no page or file.'],
    ['of a failure', 'plans/', 'x', { status: 500 }, '/plans/ answers with the status 500, and is no page or file.'],
  ])('refuses an answer %s', async (_what, path, body, init, said) => {
    await expect(made(path, body, init)).rejects.toThrow(said);
  });

  it.each<[path: string, init: ResponseInit]>([
    ['plans/', {}],
    ['404', { status: 404 }],
  ])('takes %s', async (path, init) => {
    expect(await made(path, 'A page', init)).toBe('A page');
  });
});
