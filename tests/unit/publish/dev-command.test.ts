/** `npm run dev` serves at the port that it was told. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { afterAll, expect, test } from 'vitest';

const started: ChildProcess[] = [];
afterAll(() => {
  for (const each of started) each.kill();
});

const dev = (...flags: string[]): ChildProcess => {
  const child = spawn(process.execPath, ['scripts/dev.ts', ...flags], {
    env: { ...process.env, CONTENT_DIR: 'tests/fixtures/minimal/content' },
  });
  started.push(child);
  return child;
};

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer()
      .on('error', () => resolve(false))
      .listen(port, () => server.close(() => resolve(true)));
  });

/** A port that nobody has. It is not among those that the system gives to other tests, which would take it before the command does. */
async function freePort(): Promise<number> {
  for (let port = 20_000 + (process.pid % 10_000); ; port += 1) if (await isFree(port)) return port;
}

/** What a command says, until it has said this or ends. */
const heard = (child: ChildProcess, wanted: RegExp) =>
  new Promise<string>((resolve) => {
    let all = '';
    const hear = (said: Buffer) => {
      all += said;
      if (wanted.test(all)) resolve(all);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', () => resolve(all));
  });

test('a site is served at the port that was asked for', async () => {
  const port = await freePort();
  expect(await heard(dev('--port', String(port)), /http:\/\/localhost:\d+/)).toContain(`http://localhost:${port}`);
});

test('what is no port is refused', async () => {
  const child = dev('--port', 'four');
  expect(await heard(child, /\n/)).toContain('“--port four” is no port');
});
