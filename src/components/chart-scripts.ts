/**
 * The scripts of charts, made small enough to be on every page with one. Vite, which makes the others, wraps each
 * import() in a helper several times as heavy as the loader, and cannot be told not to; esbuild does not.
 *
 * Each file is named after what is in it, so that a browser may keep it for ever. They name each other relatively.
 */
import { basename } from 'node:path';
import { build } from 'esbuild';

async function bundle(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: ['src/browser/chart-loader.ts', 'src/browser/chart-explorer.ts'],
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
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

let bundled: Promise<Map<string, string>> | undefined;

/** Name and code of every script that charts need. */
export function chartScripts(): Promise<Map<string, string>> {
  // While somebody works on them, they are made anew for each page.
  if (import.meta.env.DEV) return bundle();
  bundled ??= bundle();
  return bundled;
}

export const scriptAddress = (name: string) => `/scripts/${name}`;

/** The address of the script that a page with a chart has in it, or of the one that a reader may ask for. */
export async function chartScript(entry: 'chart-loader' | 'chart-explorer'): Promise<string> {
  const name = [...(await chartScripts()).keys()].find((each) => each.startsWith(`${entry}-`));
  if (!name) throw new Error(`The scripts of charts have no ${entry}`);
  return scriptAddress(name);
}
