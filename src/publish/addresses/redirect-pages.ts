/**
 * Addresses of old as files, so that they lead on at every host: a plain page that leads to the new one, a copy of the file at its old name,
 * and parts of a page by the names that they had. Nothing runs. Where a host can send its own answer, `host-files.ts` tells it to.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { xmlText } from '../../render/xml.ts';
import { pathFrom } from '../file-hashes.ts';
import { publishedPage } from '../searched-page.ts';
import { isPage, isThere, type Onward } from './kept-addresses.ts';
import { type OfSite, type OldPart, pathOf, withOldParts } from './old-parts.ts';
import type { Published } from './published-list.ts';

/** A whole address that leads on, for hosts that answer by themselves. */
export interface RedirectRule {
  from: string;
  to: string;
  why: string;
  date: string;
}

/** Where an address lies in a built folder: never beside it, whoever wrote the address. */
function fileOf(folder: string, address: string): string {
  const path = join(folder, address.endsWith('/') ? `${address}index.html` : address);
  const below = relative(folder, path);
  if (below.startsWith('..') || isAbsolute(below)) throw new Error(`${address} leads out of the folder of the site`);
  return path;
}

export function redirectPage({ to, why, date }: Pick<RedirectRule, 'to' | 'why' | 'date'>, { words, address }: OfSite): string {
  const { moved } = words.publication;
  const whole = xmlText(address + to.slice(1));
  const here = xmlText(pathOf(to, address));
  return `<!doctype html>
<html lang="${words.locale.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>${xmlText(moved.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0; url=${here}">
<link rel="canonical" href="${whole.replace(/#.*/, '')}">
</head>
<body>
<main>
<h1>${xmlText(moved.title)}</h1>
<p><a href="${here}">${xmlText(moved.isNow(to))}</a></p>
<p>${xmlText(moved.since({ date: words.dates.full(date), why }))}</p>
</main>
</body>
</html>
`;
}

const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** Where an address of a page or a file of old is to be found; never one that has something of its own. */
export const redirectRules = (onwards: readonly Onward[], now: Published): RedirectRule[] =>
  onwards.flatMap(({ address, name, to, why, date }) =>
    name === undefined && to !== undefined && to !== address && !now.has(address) ? [{ from: address, to, why, date }] : [],
  );

/** Puts everything of old into a built folder. `marked`: pages as they were made, by their paths, that are there without what only the search reads. */
export function writeOnwards(
  folder: string,
  onwards: readonly Onward[],
  now: Published,
  site: OfSite,
  marked: Map<string, string> = new Map(),
): RedirectRule[] {
  const rules = redirectRules(onwards, now);
  for (const rule of rules) {
    const { from, to } = rule;
    if (isPage(from)) write(fileOf(folder, from), redirectPage(rule, site));
    else if (existsSync(fileOf(folder, to))) {
      mkdirSync(dirname(fileOf(folder, from)), { recursive: true });
      copyFileSync(fileOf(folder, to), fileOf(folder, from));
    }
  }
  // Columns have their names in the file itself: there is no place for an old one.
  const parts = Map.groupBy(
    onwards.filter(
      (onward): onward is Onward & { name: string } => onward.name !== undefined && isPage(onward.address) && now.has(onward.address),
    ),
    ({ address }) => address,
  );
  for (const [page, old] of parts) {
    const path = fileOf(folder, page);
    const there = (to: string | undefined) => (to !== undefined && isThere(now, to) ? to : undefined);
    const said: OldPart[] = old.map(({ name, to, why }) => ({ name, to: there(to), why }));
    const file = pathFrom(folder, path);
    const made = marked.get(file);
    const html = withOldParts(made ?? readFileSync(path, 'utf8'), page, said, site);
    if (made !== undefined) marked.set(file, html);
    rmSync(path);
    writeFileSync(path, made === undefined ? html : publishedPage(html));
  }
  return rules;
}
