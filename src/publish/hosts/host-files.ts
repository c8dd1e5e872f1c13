/**
 * The headers as hosts read them from a file in the published folder: `_headers` (Netlify, Cloudflare Pages) and `staticwebapp.config.json`
 * (Azure Static Web Apps).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RedirectRule } from '../addresses/redirect-pages.ts';
import { ASK_AGAIN, endingsOf, type HeaderRule, headerRules, headersOf, startOf, wholeRules } from './headers.ts';
import { inlineParts } from './inline-parts.ts';

export interface HostFile {
  name: string;
  text: string;
}

/** An address that leads on. */
type Leads = Pick<RedirectRule, 'from' | 'to'>;

/** A built folder as its host is to send it. */
export interface Hosted {
  rules: HeaderRule[];
  /** The path that the site is under, with a slash at both ends. */
  base: string;
  /** What the folder has at its top: names of files, and of folders with a slash at the end. */
  top: string[];
  /** The folders of these in which files end as a rule says, each with that ending: “plans/*.json”. */
  within: string[];
  /** Addresses that lead on. */
  redirects: readonly Leads[];
}

const below = (base: string, path: string) => base + path.slice(1);
const lines = (headers: Readonly<Record<string, string>>) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/**
 * One host joins the values of all rules that a path meets, the other takes one of them. So no path meets two rules with the same header:
 * what is the same everywhere is said once, the rest for each folder apart.
 */
export function headersFile({ rules, base, top, within }: Hosted): HostFile {
  const paths = ['/', ...top.map((name) => (name.endsWith('/') ? `/${name}*` : `/${name}`))];
  const sentTo = (path: string) => headersOf(path.replace('*', ''), rules);
  const sent = new Map(paths.map((path) => [path, sentTo(path)]));
  const everywhere = Object.fromEntries(
    Object.entries(headersOf('/', rules)).filter(([name, value]) => [...sent.values()].every((headers) => headers[name] === value)),
  );
  const said = ([name, value]: [string, string]) => !(name in everywhere) && !(name === 'Cache-Control' && value === ASK_AGAIN);
  const broad: [string, Record<string, string>][] = [...sent].map(([path, headers]) => [
    path,
    Object.fromEntries(Object.entries(headers).filter(said)),
  ]);
  const ending = within.map((name): [string, Record<string, string>] => {
    const path = `/${name}`;
    const ofFolder = sentTo(startOf(path));
    return [path, Object.fromEntries(Object.entries(sentTo(path)).filter(([header, value]) => ofFolder[header] !== value))];
  });
  const narrow = rules
    .filter(({ path }) => !sent.has(path) && path !== '/*' && top.includes(`${path.split('/')[1]}/`))
    .filter(({ path }) => path.split('/').slice(2).join('/') !== '*')
    .map(({ path, headers }): [string, Record<string, string>] => [path, headers]);
  for (const [path, headers] of [...narrow, ...ending]) {
    const over = Object.keys(headers).filter((name) => broad.some(([folder, said]) => isBelow(path, folder) && name in said));
    if (over.length > 0) throw new Error(`${path} says anew what its folder says, and _headers cannot: ${over.join(', ')}`);
  }
  const blocks = [['/*', everywhere] as const, ...broad, ...narrow, ...ending].filter(([, headers]) => Object.keys(headers).length > 0);
  return { name: '_headers', text: `${blocks.flatMap(([path, headers]) => [below(base, path), ...lines(headers)]).join('\n')}\n` };
}

const isBelow = (path: string, folder: string) => folder.endsWith('*') && path.startsWith(folder.slice(0, -1));

const REDIRECTS = '_redirects';

/** Netlify and Cloudflare Pages read a line for each address that leads on; nothing where none does. */
export const redirectsFile = ({ base, redirects }: Hosted): HostFile[] =>
  redirects.length === 0
    ? []
    : [{ name: REDIRECTS, text: `${redirects.map(({ from, to }) => `${below(base, from)} ${below(base, to)} 301`).join('\n')}\n` }];

/** The addresses that lead on in a built folder: the build wrote them there. */
export function redirectsOf(folder: string, base: string): Leads[] {
  const path = join(folder, REDIRECTS);
  const within = (address = '') => `/${address.slice(base.length)}`;
  return (existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : []).map((line) => {
    const [from, to] = line.split(' ');
    return { from: within(from), to: within(to) };
  });
}

/** Azure takes no file of rules that is larger. Without a rule the page at the old address leads on. */
const AZURE_BYTES = 20_000;

/** Azure takes the first rule that a path meets, and adds it to what it sends everywhere. */
export function azureFile({ rules, base, redirects }: Hosted): HostFile {
  const [everywhere, ...rest] = rules;
  const routes = wholeRules(rest)
    .sort((one, other) => startOf(other.path).length - startOf(one.path).length || other.path.length - one.path.length)
    .map(({ path, headers }) => ({ route: below(base, path), headers }));
  const onward = redirects.map(({ from, to }) => ({ route: below(base, from), redirect: below(base, to), statusCode: 301 }));
  const config = (before: readonly object[]) => ({
    globalHeaders: everywhere?.headers ?? {},
    routes: [...before, ...routes],
    responseOverrides: { 404: { rewrite: below(base, '/404.html') } },
    mimeTypes: { '.brf': 'application/octet-stream', '.epub': 'application/epub+zip' },
  });
  const text = (before: readonly object[]) => `${JSON.stringify(config(before), null, 1)}\n`;
  const whole = text(onward);
  return { name: 'staticwebapp.config.json', text: Buffer.byteLength(whole) > AZURE_BYTES ? text([]) : whole };
}

/** Reads a built folder. `address` is that of the site; `mayEmbed` is from `site.yaml`; `redirects` are those that the build has found. */
export async function hostedFrom(
  folder: string,
  address: string,
  mayEmbed?: readonly string[],
  redirects?: readonly Leads[],
): Promise<Hosted> {
  const base = new URL(address).pathname;
  const top = readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => name !== 'index.html' && name !== '_headers' && name !== REDIRECTS && name !== 'staticwebapp.config.json')
    .sort();
  const rules = headerRules(await inlineParts(folder), mayEmbed);
  const endings = endingsOf(rules);
  const folders = top.filter((name) => name.endsWith('/'));
  const within = folders.flatMap((name) => {
    const files = readdirSync(join(folder, name), { recursive: true }).map(String);
    return endings.filter((ending) => files.some((file) => file.endsWith(ending))).map((ending) => `${name}*${ending}`);
  });
  return { rules, base, top, within, redirects: redirects ?? redirectsOf(folder, base) };
}

/** Those that a host looks for beside the pages. */
export function writeHostFiles(folder: string, hosted: Hosted): void {
  for (const { name, text } of [headersFile(hosted), ...redirectsFile(hosted), azureFile(hosted)]) writeFileSync(join(folder, name), text);
}
