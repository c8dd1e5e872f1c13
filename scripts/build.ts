/**
 * `npm run build`: check, documents, pages, search index, then the swap. Everything is made beside the published folder,
 * so that a build that fails at any point leaves the site that was there whole (docs/decisions/0004-swap.md).
 *
 * Environment: CONTENT_DIR (default content), BUILD_DIR (default dist), SITE_URL (instead of the address in site.yaml),
 * AS_OF (instead of the day in site.yaml). `--as-of 2026-11-22` and `--site-url …` do the same. `--preview` makes a site with drafts
 * in it, for those who are to agree to them: never the public one.
 *
 * Documents and pictures are kept in BUILD_CACHE (default .cache) for the builds that come after, and where nothing at all has changed, nothing is
 * made; `--cold` (or `none` there) makes all anew and keeps nothing. `--prove` makes the site from nothing too, and publishes only if both are
 * the same byte for byte (docs/decisions/0040-not-made-again.md, docs/decisions/0046-only-what-is-new.md).
 *
 * `--shard 2/8` makes a part of the site and leaves it in the folder `parts` (`--parts`), on as many machines as there are parts; `--merge`
 * makes the site of them, the same byte for byte (docs/decisions/0044-in-parts.md).
 */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type HandedOver, handOver } from '../src/handed-over.ts';
import type { Graph } from '../src/plan/graph.ts';
import { keepAddresses } from '../src/publish/addresses/keep-addresses.ts';
import { causeOf } from '../src/publish/cause-of.ts';
import { pathsIn } from '../src/publish/file-hashes.ts';
import { hostedFrom, writeHostFiles } from '../src/publish/hosts/host-files.ts';
import { keptFindings } from '../src/publish/kept/kept-findings.ts';
import { clearCache, mayTellIn, oldCopiesIn } from '../src/publish/kept/old-copies.ts';
import { differences } from '../src/publish/kept/proof.ts';
import { forget, isSameAgain, madeFrom, remember } from '../src/publish/kept/same-again.ts';
import { workshop } from '../src/publish/kept/workshop.ts';
import { moveFiles } from '../src/publish/laid-files.ts';
import { emptyDocuments, makeDocuments } from '../src/publish/make-documents.ts';
import { makePages } from '../src/publish/make-pages.ts';
import type { OutputLock } from '../src/publish/output-lock.ts';
import {
  layParts,
  nameOfPart,
  originOf,
  type Parts,
  partsBelow,
  partsInTheWay,
  siteOfPart,
  writePart,
} from '../src/publish/parts/parts.ts';
import { Addresses, belongsTo, type Shard, SizesOfPart, shardIn } from '../src/publish/parts/shard.ts';
import { progressOn } from '../src/publish/progress.ts';
import { indexSite } from '../src/publish/search-index.ts';
import { SITEMAP, sitemapFile } from '../src/publish/sitemap.ts';
import { measured } from '../src/publish/step-figures.ts';
import { takeOutput } from '../src/publish/take-output.ts';
import { type WorkFolder, workFolder } from '../src/publish/work-folder.ts';
import { siteAddress } from '../src/site-address.ts';
import { allDocuments } from '../src/subjects/publication/withdrawn-pages.ts';
import { CLEARED, REPLACED, TO_BEGIN, UNTOUCHED } from './build-words.ts';
import { flagsOf } from './flags.ts';
import { BUILT, CONTENT, cacheAt } from './folders.ts';
import { handedDay, takeDay } from './handed-day.ts';
import { printFound, reportContent } from './report-content.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { values } = flagsOf({
  options: {
    'as-of': { type: 'string' },
    'site-url': { type: 'string' },
    preview: { type: 'boolean' },
    cold: { type: 'boolean', default: false },
    prove: { type: 'boolean', default: false },
    shard: { type: 'string' },
    merge: { type: 'boolean', default: false },
    parts: { type: 'string', default: 'parts' },
  },
});
if (values.preview) process.env.PREVIEW = '1';
if (values['site-url']) process.env.SITE_URL = values['site-url'];

const started = performance.now();
const seconds = () => (performance.now() - started) / 1000;
const steps = ['check', 'documents', 'pages', ...(values.shard === undefined ? ['search', 'swap'] : ['part'])];
const progress = measured(progressOn(process.stdout, seconds, steps.length), steps, Boolean(process.env.BUILD_FIGURES));

/** Of the benchmark alone, which throws the site away: a site with empty documents is never one to publish, nor one that stays. */
const WITHOUT_DOCUMENTS = Boolean(process.env.BUILD_FIGURES && process.env.BUILD_WITHOUT_DOCUMENTS);
/** What stands where a build ends before its end. */
let standing = UNTOUCHED;

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
/** The files of the search are no data for anybody else. */
const isOfSearch = (path: string) => /\/pagefind\/|\/search\/.*\.json$/.test(path);
const countFiles = (folder: string, ending: RegExp) =>
  pathsIn(folder).filter((path) => ending.test(path) && !isOfSearch(`/${path}`)).length;

/** Where this one does. */
const keptAt = (): string | undefined => (values.cold ? undefined : cacheAt());

/** Makes the same site from nothing, in a process of its own, and returns where. */
function madeFromNothing(work: WorkFolder): string {
  const folder = join(work.path, 'proof');
  const { status } = spawnSync(process.execPath, [import.meta.filename, '--cold'], {
    env: { ...process.env, BUILD_DIR: folder, BUILD_CACHE: 'none' },
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

/** The documents and pages of a site in `folder`: all, those of a part, or, where there are parts, what these have left. */
async function makeFiles(folder: string, work: WorkFolder, graph: Graph, shard: Shard | undefined, parts: Parts | undefined) {
  siteAddress(CONTENT, graph.address);
  progress.step(parts ? `Putting ${parts.folders.length} parts together` : 'Making documents');
  const now = new Date();
  const making = await workshop(keptAt(), now);
  const isMine = (address: string) => shard === undefined || belongsTo(shard, address);
  const documents = parts ? [] : allDocuments(graph).filter(({ address }) => isMine(address));
  const sizes = WITHOUT_DOCUMENTS
    ? await emptyDocuments(documents, work.documents)
    : await makeDocuments(documents, work.documents, making, progress.done);
  const [ofPart, left] = [new SizesOfPart(sizes), new Addresses(parts?.left)];
  const documentSizes = parts?.documents ?? (shard ? ofPart : sizes);
  const made: HandedOver = { graph, documentSizes, workshop: making, pages: new Map(parts?.pages) };
  handOver(made);
  const isLeft = (address: string): boolean => {
    const missed = ofPart.missed();
    if (missed) left.add(address);
    return missed;
  };
  progress.step(parts ? 'Making the pages that tell of all documents' : 'Making pages, pictures and data');
  process.env.SITE_URL = graph.address;
  // What the search reads of parts is looked at when all are there.
  const isWhole = shard === undefined && parts === undefined;
  const marked = isWhole ? new Map<string, string>() : undefined;
  if (isWhole && keptAt()) work.beginWithBefore();
  await makePages({
    folder,
    address: graph.address,
    cache: work.cache,
    kept: making.kept,
    now,
    marked,
    isMine: parts ? (address) => left.has(address) : isMine,
    isLeft: shard && isLeft,
    made: progress.made,
    progress: progress.done,
  });
  if (parts) layParts(parts, folder);
  else moveFiles(work.documents, folder);
  const uncleared = clearCache(cacheAt(), CONTENT, graph, making.kept, now);
  return { ...made, now, left, marked, uncleared };
}

/** What all parts of a site need of each other, to be put together by `--merge`. */
async function makePart(work: WorkFolder, shard: Shard): Promise<boolean> {
  if (!keptAt()) work.forgetCache();
  progress.step('Checking the content');
  const findings = keptFindings(keptAt(), new Date());
  const graph = reportContent({ memory: findings.memory });
  if (!graph) return false;
  const origin = originOf(resolve(CONTENT), graph, WITHOUT_DOCUMENTS);
  const made = await makeFiles(siteOfPart(work.next), work, graph, shard, undefined);
  progress.step(`Leaving part ${shard.number} of ${shard.of}`);
  const pages = [...made.pages].map(([address, last]): [string, string | null] => [address, last ?? null]);
  writePart(work.next, { ...shard, origin, documents: [...made.documentSizes], pages, left: made.left.sorted });
  const remains = [made.uncleared, work.publish(false)].filter((each) => each !== undefined);
  standing = REPLACED;
  findings.keep();
  made.workshop.tidy();
  progress.write(process.env.BUILD_FIGURES);
  for (const each of remains) console.error(each);
  console.log(`Done: part ${shard.number} of ${shard.of}, in ${seconds().toFixed(1)} s. “npm run build -- --merge” makes the site of all.`);
  return true;
}

async function make(work: WorkFolder, published: string): Promise<boolean> {
  if (!keptAt()) work.forgetCache();
  const fromNothing = values.prove ? madeFromNothing(work) : undefined;
  progress.step('Checking the content');
  // The build tells Astro things by the environment: what it was told itself is what was there before.
  const told = { ...process.env };
  const madeOf = () => madeFrom(resolve(CONTENT), told);
  const from = keptAt() && !WITHOUT_DOCUMENTS ? madeOf() : undefined;
  const findings = keptFindings(keptAt(), new Date());
  const graph = reportContent({ memory: findings.memory });
  if (!graph) return false;
  if (
    from &&
    !values.prove &&
    !values.merge &&
    !mayTellIn([cacheAt(), work.path], CONTENT, graph) &&
    isSameAgain(work.note, published, from)
  ) {
    progress.write(process.env.BUILD_FIGURES);
    console.log(
      `Nothing has changed since ${basename(published)}/ was built, and it is whole: it stays as it is (${seconds().toFixed(1)} s).`,
    );
    return true;
  }
  forget(work.note);
  const parts = values.merge ? partsBelow(values.parts, originOf(resolve(CONTENT), graph, WITHOUT_DOCUMENTS)) : undefined;
  const made = await makeFiles(work.next, work, graph, undefined, parts);
  const making = made.workshop;
  const kept = keepAddresses(work.next, graph, resolve(CONTENT), handedDay(), made.marked);
  if (kept.problems.length > 0) {
    printFound(kept.problems, graph.words);
    console.error(`${graph.words.check.report.wouldBeGone({ problems: kept.problems.length })} ${UNTOUCHED}`);
    return false;
  }
  if (!graph.preview) writeFileSync(join(work.next, SITEMAP), sitemapFile(made.pages, graph.address));
  const pages = countFiles(work.next, /\.html$/);
  progress.step(`Indexing ${pages} pages for search`);
  const found = await indexSite(work.next, graph, made.now, made.marked);
  progress.step(`Publishing to ${basename(published)}/`);
  const documents = made.documentSizes.size;
  const data = countFiles(work.next, /\.(csv|json)$/);
  writeHostFiles(work.next, await hostedFrom(work.next, graph.address, graph.site.data.mayEmbed, kept.rules));
  if (fromNothing && !isProved(work.next, fromNothing, making.drop)) return false;
  const old = oldCopiesIn(work.path, CONTENT, graph);
  const left = work.publish(keptAt() !== undefined && !old.mayTell);
  standing = REPLACED;
  if (left === undefined) old.areGone();
  const remains = [made.uncleared, left].filter((each) => each !== undefined);
  findings.keep();
  making.tidy();
  // What was changed while it was read would be taken for what was read.
  if (from && !parts && from === madeOf()) remember(work.note, published, from);
  progress.write(process.env.BUILD_FIGURES);
  if (keptAt() && !parts) {
    const { anew, before } = making.counts;
    console.log(`Of ${anew + before} documents and pictures, ${anew} were made anew; the others are as a build before has made them.`);
  }
  console.log(
    `Done: ${counted(pages, 'page')} (${found} searchable), ${counted(documents, 'document')}, ${counted(data, 'data file')} in ${seconds().toFixed(1)} s.`,
  );
  if (old.mayTell && remains.length === 0) console.log(CLEARED);
  for (const each of remains) console.error(each);
  if (!kept.remembers && !graph.preview) console.log(TO_BEGIN);
  return true;
}

/** The part that is to be made, if one is; throws in words. */
function asked(): Shard | undefined {
  if (values.shard === undefined) return undefined;
  if (values.merge) throw new Error('A build makes a part (--shard) or puts parts together (--merge), not both.');
  if (values.prove) throw new Error('A part alone cannot be proved (--prove): prove the site, with --merge.');
  return shardIn(values.shard);
}

async function main(): Promise<boolean> {
  if (!takeDay(values['as-of'])) return false;
  let shard: Shard | undefined;
  try {
    shard = asked();
  } catch (error) {
    console.error(causeOf(error));
    return false;
  }
  const site = resolve(BUILT);
  const published = shard ? resolve(values.parts, nameOfPart(shard)) : site;
  const work = workFolder(published);
  let lock: OutputLock;
  try {
    const inTheWay = shard || values.merge ? partsInTheWay(site, values.parts) : undefined;
    if (inTheWay) throw new Error(inTheWay);
    lock = takeOutput(published, work);
  } catch (error) {
    console.error(`The site cannot be built: ${causeOf(error).replace(/\.$/, '')}.`);
    return false;
  }
  try {
    if (lock.abandonedBy) console.log(`The build of process ${lock.abandonedBy} was stopped before its end. This one takes its place.`);
    return await (shard ? makePart(work, shard) : make(work, published));
  } catch (error) {
    console.error(`\n${causeOf(error)}\n${standing}`);
    if (process.env.DEBUG) console.error(error);
    return false;
  } finally {
    lock.release();
  }
}

// With a listener, a signal waits for the end of what runs: it cannot fall between the two renames of the swap.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    console.error(`\nStopped. ${standing}`);
    process.exit(1);
  });
}

process.exit((await main()) ? 0 : 1);
