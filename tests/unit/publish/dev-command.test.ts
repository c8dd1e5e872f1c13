/** `npm run dev` serves at the port that it was told. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const started: ChildProcess[] = [];
afterAll(() => {
  for (const each of started) each.kill();
});

const MINIMAL = 'tests/fixtures/minimal/content';

const devOf = (content: string, ...flags: string[]): ChildProcess => {
  // In a test of Vite’s kind, Astro serves no pages.
  const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined, CONTENT_DIR: content };
  const child = spawn(process.execPath, ['scripts/dev.ts', ...flags], { env });
  started.push(child);
  return child;
};
const dev = (...flags: string[]) => devOf(MINIMAL, ...flags);

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

/** Asks for a page until it answers so: it does once the watcher has seen what was saved. */
async function served(address: string, is: (status: number, text: string) => boolean): Promise<void> {
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer && is(answer.status, await answer.text())) return;
  }
}

test('what is saved is served: other words on a page, and a page for a file that is new', { timeout: 300_000 }, async () => {
  const content = join(mkdtempSync(join(tmpdir(), 'dev-')), 'content');
  cpSync(MINIMAL, content, { recursive: true });
  const port = await freePort();
  await heard(devOf(content, '--port', String(port)), /http:\/\/localhost:\d+/);
  const home = `http://localhost:${port}/`;
  await served(home, (_, text) => text.includes('Safer Town'));
  const site = join(content, 'site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace('name: Safer Town', 'name: Quiet Town'));
  await served(home, (_, text) => text.includes('Quiet Town'));

  const theft = `${home}plans/safer-town/priorities/theft/`;
  await served(theft, (status) => status === 404);
  const priorities = join(content, 'plans/safer-town/priorities');
  const other = readFileSync(join(priorities, 'burglary.md'), 'utf8')
    .replace('title: Burglary', 'title: Theft')
    .replace('order: 1', 'order: 2');
  writeFileSync(join(priorities, 'theft.md'), other);
  await served(theft, (status, text) => status === 200 && text.includes('Theft'));
});
