/**
 * `npm run bench:documents`: how long PDFs take beside headless Chromium that prints the pages of `dist/` that say the
 * same, and whether memory grows from the 5th to the 50th document. Run `npm run build` first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import type { DocumentView } from '../../src/subjects/documents/document-view.ts';

const SITE = 'dist';
const TIMES = 3;
const [FIRST, LAST] = [5, 50];

interface Subject {
  name: string;
  view: DocumentView;
  /** The pages of the site that say what the document says: those of the views that it is made of. */
  pages: string[];
}

function pagesOf({ parts }: DocumentView): string[] {
  const found = new Set<string>();
  JSON.stringify(parts, (_, value: unknown) => {
    const page = value as { address?: unknown; file?: unknown } | null;
    if (page && typeof page === 'object' && typeof page.file === 'string' && typeof page.address === 'string') found.add(page.address);
    return value;
  });
  return [...found].map((address) => address.slice(1).replace(/#.*/, '')).filter((page) => existsSync(`${SITE}/${page}index.html`));
}

async function readSubjects(): Promise<Subject[]> {
  const { buildGraph } = await import('../../src/plan/graph.ts');
  const { readContent } = await import('../../src/source/read-content.ts');
  const { planDocuments } = await import('../../src/subjects/documents/documents.ts');
  const graph = buildGraph(readContent('content').entries);
  return planDocuments(graph, graph.currentPlan)
    .filter(({ formats }) => formats.includes('pdf'))
    .map((document) => document.view())
    .map((view) => ({ name: view.name, view, pages: pagesOf(view) }));
}

async function milliseconds(work: () => unknown): Promise<number> {
  const all: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const start = performance.now();
    await work();
    all.push(performance.now() - start);
  }
  return all.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
}

/** Runs this script so that garbage can be collected before memory is measured. */
function inProcessOfItsOwn(): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', import.meta.filename, 'many'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/**
 * Standard and large print in turn, all but the whole plan: tells the memory that is in use after garbage is collected.
 * The largest documents come first, so that what grows later is not the size of a document.
 */
async function makeMany(): Promise<void> {
  const { compilePdf } = await import('../../src/publish/document-files.ts');
  const size = ({ view }: Subject) => JSON.stringify(view).length;
  const [, ...subjects] = (await readSubjects()).toSorted((a, b) => size(b) - size(a));
  for (let made = 1; made <= LAST; made++) {
    const subject = subjects[(made - 1) % subjects.length];
    if (subject) await compilePdf(subject.view, made % 2 ? 'standard' : 'large-print');
    globalThis.gc?.();
    if (made === FIRST || made === LAST) console.log(process.memoryUsage().rss);
  }
}

const row = (...cells: string[]): void => console.log(cells.map((cell, index) => (index ? cell.padStart(12) : cell.padEnd(50))).join(''));

/** Rows of times, and their sum. */
function table(title: string) {
  console.log(`\n${title}`);
  row('', 'pages', 'Typst', 'Chromium', 'faster');
  const sums = { pages: 0, ours: 0, theirs: 0 };
  const line = (name: string, pages: number, ours: number, theirs: number) =>
    row(name, String(pages), `${Math.round(ours)} ms`, `${Math.round(theirs)} ms`, `${(theirs / ours).toFixed(1)} times`);
  return {
    add({ name, pages }: Subject, ours: number, theirs: number) {
      sums.pages += pages.length;
      sums.ours += ours;
      sums.theirs += theirs;
      line(name, pages.length, ours, theirs);
    },
    end: () => line('All together', sums.pages, sums.ours, sums.theirs),
  };
}

async function benchmark(): Promise<void> {
  const subjects = (await readSubjects()).filter(({ pages }) => pages.length > 0);
  const [whole] = subjects;
  if (!whole) throw new Error('There is no site to compare with. Run “npm run build” first');
  const { compilePdf } = await import('../../src/publish/document-files.ts');
  const { launchChromium } = await import('../../tests/browser/chromium.ts');
  const { serve } = await import('../../tests/site/serve.ts');
  const server = await serve(SITE);
  const print = async (browser: Browser, { pages }: Subject) => {
    const tab = await browser.newPage();
    for (const page of pages) {
      await tab.goto(server.address + page);
      await tab.pdf({ format: 'A4', tagged: true, outline: true });
    }
    await tab.close();
  };
  // The first start unpacks the browser, which is nobody’s fault: those that are timed start the one that lies there.
  await (await launchChromium()).close();
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  const launch = () => chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-zygote', '--no-first-run'] });

  // What is read once in a program, fonts and modules, is not counted; nor are those of Playwright.
  await compilePdf(whole.view);
  const alone = table('One document: to open a browser for it, or to make it');
  for (const subject of subjects) {
    const ours = await milliseconds(() => compilePdf(subject.view));
    const theirs = await milliseconds(async () => {
      const browser = await launch();
      await print(browser, subject);
      await browser.close();
    });
    alone.add(subject, ours, theirs);
  }
  alone.end();

  const running = table('The same with a browser that stays open');
  const browser = await launch();
  for (const subject of subjects) {
    const ours = await milliseconds(() => compilePdf(subject.view));
    running.add(subject, ours, await milliseconds(() => print(browser, subject)));
  }
  running.end();
  await browser.close();
  await server.close();

  const [fifth = 0, fiftieth = 0] = inProcessOfItsOwn().trim().split('\n').map(Number);
  const inUse = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  console.log(
    `\nMemory after document ${FIRST}: ${inUse(fifth)}, after document ${LAST}: ${inUse(fiftieth)}, ${(fiftieth / fifth).toFixed(2)} times`,
  );
}

if (process.argv[2] === 'many') await makeMany();
else await benchmark();
