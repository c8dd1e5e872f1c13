/**
 * What the search needs beside the pages: the index of the full-text engine, and files of names, words and suggestions, by their letters.
 * Pages are handed to Pagefind in order of their addresses: it would follow the order of the disk.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
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

/** Pages without this attribute are left out by Pagefind, as soon as one has it. */
const SEARCHED = 'data-pagefind-body';

const fail = (what: string, errors: readonly string[]) => {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}`);
};

const list = (value: string | undefined): string[] => (value ? [value] : []);

/** A part of a page as a record of the engine; its filters are those of pages (layouts/Page.astro). */
function recordOf(graph: Graph, { address, title, kind, plan, about, text }: SearchedPart) {
  const planTitle = plan?.entry.data.title;
  return {
    url: address,
    language: graph.words.locale.tag.toLowerCase(),
    content: [title, about.join(', '), text].filter(Boolean).join('\n'),
    meta: { title, kind, ...(planTitle && { plan: planTitle }), ...(about.length > 0 && { about: about.join(', ') }) },
    filters: {
      kind: [kind],
      plan: list(planTitle),
      year: plan ? yearsOf(plan) : [],
      district: [WHOLE_AREA],
      rank: list(rankOf(address)),
      target: searchTargets(graph).has(address) ? [targetKey(address)] : [],
    } as Record<string, string[]>,
  };
}

/** Tags that stand within a word or a sentence. */
const INLINE = /<\/?(?:a|abbr|em|i|mark|span|strong)\b[^>]*>/g;

/** HTML without the elements that the engine ignores. */
function withoutIgnored(html: string): string {
  const opening = /<(\w+)\b[^>]*\sdata-pagefind-ignore[^>]*>/.exec(html);
  if (!opening) return html;
  const [tag, name = ''] = opening;
  let end = opening.index + tag.length;
  for (let depth = 1; depth > 0; ) {
    const next = new RegExp(`<(/?)${name}\\b[^>]*>`).exec(html.slice(end));
    if (!next) break;
    end += next.index + next[0].length;
    depth += next[1] ? -1 : 1;
  }
  return html.slice(0, opening.index) + withoutIgnored(html.slice(end));
}

/** The words of a page as the engine has them, a line a paragraph. A reader of tags is enough: they only tell which words there are. */
const textOf = (html: string): string =>
  withoutIgnored(html.slice(html.indexOf('<main'), html.indexOf('</main>')))
    .replace(/<(script|style|svg)\b.*?<\/\1>/gs, ' ')
    .replace(/\s+/g, ' ')
    .replace(INLINE, '')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&#39;', '’')
    .replace(/&[#\w]+;/g, ' ');

const captured = (html: string, pattern: RegExp) => (pattern.exec(html)?.[1] ?? '').replace(INLINE, '');
const titleOf = (html: string) => captured(html, /<h1[^>]*>(.*?)<\/h1>/s);
const aboutOf = (html: string) => captured(html, /data-pagefind-meta="about\[data-is\]" data-is="([^"]*)"/);

/** The files that lead from words to pages, and those that tell slips of the keys. */
function writeWords(folder: string, graph: Graph, texts: readonly string[]) {
  const write = (path: string, text: string) => writeFileSync(join(folder, 'search', path), text);
  const names = namedWords(graph);
  const words = siteWords(texts);
  const titles = [...searchTargets(graph).values()].map(({ title }) => title);
  for (const kind of ['words', 'suggestions']) mkdirSync(join(folder, 'search', kind), { recursive: true });
  for (const [name, part] of namesInParts(names, searchTargets(graph), words)) write(`words/${name}.json`, writtenPart(part));
  for (const [name, all] of suggestionsInParts(searchSuggestions(graph))) write(`suggestions/${name}.json`, writtenSuggestions(all));
  write('vocabulary.json', JSON.stringify(writtenWords(commonWords(words, names, titles))));
}

/** Makes the index in the folder of a site. Returns how many of its pages can be found. */
export async function indexSite(folder: string, graph: Graph): Promise<number> {
  const { index } = await pagefind.createIndex({ excludeSelectors: ['svg'] });
  if (!index) throw new Error('The search index cannot be made: Pagefind did not start');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.html'))
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
    .sort();
  const texts: string[] = [];
  const sayings = sayingsOf(namedWords(graph));
  for (const sourcePath of files) {
    const content = readFileSync(join(folder, sourcePath), 'utf8');
    if (!content.includes(SEARCHED)) continue;
    const text = textOf(content);
    const said = sayings({ title: titleOf(content), about: aboutOf(content), text });
    const filters = said.map(([name, value]) => `<i hidden data-pagefind-filter="${name}:${value}"></i>`).join('');
    const { errors } = await index.addHTMLFile({ sourcePath, content: content.replace('</main>', `${filters}</main>`).replace(/ id="[^"]*"/g, '') });
    fail(`${sourcePath} cannot be indexed for search`, errors);
    texts.push(text);
  }
  const searched = texts.length;
  for (const part of searchParts(graph)) {
    const record = recordOf(graph, part);
    for (const [name, value] of sayings({ title: part.title, about: part.about.join('\n'), text: part.text })) {
      record.filters[name] = [...(record.filters[name] ?? []), value];
    }
    const { errors } = await index.addCustomRecord(record);
    fail(`${part.address} cannot be indexed for search`, errors);
    texts.push(record.content);
  }
  const { errors } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  fail('The search index cannot be written', errors);
  await pagefind.close();
  writeWords(folder, graph, texts);
  return searched;
}
