/**
 * How schemas and rules become small enough for the page of a form: without the languages of zod and its JSON Schemas, and
 * without the schemas of what no form writes or names. A test holds the size, and browsers the behaviour.
 */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/** Our files name zod as a whole, which no bundler can take apart; these are its parts. */
const WHOLE = /import \{ (type ZodType, )?z \} from 'zod';/;
const PARTS = "import * as z from 'zod/v4/classic/external.js';";

/** Of what class the changes of a kind are: only the reports on changes ask for it. */
const OF_CHANGES = /,\s*CLASSES(\.\w+|\['[\w-]+'\])/g;

/**
 * Schemas of kinds that no form writes: to the rules of a form, their entries are names and numbers that were checked before. And the
 * classes themselves.
 */
const UNWRITTEN = [
  ...[
    'alignment',
    'change-classes',
    'chapter',
    'consultation-question',
    'correction',
    'delivery',
    'district',
    'duty',
    'everyday-word',
    'forward-programme',
    'funding',
    'glossary-term',
  ],
  ...[
    'group',
    'help',
    'lineage-link',
    'map',
    'measure',
    'objective',
    'office-holder',
    'organisation',
    'outcome',
    'place',
    'plan',
    'priority',
    'site',
  ],
  ...['source-document', 'taken-back', 'theme', 'theory-of-change', 'topic', 'page', 'components', 'review', 'redirect'],
];

const exportsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name);

export const leanSchemas: Plugin = {
  name: 'lean-schemas',
  setup: ({ onLoad, onResolve, resolve }) => {
    onResolve({ filter: /^zod\/v4\/classic\/external\.js$/ }, async ({ kind, resolveDir }) => {
      // The package does not list this file among those that may be imported.
      const { path } = await resolve('zod', { kind, resolveDir });
      return { path: path.replace(/index\.js$/, 'v4/classic/external.js') };
    });
    onLoad({ filter: new RegExp(`[/\\\\]src[/\\\\]schema[/\\\\](${UNWRITTEN.join('|')})\\.ts$`) }, ({ path }) => ({
      contents: `${PARTS}\n${exportsOf(path)
        .map((name) => `export const ${name} = ${/^[A-Z_]+$/.test(name) ? '[]' : 'z.unknown()'};`)
        .join('\n')}`,
      resolveDir: dirname(path),
      loader: 'ts',
    }));
    onLoad({ filter: /[/\\]src[/\\](schema|source|plan|report|browser)[/\\].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(WHOLE, PARTS).replace(OF_CHANGES, ''),
      resolveDir: dirname(path),
      loader: 'ts',
    }));
    // Its messages are not used: the check has its own.
    onLoad({ filter: /zod[/\\]v4[/\\]locales[/\\]en\.js$/ }, () => ({
      contents: 'export default () => ({ localeError: () => "" });',
      loader: 'js',
    }));
    onLoad({ filter: /zod[/\\]v4[/\\]core[/\\](to-json-schema|json-schema-processors|json-schema-generator)\.js$/ }, ({ path }) => ({
      contents: [...readFileSync(path, 'utf8').matchAll(/^export (?:const|function|class) (\w+)/gm)]
        .map(([, name]) => `export const ${name} = () => () => {};`)
        .join('\n'),
      loader: 'js',
    }));
  },
};
