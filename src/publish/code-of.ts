/**
 * The code that makes something, as a hash: what is kept under it was made by the same code (`kept.ts`).
 *
 * The module and all that it imports are bundled, so that no import can be forgotten and a comment or a type changes nothing.
 * Packages are told by the lock file, by what is installed, and by Node. What code reads while it runs is not seen by a bundler: those
 * files are named by who calls this, and `tests/unit/publish/code-of.test.ts` reads along to see that none is missing.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** What makes a thing: a module, and the files that it reads while it runs, as patterns. Both from the root of the project. */
export interface Maker {
  code: string;
  reads: readonly string[];
}

/** The second is what npm has installed, which may be something else than the lock file asks for. */
const PACKAGES = ['package-lock.json', 'node_modules/.package-lock.json'];

const bytesOf = (path: string): Buffer | string => {
  try {
    return readFileSync(path);
  } catch {
    return 'is not there';
  }
};

async function bundled(code: string, root: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [code],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** The hash of all that makes a thing, but what it is made from. */
export async function codeOf({ code, reads }: Maker, root = process.cwd()): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([process.version, process.platform, process.arch]));
  hash.update(await bundled(code, root));
  const files = globSync([...reads], { cwd: root }).sort();
  for (const file of [...PACKAGES, ...files]) {
    const bytes = bytesOf(join(root, file));
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
