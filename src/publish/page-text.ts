/**
 * What the search knows of a built page: what it is, and its text, part by part. A reader of tags is enough: the pages are our
 * own, and a test holds them to valid HTML.
 */

export interface PageText {
  title: string;
  description: string;
  kind: string;
  plan?: string | undefined;
  years: string[];
  themes: string[];
  districts: string[];
  /** The text below the title, its parts on lines of their own. */
  text: string;
}

const TOKEN = /<!--.*?-->|<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s"'>/=]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)*)\s*\/?>|[^<]+/gis;
const EMPTY = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const UNREAD = new Set(['script', 'style', 'template', 'svg', 'nav', 'select', 'textarea', 'h1']);
/** Elements that stand within a sentence. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'dfn',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
]);
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decoded = (text: string) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') =>
    hex || decimal ? String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10)) : (NAMED[name] ?? whole),
  );

const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : decoded(value);
};
const list = (value: string | undefined): string[] => (value ? value.split('|') : []);

/** The text of an element’s content, without what search does not read. */
function textOf(html: string): string {
  let text = '';
  let skipped: { name: string; depth: number } | undefined;
  for (const [token, end, rawName, attributes = ''] of html.matchAll(TOKEN)) {
    const name = rawName?.toLowerCase();
    if (name === undefined) {
      if (!skipped && !token.startsWith('<!--')) text += token;
      continue;
    }
    if (skipped) {
      if (name === skipped.name) skipped.depth += end ? -1 : 1;
      if (skipped.depth === 0) skipped = undefined;
      continue;
    }
    if (!end && !EMPTY.has(name) && (UNREAD.has(name) || /\sdata-search-ignore\b|\shidden\b/.test(attributes)))
      skipped = { name, depth: 1 };
    text += INLINE.has(name) ? '' : '\n';
  }
  return decoded(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** Nothing for a page that is not to be found. */
export function pageText(html: string): PageText | undefined {
  const [, tag = '', content = ''] = /<main\b([^>]*)>(.*)<\/main>/s.exec(html) ?? [];
  const kind = attribute(tag, 'data-kind');
  if (kind === undefined) return undefined;
  const [, title = ''] = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(content) ?? [];
  const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
  return {
    title: textOf(`<p>${title}</p>`).replaceAll('\n', ' '),
    description: decoded(description),
    kind,
    plan: attribute(tag, 'data-plan'),
    years: list(attribute(tag, 'data-years')),
    themes: list(attribute(tag, 'data-themes')),
    districts: list(attribute(tag, 'data-districts')),
    text: textOf(content),
  };
}
