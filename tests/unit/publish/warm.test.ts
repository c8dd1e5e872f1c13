/**
 * What is kept gives the same bytes as making all anew, whatever changed in between, and only what the change is about is made again.
 * Changes of content are made to a small site, one after the other; changes of code and fonts to a copy of the project.
 */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CARD, chartPicture } from '../../../src/charts/chart-picture.ts';
import { shareCard } from '../../../src/charts/share-card.ts';
import { handOver } from '../../../src/handed-over.ts';
import { checkContent } from '../../../src/plan/check-content.ts';
import { buildGraph, type Graph } from '../../../src/plan/graph.ts';
import { codeOf } from '../../../src/publish/kept/code-of.ts';
import { differences } from '../../../src/publish/kept/proof.ts';
import { MAKERS, type Thing, type Workshop, workshop } from '../../../src/publish/kept/workshop.ts';
import { makeDocuments } from '../../../src/publish/make-documents.ts';
import { pictureResponse } from '../../../src/publish/picture-files.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { chartPaths } from '../../../src/subjects/page/paths.ts';
import { pictureOrigin } from '../../../src/subjects/partnership/publisher.ts';
import { allDocuments } from '../../../src/subjects/publication/withdrawn-pages.ts';
import { cardPaths } from '../../../src/subjects/share/cards.ts';

const temporary = () => mkdtempSync(join(tmpdir(), 'warm-'));

interface Site {
  content: string;
  address?: string;
  asOf?: string;
}

function graphOf({ content: folder, ...options }: Site): Graph {
  const content = { ...readContent(folder), day: options.asOf };
  expect(checkContent(content)).toEqual([]);
  return buildGraph(content.entries, options);
}

/** Makes all documents and pictures of a site: a PDF takes long, so that one stands for the others, which come from the same nodes. */
async function make(site: Site, making: Workshop): Promise<string> {
  const graph = graphOf(site);
  const folder = temporary();
  const quick = allDocuments(graph).map((document) => ({
    ...document,
    formats: document.formats.filter((format) => format !== 'large-print' && (format !== 'pdf' || document.name.endsWith('-summary'))),
  }));
  const documentSizes = await makeDocuments(quick, folder, making, () => {});
  handOver({ graph, documentSizes, workshop: making, pages: new Map() });
  const write = async (name: string, answer: Promise<Response>) =>
    writeFileSync(join(folder, name.replaceAll('/', '-')), new Uint8Array(await (await answer).arrayBuffer()));
  for (const { params, props } of chartPaths(graph))
    await write(`${params.plan}-${params.chart}.png`, pictureResponse(chartPicture(props.chart, pictureOrigin(graph), graph.words), 320));
  for (const { params, props } of cardPaths(graph))
    await write(`${params.card}.png`, pictureResponse(shareCard(props.card), CARD.width / 4));
  return folder;
}

const PLAN = 'plans/safer-town';

describe('after a change of content', () => {
  const site: Site = { content: join(temporary(), 'content') };
  const kept = temporary();
  cpSync('tests/fixtures/whole-plan/content', site.content, { recursive: true });
  const path = (file: string) => join(site.content, file);
  const edit = (file: string, from: string | RegExp, to: string) => {
    const text = readFileSync(path(file), 'utf8');
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} has no “${from}”`);
    writeFileSync(path(file), changed);
  };

  it.each<[what: string, change: () => void, some: 'all' | 'some' | 'none']>([
    ['nothing yet', () => {}, 'all'],
    ['nothing', () => {}, 'none'],
    [
      'a report',
      () =>
        writeFileSync(
          path(`${PLAN}/reports/progress/2026-01-20-1-11.yaml`),
          'action: 1-11\nreportedBy: not stated\ndate: 2026-01-20\nstatus: on track\ntext: Ten lanes have light.\n',
        ),
      'some',
    ],
    ['wording', () => edit(`${PLAN}/priorities/fires.md`, /^summary: /m, 'summary: Said anew. '), 'some'],
    ['a chart', () => edit(`${PLAN}/measures/bicycles.yaml`, 'value: 110', 'value: 111'), 'some'],
    [
      'a colour',
      () =>
        writeFileSync(path('site.yaml'), `${readFileSync(path('site.yaml'), 'utf8')}colours: { brand: '#402060', accent: '#802020' }\n`),
      'some',
    ],
    ['the day', () => Object.assign(site, { asOf: '2026-12-31' }), 'some'],
    ['the address, with a base path', () => Object.assign(site, { address: 'https://plan.example.net/safety/' }), 'some'],
    [
      'an entry that is withdrawn',
      () =>
        edit(
          `${PLAN}/priorities/fires.md`,
          'title:',
          'publication: { withdrawn: { on: 2026-02-10, why: It burned., instead: burglary } }\ntitle:',
        ),
      'some',
    ],
    [
      'a new plan',
      () => {
        cpSync(path('plans/old-town'), path('plans/older-town'), { recursive: true });
        rmSync(path('plans/older-town/priorities/theft.md'));
        edit('plans/older-town/plan.md', 'title: Old', 'title: Older');
        const says = '{ plan: older-town, says: Signs too., entries: [older-town/graffiti], sources: [{ document: report }] }';
        edit('topics/theft.md', 'plans:', `plans:\n  - ${says}`);
      },
      'some',
    ],
  ])('%s: the same bytes as without what was kept', async (_, change, some) => {
    change();
    const warm = await workshop(kept, new Date());
    const [one, other] = [await make(site, warm), await make(site, await workshop(undefined, new Date()))];
    expect(differences(one, other)).toEqual([]);
    const { anew, before } = warm.counts;
    expect(anew + before).toBeGreaterThan(10);
    expect(anew === 0 ? 'none' : before === 0 ? 'all' : 'some').toBe(some);
  });

  it('the same content in another folder is the same', async () => {
    const elsewhere = join(temporary(), 'other', 'content');
    cpSync(site.content, elsewhere, { recursive: true });
    const warm = await workshop(kept, new Date());
    await make({ ...site, content: elsewhere }, warm);
    expect(warm.counts.anew).toBe(0);
  });
});

describe('after a change of code, in a copy of the project', () => {
  const root = temporary();
  cpSync('src', join(root, 'src'), { recursive: true });
  for (const file of Object.values(MAKERS).flatMap(({ reads }) => globSync([...reads])))
    if (file.startsWith('node_modules')) cpSync(file, join(root, file), { recursive: true });

  const codes = async () => {
    const all = Object.entries(MAKERS).map(async ([thing, maker]) => [thing, await codeOf(maker, root)] as const);
    return new Map(await Promise.all(all));
  };
  const [PAPER, ALL]: Thing[][] = [['large-print', 'pdf'], Object.keys(MAKERS) as Thing[]];
  let before: Awaited<ReturnType<typeof codes>> | undefined;
  const FONT = 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf';

  it.each<[file: string, from: string, to: string, things: Thing[] | undefined]>([
    ['src/render/pdf/look.typ', '', '// another look\n', PAPER],
    ['src/render/pdf/table-layout.ts', 'export const CELL_INSET = ', 'export const CELL_INSET = 1 + ', PAPER],
    ['src/render/epub/epub.css', '', 'p { margin: 1em }\n', ['epub']],
    ['src/render/braille/braille-pages.ts', 'export const WIDTH = ', 'export const WIDTH = 1 + ', ['brf']],
    ['src/render/text/passages.ts', 'export ', 'console.log(1);\nexport ', ['brf', 'txt']],
    ['src/charts/palette-png.ts', 'const MOST = 256', 'const MOST = 255', ['picture']],
    [
      'src/charts/text-width.ts',
      'READERS_SPACING = { letter: 0.12',
      'READERS_SPACING = { letter: 0.13',
      // Pictures of pixels leave no room for what a reader may set.
      ['epub', 'large-print', 'pdf'],
    ],
    [FONT, '', 'x', ['epub', 'large-print', 'pdf', 'picture']],
    ['src/words/en/print.ts', 'export ', 'console.log(1);\nexport ', ['brf', 'epub', 'large-print', 'pdf', 'txt']],
    ['src/styles/_look.scss', '', '// nothing of documents\n', []],
  ])('%s: what it makes is made again, and nothing else', async (file, from, to, things) => {
    before ??= await codes();
    const text = readFileSync(join(root, file), 'latin1');
    expect(text).toContain(from);
    writeFileSync(join(root, file), text.replace(from, to), 'latin1');
    const after = await codes();
    writeFileSync(join(root, file), text, 'latin1');
    expect(ALL?.filter((thing) => after.get(thing) !== before?.get(thing)).sort()).toEqual(things);
  });
});
