/** The glossary: every term by its name where links of old lead, and a page for each letter. */
import { expect, it } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { addressOf } from '../../../../src/subjects/page/addresses.ts';
import { glossaryLetterView, glossaryPaths, glossaryView } from '../../../../src/subjects/reference/glossary-pages.ts';
import { contentWith } from '../../plan/broken-content.ts';

const graph = buildGraph(
  contentWith({
    'glossary.yaml': ['asb: ASB', 'service: 180 Service', 'alarm: alarm', 'board: Board']
      .map((each) => each.split(': '))
      .map(([id, term]) => `- id: ${id}\n  term: ${term}\n  meaning: What ${id} is.\n`)
      .join(''),
  }).entries,
);

it('has a page for each letter that a term begins with, figures together', () => {
  expect(glossaryPaths(graph).map(({ params }) => params.letter)).toEqual(['0-9', 'a', 'b']);
  expect(glossaryLetterView(graph, 'A')).toMatchObject({
    title: 'Glossary: A',
    address: '/glossary/a/',
    letters: [{ letter: 'A', terms: [{ term: 'Alarm' }, { term: 'ASB' }] }],
    ways: [{ label: '0–9', address: '/glossary/0-9/' }, { label: 'A' }, { label: 'B' }],
  });
});

it('names every term once, with the way to what it means, which is where all links to it lead', () => {
  const terms = glossaryView(graph).letters.flatMap((letter) => letter.terms);
  expect(terms.map(({ id, address }) => [id, address])).toEqual([
    ['service', '/glossary/0-9/#service'],
    ['alarm', '/glossary/a/#alarm'],
    ['asb', '/glossary/a/#asb'],
    ['board', '/glossary/b/#board'],
  ]);
  expect(
    graph
      .all('glossary-term')
      .map((term) => addressOf(term, graph.currentPlan.id))
      .toSorted(),
  ).toEqual(terms.map(({ address }) => address).toSorted());
});
