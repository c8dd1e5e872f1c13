/** A document that is a book has what is shorter before its files. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allWords } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { SizesOfPart } from '../../../../src/publish/parts/shard.ts';
import { type DocumentSize, planDocuments } from '../../../../src/subjects/documents/documents.ts';
import { onPaperView, shorterWay } from '../../../../src/subjects/documents/downloads.ts';
import { onPaperNodes, shorterNodes } from '../../../../src/subjects/documents/downloads-nodes.ts';
import { ENDINGS } from '../../../../src/subjects/documents/formats.ts';
import { contentWith } from '../../plan/broken-content.ts';
import { graph } from '../whole-plan.ts';

const plan = graph.currentPlan;
const all = planDocuments(graph, plan);
const [whole, summary, ...others] = all;
if (!whole || !summary || others.length === 0) throw new Error('The fixture has too few documents');

/** The files of all documents, where the whole plan has so many pages and all others have three. */
const sizes = (pages: number): Map<string, DocumentSize> =>
  new Map(
    all.flatMap(({ address, formats }) =>
      formats.map((format): [string, DocumentSize] => [
        address + ENDINGS[format],
        { bytes: 37_000, pages: format === 'pdf' || format === 'large-print' ? (address === whole.address ? pages : 3) : undefined },
      ]),
    ),
  );
const said = (of: typeof whole, pages: number) =>
  allWords(onPaper(shorterNodes(shorterWay(of, graph, plan, sizes(pages)), graph.words), graph.words));

it('says how long it is, and leads to the summary in each form on paper, with its pages, and to the others that are short', () => {
  expect(said(whole, 436)).toBe(
    `This is long: up to 436 pages. Shorter: ${summary.label} (PDF, 3 pages, 37 kB); ` +
      `${summary.label} (Large print PDF, 3 pages, 37 kB); ${others.length} more short documents.`,
  );
  const { ways, others: rest } = shorterWay(whole, graph, plan, sizes(436)) ?? {};
  expect(ways?.map(({ address }) => address)).toEqual([`${summary.address}.pdf`, `${summary.address}-large-print.pdf`]);
  expect(rest?.address).toContain(`downloads/#${others[0]?.name}`);
});

it('is left to whoever has all documents where a part of the site lacks one that could be the shorter way', () => {
  const isOf = (file: string, { address }: typeof whole) => Object.values(ENDINGS).some((ending) => file === address + ending);
  const here = new SizesOfPart([...sizes(436)].filter(([file]) => isOf(file, whole)));
  expect(shorterWay(whole, graph, plan, here)).toBeUndefined();
  expect(here.missed()).toBe(true);
});

it('is silent where nothing is long, of what is short itself, and where no file is made yet', () => {
  expect(said(whole, 100)).toBe('');
  expect(said(summary, 436)).toBe('');
  expect(shorterWay(whole, graph, plan, undefined)).toBeUndefined();
});

const onPaperSaid = (of: typeof graph, pages: number | undefined) =>
  allWords(onPaper(onPaperNodes(onPaperView(of, of.currentPlan, pages === undefined ? undefined : sizes(pages)), of.words), of.words));

it('says how to come by paper, with the pages of the summary where its files are made, and whom to ask for another format', () => {
  expect(onPaperSaid(graph, 436)).toMatch(
    /^On paper: this site cannot post\. Print the summary \(3 pages; in large print 3\), or ask somebody, or a library, to print it for you\. To ask for another format: ./,
  );
  expect(onPaperSaid(graph, undefined)).toContain('Print the summary, or ask somebody');
});

it('of the site of a public body it is not said that it cannot post; whom its content names for formats stands there, with the number', () => {
  const site = `${readFileSync('tests/fixtures/minimal/content/site.yaml', 'utf8')
    .replace(/^contact:\n(?: .*\n)*/m, '')
    .replace(/^publisher:\n(?: .*\n)*/m, '')}publisher: { official: true, name: Some neighbours }
contact: { text: Write to us., formats: Ask the library., phone: "01632 960000" }
`;
  expect(onPaperSaid(buildGraph(contentWith({ 'site.yaml': site }).entries), undefined)).toBe(
    'On paper: print the summary, or ask somebody, or a library, to print it for you. ' +
      'To ask for another format: Ask the library. Telephone: 01632 960000.',
  );
});
