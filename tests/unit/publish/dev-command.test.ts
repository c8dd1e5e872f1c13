/** `npm run dev` serves at the port that it was told, and what was saved: a mistake is told, and stops nothing. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

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

describe('what is saved', { timeout: 300_000 }, () => {
  const content = join(mkdtempSync(join(tmpdir(), 'dev-')), 'content');
  const priorities = join(content, 'plans/safer-town/priorities');
  const BURGLARY = join(priorities, 'burglary.md');
  let home = '';
  let child: ChildProcess;
  /** What the terminal has said. */
  let said = '';
  let lastSaved: string | undefined;
  const save = (file: string, text: string) => {
    writeFileSync(file, text);
    lastSaved = file;
  };
  const edit = (file: string, from: string, to: string) => save(file, readFileSync(file, 'utf8').replace(from, to));
  const addressOf = (priority: string) => `${home}plans/safer-town/priorities/${priority}/`;

  /**
   * Asks for a page until it answers so: it does once the watcher has seen what was saved. Of what is saved within 50 ms of an earlier time the watcher says
   * nothing: nobody types as fast as this test, and who did would save again.
   */
  async function served(address: string, is: (status: number, text: string) => boolean): Promise<void> {
    for (;;) {
      const answer = await fetch(address).catch(() => undefined);
      if (answer && is(answer.status, await answer.text())) return;
      if (child.exitCode !== null) throw new Error(`The server has ended: ${said}`);
      if (lastSaved !== undefined) utimesSync(lastSaved, new Date(), new Date());
    }
  }

  // With a mistake from the start: the first that is saved is that it is mended.
  beforeAll(async () => {
    cpSync(MINIMAL, content, { recursive: true });
    edit(BURGLARY, 'summary:', 'sumary:');
    const port = await freePort();
    home = `http://localhost:${port}/`;
    child = devOf(content, '--port', String(port));
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    await heard(child, /http:\/\/localhost:\d+/);
  }, 300_000);

  test('is served, where the content had a mistake when it began', async () => {
    expect(said).toMatch(/burglary\.md:\d+:\d+: sumary: there is no such field\./);
    await served(addressOf('burglary'), (status) => status === 500);
    edit(BURGLARY, 'sumary:', 'summary:');
    await served(addressOf('burglary'), (status, text) => status === 200 && text.includes('Break-ins at homes and shops.'));
  });

  test('is served: other words on a page, and a page for a file that is new', async () => {
    await served(home, (_, text) => text.includes('Safer Town'));
    edit(join(content, 'site.yaml'), 'name: Safer Town', 'name: Quiet Town');
    await served(home, (_, text) => text.includes('Quiet Town'));

    await served(addressOf('theft'), (status) => status === 404);
    save(
      join(priorities, 'theft.md'),
      readFileSync(BURGLARY, 'utf8').replace('title: Burglary', 'title: Theft').replace('order: 1', 'order: 2'),
    );
    await served(addressOf('theft'), (status, text) => status === 200 && text.includes('Theft'));
  });

  test.each([
    ['in a field', 'title: Burglary', 'titel: Burglary', /burglary\.md:2:1: titel: there is no such field\./],
    ['in its form', 'title: Burglary', 'title: "Burglary', /burglary\.md:2:\d+: /],
  ])('with a mistake %s, is told in the terminal, and once it is mended the page comes back', async (_, right, wrong, told) => {
    await served(addressOf('burglary'), (status) => status === 200);
    said = '';
    edit(BURGLARY, right, wrong);
    await served(addressOf('burglary'), (status) => status === 500);
    await expect.poll(() => said).toMatch(told);
    edit(BURGLARY, wrong, right);
    await served(addressOf('burglary'), (status, text) => status === 200 && text.includes('<h1>Burglary</h1>'));
  });
});
