/**
 * `npm run build`: check, documents, pages, search index, then the swap. Everything is made beside the published folder,
 * so that a build that fails at any point leaves the site that was there whole (docs/decisions/0004-swap.md).
 *
 * Environment: CONTENT_DIR (default content), BUILD_DIR (default dist), SITE_URL (instead of the address in site.yaml),
 * AS_OF (instead of the day in site.yaml). `--as-of 2026-11-22` and `--site-url …` do the same. `--preview` makes a site with drafts
 * in it, for those who are to agree to them: never the public one.
 *
 * Documents and pictures are kept in BUILD_CACHE (default .cache) for the builds that come after; `--cold` (or `none` there) makes all anew and
 * keeps nothing. `--prove` makes the site from nothing too, and publishes only if both are the same byte for byte
 * (docs/decisions/0040-not-made-again.md).
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type AstroIntegration, build as buildPages } from 'astro';
import { type HandedOver, handOver } from '../src/handed-over.ts';
import { hostedFrom, writeHostFiles } from '../src/publish/host-files.ts';
import { keepAddresses } from '../src/publish/keep-addresses.ts';
import { emptyDocuments, makeDocuments } from '../src/publish/make-documents.ts';
import { obstacle } from '../src/publish/obstacles.ts';
import { lockOutput, type OutputLock } from '../src/publish/output-lock.ts';
import { progressOn } from '../src/publish/progress.ts';
import { differences } from '../src/publish/proof.ts';
import { indexSite } from '../src/publish/search-index.ts';
import { SITEMAP, sitemapFile } from '../src/publish/sitemap.ts';
import { measured } from '../src/publish/step-figures.ts';
import { type WorkFolder, workFolder } from '../src/publish/work-folder.ts';
import { workshop } from '../src/publish/workshop.ts';
import { allDocuments } from '../src/subjects/publication/withdrawn-pages.ts';
import { takeDay } from './handed-day.ts';
import { CONTENT, printFound, reportContent } from './report-content.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { values } = parseArgs({
  options: {
    'as-of': { type: 'string' },
    'site-url': { type: 'string' },
    preview: { type: 'boolean' },
    cold: { type: 'boolean', default: false },
    prove: { type: 'boolean', default: false },
  },
});
if (values.preview) process.env.PREVIEW = '1';
if (values['site-url']) process.env.SITE_URL = values['site-url'];

const started = performance.now();
const seconds = () => (performance.now() - started) / 1000;
const progress = measured(progressOn(process.stdout, seconds, 5), ['check', 'documents', 'pages', 'search', 'swap']);

/** Of the benchmark alone, which throws the site away: a site with empty documents is never one to publish. */
const WITHOUT_DOCUMENTS = Boolean(process.env.BUILD_FIGURES && process.env.BUILD_WITHOUT_DOCUMENTS);

const UNTOUCHED = 'Nothing was published: the site that was there is as it was.';

const TO_BEGIN =
  'The content does not remember any publication yet. Once this site is where readers find it, run “npm run published” and commit the file that it writes: from then on no address is lost unseen.';

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
/** The files of the search are no data for anybody else. */
const isOfSearch = (path: string) => /\/pagefind\/|\/search\/.*\.json$/.test(path);
const countFiles = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile() && ending.test(file.name) && !isOfSearch(`${file.parentPath}/${file.name}`),
  ).length;

/** Tells how many of the pages, pictures and data files Astro has made. */
const countingPages: AstroIntegration = {
  name: 'counting-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      let of = 0;
      let done = 0;
      setPrerenderer((standard) =>
        Object.assign(Object.create(standard), {
          getStaticPaths: async () => {
            const paths = await standard.getStaticPaths();
            of = paths.length;
            return paths;
          },
          render: async (...request: Parameters<typeof standard.render>) => {
            const page = await progress.made(new URL(request[0].url).pathname, () => standard.render(...request));
            done += 1;
            progress.done(done, of);
            return page;
          },
        }),
      );
    },
  },
};

/** Where things are kept from build to build; undefined if nothing is to be. */
const keptAt = (): string | undefined => {
  const folder = process.env.BUILD_CACHE || '.cache';
  return values.cold || folder === 'none' ? undefined : resolve(folder);
};

/** Makes the same site from nothing, in a process of its own, and returns where. */
function madeFromNothing(work: WorkFolder): string {
  const folder = join(work.path, 'proof');
  const { status } = spawnSync(process.execPath, [import.meta.filename, '--cold'], {
    env: { ...process.env, BUILD_DIR: folder },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The site that this one was to be compared with cannot be built');
  return folder;
}

/** Whether the site is the one that is made from nothing. If not, nothing that was kept can be trusted. */
function isProved(made: string, fromNothing: string, drop: () => void): boolean {
  const unlike = differences(made, fromNothing);
  rmSync(fromNothing, { recursive: true, force: true });
  if (unlike.length === 0) {
    console.log('Proved: a build from nothing gives the same bytes.');
    return true;
  }
  drop();
  const named = [...unlike.slice(0, 20), ...(unlike.length > 20 ? [`and ${unlike.length - 20} more`] : [])];
  console.error(`\nA build from nothing gives other files, so all that was kept is dropped:\n  ${named.join('\n  ')}\n${UNTOUCHED}`);
  return false;
}

async function make(work: WorkFolder, published: string): Promise<boolean> {
  work.repair();
  const fromNothing = values.prove ? madeFromNothing(work) : undefined;
  progress.step('Checking the content');
  const graph = reportContent();
  if (!graph) return false;
  progress.step('Making documents');
  const making = await workshop(keptAt(), new Date());
  const documentSizes = WITHOUT_DOCUMENTS
    ? await emptyDocuments(allDocuments(graph), work.documents)
    : await makeDocuments(allDocuments(graph), work.documents, making, progress.done);
  const made: HandedOver = { graph, documentSizes, workshop: making, pages: new Map() };
  handOver(made);
  progress.step('Making pages, pictures and data');
  process.env.BUILD_OUT = work.next;
  process.env.BUILD_ASTRO_CACHE = work.cache;
  process.env.SITE_URL = graph.address;
  await buildPages({ logLevel: 'warn', root: process.cwd(), integrations: [countingPages] });
  cpSync(work.documents, work.next, { recursive: true });
  const kept = keepAddresses(work.next, graph, resolve(CONTENT), process.env.AS_OF || undefined);
  if (kept.problems.length > 0) {
    printFound(kept.problems, graph.words);
    console.error(`${graph.words.check.report.wouldBeGone({ problems: kept.problems.length })} ${UNTOUCHED}`);
    return false;
  }
  if (!graph.preview) writeFileSync(join(work.next, SITEMAP), sitemapFile(made.pages, graph.address));
  const pages = countFiles(work.next, /\.html$/);
  progress.step(`Indexing ${pages} pages for search`);
  const found = await indexSite(work.next, graph);
  progress.step(`Publishing to ${basename(published)}/`);
  const documents = countFiles(work.documents, /\.(pdf|epub|txt|brf)$/);
  const data = countFiles(work.next, /\.(csv|json)$/);
  writeHostFiles(work.next, await hostedFrom(work.next, graph.address, graph.site.data.mayEmbed, kept.rules));
  if (fromNothing && !isProved(work.next, fromNothing, making.drop)) return false;
  work.publish();
  making.tidy();
  progress.write(process.env.BUILD_FIGURES);
  if (keptAt()) {
    const { anew, before } = making.counts;
    console.log(`Of ${anew + before} documents and pictures, ${anew} were made anew; the others are as a build before has made them.`);
  }
  console.log(
    `Done: ${counted(pages, 'page')} (${found} searchable), ${counted(documents, 'document')}, ${counted(data, 'data file')} in ${seconds().toFixed(1)} s.`,
  );
  if (!kept.remembers && !graph.preview) console.log(TO_BEGIN);
  return true;
}

/** What an error says to somebody who runs a build: its cause, without the calls that led to it. */
function causeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'The disk is full. Make room, then start again.';
  if (code === 'EFBIG') return 'The system allows no file that large. Ask who looks after this machine for a higher limit.';
  return error instanceof Error ? error.message : String(error);
}

async function main(): Promise<boolean> {
  if (!takeDay(values['as-of'])) return false;
  const published = resolve(process.env.BUILD_DIR || 'dist');
  const work = workFolder(published);
  const inTheWay = obstacle({ published, work: work.path });
  if (inTheWay) {
    console.error(`The site cannot be built: ${inTheWay}.`);
    return false;
  }
  let lock: OutputLock | undefined;
  try {
    lock = lockOutput(published);
    if (lock.abandonedBy) console.log(`The build of process ${lock.abandonedBy} was stopped before its end. This one takes its place.`);
    return await make(work, published);
  } catch (error) {
    console.error(`\n${causeOf(error)}\n${UNTOUCHED}`);
    if (process.env.DEBUG) console.error(error);
    return false;
  } finally {
    lock?.release();
  }
}

// With a listener, a signal waits for the end of what runs: it cannot fall between the two renames of the swap.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    console.error(`\nStopped. ${UNTOUCHED}`);
    process.exit(1);
  });
}

process.exit((await main()) ? 0 : 1);
