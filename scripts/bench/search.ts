/**
 * `npm run bench:search [-- --half seen|set-aside] [--failures] [--site dist] [--slower 4]`: how well the search answers. It asks
 * the real search page, in a browser, what tests/search/queries.yaml has, and compares with the pages that were chosen beforehand.
 *
 * The file is a list of `query`, `right` (addresses that should be among the first three results, any of them; none where the
 * plans say nothing of it) and `setAside`: true for the half that nobody looks at while the search is being made better. Run
 * `npm run build` first.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { parse } from 'yaml';
import { z } from 'zod';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { type Server, serve } from '../../tests/site/serve.ts';
import { flagsOf } from '../flags.ts';

const QUERIES = 'tests/search/queries.yaml';
const SHOWN = 3;

const querySet = z.array(
  z.strictObject({
    query: z.string().min(1),
    right: z.array(z.string()),
    kind: z.string(),
    /** True if the plans say nothing of it: then no page is right. */
    nothing: z.boolean().default(false),
    setAside: z.boolean(),
  }),
);
type Query = z.output<typeof querySet>[number];

interface Answer {
  query: Query;
  /** Addresses in the order of the page. */
  found: string[];
  /** The place of the first right one, from 1; none if it is not among the first ten. */
  place?: number | undefined;
  /** The same if every part of a right page is right too. */
  pagePlace?: number | undefined;
  /** What a first search loads, and the next one after it. */
  first: Loaded;
  next?: Loaded | undefined;
  /** Milliseconds from the last answer of the network to the results. */
  delay: number;
}

const pageOf = (address: string) => address.split('#')[0] as string;

/** A result that leads to a part of a right page is the better one; a page alone, where a part is meant, is not yet right. */
const isRight = ({ right }: Query, address: string) => right.includes(address) || right.includes(pageOf(address));
/** The same where a hit on the page counts. */
const isRightPage = ({ right }: Query, address: string) => right.map(pageOf).includes(pageOf(address));

/** The place of the first right one, from 1. */
const placeOf = (found: readonly string[], right: (address: string) => boolean) => found.findIndex(right) + 1 || undefined;

/** What a page loads, by what it is for. */
const KINDS = {
  page: /\/search\/(?:\?|$)/,
  style: /\.css$/,
  script: /\/scripts\//,
  engine: /\/pagefind\.js$|\/wasm/,
  entry: /pagefind-entry\.json|\.pf_meta$/,
  filters: /\.pf_filter$/,
  index: /\.pf_index$/,
  fragments: /\.pf_fragment$/,
  words: /\/search\/words\//,
  vocabulary: /\/vocabulary\.json$/,
  suggestions: /\/suggestions\//,
};
type LoadedKind = keyof typeof KINDS | 'other';
/** Compressed bytes of each file, by kind. */
type Loaded = { kind: LoadedKind; bytes: number }[];

const kindOf = (address: string): LoadedKind => {
  const [kind] = Object.entries(KINDS).find(([, pattern]) => pattern.test(address)) ?? [];
  return (kind as LoadedKind | undefined) ?? 'other';
};
const bytesOf = (loaded: Loaded, kind?: string) =>
  loaded.reduce((sum, each) => sum + (kind === undefined || each.kind === kind ? each.bytes : 0), 0);

/** Counts what a page loads, as a server would send it; the web font is apart, as it is for every page. */
function counting(page: Page): { since: () => Promise<Loaded> } {
  let loaded: Promise<Loaded>[] = [];
  page.on('response', (response) => {
    if (/\.(woff2?|svg)$/.test(response.url())) return;
    loaded.push(
      response
        .body()
        .then((body) => [{ kind: kindOf(response.url()), bytes: gzipSync(body).length }])
        .catch(() => []),
    );
  });
  return {
    since: async () => {
      const all = await Promise.all(loaded);
      loaded = [];
      return all.flat();
    },
  };
}

/** Waits for the end of a search: its status says something else than that it goes on. */
const isDone = (page: Page, query: string) =>
  page.waitForFunction(
    (asked) => {
      const said = document.querySelector('#search-status')?.textContent ?? '';
      return new URLSearchParams(location.search).get('q') === asked && said !== '' && said !== 'Searching…';
    },
    query,
    { polling: 20 },
  );

async function addresses(page: Page, base: string): Promise<string[]> {
  const links = await page
    .locator('#search-results ol.results > li > a')
    .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
  return links.slice(0, 10).map((href) => href.replace(base, ''));
}

/** When the first results stood there, and when the last answer had come before that. */
const NOTE_RESULTS = () => {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#search-results > *')) return;
    observer.disconnect();
    Object.assign(window, { resultsAt: performance.now() });
  }).observe(document, { childList: true, subtree: true });
};
const delayOf = (page: Page) =>
  page.evaluate(() => {
    const { resultsAt = 0 } = window as unknown as { resultsAt?: number };
    const answers = performance.getEntriesByType('resource').map((each) => (each as PerformanceResourceTiming).responseEnd);
    return resultsAt - Math.max(0, ...answers.filter((end) => end <= resultsAt));
  });

async function ask(browser: Browser, server: Server, query: Query, next: Query | undefined, slower: number): Promise<Answer> {
  const context = await browser.newContext();
  const page = await context.newPage();
  if (slower > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(NOTE_RESULTS);
  const count = counting(page);
  await page.goto(`${server.address}search/?q=${encodeURIComponent(query.query)}`);
  await isDone(page, query.query);
  const found = await addresses(page, server.address);
  const [first, delay] = [await count.since(), await delayOf(page)];
  let further: Loaded | undefined;
  if (next) {
    await page.fill('#q', next.query);
    // What is suggested while somebody types is loaded once; it is not what the next search needs.
    await page.waitForLoadState('networkidle');
    await count.since();
    await page.press('#q', 'Enter');
    await isDone(page, next.query);
    further = await count.since();
  }
  await context.close();
  const place = placeOf(found, (address) => isRight(query, address));
  const pagePlace = placeOf(found, (address) => isRightPage(query, address));
  return { query, found, place, pagePlace, first, delay, next: further };
}

const middle = (numbers: readonly number[], at = 0.5) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * at)] ?? 0;
const percent = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const isFirstThree = (place: number | undefined) => place !== undefined && place <= SHOWN;
const meanRank = (places: readonly (number | undefined)[]) =>
  (places.reduce<number>((sum, place) => sum + (place ? 1 / place : 0), 0) / Math.max(1, places.length)).toFixed(3);

function report(name: string, all: readonly Answer[]) {
  if (all.length === 0) return;
  const answers = all.filter(({ query }) => !query.nothing);
  const places = answers.map(({ place }) => place);
  const pages = answers.map(({ pagePlace }) => pagePlace);
  const nothing = answers.filter(({ found }) => found.length === 0);
  const silent = all.filter(({ query }) => query.nothing);
  const [firsts, nexts] = [all.map(({ first }) => first), all.flatMap(({ next }) => (next ? [next] : []))];
  const first = firsts.map((loaded) => bytesOf(loaded));
  const next = nexts.map((loaded) => bytesOf(loaded));
  const delays = all.map(({ delay }) => delay);
  console.log(`${name}: ${answers.length} queries with an answer, ${silent.length} without
  a right page among the first three   ${percent(pages.filter(isFirstThree).length, answers.length)}
  the same, where a part is meant: it  ${percent(places.filter(isFirstThree).length, answers.length)}
  nothing found                        ${percent(nothing.length, answers.length)}
  mean reciprocal rank                 ${meanRank(pages)}, parts ${meanRank(places)}
  first search, compressed             ${kB(middle(first))} median, ${kB(middle(first, 0.9))} for nine in ten, ${kB(middle(first, 1))} at most
  each further search                  ${kB(middle(next))} median, ${kB(middle(next, 0.9))} for nine in ten
  results after the network’s answer   ${middle(delays).toFixed(0)} ms median, ${middle(delays, 1).toFixed(0)} ms at most`);
  for (const kind of [...Object.keys(KINDS), 'other']) {
    const [once, then] = [firsts, nexts].map((each) => middle(each.map((loaded) => bytesOf(loaded, kind))));
    const files = middle(firsts.map((loaded) => loaded.filter((file) => file.kind === kind).length));
    console.log(`    ${kind.padEnd(12)} ${kB(once ?? 0)} in ${files} files, then ${kB(then ?? 0)}`);
  }
  for (const [kind, those] of Map.groupBy(answers, ({ query }) => query.kind))
    console.log(`    ${kind.padEnd(12)} ${those.filter(({ pagePlace }) => isFirstThree(pagePlace)).length} of ${those.length}`);
}

const { values } = flagsOf({
  options: {
    half: { type: 'string' },
    failures: { type: 'boolean', default: false },
    site: { type: 'string', default: 'dist' },
    queries: { type: 'string', default: QUERIES },
    slower: { type: 'string', default: '1' },
  },
});
const all = querySet.parse(parse(readFileSync(values.queries, 'utf8')));
const wanted = all.filter(({ setAside }) => values.half === undefined || setAside === (values.half === 'set-aside'));
const server = await serve(values.site);
const browser = await launchChromium();
const answers: Answer[] = [];
for (const [index, query] of wanted.entries()) {
  const next = wanted.length > 1 ? wanted[(index + 1) % wanted.length] : undefined;
  answers.push(await ask(browser, server, query, next, Number(values.slower)));
}
await browser.close();
await server.close();

report(
  'Seen',
  answers.filter(({ query }) => !query.setAside),
);
report(
  'Set aside',
  answers.filter(({ query }) => query.setAside),
);
if (values.failures) {
  for (const { query, found, pagePlace } of answers) {
    if (query.nothing || isFirstThree(pagePlace)) continue;
    const place = pagePlace ? ` (right at ${pagePlace})` : '';
    console.log(`\n${query.query}\n  right: ${query.right.join(' ')}\n  found: ${found.slice(0, 6).join(' ') || 'nothing'}${place}`);
  }
}
