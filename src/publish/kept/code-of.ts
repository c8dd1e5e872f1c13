/**
 * The code that makes something, as a hash: what is kept under it was made by the same code (`made-before.ts`).
 *
 * The module and all that it imports are bundled, so that no import can be forgotten and a comment or a type changes nothing.
 * Packages are told by the versions that are installed, theirs and those of what they need; a package that makes nothing here does not
 * count. What code reads while it runs is not seen by a bundler: those files are named by who calls this, and
 * `tests/unit/publish/code-of.test.ts` reads along to see that none is missing.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { build } from 'esbuild';

/** What makes a thing. Paths and patterns are from the root of the project. */
export interface Maker {
  code: string;
  /** The files that it reads while it runs. */
  reads: readonly string[];
  /** Packages that it loads so that no bundler sees it. */
  loads?: readonly string[];
}

interface Bundle {
  text: Uint8Array;
  packages: string[];
}

async function bundled(code: string, root: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [code],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  const names = imports.filter((path) => !/^node:/.test(path)).map((path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path);
  return { text: outputFiles[0]?.contents ?? new Uint8Array(), packages: [...new Set(names)] };
}

type Needs = Record<string, string>;
interface Package {
  version?: string;
  dependencies?: Needs;
  optionalDependencies?: Needs;
  peerDependencies?: Needs;
}

/** Where a package lies for whoever imports it from a folder, and what it says of itself; nothing if it is not installed. */
function installed(name: string, from: string): { folder: string; says: Package } | undefined {
  const folder = join(from, 'node_modules', name);
  try {
    return { folder, says: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) };
  } catch {
    return dirname(from) === from ? undefined : installed(name, dirname(from));
  }
}

/** The packages of these names with all that they need, by the folder they lie in from the root, each with its version. */
function versionsOf(names: readonly string[], root: string): Map<string, string> {
  const versions = new Map<string, string>();
  const add = (name: string, from: string) => {
    const found = installed(name, from);
    const path = found ? relative(root, found.folder).split(sep).join('/') : `${name} is not there`;
    if (versions.has(path)) return;
    versions.set(path, found?.says.version ?? '');
    if (!found) return;
    const { dependencies, optionalDependencies, peerDependencies } = found.says;
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) add(needed, found.folder);
  };
  for (const name of names) add(name, root);
  return versions;
}

/** The packages that a maker uses, by the folder they lie in, each with its version. */
export const packagesOf = async ({ code, loads = [] }: Maker, root = process.cwd()): Promise<Map<string, string>> =>
  versionsOf([...(await bundled(code, root)).packages, ...loads], root);

/** The hash of all that makes a thing, but what it is made from. */
export async function codeOf({ code, reads, loads = [] }: Maker, root = process.cwd()): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([process.version, process.platform, process.arch]));
  const { text, packages } = await bundled(code, root);
  hash.update(text).update(JSON.stringify([...versionsOf([...packages, ...loads], root)].sort()));
  for (const file of globSync([...reads], { cwd: root }).sort()) {
    const bytes = readFileSync(join(root, file));
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
