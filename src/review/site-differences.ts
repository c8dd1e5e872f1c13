/**
 * What differs between two built sites: pages that say something else, pages that came and went, documents and files of data.
 * Most pages differ in something that nobody reads (a date in the foot, a way to a neighbour): those are counted, no more.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { alike } from './alike.ts';
import { saidOn, saySame } from './marked-page.ts';
import { elementsIn, type Node } from './markup.ts';
import type { SiteCounts } from './review-file.ts';

export type FileKind = 'document' | 'data' | 'picture';
export type How = 'changed' | 'added' | 'gone';

export interface ChangedPage {
  address: string;
  title: string;
  before: Node[];
  after: Node[];
}
export interface NamedPage {
  address: string;
  title: string;
}
export interface ChangedFile {
  path: string;
  kind: FileKind;
  how: How;
  /** Of a table: lines that are in one of the two alone. */
  rows?: { added: number; gone: number };
}
export interface SiteDifferences {
  changed: ChangedPage[];
  added: (NamedPage & { after: Node[] })[];
  gone: NamedPage[];
  /** Pages that differ only in their foot, their ways to others, or what is not read. */
  unread: number;
  files: ChangedFile[];
  /** True if what pages look like changed. */
  looks: boolean;
}

/** Files that only pages themselves ask for. */
const INTERNAL = /^(pagefind|_astro|scripts|search\/(?!index\.html))/;
const KINDS: [FileKind, RegExp][] = [
  ['document', /\.(pdf|epub|txt|brf|ics)$/],
  ['data', /\.(csv|json|xml)$/],
  ['picture', /\.(png|svg)$/],
];
const kindOf = (path: string): FileKind | undefined => KINDS.find(([, ending]) => ending.test(path))?.[0];

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !INTERNAL.test(file))
    .sort();

const textOf = (nodes: readonly Node[]): string => nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
const titleOf = (said: readonly Node[], file: string) => textOf(elementsIn(said, 'h1')).replace(/\s+/g, ' ').trim() || addressOf(file);

/** The lines of a table that are not in both. */
function rowsOf(before: string, after: string) {
  const [was, is] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const { before: stayed, after: stay } = alike(was, is);
  return { added: stay.filter((same) => !same).length, gone: stayed.filter((same) => !same).length };
}

/** Data says the day that it speaks for: that alone is no change. */
const withoutDay = (path: string, text: string) => (path.endsWith('.json') ? text.replace(/"asOf":"[\d-]*"/, '') : text);

/** What a page says as JSON changes with it: a colleague reads the page. */
const saysItsPage = (base: string, head: string, path: string): boolean =>
  path.endsWith('.json') && [base, head].some((folder) => existsSync(join(folder, path.replace(/\.json$/, '/index.html'))));

function changedFile(base: string, head: string, path: string): ChangedFile[] {
  const kind = kindOf(path);
  if (!kind || saysItsPage(base, head, path)) return [];
  const [was, is] = [join(base, path), join(head, path)];
  if (!existsSync(was)) return [{ path, kind, how: 'added' }];
  if (!existsSync(is)) return [{ path, kind, how: 'gone' }];
  const [before, after] = [readFileSync(was), readFileSync(is)];
  if (before.equals(after)) return [];
  if (kind !== 'data') return [{ path, kind, how: 'changed' }];
  const [old, now] = [withoutDay(path, before.toString()), withoutDay(path, after.toString())];
  if (old === now) return [];
  return [{ path, kind, how: 'changed', ...(path.endsWith('.csv') ? { rows: rowsOf(old, now) } : {}) }];
}

/** The names of the sheets of a site; each has the hash of what is in it. */
export const sheetsOf = (folder: string): string[] =>
  existsSync(join(folder, '_astro')) ? readdirSync(join(folder, '_astro')).filter((file) => file.endsWith('.css')) : [];

export function siteDifferences(base: string, head: string): SiteDifferences {
  const [was, is] = [filesOf(base), filesOf(head)];
  const all = [...new Set([...was, ...is])].sort();
  const pages = all.filter((file) => file.endsWith('.html'));
  const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
  const found: SiteDifferences = {
    changed: [],
    added: [],
    gone: [],
    unread: 0,
    files: all.flatMap((file) => changedFile(base, head, file)),
    looks: sheetsOf(base).join() !== sheetsOf(head).join(),
  };
  for (const file of pages) {
    const [before, after] = [
      existsSync(join(base, file)) ? read(base, file) : undefined,
      existsSync(join(head, file)) ? read(head, file) : undefined,
    ];
    if (before === after) continue;
    const [old, now] = [before === undefined ? [] : saidOn(before), after === undefined ? [] : saidOn(after)];
    const named = { address: addressOf(file), title: titleOf(after === undefined ? old : now, file) };
    if (before === undefined) found.added.push({ ...named, after: now });
    else if (after === undefined) found.gone.push(named);
    else if (saySame(old, now)) found.unread += 1;
    else found.changed.push({ ...named, before: old, after: now });
  }
  return found;
}

const depthOf = (address: string) => address.split('/').length;

/** Pages of the first changes first; of the others those that stand higher in the site, as its many lists of choices stand deepest. */
export const inOrderOf = <P extends NamedPage>(pages: readonly P[], rank: (address: string) => number): P[] =>
  [...pages].sort(
    (a, b) => rank(a.address) - rank(b.address) || depthOf(a.address) - depthOf(b.address) || (a.address < b.address ? -1 : 1),
  );

export const countsOf = ({ changed, added, gone, files }: SiteDifferences): SiteCounts => ({
  changed: changed.length,
  added: added.length,
  gone: gone.length,
  documents: files.filter(({ kind }) => kind === 'document').length,
  data: files.filter(({ kind }) => kind === 'data').length,
});
