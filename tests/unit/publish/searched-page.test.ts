/** What the search reads of a finished page. */
import { expect, it } from 'vitest';
import { indexedPage, publishedPage, searchedPage } from '../../../src/publish/searched-page.ts';

const PAGE = `<body><nav>Outside</nav><main id="main" data-pagefind-body>
<span hidden data-pagefind-filter="kind[data-is]" data-pagefind-meta="kind[data-is]" data-is="Q&#38;A"></span>
<span hidden data-pagefind-meta="about[data-is]" data-is="Noise, litter"></span>
<h1>Bins <abbr>&amp;</abbr> streets</h1>
<aside data-pagefind-ignore><aside>Within</aside>Help box</aside>
<p>Anti-<em>social</em>   people’s bins.</p><svg><text>Drawn</text></svg><ul><li>First</li><li>Second</li></ul>
<footer class="about" data-pagefind-ignore>Sources</footer></main>Foot</body>`.replace('&#38;', '&amp;');

it('has its names, its words and the values of its filters, and nothing that the engine ignores', () => {
  const { title, about, text, filters } = searchedPage(PAGE);
  expect([title, about]).toEqual(['Bins & streets', 'Noise, litter']);
  const lines = text.split('\n').map((line) => line.trim());
  expect(lines.filter(Boolean)).toEqual(['Bins & streets', 'Anti-social people’s bins.', 'First', 'Second']);
  expect(filters).toEqual([['kind', 'Q&A']]);
});

it('goes to the engine with its language, with more filters, without ids and without what it ignores', () => {
  const page = indexedPage(searchedPage(`<html lang="en-GB"><head><title>Site</title></head>${PAGE}</html>`).html, [['s1', 'abc']]);
  expect(page).toMatch(/^<html lang="en-GB"><body><main[^>]* data-pagefind-body>/);
  expect(page).toContain('data-pagefind-filter="kind[data-is]"');
  expect(page).toContain('<p>Anti-<em>social</em>   people’s bins.</p>');
  expect(page).not.toMatch(/Outside|Foot|Help box|Drawn|Sources/);
  expect(page).toContain('<i hidden data-pagefind-filter="s1:abc"></i></main>');
  expect(page).not.toContain('id="main"');
});

it('reaches readers without what only the engine reads', () => {
  const page = publishedPage(PAGE);
  expect(page).not.toMatch(/pagefind|data-is/);
  expect(page).toContain('<main id="main">');
  expect(page).toContain('<footer class="about">Sources</footer>');
  expect(page).toContain('Anti-<em>social</em>   people’s bins.');
});
