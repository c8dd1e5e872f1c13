/** What the history of a folder still holds of some files and words. It only reads. */
import { spawnSync } from 'node:child_process';

export interface History {
  /** “3f2a91c 2026-11-14 content/plans/…”, the latest first. */
  lines: string[];
  commits: number;
  /** Branches and tags that have the earliest of them. */
  refs: string[];
}

function git(folder: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return status === 0 ? stdout : undefined;
}

const COMMIT = '\u0001';

/** The commits of a log with names of files, a line for each file. */
function linesOf(log: string): string[] {
  return log.split(COMMIT).flatMap((part) => {
    const [commit = '', ...files] = part.split('\n').filter(Boolean);
    return files.map((file) => `${commit} ${file}`);
  });
}

/** `paths` from `folder`; `words` are looked for in all of `folder`. Undefined where there is no history. */
export function historyOf(folder: string, paths: readonly string[], words: readonly string[]): History | undefined {
  if (git(folder, 'rev-parse', '--is-inside-work-tree')?.trim() !== 'true') return undefined;
  const log = (...args: string[]) => git(folder, 'log', '--all', '--date=short', `--format=${COMMIT}%h %ad`, '--name-only', ...args) ?? '';
  const found = [
    ...(paths.length > 0 ? linesOf(log('--', ...paths)) : []),
    ...words.flatMap((each) => linesOf(log(`-S${each}`, '--', '.'))),
  ];
  const lines = [...new Set(found)]
    .sort((a, b) => (a.split(' ')[1] ?? '').localeCompare(b.split(' ')[1] ?? '') || a.localeCompare(b))
    .reverse();
  const commits = [...new Set(lines.map((line) => line.split(' ')[0] ?? ''))];
  const first = commits.at(-1);
  const refs = first
    ? (git(folder, 'for-each-ref', `--contains=${first}`, '--format=%(refname:short)') ?? '').split('\n').filter(Boolean)
    : [];
  return { lines, commits: commits.length, refs };
}
