/** Published, changed, published again: what was published is there still, leads on, or keeps the site from being published. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { EditionsFile } from '../../src/words/still-true-facts.ts';
import { build, environmentOf, hashes, read } from './build.ts';

const root = resolve('.build/tests/ledger-content');
const content = join(root, 'content');
rmSync(root, { recursive: true, force: true });
cpSync('tests/fixtures/minimal/content', content, { recursive: true });

const DAY = { AS_OF: '2027-01-10' };
const made = (environment: Record<string, string> = DAY) => build('ledger', { CONTENT_DIR: content, ...environment });
const published = (day: string, ...flags: string[]) =>
  spawnSync(process.execPath, ['scripts/published.ts', '--as-of', day, ...flags], {
    env: environmentOf({ CONTENT_DIR: content, BUILD_DIR: first.folder }),
    encoding: 'utf8',
  });
const ledgerOf = (day: string) => readFileSync(join(content, `published/${day}.txt`), 'utf8');
const write = (path: string, text: string) => {
  mkdirSync(join(content, path, '..'), { recursive: true });
  writeFileSync(join(content, path), text);
};
const [OLD, NEW] = ['/plans/safer-town/priorities/burglary/', '/plans/safer-town/priorities/break-ins/'];

write('redirects/of-old.yaml', 'from: [/plans/safer-town/of-old/]\nto: /plans/safer-town/\nwhy: It is one page.\ndate: 2027-01-09\n');

const first = made();

test('without a ledger the site is built, and says how to begin', () => {
  expect(first.code, first.output).toBe(0);
  expect(first.output).toContain('does not remember any publication yet');
  expect(read(first.folder, 'plans/safer-town/of-old/index.html')).toContain('http-equiv="refresh"');
});

test('what was published is written down once, with its parts, columns and editions', () => {
  expect(published('2027-01-10').stdout).toMatch(/\d+ addresses, \d+ parts and columns, \d+ editions/);
  const ledger = ledgerOf('2027-01-10');
  expect(ledger).toContain(`\n${OLD}`);
  expect(ledger).toMatch(/^\/data\/plans\/safer-town\/priorities\.csv #.*#summary/m);
  expect(ledger).toMatch(/^\/plans\/safer-town\/safer-town\.pdf =[0-9a-f]{64}$/m);
  expect(published('2027-01-11').stdout).toContain('Nothing was published that was not published before.');
  expect(existsSync(join(content, 'published/2027-01-11.txt'))).toBe(false);
});

const PRIORITIES = join(content, 'plans/safer-town/priorities');
const rename = () => renameSync(join(PRIORITIES, 'burglary.md'), join(PRIORITIES, 'break-ins.md'));

test('what would be gone keeps the site from being published, and the one that was there stays as it was', () => {
  const before = hashes(first.folder);
  rename();
  const byCheck = made();
  expect(byCheck.code).toBe(1);
  expect(byCheck.output).toContain(`the page ${OLD}, published since 2027-01-10, would be gone`);
  expect(byCheck.output).toContain(`to: "${NEW}"`);
  expect(byCheck.output).not.toContain('Making documents');
  write('redirects/burglary.yaml', `from: [${OLD}]\nto: ${NEW}\nwhy: The priority has another name.\ndate: 2027-01-11\n`);
  // Of this page only what was built can tell.
  write('published/2027-01-11.txt', '/about-us/\n');
  const byBuild = made({ AS_OF: '2027-01-12' });
  expect(byBuild.code).toBe(1);
  expect(byBuild.output).toContain('the page /about-us/, published since 2027-01-11, would be gone');
  expect(byBuild.output).toContain('Nothing was published: the site that was there is as it was.');
  expect(hashes(first.folder)).toEqual(before);
});

test('a site of an earlier day is built all the same: it is not for publication', () => {
  const { code, output } = build('ledger-back', { CONTENT_DIR: content, AS_OF: '2027-01-05' });
  expect(code, output).toBe(0);
});

test('what was renamed leads on with all that belongs to it, at hosts that can do nothing and by those that can', () => {
  rmSync(join(content, 'published/2027-01-11.txt'));
  const { code, output, folder } = made({ AS_OF: '2027-01-12' });
  expect(code, output).toBe(0);
  const leads = (address: string) => /http-equiv="refresh" content="0; url=([^"]+)"/.exec(read(folder, `${address}index.html`))?.[1];
  expect(leads(OLD)).toBe(NEW);
  expect(leads('/embed/safer-town/priorities/burglary/')).toBe('/embed/safer-town/priorities/break-ins/');
  expect(readFileSync(join(folder, `${OLD}safer-town-burglary.pdf`))).toEqual(readFileSync(join(folder, `${NEW}safer-town-break-ins.pdf`)));
  expect(read(folder, '_redirects')).toContain(`${OLD} ${NEW} 301\n`);
  // Nobody is to find the old page by search, or in the list of pages.
  expect(read(folder, 'sitemap.xml')).not.toContain('/priorities/burglary/');
});

test('editions of old are known by their hashes, with the day on which they were published and where the newest is', () => {
  const [, hash = ''] =
    /^\/plans\/safer-town\/priorities\/burglary\/safer-town-burglary\.pdf =([0-9a-f]{64})$/m.exec(ledgerOf('2027-01-10')) ?? [];
  const shard = JSON.parse(read(first.folder, `check/editions/${hash[0]}.json`)) as EditionsFile;
  const [which = -1, day] = shard.editions[hash.slice(0, 32)] ?? [];
  expect(day).toBe('2027-01-10');
  expect(shard.documents[which]).toMatchObject({ address: `${NEW}safer-town-break-ins.pdf`, plan: 'safer-town' });
  expect(shard.documents[which]?.newest).toMatch(/^[0-9a-f]{32}$/);
});
