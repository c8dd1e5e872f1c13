/**
 * The folder in which a run of `npm run bench` works: its own, by its process, so that two runs at once do not spoil each other. It goes
 * when the run ends or is stopped; what runs that were killed have left goes when the next one begins.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Within the project, where a bare site finds Astro. */
const ROOT = resolve('.build/bench');
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

/** A new, empty folder of this process. `stop` is called when the run is stopped: it ends what the run has started. */
export function benchFolder(stop: () => Promise<void>, root = ROOT): string {
  mkdirSync(root, { recursive: true });
  for (const name of readdirSync(root)) if (/^\d+$/.test(name) && !isRunning(Number(name))) remove(join(root, name));
  const folder = join(root, String(process.pid));
  remove(folder);
  mkdirSync(folder);
  process.on('exit', () => remove(folder));
  for (const signal of STOPS) process.once(signal, () => void stop().finally(() => process.exit(1)));
  return folder;
}
