/** The A–Z beside the search: everything under the name that it has. */
import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { searchView } from '../../../../src/subjects/reference/search.ts';
import { CHAPTER, changed, contentWith, PLAN } from '../../plan/broken-content.ts';

const listed = (number: string, title: string) => {
  const chapter = changed(changed(CHAPTER, 'number: 4', `number: "${number}"`), 'title: Our approach', `title: "${title}"`);
  const text = changed(chapter, '4.1 We', 'We');
  const { letters } = searchView(buildGraph(contentWith({ [`${PLAN}chapters/x.md`]: text }).entries));
  return letters.flatMap(({ items }) => items.filter(({ kind }) => kind === 'Chapter').map(({ label }) => label));
};

test.each([
  ['4', '2020: a year of change'],
  ['A1', '2020: a year of change'],
  ['4', 'Appendix 3: what became of it'],
  ['A1', 'Our approach'],
])('chapter %s, “%s”, is listed by its title, whatever stands in it', (number, title) => {
  expect(listed(number, title)).toEqual([title]);
});
