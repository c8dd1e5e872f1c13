/**
 * What a host has to send with files, by their path: who may show pages within theirs, which files others may load. Hosts say it
 * each in their own way; this is the one place that says what. A later rule adds to an earlier one, and its value wins.
 */

export interface HeaderRule {
  /** A path below the base path of the site; with a star at its end, all below it. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

const FOR_EVER = 'public, max-age=31536000, immutable';

/** `mayEmbed`: the websites that `site.yaml` names; without it, all. */
export function headerRules(mayEmbed?: readonly string[]): HeaderRule[] {
  const ancestors = mayEmbed ? ["'self'", ...mayEmbed.map((address) => new URL(address).origin)].join(' ') : '*';
  return [
    { path: '/*', headers: { 'Content-Security-Policy': "frame-ancestors 'self'" } },
    {
      path: '/embed/*',
      headers: {
        'Content-Security-Policy': `frame-ancestors ${ancestors}`,
        // For hosts that let in only what says that it may be.
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Access-Control-Allow-Origin': '*',
      },
    },
    { path: '/embed/v1.js', headers: { 'Cache-Control': FOR_EVER } },
    { path: '/include/*', headers: { 'Access-Control-Allow-Origin': '*' } },
  ];
}

/** What is sent with one file. */
export const headersOf = (path: string, rules: readonly HeaderRule[]): Record<string, string> =>
  Object.assign(
    {},
    ...rules
      .filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path))
      .map((rule) => rule.headers),
  );
