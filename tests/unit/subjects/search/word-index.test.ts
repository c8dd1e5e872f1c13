/** The index of everyday words at the end of a printed plan. */
import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { planDocumentView } from '../../../../src/subjects/plans/plan-document.ts';
import { wordIndexNodes, wordIndexView } from '../../../../src/subjects/search/word-index.ts';
import { contentWith } from '../../plan/broken-content.ts';

const GRAPH = buildGraph(
  contentWith({
    'glossary.yaml': '- { id: robbery, term: robbery, meaning: Theft with violence. }\n',
    'everyday-words.yaml': [
      '- { id: break-in, words: [break-in, broken into], means: [safer-town/burglary] }',
      '- { id: mugging, words: [mugging], means: [glossary-term/robbery] }',
      '- { id: slur, words: [nasty], means: [safer-town/burglary], neverShown: true }',
      '- { id: all, words: [the lot], means: [plan/safer-town] }',
    ].join('\n'),
  }).entries,
);

test('has the words for what the plan itself has, and no word that is never shown', () => {
  const view = wordIndexView(GRAPH, GRAPH.currentPlan, new Set());
  expect(view.letters).toEqual([
    { letter: 'B', words: [{ word: 'Break-in', to: { label: 'Burglary', address: '/plans/safer-town/priorities/burglary/' } }] },
  ]);
  expect(wordIndexView(GRAPH, GRAPH.currentPlan, new Set(['robbery'])).letters.map(({ letter }) => letter)).toEqual(['B', 'M']);
});

test('says the page where the document has one', () => {
  const [, letter] = wordIndexNodes(wordIndexView(GRAPH, GRAPH.currentPlan, new Set()), GRAPH.words);
  expect(letter).toMatchObject({
    type: 'paragraph',
    runs: [
      { type: 'strong' },
      { type: 'text' },
      {
        type: 'paged',
        address: '/plans/safer-town/priorities/burglary/',
        withPage: expect.arrayContaining([expect.objectContaining({ type: 'page' })]),
      },
    ],
  });
});

test('is a part of the document of the plan, where there are such words', () => {
  const kinds = (graph: typeof GRAPH) => planDocumentView(graph, graph.currentPlan).parts.map(({ kind }) => kind);
  expect(kinds(GRAPH).at(-1)).toBe('words');
  expect(kinds(buildGraph(contentWith({}).entries))).not.toContain('words');
});
