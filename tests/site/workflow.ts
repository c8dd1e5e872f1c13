/**
 * Runs the steps of a workflow file in their order, in a folder: commands as they stand there, conditions as the service reads them.
 * Of actions there is what they leave behind: the cache gives and takes a folder, an upload notes what it was given.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

interface Step {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  env?: Record<string, unknown>;
  with?: Record<string, unknown>;
  'working-directory'?: string;
  'continue-on-error'?: boolean;
}
interface Job {
  env?: Record<string, unknown>;
  steps: Step[];
}

export interface Ran {
  /** Of each step that has a name. */
  outcomes: Record<string, 'success' | 'failure' | 'skipped'>;
  output: string;
  summary: string;
  uploads: { name: string; archive: boolean }[];
  ok: boolean;
}

export interface Run {
  folder: string;
  github: Record<string, unknown>;
  /** Steps that need the network, which the machine of the tests has done already. */
  without: readonly string[];
  cache: string;
}

type Context = Record<string, unknown>;

const at = (context: Context, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Context | undefined)?.[key], context);

/** An expression of the service. Those here are comparisons, which JavaScript reads as it does. */
function evaluate(expression: string, context: Context): unknown {
  const plain = expression
    .replace(/\b(?:github|steps|env)\.[\w.-]+/g, (path) => JSON.stringify(at(context, path) ?? ''))
    .replaceAll('cancelled()', 'false');
  return new Function(`return (${plain})`)();
}
const filled = (text: unknown, context: Context): string =>
  String(text).replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => String(evaluate(expression, context)));

const readLines = (file: string): Record<string, string> =>
  Object.fromEntries(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

/** Programs of the service’s machines: our own Node first, and a day that stands still. */
function programs(day: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  symlinkSync(process.execPath, join(folder, 'node'));
  writeFileSync(join(folder, 'date'), `#!/bin/sh\necho ${day}\n`, { mode: 0o755 });
  return folder;
}

export function runWorkflow(file: string, { folder, github, without, cache }: Run, day: string): Ran {
  const { jobs } = parse(readFileSync(file, 'utf8')) as { jobs: Record<string, Job> };
  const [job] = Object.values(jobs);
  if (!job) throw new Error(`${file} has no job`);
  const bin = programs(day);
  const files = Object.fromEntries(['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((name) => [name, join(bin, name)]));
  for (const each of Object.values(files)) writeFileSync(each, '');
  const steps: Record<string, Context> = {};
  const ran: Ran = { outcomes: {}, output: '', summary: '', uploads: [], ok: true };
  for (const step of job.steps) {
    const context: Context = { github, steps, env: readLines(files.GITHUB_ENV ?? '') };
    const condition = step.if?.replace(/^\$\{\{|\}\}$/g, '');
    const isDue = condition === undefined ? ran.ok : Boolean(evaluate(condition, context)) && (condition.includes('cancelled()') || ran.ok);
    const outputs: Record<string, string> = {};
    let outcome: 'success' | 'failure' | 'skipped' = isDue ? 'success' : 'skipped';
    if (isDue && step.run && !without.includes(step.name ?? '')) {
      const own = { ...job.env, ...step.env };
      writeFileSync(files.GITHUB_OUTPUT ?? '', '');
      const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', step.run], {
        cwd: join(folder, step['working-directory'] ?? '.'),
        encoding: 'utf8',
        env: {
          ...{ PATH: `${bin}:${process.env.PATH}`, HOME: process.env.HOME, GITHUB_ACTIONS: 'true', CI: 'true' },
          ...files,
          ...readLines(files.GITHUB_ENV ?? ''),
          ...Object.fromEntries(Object.entries(own).map(([name, value]) => [name, filled(value, context)])),
        },
      });
      ran.output += `\n## ${step.name}\n${stdout}${stderr}`;
      if (status !== 0) outcome = 'failure';
      Object.assign(outputs, readLines(files.GITHUB_OUTPUT ?? ''));
    }
    if (isDue && step.uses) Object.assign(outputs, act(step, filled(step.with?.key, context)));
    if (step.id) steps[step.id] = { outcome, outputs };
    if (outcome === 'failure' && !step['continue-on-error']) ran.ok = false;
    if (step.name) ran.outcomes[step.name] = outcome;
  }
  ran.summary = readFileSync(files.GITHUB_STEP_SUMMARY ?? '', 'utf8');
  rmSync(bin, { recursive: true });
  return ran;

  function act({ uses = '', with: given = {} }: Step, key: string): Record<string, string> {
    const path = resolve(folder, String(given.path ?? '.'));
    if (uses.startsWith('actions/cache/restore@')) {
      if (!existsSync(join(cache, key))) return { 'cache-hit': '' };
      cpSync(join(cache, key), path, { recursive: true });
      return { 'cache-hit': 'true' };
    }
    if (uses.startsWith('actions/cache/save@')) cpSync(path, join(cache, key), { recursive: true });
    if (uses.startsWith('actions/upload-artifact@')) {
      if (!existsSync(path)) throw new Error(`There is nothing at ${path} to leave`);
      ran.uploads.push({ name: String(given.name ?? given.path), archive: given.archive !== false });
    }
    return {};
  }
}

const git = (folder: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['-C', folder, '-c', 'user.name=An officer', '-c', 'user.email=o@example.org', ...args],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
};

/** A repository with the software as it stands and some content, in a folder that is emptied first. */
export function repository(folder: string, content: string, more: () => void): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', '.gitignore'])
    cpSync(name, join(folder, name), { recursive: true });
  cpSync(content, join(folder, 'content'), { recursive: true });
  more();
  git(folder, 'init', '--quiet', '--initial-branch=main');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=What is published');
}

/** A proposal as the service lays it out: merged into what is published. */
export function propose(folder: string, change: () => void): void {
  git(folder, 'checkout', '--quiet', '--force', 'main');
  git(folder, 'worktree', 'prune');
  git(folder, 'checkout', '--quiet', '-B', 'proposal');
  change();
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=A proposal');
  git(folder, 'checkout', '--quiet', '--detach', 'main');
  git(folder, 'merge', '--quiet', '--no-ff', '--message=Merged', 'proposal');
}

export const commitOf = (folder: string, name: string) => git(folder, 'rev-parse', name);
