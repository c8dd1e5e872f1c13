/** The index of the site’s search: what the built pages say, with the words that lead to them, in files that a browser loads in parts. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Graph } from '../plan/graph.ts';
import { type SearchedPage, START } from '../search/index-files.ts';
import { makeIndex } from '../search/make-index.ts';
import { weightOf } from '../search/page-weights.ts';
import { namedWords, searchAnswers, searchedAs, searchParts, searchSuggestions } from '../views/search-names.ts';
import { pageText } from './page-text.ts';

/** Everything that can be found on the pages of a built folder, in the order of addresses: the disk has another each time. */
function searchedPages(folder: string, graph: Graph): SearchedPage[] {
  const plans = new Map(graph.plans.map((plan) => [plan.entry.data.title, plan]));
  const isOld = (title: string | undefined) => title !== undefined && plans.get(title)?.entry.data.status === 'superseded';
  const planWords = (title: string | undefined, years: readonly string[]) =>
    title && `${title} ${plans.get(title)?.entry.data.area ?? ''} ${years.join(' ')}`;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.html'))
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
    .sort();
  const about = searchedAs(graph);
  const pages = files.flatMap((file): SearchedPage[] => {
    const page = pageText(readFileSync(join(folder, file), 'utf8'));
    if (!page) return [];
    const { plan, years, kind } = page;
    const address = `/${file.replace(/index\.html$/, '')}`;
    return [{ ...page, address, about: about.get(address), weight: weightOf(kind, isOld(plan)), planWords: planWords(plan, years) }];
  });
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const parts = searchParts(graph).map(({ plan, ...part }): SearchedPage => {
    const title = plan?.entry.data.title;
    const within = byAddress.get(part.address.split('#')[0] ?? '');
    return {
      ...part,
      plan: title,
      weight: weightOf(part.kind, isOld(title)),
      planWords: planWords(title, within?.years ?? []),
      years: plan ? (within?.years ?? []) : [],
      districts: within?.districts ?? [],
    };
  });
  return [...pages, ...parts];
}

/** Makes the index in the folder of a site. Returns how many of its pages can be found. */
export function indexSite(folder: string, graph: Graph): number {
  const pages = searchedPages(folder, graph);
  const { files, start } = makeIndex({
    pages,
    names: namedWords(graph),
    suggestions: searchSuggestions(graph),
    ...searchAnswers(graph),
  });
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(`${name}\n${text}\n`);
  const name = hash.update(JSON.stringify(start)).digest('hex').slice(0, 10);
  const place = join(folder, 'search', name);
  mkdirSync(place, { recursive: true });
  for (const [file, text] of files) writeFileSync(join(place, file), text);
  writeFileSync(join(folder, 'search', START), JSON.stringify({ folder: name, ...start }));
  return pages.filter(({ address }) => !address.includes('#')).length;
}
