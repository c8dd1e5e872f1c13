/** The headers as web servers read them: a piece of configuration for nginx, Apache and Caddy, for whoever runs one. */
import { asPattern } from '../../source/wording.ts';
import { endOf, type HeaderRule, startOf, wholeRules } from './headers.ts';
import type { Hosted, HostFile } from './host-files.ts';

const TEXTS =
  'text/calendar text/css text/csv text/javascript text/plain text/xml application/atom+xml application/javascript application/json application/ld+json application/xml image/svg+xml';

/** What lists of types leave out, or call something that a browser would show instead of keeping. */
const TYPES: Readonly<Record<string, string>> = {
  'application/epub+zip': 'epub',
  'application/ld+json': 'jsonld',
  'application/octet-stream': 'brf',
  'text/calendar': 'ics',
  'text/csv': 'csv',
};
const eachType = (line: (type: string, ending: string) => string) => Object.entries(TYPES).map(([type, ending]) => line(type, ending));

/** Files whose letters are told beside their type. */
const IN_LETTERS = ['css', 'csv', 'ics', 'js', 'json', 'jsonld', 'svg', 'xml'];

const pathOf = (base: string, { path }: HeaderRule) => base + startOf(path).slice(1);
/** For those that know no path with an ending. */
const patternOf = (base: string, rule: HeaderRule) => `^${asPattern(pathOf(base, rule))}.*${asPattern(endOf(rule.path))}$`;
const each = ({ headers }: HeaderRule, line: (name: string, value: string) => string) =>
  Object.entries(headers).map(([name, value]) => line(name, value));

/** What is not there now may be there tomorrow: a refusal is not to be kept as long as the file would be. */
const isForErrors = (name: string) => name !== 'Cache-Control';

/** nginx takes the longest path that fits, within it the ending that fits, and forgets what is said outside of it. */
function nginx({ rules, base, redirects }: Hosted): string[] {
  const whole = wholeRules(rules);
  const said = (rule: HeaderRule, indent: string) =>
    each(rule, (name, value) => `${indent}add_header ${name} "${value}"${isForErrors(name) ? ' always' : ''};`);
  const within = ({ path }: HeaderRule) =>
    whole.filter((rule) => endOf(rule.path) !== '' && path.endsWith('/*') && rule.path === path + endOf(rule.path));
  return [
    '# Within “server { … }”, beside “root”: the folder of the site stands below it, under the path of its address.',
    'index index.html;',
    // Its own list of types lacks some of ours, and what it does not know it neither packs nor says the letters of.
    'include mime.types;',
    `types { ${eachType((type, ending) => `${type} ${ending};`).join(' ')} }`,
    'charset utf-8;',
    `charset_types ${TEXTS};`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${TEXTS};`,
    // A folder without a page is none for readers.
    `error_page 403 404 =404 ${base}404.html;`,
    ...redirects.map(({ from, to }) => `location = ${base}${from.slice(1)} { return 301 ${base}${to.slice(1)}; }`),
    ...whole
      .filter(({ path }) => endOf(path) === '')
      .flatMap((rule) => [
        `location ${rule.path.endsWith('*') ? '' : '= '}${pathOf(base, rule)} {`,
        ...said(rule, '  '),
        ...within(rule).flatMap((ending) => [`  location ~ ${asPattern(endOf(ending.path))}$ {`, ...said(ending, '    '), '  }']),
        '}',
      ]),
  ];
}

/** Apache goes through all that fit, in their order; the last word counts. */
function apache({ rules, base, redirects }: Hosted): string[] {
  return [
    '# Within “<VirtualHost>”, beside “DocumentRoot”. Modules: alias, headers, deflate, dir, filter, mime.',
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    ...eachType((type, ending) => `AddType ${type} .${ending}`),
    `AddCharset utf-8 ${IN_LETTERS.map((ending) => `.${ending}`).join(' ')}`,
    // No lists of folders, and no file for an address that is none.
    `<Location "${base}">`,
    '  Options -Indexes -MultiViews',
    '</Location>',
    // It marks a copy that it packed, does not know the mark again, and would send all anew.
    `RequestHeader edit If-None-Match '^(.*)-gzip"$' '$1"'`,
    ...[403, 404].map((status) => `ErrorDocument ${status} ${base}404.html`),
    `AddOutputFilterByType DEFLATE text/html ${TEXTS}`,
    ...redirects.map(({ from, to }) => `RedirectMatch 301 "^${asPattern(base + from.slice(1))}$" "${base}${to.slice(1)}"`),
    ...rules.flatMap((rule) => {
      const ending = endOf(rule.path);
      const place = ending ? `LocationMatch "${patternOf(base, rule)}"` : `Location "${pathOf(base, rule)}"`;
      return [
        `<${place}>`,
        ...each(rule, (name, value) => `  Header ${isForErrors(name) ? 'always ' : ''}set ${name} "${value}"`),
        `</${ending ? 'LocationMatch' : 'Location'}>`,
      ];
    }),
  ];
}

/** Within “route” Caddy keeps to the order that is written, and a later word takes the place of an earlier one. */
function caddy({ rules, base, redirects }: Hosted): string[] {
  return [
    '# Within the block of the site, beside “root”.',
    'encode zstd gzip',
    'route {',
    ...redirects.map(({ from, to }) => `\tredir ${base}${from.slice(1)} ${base}${to.slice(1)} 301`),
    ...rules.flatMap((rule) => {
      const name = endOf(rule.path).slice(1);
      return [
        // A star in the middle of a path would stop at the next slash.
        ...(name ? [`\t@${name} path_regexp ${patternOf(base, rule)}`] : []),
        `\theader ${name ? `@${name}` : base + rule.path.slice(1)} {`,
        ...each(rule, (header, value) => `\t\t${header} "${value}"`),
        '\t}',
      ];
    }),
    // Without a type a browser would have to guess, and it is told not to.
    '\t@brf path *.brf',
    '\theader @brf Content-Type application/octet-stream',
    '\tfile_server',
    '}',
    'handle_errors {',
    '\theader -Cache-Control',
    `\trewrite * ${base}404.html`,
    '\tfile_server',
    '}',
  ];
}

export const serverFiles = (hosted: Hosted): HostFile[] =>
  Object.entries({ 'nginx.conf': nginx, 'apache.conf': apache, Caddyfile: caddy }).map(([name, write]) => ({
    name,
    text: `${write(hosted).join('\n')}\n`,
  }));
