/** The JSON beside the pages of the real site, each with its page, and where addresses in it lead. */
import { ending, filesIn, htmlFiles, read } from './build.ts';
import { ids } from './page.ts';
import { REAL_SITE } from './real-site.ts';

export const ADDRESS = 'https://safer-norfolk.example/';
export const SCHEMA = 'data/schema/pages.json';

interface Linked {
  title: string;
  address: string;
}
export interface PageJson {
  title: string;
  page_title: string;
  address: string;
  kind: string;
  plan: string | null;
  html: string;
  latest_record: string | null;
  notice: { text: string; latest: Linked | null } | null;
  exit: string | null;
  help: { items: Linked[]; more: Linked } | null;
  status: { code: string; label: string } | null;
  replaced_by: Linked[];
  facts: { label: string; text: string; links: Linked[] }[];
  sections: {
    title: string | null;
    level: number;
    address: string | null;
    html: string | null;
    paragraphs: { number: string | null; address: string | null; text: string }[];
  }[];
  sources: Linked[];
  trail: Linked[];
  terms: { term: string; meaning: string }[];
  notes: string[];
  record: { table: string; row: Record<string, unknown> } | null;
  embed: string | null;
  embed_whole: string | null;
  include: string | null;
  feed: string | null;
}

export const files = filesIn(REAL_SITE);
export const there = new Set(files);
/** Pages that lead on, and those for other sites, are none of ours. */
export const pages = htmlFiles(REAL_SITE).filter((file) => !/^(include|embed)\/.|^404/.test(file) || /^embed\/(index|of\/)/.test(file));
export const pageOf = (file: string) => file.replace(/\.json$/, '/index.html');
const dataFiles = ending(files, '.json', '').filter((file) => there.has(pageOf(file)));
export const data = new Map(dataFiles.map((file) => [file, JSON.parse(read(REAL_SITE, file)) as PageJson]));
export const html = new Map(dataFiles.map((file) => [file, read(REAL_SITE, pageOf(file))]));
/** What is wrong with each, after its file. */
export const each = (check: (json: PageJson, page: string, file: string) => string[]) =>
  [...data].flatMap(([file, json]) => check(json, html.get(file) ?? '', file).map((found) => `${file}: ${found}`));
export const fileOf = (address: string) =>
  address
    .replace(ADDRESS, '')
    .replace(/#.*/, '')
    .replace(/(^|\/)$/, '$1index.html');
/** Of each page that is led to, the names of its parts. */
const parts = new Map<string, Set<string>>();
function partsOf(file: string): Set<string> {
  const known = parts.get(file) ?? ids(read(REAL_SITE, file));
  parts.set(file, known);
  return known;
}
export function leadsSomewhere(address: string): boolean {
  if (!address.startsWith(ADDRESS)) return /^(https?|tel|mailto):/.test(address);
  const [file, part] = [fileOf(address), address.split('#')[1]];
  return there.has(file) && (part === undefined || partsOf(file).has(decodeURIComponent(part)));
}
