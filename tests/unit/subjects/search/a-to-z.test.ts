/** The A to Z: everything under the name that it has, and the words and places that lead to it. */
import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { addressOf } from '../../../../src/subjects/page/addresses.ts';
import { aToZView, letterPaths, lettersOf, letterWays } from '../../../../src/subjects/search/a-to-z.ts';
import { aToZNodes } from '../../../../src/subjects/search/a-to-z-nodes.ts';
import { CHAPTER, changed, contentWith, type Files, PLAN } from '../../plan/broken-content.ts';

const graphOf = (files: Files) => buildGraph(contentWith(files).entries);
const itemsOf = (files: Files) => lettersOf(graphOf(files)).flatMap(({ letter, items }) => items.map((item) => ({ letter, ...item })));
type Item = ReturnType<typeof itemsOf>[number];
const wordOf = (files: Files, id: string) =>
  itemsOf(files).find((item): item is Item & { type: 'word' } => item.type === 'word' && item.id === id);
const placeOf = (files: Files, id: string) =>
  itemsOf(files).find((item): item is Item & { type: 'place' } => item.type === 'place' && item.id === id);
const pagesOf = (files: Files, kind: string) =>
  itemsOf(files).filter((item): item is Item & { type: 'page' } => item.type === 'page' && item.kind === kind);

const listed = (number: string, title: string) => {
  const chapter = changed(changed(CHAPTER, 'number: 4', `number: "${number}"`), 'title: Our approach', `title: "${title}"`);
  const text = changed(chapter, '4.1 We', 'We');
  return pagesOf({ [`${PLAN}chapters/x.md`]: text }, 'Chapter').map(({ label }) => label);
};

test.each([
  ['4', '2020: a year of change'],
  ['A1', '2020: a year of change'],
  ['4', 'Appendix 3: what became of it'],
  ['A1', 'Our approach'],
])('chapter %s, “%s”, is listed by its title, whatever stands in it', (number, title) => {
  expect(listed(number, title)).toEqual([title]);
});

const WORDS: Files = {
  'everyday-words.yaml':
    '- id: break-in\n  words: [break-in, broken into]\n  means: [safer-town/burglary]\n  because: It is the same.\n- id: slur\n  words: [nasty]\n  means: [safer-town/burglary]\n  neverShown: true\n',
  'districts.yaml': '- id: fenside\n  name: Fenside\n',
  'sources.yaml': '- id: list\n  title: A list\n  publisher: The partnership\n',
  'places.yaml':
    '- id: ashby\n  name: Ashby\n  kind: town\n  districts: [fenside]\n  sources: [{ document: list, at: page 1 }]\n- id: zz1\n  name: ZZ1\n  kind: postcode-district\n  districts: [fenside]\n  sources: [{ document: list }]\n',
};

test('a word stands under its letter with what it means, and its address is there', () => {
  const word = wordOf(WORDS, 'break-in');
  expect(word).toMatchObject({ letter: 'B', label: 'Break-in', also: ['broken into'], because: 'It is the same.' });
  expect(word?.see).toEqual([{ label: 'Burglary', address: '/plans/safer-town/priorities/burglary/', note: 'priority' }]);
  const entry = graphOf(WORDS).all('everyday-word')[0];
  expect(entry && addressOf(entry, 'safer-town')).toBe('/a-to-z/b/#break-in');
});

test('a word that is never shown is nowhere', () => {
  expect(JSON.stringify(lettersOf(graphOf(WORDS)))).not.toMatch(/nasty/i);
});

test('a place stands under its letter with its district and its source', () => {
  const place = placeOf(WORDS, 'place-ashby');
  expect(place).toMatchObject({ letter: 'A', label: 'Ashby', kind: 'town' });
  expect(place?.districts).toEqual([{ label: 'Fenside', address: '/districts/fenside/' }]);
  expect(place?.sources).toEqual([expect.objectContaining({ label: 'A list', at: 'page 1' })]);
});

test('letters have pages of their own where there are words, so that these keep their addresses', () => {
  expect(letterPaths(graphOf(WORDS)).map(({ params }) => params.letter)).toEqual(expect.arrayContaining(['a', 'b', 'z']));
  expect(letterWays(graphOf(WORDS))[0]).toEqual({ label: 'A', address: '/a-to-z/a/' });
  expect(aToZView(graphOf(WORDS)).letters).toEqual([]);
});

test('a short list without words is one page', () => {
  const graph = graphOf({});
  expect(letterPaths(graph)).toEqual([]);
  expect(aToZView(graph).letters.length).toBeGreaterThan(0);
  expect(letterWays(graph)[0]?.address).toBe(`/a-to-z/#letter-${aToZView(graph).letters[0]?.letter}`);
});

test('figures stand together, and a sign is no letter', () => {
  const topic = (title: string) => `---\ntitle: "${title}"\norder: 1\nsummary: S\nplans: [{ plan: safer-town, says: Nothing. }]\n---\n`;
  const items = pagesOf({ 'topics/a.md': topic('2021 and after'), 'topics/b.md': topic('% of people who feel safe') }, 'Topic');
  expect(items.map(({ letter, label }) => [letter, label])).toEqual([
    ['0–9', '2021 and after'],
    ['O', '% of people who feel safe'],
  ]);
});

test('a page of the A to Z says of a word what it means, and of a place where it is and who says so', () => {
  const graph = graphOf(WORDS);
  const said = (letter: string) => {
    const letters = lettersOf(graph).filter((each) => each.letter === letter);
    return JSON.stringify(aToZNodes({ letters }, 1, graph.words));
  };
  expect(said('B')).toContain('"address":"#break-in"');
  expect(said('B')).toContain('Break-in (broken into): see ');
  expect(said('A')).toContain('Ashby, town: in ');
  expect(said('A')).toContain('A list');
});
