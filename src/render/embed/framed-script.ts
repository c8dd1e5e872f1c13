/** The script within a page for other sites, small, with the hash under which the policy of the page lets it run. */
import { createHash } from 'node:crypto';
import { build } from 'esbuild';

let made: Promise<string> | undefined;

export function framedScript(): Promise<string> {
  made ??= build({
    entryPoints: ['src/browser/framed.ts'],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
  }).then(({ outputFiles }) => (outputFiles[0]?.text ?? '').trim());
  return made;
}

/** A text as a policy names it. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The same for the attribute of an element that loads a file. */
export const integrityOf = (file: string | Buffer): string => `sha384-${createHash('sha384').update(file).digest('base64')}`;
