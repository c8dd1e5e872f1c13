/** What the search needs to know of a finished page besides what its engine reads: its words, its names, the values of its filters. */

/** Tags that stand within a word or a sentence. */
const INLINE = /<\/?(?:a|abbr|em|i|mark|span|strong)\b[^>]*>/g;
const IGNORED = /<(\w+)\b[^>]*\sdata-pagefind-ignore[^>]*>/g;
const MARK = /data-pagefind-filter="(\w+)\[data-is\]"[^>]*?data-is="([^"]*)"/g;
const CHARACTERS: Record<string, string> = { '&#39;': '’', '&#34;': '"', '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>' };

const plain = (html: string) => html.replace(/&(?:#\d+|\w+);/g, (each) => CHARACTERS[each] ?? ' ');

/** Where an element ends that begins before `from`. */
function endOf(html: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}\\b[^>]*>`, 'g');
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return html.length;
}

/** HTML without the elements that the engine ignores. */
function withoutIgnored(html: string): string {
  const kept: string[] = [];
  let at = 0;
  for (const { 0: tag, 1: name = '', index } of html.matchAll(IGNORED)) {
    if (index < at) continue;
    kept.push(html.slice(at, index));
    at = endOf(html, name, index + tag.length);
  }
  return kept.join('') + html.slice(at);
}

/** What the engine reads of a page. */
const mainOf = (html: string): string =>
  withoutIgnored(html.slice(html.indexOf('<main'), html.indexOf('</main>'))).replace(/<(script|style|svg)\b.*?<\/\1>/gs, ' ');

/** The words of a page as the engine has them, a line a paragraph. A reader of tags is enough: they only tell which words there are. */
const textOf = (main: string): string =>
  plain(
    main
      .replace(/\s+/g, ' ')
      .replace(INLINE, '')
      .replace(/<[^>]+>/g, '\n'),
  );

const captured = (html: string, pattern: RegExp) => plain((pattern.exec(html)?.[1] ?? '').replace(INLINE, ''));

/** Whether the search reads a page: the engine leaves out pages without this attribute, as soon as one has it. */
export const isSearched = (html: string): boolean => html.includes('data-pagefind-body');

/** Whether a page has anything in it that only the engine reads. */
export const isMarked = (html: string): boolean => html.includes('data-pagefind-');

/** The page as readers get it, without what only the engine reads of it: a tenth of the weight of a small page. */
export const publishedPage = (html: string): string =>
  html
    .replace(/<span hidden data-pagefind-(?:filter|meta)=[^>]*><\/span>/g, '')
    .replace(/(<[^<>]*?) data-pagefind-(?:body|ignore)(?:="[^"]*")?(?=[^<>]*>)/g, '$1');

export interface SearchedPage {
  title: string;
  /** Other names of what it is about. */
  about: string;
  text: string;
  /** What of its HTML the engine reads. */
  html: string;
  filters: (readonly [name: string, value: string])[];
}

export function searchedPage(html: string): SearchedPage {
  const main = mainOf(html);
  return {
    title: captured(html, /<h1[^>]*>(.*?)<\/h1>/s),
    about: captured(html, /data-pagefind-meta="about\[data-is\]" data-is="([^"]*)"/),
    text: textOf(main),
    html: `${/<html[^>]*>/.exec(html)?.[0] ?? '<html>'}<body>${main}</main></body></html>`,
    filters: [...html.matchAll(MARK)].map(([, name = '', value = '']) => [name, plain(value)] as const),
  };
}

/** What the engine gets of a page: with these filters; and without ids, as it would keep the text at each of them beside the whole text. */
export const indexedPage = (html: string, filters: readonly (readonly [name: string, value: string])[]): string =>
  html
    .replace('</main>', `${filters.map(([name, value]) => `<i hidden data-pagefind-filter="${name}:${value}"></i>`).join('')}</main>`)
    .replace(/ id="[^"]*"/g, '');
