/** The page of a measure and its part of a document: figures with their notes, and silence where nobody has reported. */
import { describe, expect, it } from 'vitest';
import { allWords, type DocumentNode, wordsIn, wordsOf } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import type { PageNode } from '../../../../src/nodes/page-nodes.ts';
import { measureListNodes, measureNodes } from '../../../../src/subjects/measures/measure-nodes.ts';
import { measureListView, measureView } from '../../../../src/subjects/measures/measures.ts';
import { wordsIn as wordsOfLanguage } from '../../../../src/words/words.ts';
import { graph, measure, plan } from '../../plan/measured.ts';

const words = wordsOfLanguage('en-GB');
const view = (id: string) => measureView(graph, plan, measure(id));

/** The nodes as a page has them, whatever they stand in. */
const onPage = (nodes: readonly PageNode[]): PageNode[] =>
  nodes.flatMap((node) => (node.type === 'only' ? (node.medium === 'page' ? onPage(node.nodes) : []) : [node]));
const page = (id: string) => onPage(measureNodes(view(id), 1, words));
const paper = (id: string) => onPaper(measureNodes(view(id), 2, words), words);

const headings = (nodes: readonly PageNode[]) =>
  nodes.flatMap((node) => (node.type === 'heading' ? [`${node.level} ${wordsOf(node.runs)}`] : []));
const labels = (nodes: readonly PageNode[]) => nodes.flatMap((node) => (node.type === 'facts' ? node.items.map(({ label }) => label) : []));

describe('a measure with figures', () => {
  it('has its parts in the same order on a page and on paper, each at its level; paper has no map', () => {
    expect(headings(page('bicycles')).filter((title) => !/Listed|Priorities/.test(title))).toEqual([
      '2 Direction of travel',
      '2 Charts',
      '2 Bicycles stolen by district, in 2022',
      '2 Targets',
      '2 Figures',
    ]);
    expect(headings(paper('bicycles'))).toEqual(['3 Direction of travel', '3 Charts', '3 Targets', '3 Figures']);
  });

  it('has the baseline first among its figures, and says what it is', () => {
    const table = paper('bicycles').findLast((node) => node.type === 'table');
    expect(table?.caption).toBe('Bicycles stolen: thefts recorded, by period');
    expect(table?.rows[0]?.slice(0, 3).map(wordsIn)).toEqual(['2019 (baseline)', 'The town', '1,200']);
  });
});

describe('a measure without figures', () => {
  it('says so in full on a page, and in a line on paper', () => {
    const said = allWords(page('visits').filter((node): node is DocumentNode => node.type === 'paragraph'));
    expect(said).toContain('Not reported. We have found no figure for this measure.');
    expect(headings(paper('visits'))).toEqual([]);
    expect(allWords(paper('visits'))).toContain('Figures\nNot reported');
  });

  it('names on paper in one line what is not stated, which a page says of each', () => {
    expect(view('visits').notStated).not.toEqual([]);
    expect(labels(page('visits'))).not.toContain('Not stated');
    expect(labels(page('visits'))).toEqual(expect.arrayContaining(['What is counted', 'Where it should go', 'Reported by', 'How often']));
    expect(labels(paper('visits'))).toContain('Not stated');
    for (const fact of view('visits').notStated) expect(allWords(paper('visits'))).toContain(words.measures.facts[fact]);
  });
});

it('the list says how many there are', () => {
  const [total] = measureListNodes(measureListView(graph, plan), words);
  expect(total?.type === 'paragraph' && wordsOf(total.runs)).toMatch(/^\d+ measures\b.*\.$/);
});
