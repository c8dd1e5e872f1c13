/** `npm run changes` and `npm run check -- --base`: with a folder, with a commit of Git, and with what cannot be compared. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandEnvironment } from '../../command-environment.ts';

const FIXTURE = 'tests/fixtures/whole-plan/content';
const TARGET = 'plans/safer-town/targets/trust.yaml';
let root: string;
let repository: string;

const git = (...args: string[]) => {
  const identity = ['-c', 'user.name=An officer', '-c', 'user.email=officer@example.org'];
  const { status, stderr } = spawnSync('git', ['-C', repository, ...identity, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};
const edit = (folder: string, from: string, to: string) => {
  const file = join(folder, TARGET);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'changes-'));
  repository = join(root, 'repository');
  mkdirSync(repository);
  cpSync(FIXTURE, join(repository, 'content'), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'First');
  git('checkout', '--quiet', '-b', 'proposal');
  edit(join(repository, 'content'), 'value: 16', 'value: 12');
  git('commit', '--quiet', '-am', 'Proposed');
  // What others did since is not undone by the proposal.
  git('checkout', '--quiet', 'main');
  edit(join(repository, 'content'), 'amount: 9', 'amount: 8');
  git('commit', '--quiet', '-am', 'Since');
  git('checkout', '--quiet', 'proposal');
});
afterAll(() => rmSync(root, { recursive: true }));

function run(script: string, flags: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...flags], {
    encoding: 'utf8',
    env: commandEnvironment(env),
  });
  return { status, stdout, stderr };
}
const changes = (...flags: string[]) => run('changes', ['--content', join(repository, 'content'), ...flags]);

test('a proposal is compared with where it began', () => {
  const { status, stdout } = changes('--base', 'main', '--format', 'json');
  expect(status).toBe(0);
  const told = JSON.parse(stdout);
  expect(told.base).toMatch(/^main \([0-9a-f]{10}\)$/);
  expect(told.day).toBe('2026-01-31');
  expect(told.counts).toEqual({ promise: 1, correction: 0, status: 0, people: 0, sources: 0, wording: 0 });
  expect(told.changes).toMatchObject([{ file: `content/${TARGET}`, sentence: expect.stringContaining('from +16% to +12%') }]);
});

test('a folder needs no Git, and nothing changed is said', () => {
  const { status, stdout } = run('changes', ['--base', FIXTURE, '--content', FIXTURE]);
  expect(status).toBe(0);
  expect(stdout).toContain('Nothing changed.');
});

test('what waits for its day makes no day come, and is named as what no reader sees', () => {
  const folder = join(root, 'waiting/content');
  cpSync(FIXTURE, folder, { recursive: true });
  mkdirSync(join(folder, 'updates'));
  writeFileSync(join(folder, 'updates/later.md'), '---\ntitle: Later\ndate: 2029-01-01\npublication: { from: 2029-01-01 }\n---\n\nText.\n');
  const { stdout } = run('changes', ['--base', FIXTURE, '--content', folder]);
  expect(stdout).toMatch(
    /as of 31 January 2026\.\nNothing changed\.\n\nNew or written otherwise, and not public that day: content\/updates\/later\.md\.\n$/,
  );
});

test('a plan that the site presents and nobody can read is a problem of the content', () => {
  const folder = join(root, 'hidden/content');
  cpSync(FIXTURE, folder, { recursive: true });
  const plan = join(folder, 'plans/safer-town/plan.md');
  writeFileSync(plan, readFileSync(plan, 'utf8').replace('---\n', '---\npublication: { draft: true }\n'));
  const { status, stderr } = run('changes', ['--base', FIXTURE, '--content', folder]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/this content has problems.*\n.*\[publication\/current-plan\]/);
});

test('a notice is drafted for the public', () => {
  expect(changes('--base', 'main', '--notice').stdout).toContain(
    [
      'updates/2026-01-31-what-has-changed.md:',
      '',
      '---',
      '# Drafted from what changed. Say it in your own words, the most important first, and take out what nobody asks for',
      'title: "What has changed by 31 January 2026"',
      'date: "2026-01-31"',
      'plan: "safer-town"',
      '---',
      '',
      'Target “Trust grows”\\: from +16% to +12%. This was promised in the published plan of 2025.',
    ].join('\n'),
  );
});

test.each([
  ['no such commit', 'nowhere', 'there is neither a folder nor a commit “nowhere”'],
  ['an option', '--help', 'neither a folder nor a commit'],
  ['a folder that is no content', 'src', 'does not pass the check of today'],
])('%s is no comparison: it ends with 2, and names no change', (_what, base, says) => {
  const { status, stdout, stderr } = changes(`--base=${base}`, '--format', 'json');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(says);
});

test('a copy that has only the last commits says so', () => {
  const shallow = join(root, 'shallow');
  spawnSync('git', ['clone', '--quiet', '--depth', '1', '--branch', 'proposal', `file://${resolve(repository)}`, shallow]);
  const { status, stdout, stderr } = run('changes', ['--base', 'origin/main', '--content', join(shallow, 'content')]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('which has only its last commits');
});

test('content with a mistake is not compared', () => {
  const folder = join(root, 'broken/content');
  cpSync(FIXTURE, folder, { recursive: true });
  edit(folder, 'value: 16', 'value: many');
  const { status, stdout, stderr } = run('changes', ['--base', FIXTURE, '--content', folder]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('this content has problems');
});

test('the check with a base refuses what changed without a word, and prints the files that are wanted', () => {
  const env = { CONTENT_DIR: join(repository, 'content') };
  expect(run('check', [], env).status).toBe(0);
  const { status, stderr } = run('check', ['--base', 'main'], env);
  expect(status).toBe(1);
  expect(stderr).toMatch(/targets\/trust\.yaml:5:1: value: .* \[kept\/promise\]/);
  expect(stderr).toMatch(/Ready to paste, as .*changes\/2026-01-31-trust-change\.yaml:\n# A change of a promise/);
  const summary = join(root, 'summary.md');
  run('check', ['--base', 'main'], { ...env, GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary });
  expect(readFileSync(summary, 'utf8')).toContain('### Ready to paste');
  expect(run('check', ['--base', 'nowhere'], env)).toMatchObject({ status: 1, stderr: expect.stringContaining('Nothing was compared') });
});
