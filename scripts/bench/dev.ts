/**
 * `npm run bench:dev [-- --times 10] [--keep FILE]`: from save to screen. Serves a copy of this site's content with `npm run dev`, opens the
 * page of a priority in Chromium, saves another summary of that priority, and waits until the browser shows it: again and again. Tells the
 * median by the clock, for it is a person who waits, and beside it the processor time of the server, which does not change with what
 * else the machine does. `npm run bench -- --saves FILE` takes what was kept into its report.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { flagsOf } from '../flags.ts';
import { benchFolder } from './folder.ts';
import { medianOf, type Save, type Saves } from './saves.ts';

const { values } = flagsOf({ options: { times: { type: 'string', default: '10' }, keep: { type: 'string' } } });
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1) {
  console.error(`“--times ${values.times}” is no number of saves: write a whole number, such as --times 10.`);
  process.exit(1);
}

/** No page takes so long. */
const PATIENCE = 300_000;
/** Saves that are not measured: code is loaded, and made fast, as it is used. */
const WARMING = 2;

let server: ChildProcess | undefined;
async function stopServer(): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  server.kill();
  await once(server, 'exit');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Starts the server, and waits for its address. */
async function served(content: string): Promise<string> {
  const port = await freePort();
  server = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    env: { ...process.env, CONTENT_DIR: content, SITE_URL: 'https://bench.example/' },
    // A bundler that is stopped in its work says so at length.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { stdout } = server;
  await new Promise<void>((resolve) => stdout?.on('data', (said: Buffer) => String(said).includes(`:${port}`) && resolve()));
  return `http://localhost:${port}/`;
}

/** Seconds of processor time of the server so far: Linux keeps it in hundredths. */
function cpuSoFar(): number {
  const stat = readFileSync(`/proc/${server?.pid}/stat`, 'utf8').replace(/^.*\) /s, '');
  const fields = stat.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** The page hears of what is saved once it has its connection: who saves before that waits in vain. */
const connected = (page: Page) =>
  page.waitForEvent('console', { predicate: (message) => message.text().includes('[vite] connected'), timeout: PATIENCE });

async function saved(page: Page, file: string, time: number): Promise<Save> {
  const says = `Saved for the ${time + 1}th time.`;
  const text = readFileSync(file, 'utf8').replace(/^summary: .*$/m, `summary: ${says}`);
  const again = connected(page);
  const [since, cpu] = [performance.now(), cpuSoFar()];
  writeFileSync(file, text);
  await page.waitForFunction((wanted) => document.querySelector('main')?.textContent.includes(wanted), says, { timeout: PATIENCE });
  const save = { shown: (performance.now() - since) / 1000, cpu: cpuSoFar() - cpu };
  await again;
  return save;
}

const folder = benchFolder(stopServer, join(tmpdir(), 'plan-publisher-bench-dev'));
const content = join(folder, 'content');
mkdirSync(content);
cpSync('content', content, { recursive: true });
const [file] = globSync(join(content, 'plans/*/priorities/*.md')).sort();
if (!file) throw new Error('There is no priority to change');
const [, plan = ''] = /plans\/([^/]+)\//.exec(file) ?? [];

const address = await served(content);
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  const ready = connected(page);
  await page.goto(`${address}plans/${plan}/priorities/${basename(file, '.md')}/`, { timeout: PATIENCE });
  await ready;
  const saves: Save[] = [];
  for (let time = -WARMING; time < times; time += 1) {
    const save = await saved(page, file, time + WARMING);
    if (time >= 0) saves.push(save);
    console.error(`${time < 0 ? 'not counted' : 'shown'}: ${save.shown.toFixed(2)} s, processor time ${save.cpu.toFixed(2)} s`);
  }
  const command = `npm run bench:dev${values.times === '10' ? '' : ` -- --times ${values.times}`}`;
  if (values.keep)
    writeFileSync(
      values.keep,
      JSON.stringify({ command, machine: `Node ${process.versions.node}, ${availableParallelism()} cores`, saves } satisfies Saves),
    );
  console.log(
    `From save to screen: ${medianOf(saves, 'shown').toFixed(2)} s (processor time ${medianOf(saves, 'cpu').toFixed(2)} s), the median of ${times} saves.`,
  );
} finally {
  await browser.close();
  await stopServer();
}
