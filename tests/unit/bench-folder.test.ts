/** Two benchmarks at once work in folders of their own, and leave none behind, however they end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const module = pathToFileURL(join(process.cwd(), 'scripts/bench/folder.ts')).href;
const rootOf = () => mkdtempSync(join(tmpdir(), 'bench-folder-'));

/** A run that has its folder and a file in it, and ends when it is told to. */
async function begun(root: string): Promise<ChildProcess> {
  const program = `
    import { writeFileSync } from 'node:fs';
    import { benchFolder } from ${JSON.stringify(module)};
    const folder = benchFolder(async () => {}, ${JSON.stringify(root)});
    writeFileSync(folder + '/site', '');
    process.stdin.once('data', () => process.exit(0));
    console.log('begun');
  `;
  const run = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(run.stdout, 'data');
  return run;
}

async function ended(run: ChildProcess, by: NodeJS.Signals | 'itself') {
  if (by === 'itself') run.stdin?.write('end\n');
  else run.kill(by);
  if (run.exitCode === null && run.signalCode === null) await once(run, 'exit');
}

it('runs at once have folders of their own', async () => {
  const root = rootOf();
  const runs = [await begun(root), await begun(root)];
  expect(readdirSync(root).sort()).toEqual(runs.map(({ pid }) => String(pid)).sort());
  for (const run of runs) await ended(run, 'itself');
  expect(readdirSync(root)).toEqual([]);
});

it.each(['SIGINT', 'SIGTERM'] as const)('a run that is stopped by %s leaves nothing', async (signal) => {
  const root = rootOf();
  await ended(await begun(root), signal);
  expect(readdirSync(root)).toEqual([]);
});

it('what a run that was killed has left goes with the next run, and nothing that is no folder of a run', async () => {
  const root = rootOf();
  const killed = await begun(root);
  await ended(killed, 'SIGKILL');
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content', 'site.yaml'), '');
  expect(existsSync(join(root, String(killed.pid)))).toBe(true);
  const next = await begun(root);
  expect(readdirSync(root).sort()).toEqual([String(next.pid), 'content'].sort());
  await ended(next, 'itself');
});
