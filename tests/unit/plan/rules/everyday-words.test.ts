/** Words and places that an officer adds: what the check says of each mistake, and that it says it once. */
import { expect, test } from 'vitest';
import { type Files, problemsWith } from '../broken-content.ts';

const GLOSSARY = '- id: robbery\n  term: robbery\n  meaning: Theft with violence.\n';
const words = (text: string): Files => ({ 'everyday-words.yaml': text, 'glossary.yaml': GLOSSARY });
const group = (id: string, all: string, means: string) => `- id: ${id}\n  words: [${all}]\n  means: [${means}]\n`;

test('a word may mean things of a plan and things above the plans, in one list', () => {
  const means = 'safer-town/burglary, safer-town/priority/burglary, glossary-term/robbery, plan/safer-town';
  expect(problemsWith(words(group('mugging', 'mugging, street robbery', means)))).toEqual([]);
});

test.each([
  [
    'a thing of a plan that there is not',
    group('mugging', 'mugging', 'safer-town/burglry'),
    'means[1]: nothing that can be named here has the id “burglry”. Correct what stands after the slash (did you mean “burglary”?), or add what it should mean.',
  ],
  [
    'a plan that there is not',
    group('mugging', 'mugging', 'safe-town/burglary'),
    'means[1]: there is no plan “safe-town”. Correct what stands before the slash (did you mean “safer-town”?), or add a folder with a file plan.md to “plans”.',
  ],
  [
    'a thing above the plans that there is not',
    group('mugging', 'mugging', 'glossary-term/robery'),
    'means[1]: there is no glossary term “robery”. Correct the id (did you mean “glossary-term/robbery”?), or add it to glossary.yaml.',
  ],
  [
    'a kind that no word can mean',
    group('mugging', 'mugging', 'lineage-link/robbery'),
    'means[1]: nothing that can be named here has the id “lineage-link/robbery”. Correct the id (did you mean “glossary-term/robbery”?)',
  ],
  [
    'a reference without a slash',
    group('mugging', 'mugging', 'robbery'),
    'means[1]: “robbery” cannot stand here. Write a plan and an id with a slash between them, such as “old-town-2012/burglary”; or a kind and an id, such as “topic/violence”.',
  ],
  [
    'the same word in two groups',
    group('mugging', 'mugging, street-robbery', 'glossary-term/robbery') + group('street', 'Street robbery', 'safer-town/burglary'),
    'words[1]: “Street robbery” stands among the words of “mugging” too. Delete one of the two; if it means both, write all meanings in “means” of one. [words/of-another]',
  ],
  [
    'the same word twice in a group',
    group('mugging', 'mugging, Mugging', 'glossary-term/robbery'),
    'words[2]: “Mugging” stands already in this list. Delete one of the two. [words/twice]',
  ],
  [
    'a word that only repeats a title',
    group('mugging', 'mugging, robbery', 'glossary-term/robbery'),
    'words[2]: “robbery” only repeats the title of what it means. Delete it: search finds titles by itself. [words/only-a-title]',
  ],
  [
    'two words in one line',
    group('mugging', '"mugging, mugged"', 'glossary-term/robbery'),
    'words[1]: “mugging, mugged” has a sign that separates words. Give each word a place of its own in the list. [fields/separating-sign]',
  ],
])('%s is refused', (_mistake, text, said) => {
  const problems = problemsWith(words(text));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(said);
});

const DISTRICT = '- id: fenside\n  name: Fenside\n';
const SOURCES = '- id: list\n  title: A list\n  publisher: The partnership\n';
const place = (districts: string) =>
  problemsWith({
    'districts.yaml': DISTRICT,
    'sources.yaml': SOURCES,
    'places.yaml': `- id: ashby\n  name: Ashby\n  kind: town\n${districts}  sources: [{ document: list }]\n`,
  });

test('a place leads to a district that there is', () => {
  expect(place('  districts: [fenside]\n')).toEqual([]);
  expect(place('  districts: []\n')).toEqual([
    'content/places.yaml:4:3: districts: “Ashby” has no district to lead to. Name the district that a source puts it in, or delete the place. [words/no-district]',
  ]);
  expect(place('')).toEqual([
    'content/places.yaml:1:3: districts: is missing. Add it (The district that it is in; several if it spans them, the one with most of it first). [fields/missing]',
  ]);
  expect(place('  districts: [fensid]\n').join()).toContain('there is no district “fensid”. Correct the id (did you mean “fenside”?)');
});

test('a place says where its district was read', () => {
  const problems = problemsWith({
    'districts.yaml': DISTRICT,
    'places.yaml': '- id: ashby\n  name: Ashby\n  kind: town\n  districts: [fenside]\n',
  });
  expect(problems).toEqual([
    'content/places.yaml:1:3: sources: is missing. Add it (Where somebody read which district it is in. Never from memory). [fields/missing]',
  ]);
});
