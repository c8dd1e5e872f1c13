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

/** A port that nobody has. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

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
