/**
 * All pages that a proposal changes, before and after side by side, in one file that opens by itself: with the styles of the site once,
 * without a script, without a link, and at most as large as a browser opens at once from a run. What has no room is named.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../words/words.ts';
import { type MarkedPage, markedPage } from './marked-page.ts';
import { write } from './markup.ts';
import type { Change, Changes } from './review-file.ts';
import { type ChangedFile, inOrderOf, type NamedPage, type SiteDifferences, sheetsOf } from './site-differences.ts';

/** A megabyte, as file managers count. */
export const MOST_BYTES = 1_000_000;
/** So much of it may be sentences, and so much names of what is not shown. */
const SENTENCES = 250_000;
const NAMES = 100_000;

export interface Preview {
  html: string;
  shown: number;
  named: number;
}
export interface Looks {
  /** The sheet of the site, and the colours of its partnership. */
  css: string;
  language: string;
}

/** What the home page of a built site looks like. */
export function looksOf(site: string): Looks {
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  const css = sheetsOf(site).map((file) => readFileSync(join(site, '_astro', file), 'utf8'));
  return {
    css: [...css, /<style>(.*?)<\/style>/s.exec(home)?.[1] ?? ''].join('\n'),
    language: /<html lang="([\w-]+)"/.exec(home)?.[1] ?? 'en',
  };
}

const bytesOf = (text: string) => Buffer.byteLength(text);
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** As many as there is room for, and how many there are besides. */
function within<T>(all: readonly T[], most: number, sayIt: (each: T) => string): { text: string; left: number } {
  const said: string[] = [];
  let room = most;
  for (const each of all) {
    const text = sayIt(each);
    room -= bytesOf(text);
    if (room < 0) break;
    said.push(text);
  }
  return { text: said.join(''), left: all.length - said.length };
}

/** A side is a box of its own: what the sheet says of a narrow screen holds for a narrow side. Nothing is asked for elsewhere. */
const sheet = (css: string) =>
  css
    .replace(/@font-face\s*\{[^}]*\}/g, '')
    .replace(/@import[^;]*;/g, '')
    .replace(/@media (\((?:max|min)-width:[^)]*\))/g, '@container side $1')
    .replace(/url\s*\([^)]*\)/gi, 'none')
    .replace(/<\//g, '<\\/');

const OWN = `
body{font-family:system-ui,sans-serif;margin:0;background:var(--page);color:var(--govuk-text-colour,#0b0c0c);line-height:1.5}
.frame{max-width:84rem;margin:0 auto;padding:1rem}
.frame>:is(h1,h2),.frame>:is(nav,section)>h2{font-size:1.5rem;line-height:1.25;margin:1.5em 0 .5em;overflow-wrap:anywhere}
.frame>h1{font-size:2rem;margin-top:0}
.page{border-top:4px solid var(--line);margin-top:2.5rem}
.sides{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1rem}
.side{border:1px solid var(--line);padding:0 1rem 1rem;container:side/inline-size;overflow-wrap:anywhere;min-width:0}
.side>h3{font-size:1rem;margin:0 -1rem 1rem;padding:.4em 1rem;background:var(--raised)}
.side table{display:block;overflow-x:auto}
.side a{text-decoration:underline dotted}
.side svg,.side img{max-width:100%;height:auto}
.side [data-h]{font-size:1.05rem;margin:1em 0 .4em}.side [data-h="1"]{font-size:1.6rem;line-height:1.2}.side [data-h="2"]{font-size:1.25rem}
ins,del{padding:0 .1em;text-decoration-thickness:2px}
ins{background:#cce2d8;color:#0b0c0c;text-decoration:underline}
del{background:#f6d7d2;color:#0b0c0c;text-decoration:line-through}
:is(ins,del).picture{display:block;background:none;border:3px dashed currentcolor;color:inherit}
.side summary [data-h]{display:inline}
.gap{color:var(--muted)}
.where{margin:0 0 1em;color:var(--muted)}
@media (max-width:48rem){.sides{grid-template-columns:minmax(0,1fr)}}
@media (forced-colors:active){ins{border-bottom:3px double}del{border:1px dotted}}
@media print{.page{break-before:page}.sides{grid-template-columns:1fr 1fr}.side{border:1px solid #000}ins,del{background:none}.back{display:none}}
@media screen and (prefers-color-scheme:dark){ins{background:#1d5c3f;color:#fff}del{background:#7a2415;color:#fff}}
`;

type PreviewWords = Words['review'];

const side = (heading: string, html: string, nothing: string) =>
  `<div class="side"><h3>${heading}</h3>${html || `<p class="where">${nothing}</p>`}</div>`;

const article = (id: string, { address, title }: NamedPage, content: string, { preview }: PreviewWords) =>
  `<section class="page" id="${id}"><h2>${escaped(title)}</h2><p class="where">${escaped(preview.address({ address }))}</p>${content}<p class="back"><a href="#pages">${preview.back}</a></p></section>\n`;

const sides = ({ before, after }: MarkedPage, { preview }: PreviewWords) =>
  `<div class="sides">${side(preview.before, before, preview.nothingBefore)}${side(preview.after, after, preview.nothingAfter)}</div>`;

const withoutAnchor = (page: string) => page.replace(/#.*$/, '');

/** The place of a page in the order of changes: a page of a promise comes first. */
function rankOf(changes: readonly Change[]): (address: string) => number {
  const ranks = new Map<string, number>();
  changes.forEach(({ page }, index) => {
    const address = page && withoutAnchor(page);
    if (address && !ranks.has(address)) ranks.set(address, index);
  });
  return (address) => ranks.get(address) ?? changes.length;
}

/** The sentences under the names of their classes; those of pages that are shown lead to them. */
function sentences(changes: Changes | null, idOf: (address: string) => string | undefined, { preview, ...words }: PreviewWords): string {
  if (!changes) return `<h2>${preview.changes}</h2><p><strong>${preview.failed}</strong></p>`;
  if (changes.changes.length === 0) return '';
  let last = '';
  const { text, left } = within(changes.changes, SENTENCES, (change) => {
    const id = change.page && idOf(withoutAnchor(change.page));
    const said = id ? `<a href="#${id}">${escaped(change.sentence)}</a>` : escaped(change.sentence);
    const heading = change.class === last ? '' : `${last && '</ul>'}<h3>${escaped(words.class({ id: change.class }))}</h3><ul>`;
    last = change.class;
    return `${heading}<li>${said}</li>`;
  });
  return `<h2>${preview.changes}</h2>${text}</ul>${left > 0 ? `<p>${preview.moreChanges({ count: left })}</p>` : ''}`;
}

function namedList(heading: string, note: string, pages: readonly NamedPage[], { preview }: PreviewWords): string {
  if (pages.length === 0) return '';
  const { text, left } = within(
    pages,
    NAMES,
    ({ address, title }) => `<li>${escaped(title)} <span class="where">${escaped(address)}</span></li>`,
  );
  return `<h2>${heading}</h2><p>${note}</p><ul>${text}</ul>${left > 0 ? `<p>${preview.moreNamed({ count: left })}</p>` : ''}`;
}

function fileLists(files: readonly ChangedFile[], { preview }: PreviewWords): string {
  if (files.length === 0) return '';
  const lists = (['document', 'data', 'picture'] as const).flatMap((kind) => {
    const own = files.filter((file) => file.kind === kind);
    if (own.length === 0) return [];
    const { text, left } = within(
      own,
      NAMES,
      ({ path, how, rows }) => `<li>${escaped(preview.file({ path: `/${path}`, how, rows }))}</li>`,
    );
    return [
      `<details><summary>${preview.kinds[kind]({ count: own.length })}</summary><ul>${text}</ul>${left > 0 ? `<p>${preview.moreNamed({ count: left })}</p>` : ''}</details>`,
    ];
  });
  return `<h2>${preview.files}</h2>${lists.join('')}`;
}

export function previewOf(
  site: SiteDifferences,
  changes: Changes | null,
  looks: Looks,
  words: PreviewWords,
  size: (bytes: number) => string,
  most = MOST_BYTES,
): Preview {
  const { preview } = words;
  const rank = rankOf(changes?.changes ?? []);
  const ordered = inOrderOf([...site.changed, ...site.added.map((page) => ({ ...page, before: undefined }))], rank);
  const ids = new Map(ordered.map(({ address }, index) => [address, `page-${index + 1}`]));
  const names = [
    namedList(preview.gonePages, preview.goneNote, site.gone, words),
    fileLists(site.files, words),
    site.unread > 0 ? `<p>${preview.unread({ count: site.unread })}</p>` : '',
    site.looks ? `<p>${preview.looks}</p>` : '',
  ].join('\n');
  const style = `${sheet(looks.css)}${OWN}`;
  // Kept free: all sentences with their links, the name of each page, and what surrounds them.
  const named = ordered.reduce((sum, page) => sum + bytesOf(escaped(page.title + page.address)) + 120, 0);
  const said = bytesOf(sentences(changes, (address) => ids.get(address), words));
  let room = most - bytesOf(names) - said - bytesOf(style) - named - 5000;
  const shown: { page: NamedPage; html: string }[] = [];
  const left: NamedPage[] = [];
  for (const page of ordered) {
    const content = page.before
      ? sides(markedPage(page.before, page.after), words)
      : `<p>${preview.isNew}</p>${side(preview.after, write(page.after), preview.nothingAfter)}`;
    const html = article(ids.get(page.address) ?? '', page, content, words);
    if (bytesOf(html) > room) left.push(page);
    else {
      room -= bytesOf(html);
      shown.push({ page, html });
    }
  }
  const isShown = new Set(shown.map(({ page }) => page.address));
  const contents =
    ordered.length === 0
      ? `<p>${preview.noPages}</p>`
      : `<nav aria-labelledby="pages"><h2 id="pages">${preview.contents}</h2><ul>${shown
          .map(
            ({ page }) =>
              `<li><a href="#${ids.get(page.address)}">${escaped(page.title)}</a> <span class="where">${escaped(page.address)}</span></li>`,
          )
          .join('')}</ul></nav>`;
  const html = `<!DOCTYPE html>
<html lang="${looks.language}"><head><meta charset="utf-8"><title>${preview.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<style>${style}</style></head><body><main class="frame">
<h1>${preview.title}</h1><p>${preview.about}</p>
<p>${preview.legend}: <ins>${preview.comes}</ins>, <del>${preview.gone}</del>, <span class="gap">[…]</span> ${preview.leftOut}.</p>
${sentences(changes, (address) => (isShown.has(address) ? ids.get(address) : undefined), words)}
${contents}
${namedList(preview.notShown, preview.notShownNote({ count: left.length, size: size(most) }), left, words)}
${names}
${shown.map(({ html: page }) => page).join('')}</main></body></html>
`;
  return { html, shown: shown.length, named: left.length };
}
