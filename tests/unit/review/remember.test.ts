/** The jobs that commit the ledger, run against a repository on disk: what the main branch was given meanwhile stays, and nothing is committed twice. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLedger } from '../../../src/publish/addresses/ledger.ts';

const HEAD = '# What was published first on this day.';
const hash = (digit: string) => `=${digit.repeat(64)}`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remember-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const git = (at: string, ...given: string[]) =>
  execFileSync('git', ['-C', at, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...given], { encoding: 'utf8', stdio: 'pipe' });
const put = (path: string, lines: string[]) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${lines.join('\n')}\n`);
};

/** A main branch with these files of the ledger, which a job has checked out. */
function repository(days: Record<string, string[]>): { bare: string; work: string } {
  const [bare, work] = [join(folder, 'bare'), join(folder, 'work')];
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', bare]);
  execFileSync('git', ['clone', '-q', bare, work], { stdio: 'pipe' });
  put(join(work, 'README.md'), ['x']);
  for (const [day, lines] of Object.entries(days)) put(join(work, `content/published/${day}.txt`), lines);
  git(work, 'add', '.');
  git(work, 'commit', '-qm', 'First');
  git(work, 'push', '-q', 'origin', 'HEAD:main');
  return { bare, work };
}

/** Runs a script of a job as its host does: it stops at the first that fails. */
const run = (script: string, { bare, work }: ReturnType<typeof repository>, env: Record<string, string>) =>
  execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: work,
    stdio: 'pipe',
    env: { ...process.env, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: `url.${bare}.insteadOf`, ...env },
  });

function onGitHub(made: Record<string, string[]>, at: ReturnType<typeof repository>) {
  const { jobs } = parse(readFileSync('.github/workflows/publish.yml', 'utf8'));
  const script = jobs.remember.steps.flatMap(({ run: each }: { run?: string }) => each ?? []).join('\n');
  for (const [day, lines] of Object.entries(made)) put(join(folder, 'artifact', `${day}.txt`), lines);
  // Like the real one, it writes over nothing that is there.
  put(join(folder, 'bin/gh'), [
    '#!/bin/bash',
    'set -eC',
    'for into; do :; done',
    'mkdir -p "$into"',
    `for file in ${folder}/artifact/*; do cat "$file" > "$into/\${file##*/}"; done`,
  ]);
  chmodSync(join(folder, 'bin/gh'), 0o755);
  run(script, at, {
    PATH: `${folder}/bin:${process.env.PATH}`,
    RUNNER_TEMP: join(folder, 'temp'),
    RUN_ID: '1',
    PUSH_TOKEN: 'token',
    GITHUB_REPOSITORY: 'a/b',
    GIT_CONFIG_VALUE_0: 'https://x-access-token:token@github.com/a/b.git',
  });
}

function onGitLab(made: Record<string, string[]>, at: ReturnType<typeof repository>) {
  const { remember } = parse(readFileSync('.gitlab-ci.yml', 'utf8'));
  expect(remember.resource_group).toBeTruthy();
  // The files of the job before are put over what was checked out, which is the commit that the pipeline began with.
  git(at.work, 'checkout', '-q', '--detach', git(at.work, 'rev-list', '--max-parents=0', 'HEAD').trim());
  for (const [day, lines] of Object.entries(made)) put(join(at.work, `content/published/${day}.txt`), lines);
  run(remember.script.join('\n'), at, {
    CI_DEFAULT_BRANCH: 'main',
    LEDGER_TOKEN: 'token',
    CI_SERVER_HOST: 'gitlab.example.org',
    CI_PROJECT_PATH: 'a/b',
    GIT_CONFIG_VALUE_0: 'https://ledger:token@gitlab.example.org/a/b.git',
  });
}

describe.each([
  ['GitHub', onGitHub],
  ['GitLab', onGitLab],
])('%s', (_host, remember) => {
  /** What main has in the end, and after how many commits. */
  function mainAfter(made: Record<string, string[]>, at: ReturnType<typeof repository>) {
    git(at.bare, 'config', 'receive.advertisePushOptions', 'true');
    remember(made, at);
    const seen = join(folder, 'seen');
    execFileSync('git', ['clone', '-q', at.bare, seen], { stdio: 'pipe' });
    const { ledger, problems } = readLedger(join(seen, 'content'));
    expect(problems).toEqual([]);
    return {
      ledger,
      commits: Number(git(seen, 'rev-list', '--count', 'HEAD')),
      of: (file: string) => readFileSync(join(seen, file), 'utf8'),
    };
  }

  test('adds the file of the day to those that are there', () => {
    const before = [HEAD, '/a/ #p1'];
    const { ledger, commits, of } = mainAfter({ '2026-11-14': before, '2026-11-15': [HEAD, '/b/'] }, repository({ '2026-11-14': before }));
    expect([...ledger.days]).toEqual([
      ['/a/', '2026-11-14'],
      ['/a/#p1', '2026-11-14'],
      ['/b/', '2026-11-15'],
    ]);
    expect(of('content/published/2026-11-14.txt')).toBe(`${before.join('\n')}\n`);
    expect(commits).toBe(2);
  });

  test('keeps what the run before it has written on the same day, with the hashes', () => {
    const at = repository({});
    // The run before: it was committed after this one has begun.
    put(join(at.work, 'content/published/2026-11-14.txt'), [HEAD, `/a.pdf ${hash('a')}`, '/c/ #x']);
    git(at.work, 'add', '.');
    git(at.work, 'commit', '-qm', 'Second');
    git(at.work, 'push', '-q', 'origin', 'HEAD:main');
    const { ledger, of } = mainAfter({ '2026-11-14': [HEAD, `/a.pdf ${hash('b')}`, '/b/', '/c/ #x #y'] }, at);
    expect(ledger.editions.map(({ address, hash: each }) => [address, each[0]])).toEqual([
      ['/a.pdf', 'a'],
      ['/a.pdf', 'b'],
    ]);
    expect([...ledger.days.keys()]).toEqual(['/a.pdf', '/b/', '/c/', '/c/#x', '/c/#y']);
    expect(of('content/published/2026-11-14.txt').split('\n')[0]).toBe(HEAD);
  });

  test('commits nothing where another has written it already', () => {
    const days = { '2026-11-14': [HEAD, '/a/'] };
    expect(mainAfter(days, repository(days)).commits).toBe(1);
  });
});
