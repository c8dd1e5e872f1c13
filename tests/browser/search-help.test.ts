/** Whom to call comes first, whatever a trouble is called: its title, a topic that is about it, a term of the glossary. */
import { expect, it } from 'vitest';
import { buildGraph } from '../../src/plan/graph.ts';
import { readContent } from '../../src/source/read-content.ts';
import { visitSite } from './visit.ts';

const site = visitSite();
const graph = buildGraph(readContent('content').entries);

const NAMES = graph.all('help-subject').flatMap(({ id, data: { title, topics = [], terms = [] } }) =>
  [
    title,
    ...topics.map((reference) => graph.get(reference, 'topic').data.title),
    ...terms.map((reference) => graph.get(reference, 'glossary-term').data.term),
  ]
    // Nobody types longer titles.
    .filter((name) => name.split(' ').length < 8)
    .map((name): [string, string] => [name, `/help/#${id}`]),
);

it('has names of every subject', () => {
  expect(NAMES.length).toBeGreaterThan(40);
});

it.each(NAMES)('“%s” finds help first', async (name, address) => {
  const page = await site.browser.newPage();
  await page.goto(`${site.server.address}search/?q=${encodeURIComponent(name)}`);
  await page.waitForFunction(() => /result/.test(document.querySelector('#search-status')?.textContent ?? ''));
  const [first] = await page
    .locator('#search-results .results > li > a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  await page.close();
  expect(first).toBe(address);
});
