/**
 * `npm run build`: check, pages, search index, then the swap. Everything is made beside the published folder, so that
 * a build that fails at any point leaves the site that was there whole (docs/decisions/0004-swap.md).
 *
 * Environment: CONTENT_DIR (default content), BUILD_DIR (default dist), SITE_URL (instead of the address in site.yaml),
 * AS_OF (instead of the day in site.yaml). `--as-of 2026-11-22` and `--site-url …` do the same.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build as buildPages } from 'astro';
import * as pagefind from 'pagefind';
import { day } from '../src/schema/fields.ts';
import { reportContent } from './report-content.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { values } = parseArgs({ options: { 'as-of': { type: 'string' }, 'site-url': { type: 'string' } } });
if (values['as-of']) process.env.AS_OF = values['as-of'];
if (values['site-url']) process.env.SITE_URL = values['site-url'];

const published = resolve(process.env.BUILD_DIR || 'dist');
const work = resolve('.build', relative(process.cwd(), published).replaceAll(/[^\w-]+/g, '_'));
const next = join(work, 'next');
const previous = join(work, 'previous');
const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
const step = (number: number, what: string) => console.log(`[${number}/4] ${seconds().padStart(5)} s  ${what}`);

/** True if the folder to publish to holds anything else than a site: a build would delete it. */
const isForeign = () => existsSync(published) && readdirSync(published).length > 0 && !existsSync(join(published, 'pagefind'));

/** A build that was stopped between the two renames left the site in `previous`: put it back. */
function repair() {
  if (!existsSync(published) && existsSync(previous)) renameSync(previous, published);
  rmSync(next, { recursive: true, force: true });
}

function swap() {
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(published)) renameSync(published, previous);
  renameSync(next, published);
  rmSync(previous, { recursive: true, force: true });
}

async function index(): Promise<number> {
  const { index: search } = await pagefind.createIndex({ excludeSelectors: ['svg'] });
  if (!search) throw new Error('The search index cannot be made: Pagefind did not start');
  const { errors, page_count: pages } = await search.addDirectory({ path: next });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  await search.writeFiles({ outputPath: join(next, 'pagefind') });
  await pagefind.close();
  return pages;
}

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
const countFiles = (ending: RegExp) =>
  readdirSync(next, { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile() && ending.test(file.name) && !file.parentPath.includes('pagefind'),
  ).length;

async function main() {
  if (process.env.AS_OF && !day.safeParse(process.env.AS_OF).success) {
    console.error(`“${process.env.AS_OF}” is not a day. Write it year-month-day, such as 2026-11-22.`);
    return false;
  }
  if (isForeign()) {
    console.error(`${published} holds files that no build has made, and would lose them. Choose an empty folder in BUILD_DIR.`);
    return false;
  }
  mkdirSync(work, { recursive: true });
  mkdirSync(dirname(published), { recursive: true });
  repair();
  step(1, 'Checking the content');
  if (!reportContent()) return false;
  step(2, 'Making pages, charts, documents and data');
  process.env.BUILD_OUT = next;
  process.env.BUILD_CACHE = join(work, 'cache');
  await buildPages({ logLevel: 'warn', root: process.cwd() });
  const pages = countFiles(/\.html$/);
  step(3, `Indexing ${pages} pages for search`);
  const found = await index();
  step(4, `Publishing to ${basename(published)}/`);
  const documents = countFiles(/\.(pdf|epub|txt|brf)$/);
  const data = countFiles(/\.(csv|json)$/);
  swap();
  console.log(
    `Done: ${counted(pages, 'page')} (${found} searchable), ${counted(documents, 'document')}, ${counted(data, 'data file')} in ${seconds()} s.`,
  );
  return true;
}

process.exit((await main()) ? 0 : 1);
