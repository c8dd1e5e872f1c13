/**
 * `npm run bench:documents`: how long PDFs take beside headless Chromium that prints the pages of `dist/` that say the
 * same, and whether memory grows from the 5th to the 50th document. Run `npm run build` first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { DocumentView } from '../src/views/document-view.ts';

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

/** Imported where they are needed: a process that makes one document does not read the content, just as a browser does not. */
async function readSubjects(): Promise<Subject[]> {
  const { buildGraph } = await import('../src/plan/graph.ts');
  const { readContent } = await import('../src/source/read-content.ts');
  const { planDocuments } = await import('../src/views/documents.ts');
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

/** This script in a process of its own. */
function child(flags: string[], task: string, ...files: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, import.meta.filename, task, ...files], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

async function makeOne(file = ''): Promise<void> {
  const { compilePdf } = await import('../src/document/compile-pdf.ts');
  await compilePdf(JSON.parse(readFileSync(file, 'utf8')));
}

/** Standard and large print in turn, all but the whole plan: tells the memory that is in use after garbage is collected. */
async function makeMany(): Promise<void> {
  const { compilePdf } = await import('../src/document/compile-pdf.ts');
  const [, ...subjects] = await readSubjects();
  for (let made = 1; made <= LAST; made++) {
    const subject = subjects[made % subjects.length];
    if (subject) await compilePdf(subject.view, made % 2 ? 'standard' : 'large-print');
    globalThis.gc?.();
    if (made === FIRST || made === LAST) console.log(process.memoryUsage().rss);
  }
}

const row = (...cells: string[]): void => console.log(cells.map((cell, index) => (index ? cell.padStart(12) : cell.padEnd(50))).join(''));
const compare = ({ name, pages }: Subject, ours: number, chromium: number): void =>
  row(name, String(pages.length), `${Math.round(ours)} ms`, `${Math.round(chromium)} ms`, `${(chromium / ours).toFixed(1)} times`);

async function benchmark(): Promise<void> {
  const subjects = (await readSubjects()).filter(({ pages }) => pages.length > 0);
  const [whole] = subjects;
  if (!whole) throw new Error('There is no site to compare with. Run “npm run build” first');
  const { compilePdf } = await import('../src/document/compile-pdf.ts');
  const { launchChromium } = await import('../tests/browser/chromium.ts');
  const { serve } = await import('../tests/site/serve.ts');
  const server = await serve(SITE);
  const print = async (browser: Browser, { pages }: Subject) => {
    const tab = await browser.newPage();
    for (const page of pages) {
      await tab.goto(server.address + page);
      await tab.pdf({ format: 'A4', tagged: true, outline: true });
    }
    await tab.close();
  };
  // The first start unpacks the browser, which is nobody’s fault.
  await (await launchChromium()).close();

  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  console.log('One document, from the start of a program to its end');
  row('', 'pages', 'Typst', 'Chromium', 'faster');
  for (const subject of subjects) {
    const file = join(folder, `${subject.name}.json`);
    writeFileSync(file, JSON.stringify(subject.view));
    const ours = await milliseconds(() => child([], 'one', file));
    const chromium = await milliseconds(async () => {
      const browser = await launchChromium();
      await print(browser, subject);
      await browser.close();
    });
    compare(subject, ours, chromium);
  }
  rmSync(folder, { recursive: true });

  console.log('\nThe same in a program that runs already');
  const browser = await launchChromium();
  for (const subject of subjects) {
    const ours = await milliseconds(() => compilePdf(subject.view));
    compare(subject, ours, await milliseconds(() => print(browser, subject)));
  }
  await browser.close();
  await server.close();

  const [fifth = 0, fiftieth = 0] = child(['--expose-gc'], 'many').trim().split('\n').map(Number);
  const inUse = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  console.log(
    `\nMemory after document ${FIRST}: ${inUse(fifth)}, after document ${LAST}: ${inUse(fiftieth)}, ${(fiftieth / fifth).toFixed(2)} times`,
  );
}

const [, , task, file] = process.argv;
if (task === 'one') await makeOne(file);
else if (task === 'many') await makeMany();
else await benchmark();
