/** The results of a search as the page shows them: one list, the best first, and a button for those that follow. */
import { excerptOf } from '../search/excerpt.ts';
import type { FoundPage } from '../search/index-files.ts';
import type { Hit } from '../search/rank.ts';
import { NOT_LOADED, reasonWords, SHOW_MORE, silentWords, withoutWords } from '../search/search-words.ts';

export interface Listed {
  hits: readonly Hit[];
  /** Words that are to stand out. */
  forms: ReadonlySet<string>;
  /** Plans in which nothing was found. */
  silent: readonly string[];
  pageOf: (number: number) => Promise<FoundPage>;
  /** Before every address. */
  base: string;
}

const FIRST = 10;
const MORE = 20;

function paragraph(text: string, className?: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

function excerpt(page: FoundPage, forms: ReadonlySet<string>): HTMLParagraphElement {
  const text = document.createElement('p');
  for (const piece of excerptOf(page, forms)) {
    if (!piece.found) text.append(piece.text);
    else text.append(Object.assign(document.createElement('mark'), { textContent: piece.text }));
  }
  return text;
}

function row(hit: Hit, page: FoundPage, { forms, base }: Listed): HTMLLIElement {
  const item = document.createElement('li');
  const title = document.createElement('a');
  title.href = base.replace(/\/$/, '') + page.address;
  title.textContent = page.title;
  item.append(title, paragraph([page.kind, page.plan].filter(Boolean).join(', ')));
  const reason = hit.reason && reasonWords({ ...hit.reason, title: page.title, resultKind: page.kind });
  if (reason) item.append(paragraph(reason, 'reason'));
  item.append(excerpt(page, forms));
  const without = hit.without.filter(Boolean);
  if (without.length > 0) item.append(paragraph(withoutWords(without)));
  return item;
}

/** The list with its first results. */
export async function resultList(listed: Listed): Promise<HTMLElement[]> {
  const { hits, silent, pageOf } = listed;
  const list = document.createElement('ol');
  list.className = 'rows results';
  list.role = 'list';
  const more = document.createElement('button');
  more.className = 'govuk-button';
  more.type = 'button';
  more.textContent = SHOW_MORE;
  let shown = 0;
  const showMore = async () => {
    const next = hits.slice(shown, shown + (shown === 0 ? FIRST : MORE));
    const pages = await Promise.all(next.map(({ page }) => pageOf(page)));
    const rows = next.map((hit, index) => row(hit, pages[index] as FoundPage, listed));
    list.append(...rows);
    const firstNew = shown > 0 ? rows[0]?.querySelector('a') : undefined;
    shown += next.length;
    more.hidden = shown >= hits.length;
    firstNew?.focus();
  };
  const trouble = document.createElement('p');
  trouble.setAttribute('role', 'status');
  more.addEventListener('click', () => {
    trouble.textContent = '';
    showMore().catch(() => {
      trouble.textContent = NOT_LOADED;
    });
  });
  await showMore();
  return [list, more, trouble, ...(silent.length > 0 ? [paragraph(silentWords(silent))] : [])];
}
