/**
 * What the search needs beside the pages: the index of the full-text engine, files of names, words and suggestions by their letters, and
 * the choices of its filters.
 * Pages are handed to Pagefind in order of their addresses: it would follow the order of the disk. What only it reads of them is
 * taken out then.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Graph } from '../plan/graph.ts';
import { namesInParts, targetKey, writtenPart, writtenWords } from '../search/names.ts';
import { sayingsOf } from '../search/said.ts';
import { suggestionsInParts, writtenSuggestions } from '../search/suggest.ts';
import { commonWords, siteWords } from '../search/vocabulary.ts';
import { yearsOf } from '../subjects/page/page.ts';
import { WHOLE_AREA } from '../subjects/search/search.ts';
import { namedWords, searchTargets } from '../subjects/search/search-names.ts';
import { rankOf, type SearchedPart, searchParts } from '../subjects/search/search-parts.ts';
import { searchSuggestions } from '../subjects/search/search-suggestions.ts';
import { pathsIn } from './file-hashes.ts';
import { laidIn } from './laid-files.ts';
import { indexedPage, isMarked, isSearched, publishedPage, searchedPage } from './searched-page.ts';

const fail = (what: string, errors: readonly string[]) => {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}`);
};

const list = (value: string | undefined): string[] => (value ? [value] : []);

/** A part of a page as a record of the engine; its filters are those of pages (layouts/Page.astro). */
function recordOf(graph: Graph, { address, title, kind, plan, about, text }: SearchedPart, said: readonly (readonly [string, string])[]) {
  const planTitle = plan?.entry.data.title;
  return {
    url: address,
    language: graph.words.locale.tag.toLowerCase(),
    content: [title, text].filter(Boolean).join('\n'),
    meta: { title, kind, ...(planTitle && { plan: planTitle }), ...(about.length > 0 && { about: about.join(', ') }) },
    filters: {
      kind: [kind],
      plan: list(planTitle),
      year: plan ? yearsOf(plan) : [],
      district: [WHOLE_AREA],
      rank: list(rankOf(address)),
      target: searchTargets(graph).has(address) ? [targetKey(address)] : [],
      ...Object.fromEntries([...Map.groupBy(said, ([name]) => name)].map(([name, all]) => [name, all.map(([, value]) => value)])),
    },
  };
}

/** Folders of hundreds of small files, which a day that moves leaves as they are: they are laid over those of the site before. */
const [WORDS, SUGGESTIONS] = ['search/words', 'search/suggestions'] as const;
export const SEARCH_FILES = [WORDS, SUGGESTIONS];

/** The files that lead from words to pages, and those that tell slips of the keys. */
function writeWords(folder: string, graph: Graph, texts: readonly string[], now: Date) {
  const names = namedWords(graph);
  const words = siteWords(texts);
  const titles = [...searchTargets(graph).values()].map(({ title }) => title);
  const inParts = (path: string, parts: readonly (readonly [name: string, text: string])[]) => {
    const files = laidIn(join(folder, path), now);
    for (const [name, text] of parts) files.lay(`${name}.json`, Buffer.from(text));
    files.sweep();
  };
  inParts(
    WORDS,
    [...namesInParts(names, searchTargets(graph), words)].map(([name, part]) => [name, writtenPart(part)]),
  );
  inParts(
    SUGGESTIONS,
    [...suggestionsInParts(searchSuggestions(graph))].map(([name, all]) => [name, writtenSuggestions(all)]),
  );
  writeFileSync(join(folder, 'search', 'vocabulary.json'), JSON.stringify(writtenWords(commonWords(words, names, titles))));
}

/** The choices of each filter that a reader can set. */
function choicesOf(graph: Graph, filters: readonly (readonly [name: string, value: string])[]): Record<string, string[]> {
  const values = Map.groupBy(filters, ([name]) => name);
  const choices = Object.keys(graph.words.search.filters).map((name) => {
    const all = new Set((values.get(name) ?? []).map(([, value]) => value));
    return [name, [...all].filter((value) => value !== WHOLE_AREA).sort()] as const;
  });
  return Object.fromEntries(choices);
}

/**
 * Makes the index in the folder of a site, in a build that began at `now`. `marked`: pages as they were made, by their paths, that are there
 * without what only the engine reads. Returns how many pages can be found.
 */
export async function indexSite(folder: string, graph: Graph, now: Date, marked: ReadonlyMap<string, string> = new Map()): Promise<number> {
  const { index } = await pagefind.createIndex({ excludeSelectors: ['svg'] });
  if (!index) throw new Error('The search index cannot be made: Pagefind did not start');
  const texts: string[] = [];
  const filters: (readonly [string, string])[] = [];
  const sayings = sayingsOf(namedWords(graph));
  for (const sourcePath of pathsIn(folder).filter((path) => path.endsWith('.html'))) {
    const file = join(folder, sourcePath);
    const html = marked.get(sourcePath) ?? readFileSync(file, 'utf8');
    if (isMarked(html) && !marked.has(sourcePath)) writeFileSync(file, publishedPage(html));
    if (!isSearched(html)) continue;
    const page = searchedPage(html);
    const { errors } = await index.addHTMLFile({ sourcePath, content: indexedPage(page.html, sayings(page)) });
    fail(`${sourcePath} cannot be indexed for search`, errors);
    texts.push(page.text);
    filters.push(...page.filters);
  }
  const searched = texts.length;
  for (const part of searchParts(graph)) {
    const record = recordOf(graph, part, sayings({ ...part, about: part.about.join('\n') }));
    const { errors } = await index.addCustomRecord(record);
    fail(`${part.address} cannot be indexed for search`, errors);
    texts.push([record.content, ...part.about].join('\n'));
    filters.push(['kind', part.kind]);
  }
  const { errors } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  fail('The search index cannot be written', errors);
  await pagefind.close();
  writeWords(folder, graph, texts, now);
  writeFileSync(join(folder, 'search', 'choices.json'), JSON.stringify(choicesOf(graph, filters)));
  return searched;
}
