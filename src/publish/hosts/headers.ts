/**
 * What a host has to send with files, by their path: what pages may load and who may show them, which files others may load, how long
 * a copy is good. Hosts say it each in their own way (`host-files.ts`, `server-files.ts`); this is the one place that says what. A later
 * rule adds to an earlier one, and its value wins.
 */
import { isDeepStrictEqual } from 'node:util';

export interface HeaderRule {
  /** A path below the base path of the site; with a star at its end, all below it; with a star before an ending, all files below it that end so. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** What stands within built pages and runs or is drawn: by the hashes that a policy names it by (`inline-parts.ts`). */
export interface InlineParts {
  /** Styles of the pages of this site. */
  styles: readonly string[];
  /** Styles and scripts of all below `/embed/`. */
  embeds: { styles: readonly string[]; scripts: readonly string[] };
}

const FOR_EVER = 'public, max-age=31536000, immutable';
/** A browser keeps a copy and asks each time whether it is still good: so a correction is read at once. */
export const ASK_AGAIN = 'public, max-age=0, must-revalidate';

const OFF = ['camera', 'geolocation', 'microphone', 'payment', 'usb'].map((feature) => `${feature}=()`).join(', ');

/** All that pages load is from this site. Scripts are files; what stands within a page does not run, unless it is named. */
function policy(styles: readonly string[], scripts: readonly string[], ancestors: string): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    // A browser that shows a PDF within itself takes it for an object of its own address.
    "object-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
}

/** `mayEmbed`: the websites that `site.yaml` names; without it, all. */
export function headerRules({ styles, embeds }: InlineParts, mayEmbed?: readonly string[]): HeaderRule[] {
  const ancestors = mayEmbed ? ["'self'", ...mayEmbed.map((address) => new URL(address).origin)].join(' ') : '*';
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': policy(styles, [], "'self'"),
        'X-Content-Type-Options': 'nosniff',
        // Other sites are not told from which page somebody came: it may have been one on abuse.
        'Referrer-Policy': 'same-origin',
        'Permissions-Policy': OFF,
        'Cache-Control': ASK_AGAIN,
      },
    },
    // The index is read by a program in WebAssembly.
    { path: '/search/*', headers: { 'Content-Security-Policy': policy(styles, ["'wasm-unsafe-eval'"], "'self'") } },
    // Their names have a hash of what is in them.
    { path: '/_astro/*', headers: { 'Cache-Control': FOR_EVER } },
    { path: '/scripts/*', headers: { 'Cache-Control': FOR_EVER } },
    {
      path: '/embed/*',
      headers: {
        'Content-Security-Policy': policy(embeds.styles, embeds.scripts, ancestors),
        // For hosts that let in only what says that it may be.
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Access-Control-Allow-Origin': '*',
      },
    },
    { path: '/embed/v1.js', headers: { 'Cache-Control': FOR_EVER } },
    { path: '/include/*', headers: { 'Access-Control-Allow-Origin': '*' } },
    // Open data is read by programs in the pages of others, too, and so is what pages say as data.
    { path: '/data/*', headers: { 'Access-Control-Allow-Origin': '*' } },
    { path: '/*.json', headers: { 'Access-Control-Allow-Origin': '*' } },
  ];
}

/**
 * Only a header says these: who may show a page is not read anywhere else, and the hashes of styles would weigh more in every page than they
 * guard. Without styles, what loads by default cannot be said either.
 */
const ONLY_IN_HEADERS = /^(default-src|style-src|frame-ancestors) /;

/** What a page says of itself, for hosts that send no headers of ours: the names and values of meta elements. */
export function saidWithin(path: string): { policy: string; referrer: string } {
  const headers = headersOf(path, headerRules({ styles: [], embeds: { styles: [], scripts: [] } }));
  const directives = (headers['Content-Security-Policy'] ?? '').split('; ').filter((each) => !ONLY_IN_HEADERS.test(each));
  return { policy: directives.join(';'), referrer: headers['Referrer-Policy'] ?? '' };
}

/** What a path begins with, and what it ends with where that is said. */
export const startOf = (path: string): string => path.replace(/\*.*$/, '');
export const endOf = (path: string): string => path.slice(startOf(path).length + 1);

function isOf(path: string, rule: HeaderRule): boolean {
  if (!rule.path.includes('*')) return path === rule.path;
  return path.startsWith(startOf(rule.path)) && path.endsWith(endOf(rule.path));
}

/** What is sent with one file. */
export const headersOf = (path: string, rules: readonly HeaderRule[]): Record<string, string> =>
  Object.assign({}, ...rules.filter((rule) => isOf(path, rule)).map((rule) => rule.headers));

/** How files end that have a rule wherever they are. */
export const endingsOf = (rules: readonly HeaderRule[]): string[] => rules.map(({ path }) => endOf(path)).filter((ending) => ending !== '');

/** The same rules, each with all that is sent where it is the narrowest: for hosts that take one rule for a file. */
export function wholeRules(rules: readonly HeaderRule[]): HeaderRule[] {
  const headersFor = (path: string) => headersOf(path.replace('*', ''), rules);
  const endings = endingsOf(rules);
  return rules.flatMap(({ path }) => {
    const headers = headersFor(path);
    // What ends so in a folder that has a rule of its own is sent what both say.
    const within = path.endsWith('/*') ? endings.map((ending) => ({ path: path + ending, headers: headersFor(path + ending) })) : [];
    const others = within.filter((each) => !isDeepStrictEqual(each.headers, headers) && !rules.some((rule) => rule.path === each.path));
    return [{ path, headers }, ...others];
  });
}
