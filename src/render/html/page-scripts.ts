/**
 * The scripts of pages, made small enough to be on every page that has a chart or a table. Vite wraps each import() in a
 * helper several times as heavy as their loader, and cannot be told not to; esbuild does not.
 *
 * Each file is named after what is in it, so that a browser may keep it for ever. They name each other relatively.
 *
 * They speak the language of the site: what they say is bundled with them, so that no page carries it for them.
 */
import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Language } from '../../schema/site.ts';
import { leanSchemas } from './lean-schemas.ts';

/** Scripts that have words, by the name of these in a language. */
const SPEAKING = {
  reader: { words: 'chartReader', from: 'chart-reader' },
  explorer: { words: 'chartExplorer', from: 'chart-explorer' },
  search: { words: 'searchResults', from: 'search-results' },
  choices: { words: 'actionChoices', from: 'action-choices' },
  report: { words: 'reportForm', from: 'report-form' },
  'still-true': { words: 'stillTrueResult', from: 'still-true-result' },
} as const;

type Speaking = keyof typeof SPEAKING;

/** What stands in the place of the module that gives a script its English words. */
const TRANSLATED: Record<Exclude<Language, 'en-GB'>, (script: Speaking) => string> = {
  'en-XA': (script) => `
    import { ${SPEAKING[script].words} as english } from './src/words/en/${SPEAKING[script].from}.ts';
    import { translated } from './src/words/pseudo.ts';
    export const ${inCamelCase(script)}Words = translated(english);`,
};

/** “still-true” -> “stillTrue” */
const inCamelCase = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const speaking = (language: Exclude<Language, 'en-GB'>): Plugin => ({
  name: 'words',
  setup: ({ onLoad }) => {
    for (const script of Object.keys(SPEAKING) as Speaking[]) {
      const filter = new RegExp(`src.browser.${script}-words\\.ts$`);
      onLoad({ filter }, () => ({ contents: TRANSLATED[language](script), resolveDir: process.cwd(), loader: 'ts' }));
    }
  },
});

/** The scripts that pages name. Those of one row may share what they have in common. */
const ENTRIES = [
  ['scroll-stops', 'chart-loader', 'chart-explorer', 'search-page', 'choice-loader', 'embed-builder'],
  ['report-form', 'report-table'],
  ['still-true'],
  // Alone, or it would load what the forms have in common.
  ['report-drafts'],
] as const;
type Script = (typeof ENTRIES)[number][number];

async function bundleRow(entries: readonly string[], language: Language): Promise<[string, string][]> {
  const { outputFiles } = await build({
    entryPoints: entries.map((entry) => `src/browser/${entry}.ts`),
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    // The names hold a hash of the paths too: the same where node_modules is a link to another place.
    preserveSymlinks: true,
    outdir: 'scripts',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    write: false,
    plugins: [...(language === 'en-GB' ? [] : [speaking(language)]), leanSchemas],
  });
  return outputFiles.map(({ path, text }) => [basename(path), text]);
}

const bundle = async (language: Language): Promise<Map<string, string>> =>
  new Map((await Promise.all(ENTRIES.map((entries) => bundleRow(entries, language)))).flat());

const bundled = new Map<Language, Promise<Map<string, string>>>();

/** Name and code of every script. In `npm run dev`, this module is made anew when code is saved (`reload-on-save.ts`). */
export function pageScripts(language: Language): Promise<Map<string, string>> {
  const made = bundled.get(language) ?? bundle(language);
  bundled.set(language, made);
  return made;
}

export const scriptAddress = (name: string) => `/scripts/${name}`;

/** The address of a script that a page has in it, or of one that a reader may ask for. */
export async function pageScript(entry: Script, language: Language): Promise<string> {
  const name = [...(await pageScripts(language)).keys()].find((each) => each.startsWith(`${entry}-`));
  if (!name) throw new Error(`The scripts of pages have no ${entry}`);
  return scriptAddress(name);
}
