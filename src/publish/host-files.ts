/**
 * The headers as hosts read them from a file in the published folder: `_headers` (Netlify, Cloudflare Pages) and `staticwebapp.config.json`
 * (Azure Static Web Apps).
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASK_AGAIN, type HeaderRule, headerRules, headersOf, wholeRules } from './headers.ts';
import { inlineParts } from './inline-parts.ts';

export interface HostFile {
  name: string;
  text: string;
}

/** A built folder as its host is to send it. */
export interface Hosted {
  rules: HeaderRule[];
  /** The path that the site is under, with a slash at both ends. */
  base: string;
  /** What the folder has at its top: names of files, and of folders with a slash at the end. */
  top: string[];
}

const below = (base: string, path: string) => base + path.slice(1);
const lines = (headers: Readonly<Record<string, string>>) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/**
 * One host joins the values of all rules that a path meets, the other takes one of them. So no path meets two rules with the same header:
 * what is the same everywhere is said once, the rest for each folder apart.
 */
export function headersFile({ rules, base, top }: Hosted): HostFile {
  const paths = ['/', ...top.map((name) => (name.endsWith('/') ? `/${name}*` : `/${name}`))];
  const sent = new Map(paths.map((path) => [path, headersOf(path.replace(/\*$/, ''), rules)]));
  const everywhere = Object.fromEntries(
    Object.entries(headersOf('/', rules)).filter(([name, value]) => [...sent.values()].every((headers) => headers[name] === value)),
  );
  const said = ([name, value]: [string, string]) => !(name in everywhere) && !(name === 'Cache-Control' && value === ASK_AGAIN);
  const broad: [string, Record<string, string>][] = [...sent].map(([path, headers]) => [
    path,
    Object.fromEntries(Object.entries(headers).filter(said)),
  ]);
  const narrow = rules
    .filter(({ path }) => !sent.has(path) && path !== '/*' && top.includes(`${path.split('/')[1]}/`))
    .filter(({ path }) => path.split('/').slice(2).join('/') !== '*')
    .map(({ path, headers }): [string, Record<string, string>] => [path, headers]);
  for (const [path, headers] of narrow) {
    const over = Object.keys(headers).filter((name) => broad.some(([folder, more]) => isBelow(path, folder) && name in more));
    if (over.length > 0) throw new Error(`${path} says anew what its folder says, and _headers cannot: ${over.join(', ')}`);
  }
  const blocks = [['/*', everywhere] as const, ...broad, ...narrow].filter(([, headers]) => Object.keys(headers).length > 0);
  return { name: '_headers', text: `${blocks.flatMap(([path, headers]) => [below(base, path), ...lines(headers)]).join('\n')}\n` };
}

const isBelow = (path: string, folder: string) => folder.endsWith('*') && path.startsWith(folder.slice(0, -1));

/** Azure takes the first rule that a path meets, and adds it to what it sends everywhere. */
export function azureFile({ rules, base }: Hosted): HostFile {
  const [everywhere, ...rest] = rules;
  const routes = wholeRules(rest)
    .sort((one, other) => other.path.length - one.path.length)
    .map(({ path, headers }) => ({ route: below(base, path), headers }));
  const config = {
    globalHeaders: everywhere?.headers ?? {},
    routes,
    responseOverrides: { 404: { rewrite: below(base, '/404.html') } },
    mimeTypes: { '.brf': 'application/octet-stream', '.epub': 'application/epub+zip' },
  };
  return { name: 'staticwebapp.config.json', text: `${JSON.stringify(config, null, 1)}\n` };
}

/** Reads a built folder. `address` is that of the site; `mayEmbed` is from `site.yaml`. */
export async function hostedFrom(folder: string, address: string, mayEmbed?: readonly string[]): Promise<Hosted> {
  const top = readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => name !== 'index.html' && name !== '_headers' && name !== 'staticwebapp.config.json')
    .sort();
  return { rules: headerRules(await inlineParts(folder), mayEmbed), base: new URL(address).pathname, top };
}

/** Those that a host looks for beside the pages. */
export function writeHostFiles(folder: string, hosted: Hosted): void {
  for (const { name, text } of [headersFile(hosted), azureFile(hosted)]) writeFileSync(join(folder, name), text);
}
