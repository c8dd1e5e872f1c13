/** The results of a search as the page shows them: one list, the best first, and a button for those that follow. */
import { excerptOf } from '../search/excerpt.ts';
import type { Hit } from '../search/rank.ts';
import { made } from './elements.ts';
import { searchWords as words } from './search-words.ts';

export interface Listed {
  hits: readonly Hit[];
  /** The keys of what is marked in their texts. */
  marked: readonly string[];
  /** Plans in which nothing was found. */
  silent: readonly string[];
  /** Before every address of the site. */
  base: string;
}

const FIRST = 10;
const MORE = 20;

interface Shown {
  href: string;
  title: string;
  label: string;
  text?: HTMLParagraphElement;
}

/** What is shown of a page: of one that a name leads to, what it is and why is known already; any other is loaded. */
async function shownOf({ page, target }: Hit, base: string, marked: readonly string[]): Promise<Shown> {
  if (target?.title) return { href: base.replace(/\/$/, '') + target.address, title: target.title, label: target.label };
  const { url, content, meta } = await page.data();
  const title = meta.title ?? url;
  const pieces = excerptOf(content, title, marked).map(({ text, isMarked }) => (isMarked ? made('mark', {}, text) : text));
  return { href: url, title, label: [meta.kind, meta.plan].filter(Boolean).join(', '), text: made('p', {}, ...pieces) };
}

function row(hit: Hit, { href, title, label, text }: Shown): HTMLLIElement {
  const item = made('li', {}, made('a', { href }, title), made('p', {}, label));
  const reason = hit.reason && hit.target && words.reason({ ...hit.reason, title, entry: hit.target.kind });
  if (reason) item.append(made('p', { className: 'reason' }, reason));
  if (text) item.append(text);
  const without = hit.without.filter(Boolean);
  if (without.length > 0) item.append(made('p', {}, words.without(without)));
  return item;
}

/** The list with its first results. */
export async function resultList({ hits, marked, silent, base }: Listed): Promise<HTMLElement[]> {
  const list = made('ol', { className: 'rows results', role: 'list' });
  const more = made('button', { className: 'govuk-button', type: 'button' }, words.more);
  let shown = 0;
  const showMore = async () => {
    const next = hits.slice(shown, shown + (shown === 0 ? FIRST : MORE));
    const pages = await Promise.all(next.map((hit) => shownOf(hit, base, marked)));
    const rows = next.map((hit, index) => row(hit, pages[index] as Shown));
    list.append(...rows);
    const firstNew = shown > 0 ? rows[0]?.querySelector('a') : undefined;
    shown += next.length;
    more.hidden = shown >= hits.length;
    firstNew?.focus();
  };
  const trouble = made('p', { role: 'status' });
  more.addEventListener('click', () => {
    trouble.textContent = '';
    showMore().catch(() => {
      trouble.textContent = words.notLoaded;
    });
  });
  await showMore();
  return [list, more, trouble, ...(silent.length > 0 ? [made('p', {}, words.silent(silent))] : [])];
}
