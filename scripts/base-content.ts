/**
 * The content to compare with: a folder, or what a commit of Git has at the same place. Only comparisons need Git; a build never does.
 * Of a branch, the commit is meant from which this work began, so that what others did there since is not taken for undone here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { wordsIn } from '../src/words/words.ts';

const { commands } = wordsIn('en-GB');

export interface Base {
  folder: string;
  /** What it is called: the folder, or the name of the commit with its number. */
  name: string;
  remove: () => void;
}

/** Why there is nothing to compare with, in words. */
export class NoBase extends Error {}

function git(at: string, args: readonly string[], env: Record<string, string> = {}): { ok: boolean; out: string; said: string } {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', at, ...args], { encoding: 'utf8', env: { ...process.env, ...env } });
  if (error) throw new NoBase(commands.changes.noGit);
  return { ok: status === 0, out: (stdout ?? '').trim(), said: (stderr ?? '').trim().split('\n').at(-1) ?? '' };
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

export function baseContent(given: string, content: string): Base {
  if (isFolder(given)) {
    const folder = isFolder(join(given, 'content')) && !existsSync(join(given, 'site.yaml')) ? join(given, 'content') : given;
    return { folder: resolve(folder), name: given, remove: () => undefined };
  }
  const at = dirname(resolve(content));
  if (!git(at, ['rev-parse', '--is-inside-work-tree']).ok) throw new NoBase(commands.changes.noRepository({ base: given }));
  const isShallow = git(at, ['rev-parse', '--is-shallow-repository']).out === 'true';
  // A name that begins with a hyphen would be read as an option.
  const named = given.startsWith('-') ? { ok: false, out: '' } : git(at, ['rev-parse', '--verify', '--quiet', `${given}^{commit}`]);
  if (!named.ok) throw new NoBase(isShallow ? commands.changes.shallow({ base: given }) : commands.changes.noCommit({ base: given }));
  const began = git(at, ['merge-base', named.out, 'HEAD']);
  if (!began.ok) throw new NoBase(isShallow ? commands.changes.shallow({ base: given }) : commands.changes.noCommon({ base: given }));
  const commit = began.out;
  const prefix = git(at, ['rev-parse', '--show-prefix']).out;
  const place = `${prefix}${basename(resolve(content))}`;
  const temporary = mkdtempSync(join(tmpdir(), 'base-'));
  const remove = () => rmSync(temporary, { recursive: true, force: true });
  const index = { GIT_INDEX_FILE: join(temporary, 'index') };
  const folder = join(temporary, basename(resolve(content)));
  const read = git(at, ['read-tree', `${commit}:${place}`], index);
  const written = read.ok ? git(at, ['checkout-index', '--all', `--prefix=${folder}/`], index) : read;
  if (!written.ok || !isFolder(folder)) {
    remove();
    throw new NoBase(commands.changes.noContent({ base: given, folder: place, said: written.said }));
  }
  return { folder, name: `${given} (${commit.slice(0, 10)})`, remove };
}
