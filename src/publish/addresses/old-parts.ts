/**
 * Parts of a page that had another name, or stood here and are elsewhere now: the old name stays as an id. Where the part is still on the
 * page, its old name stands right at it; else a line at the foot says what became of it.
 */
import { xmlText } from '../../render/xml.ts';
import { asPattern } from '../../source/wording.ts';
import type { Words } from '../../words/words.ts';

/** The site’s words, and where it stands. */
export interface OfSite {
  words: Words;
  address: string;
}

/** Where an address of the site is on its host: a copy of the site elsewhere leads on within itself. */
export const pathOf = (to: string, site: string) => new URL(site).pathname + to.slice(1);

export interface OldPart {
  name: string;
  /** Where it is now: an address of the site; nothing if nothing took its place. */
  to: string | undefined;
  why: string;
}

/** Elements that may not have text right within them, or that begin with something of their own: the mark stands before them. */
const BEFORE = /^(table|ul|ol|dl|details|figure|svg|g|img|input|select|hr)$/;
/** Rows, and groups of terms: the mark goes into the first cell, or term. */
const FIRST_WITHIN: Record<string, RegExp> = { tr: /<t[hd][^>]*>/g, div: /<(dt|p|h\d)[^>]*>/g, tbody: /<t[hd][^>]*>/g };

const marks = (ids: readonly string[]) => ids.map((id) => `<span id="${xmlText(id)}"></span>`).join('');

/** The page with marks at the element of an id; nothing if it has no such element. */
function markedAt(html: string, id: string, ids: readonly string[]): string | undefined {
  const found = new RegExp(`<([a-z][a-z0-9]*)(?=\\s)[^>]*\\sid="${asPattern(id)}"[^>]*>`).exec(html);
  if (!found) return undefined;
  const [tag, name = ''] = found;
  const after = found.index + tag.length;
  if (BEFORE.test(name)) return html.slice(0, found.index) + marks(ids) + html.slice(found.index);
  const within = FIRST_WITHIN[name];
  if (within) {
    within.lastIndex = after;
    const first = within.exec(html);
    const at = first ? first.index + first[0].length : after;
    return html.slice(0, at) + marks(ids) + html.slice(at);
  }
  return html.slice(0, after) + marks(ids) + html.slice(after);
}

const line = ({ name, to, why }: OldPart, { words, address }: OfSite) => {
  const { moved } = words.publication;
  const link = to === undefined ? '' : ` <a href="${xmlText(pathOf(to, address))}">${xmlText(moved.partIsNow)}</a>`;
  return `<p id="${xmlText(name)}">${xmlText(moved.part({ name, why }))}${link}</p>`;
};

/** A page with its parts of old. `page` is its address. */
export function withOldParts(html: string, page: string, parts: readonly OldPart[], site: OfSite): string {
  const has = (id: string) => html.includes(` id="${xmlText(id)}"`);
  const missing = parts.filter(({ name }) => !has(name));
  let made = html;
  const elsewhere: OldPart[] = [];
  for (const part of missing) {
    const id = part.to === page ? 'main' : part.to?.startsWith(`${page}#`) ? part.to.slice(page.length + 1) : undefined;
    const marked = id === undefined ? undefined : markedAt(made, id, [part.name]);
    if (marked === undefined) elsewhere.push(part);
    else made = marked;
  }
  const end = made.lastIndexOf('</main>');
  return elsewhere.length === 0 || end < 0
    ? made
    : made.slice(0, end) + elsewhere.map((part) => line(part, site)).join('') + made.slice(end);
}
