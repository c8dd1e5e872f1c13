/**
 * Pages, pictures and data: Astro bundles their code, and then renders it. The bundle depends on the code alone, for pages have their
 * content from the graph (`shared-modules.ts`): it is kept like documents, and a build whose code was bundled before renders without Astro’s
 * bundler, which costs more than all pages of a small site (docs/decisions/0046-only-what-is-new.md).
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, RouteData } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { CODE, filesAt, hashesOf, NODE, pathFrom, TOLD, toldBy } from './file-hashes.ts';
import { keyOf, type MadeBefore } from './kept/made-before.ts';
import { type LaidFiles, laidIn } from './laid-files.ts';
import { SEARCH_FILES } from './search-index.ts';
import { isMarked, isSearched, publishedPage } from './searched-page.ts';

interface PagesTo {
  /** The folder that the site is made in. */
  folder: string;
  /** Where the site is published, with its path. */
  address: string;
  /** Astro’s own cache. */
  cache: string;
  kept: MadeBefore | undefined;
  /** When the build began. */
  now: Date;
  /** Whether an address is made here, where several machines make a site together. */
  isMine: (address: string) => boolean;
  /** Asked of each when it was made: whether it is left to others after all, and not written. */
  isLeft?: ((address: string) => boolean) | undefined;
  /** Takes the pages that the search reads, by their paths, as they were made: readers get them without what it alone reads. Without it, all lie as they were made. */
  marked?: Map<string, string> | undefined;
  /** Makes what stands at a path, and keeps what that costs. */
  made: <T>(path: string, make: () => Promise<T>) => Promise<T>;
  progress: (done: number, of: number) => void;
}

/** Where Astro puts the code that renders, within the site; it is gone when the pages are made. */
const SERVER = '.prerender';
const ENTRY = /^prerender-entry\..*\.mjs$/;

/** All that the bundle is made from. Paths of this machine stand in it. */
const bundleKey = ({ folder, address, cache }: PagesTo, root = process.cwd()): string =>
  keyOf('code of pages', NODE, toldBy(process.env, TOLD), [root, folder, cache, address], hashesOf(CODE, root));

/** The code and what comes with it (styles, fonts, `public/`): all that is in the folder before the first page. */
const packed = (folder: string): Uint8Array =>
  Buffer.from(JSON.stringify(filesAt(folder).map((file) => [pathFrom(folder, file), readFileSync(file, 'base64')])));

function unpack(bytes: Uint8Array, files: LaidFiles): void {
  for (const [path, content] of JSON.parse(Buffer.from(bytes).toString()) as [string, string][]) {
    files.lay(path, Buffer.from(content, 'base64'));
  }
}

/** Astro writes nothing where an answer has nothing in it. */
const NOTHING = new Response(null);

const IS_NOT_FOUND = /^404(\.html)?\/?$/;

/** What was answered, whole, if it can be published. Astro would leave out what has nothing in it, and nobody would miss it. */
async function wholeOf(asked: string, answer: Response): Promise<Uint8Array<ArrayBuffer>> {
  const refused = (how: string) =>
    new Error(
      `/${asked} ${how}. That is a mistake in the software: report it, and build with the version of the software that you had before`,
    );
  if (answer.status >= 300 && !IS_NOT_FOUND.test(asked)) throw refused(`answers with the status ${answer.status}, and is no page or file`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes.length === 0) throw refused('has nothing in it');
  return bytes;
}

/** Has Astro make what is to be made here, tells how many are made, and hands on the bundle when it is there. */
export const makingHere = ({ isMine, isLeft, address, made, progress }: PagesTo, bundled: () => void): AstroIntegration => ({
  name: 'made-here',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      let of = 0;
      let done = 0;
      setPrerenderer((standard) =>
        Object.assign(Object.create(standard), {
          setup: async () => {
            bundled();
            await standard.setup?.();
          },
          getStaticPaths: async () => {
            const paths = (await standard.getStaticPaths()).filter(({ pathname }) => isMine(pathname));
            of = paths.length;
            return paths;
          },
          render: async (...request: Parameters<typeof standard.render>) => {
            const { pathname } = new URL(request[0].url);
            const page = await made(pathname, () => standard.render(...request));
            done += 1;
            progress(done, of);
            const { response } = 'response' in page ? page : { response: page };
            const asked = decodeURI(pathname).slice(new URL(address).pathname.length);
            // A page is only made while it is read.
            const bytes = await wholeOf(asked, response);
            return isLeft?.(asked) ? NOTHING : new Response(bytes, response);
          },
        }),
      );
    },
  },
});

/** What the bundle gives us of Astro: its application for pages that are made beforehand. */
interface PagesApp extends StaticPathsApp {
  setInternals: (internals: { pagesByKeys: Map<string, { styles: object[] }> }) => void;
  setOptions: (options: object) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

/** The application as a build of Astro would start it: each route with its styles, in their order. */
async function startedIn(folder: string): Promise<PagesApp> {
  const server = join(folder, SERVER);
  const entry = readdirSync(server).find((name) => ENTRY.test(name)) ?? '';
  const { app } = (await import(pathToFileURL(join(server, entry)).href)) as { app: PagesApp };
  const pages = app.manifest.routes.map(({ routeData: { route, component }, styles }) => {
    const inOrder = styles.map((sheet, order) => ({ sheet, order, depth: order }));
    return [`${route}&${component}`, { styles: inOrder }] as const;
  });
  app.setInternals({ pagesByKeys: new Map(pages) });
  const toConsole = { write: ({ message }: { message: string }) => console.error(message) };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: toConsole } } });
  return app;
}

/** Nothing if the bundle does not start: then it is made anew. */
async function startedFrom(bundle: Uint8Array, folder: string, files: LaidFiles): Promise<PagesApp | undefined> {
  try {
    unpack(bundle, files);
    return await startedIn(folder);
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
}

/** Where a route is asked for, and where its file lies: a page is a folder, what has an ending is a file. */
function placeOf(pathname: string, { type }: RouteData): { asked: string; file: string } {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return { asked: path, file: path };
  return { asked: path === '' ? '' : `${path}/`, file: path === '404' ? '404.html' : join(path, 'index.html') };
}

/** A page as readers get it; the search is given what was made. */
function published(file: string, bytes: Uint8Array, marked: Map<string, string> | undefined): Uint8Array {
  if (!marked || !file.endsWith('.html')) return bytes;
  const html = Buffer.from(bytes).toString();
  if (!isMarked(html)) return bytes;
  if (isSearched(html)) marked.set(file.split(sep).join('/'), html);
  return Buffer.from(publishedPage(html));
}

async function render(app: PagesApp, files: LaidFiles, to: PagesTo): Promise<void> {
  const { folder, address, isMine, isLeft, made, marked, progress } = to;
  const paths = (await new StaticPaths(app).getAll()).filter(({ pathname }) => isMine(pathname));
  const there = new Set<string>();
  for (const [index, { pathname, route }] of paths.entries()) {
    const { asked, file } = placeOf(pathname, route);
    // As Astro has it, the first route that has an address makes its page.
    if (!there.has(file)) {
      there.add(file);
      const request = new Request(new URL(asked, address));
      const response = await made(new URL(request.url).pathname, () => app.render(request, { routeData: route }));
      const bytes = await wholeOf(asked, response);
      if (!isLeft?.(asked)) files.lay(file, published(file, bytes, marked));
    }
    progress(index + 1, paths.length);
  }
  rmSync(join(folder, SERVER), { recursive: true, force: true });
  files.sweep(...SEARCH_FILES);
}

/** Makes all that Astro makes, in a folder that has nothing in it or the site before: nothing of that is left that was not made. */
export async function makePages(to: PagesTo): Promise<void> {
  const key = to.kept && bundleKey(to);
  const bundle = key && to.kept?.take(key)?.bytes;
  const files = laidIn(to.folder, to.now);
  const app = bundle && (await startedFrom(bundle, to.folder, files));
  if (app) return render(app, files, to);
  rmSync(to.folder, { recursive: true, force: true });
  process.env.BUILD_OUT = to.folder;
  process.env.BUILD_ASTRO_CACHE = to.cache;
  const { build } = await import('astro');
  const bundled = () => {
    if (key) to.kept?.keep(key, { bytes: packed(to.folder) });
  };
  await build({ logLevel: 'warn', root: process.cwd(), integrations: [makingHere(to, bundled)] });
}
