/** Where the browser stands unpacked: 200 MB, made once for all files and runs of tests, and left by none in the folder of temporary files. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { takeLock } from '../take-lock.ts';

export interface Unpacked {
  folder: string;
  program: string;
  /** What a bare machine lacks. */
  libraries: string;
}

/** The package unpacks to the folder of temporary files, if it is told by the environment, and says more there than is wanted. */
const TOLD = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'];

async function unpackTo(folder: string) {
  const before = TOLD.map((name) => [name, process.env[name]] as const);
  mkdirSync(folder, { recursive: true });
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

async function unpack(): Promise<Unpacked> {
  const packedIn = resolve(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../..');
  const { version } = JSON.parse(readFileSync(join(packedIn, 'package.json'), 'utf8')) as { version: string };
  const [all, folder] = [resolve('.build/browser'), resolve('.build/browser', version)];
  mkdirSync(all, { recursive: true });
  const giveBack = takeLock(`${all}.lock`);
  try {
    if (!existsSync(folder)) {
      // Older ones, and one that was not unpacked to its end.
      for (const name of readdirSync(all)) rmSync(join(all, name), { recursive: true });
      await unpackTo(`${folder}.part`);
      renameSync(`${folder}.part`, folder);
    }
  } finally {
    giveBack();
  }
  return { folder, program: join(folder, 'chromium'), libraries: join(folder, 'al2023/lib') };
}

/** Kept: who waits for the lock stands still, so one process may not ask for it twice. */
let found: Promise<Unpacked> | undefined;

export function unpacked(): Promise<Unpacked> {
  found ??= unpack();
  return found;
}
