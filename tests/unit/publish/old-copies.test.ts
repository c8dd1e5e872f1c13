/** What was taken back or withdrawn does not stay where builds keep what they have made. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { keyOf, madeBeforeIn } from '../../../src/publish/kept/made-before.ts';
import { clearCache, mayTellIn, oldCopiesIn } from '../../../src/publish/kept/old-copies.ts';
import { readContent } from '../../../src/source/read-content.ts';

const NOW = new Date();
const BURGLARY = 'plans/safer-town/priorities/burglary.md';
let [content, cache] = ['', ''];
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'old-copies-'));
  [content, cache] = [join(folder, 'content'), join(folder, 'cache')];
  cpSync('tests/fixtures/minimal/content', content, { recursive: true });
  mkdirSync(cache);
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
}
const takeBack = (name: string) => write(`taken-back/${name}.yaml`, 'date: 2026-02-01\nwhy: "It named a person."\n');
const withdraw = (on: string) => {
  const text = readFileSync('tests/fixtures/minimal/content/plans/safer-town/priorities/burglary.md', 'utf8');
  write(BURGLARY, text.replace('order: 1', `order: 1\npublication: { withdrawn: { on: ${on}, why: It was another town. } }`));
};
const graph = () => buildGraph(readContent(content).entries, { asOf: '2026-02-01' });
const old = () => oldCopiesIn(cache, content, graph());

describe('old copies may tell of it', () => {
  it.each<[what: string, gone: () => void]>([
    ['was taken back', () => takeBack('2026-02-01')],
    ['is taken back from the next day on', () => write('taken-back/later.yaml', 'date: 2026-02-02\nwhy: "It named a person."\n')],
    ['was withdrawn', () => withdraw('2026-01-15')],
  ])('where something %s, until they are gone', (_, gone) => {
    expect(old().mayTell).toBe(false);
    gone();
    expect(old().mayTell).toBe(true);
    old().areGone();
    expect(old().mayTell).toBe(false);
    takeBack('2026-01-20');
    expect(old().mayTell).toBe(true);
  });

  it('where something stood there again in between', () => {
    takeBack('2026-02-01');
    old().areGone();
    rmSync(join(content, 'taken-back'), { recursive: true });
    old().areGone();
    takeBack('2026-02-01');
    expect(old().mayTell).toBe(true);
  });

  it('in a folder where something is kept, though nothing of the site has changed since', () => {
    takeBack('2026-02-01');
    expect(mayTellIn([undefined, join(cache, 'nowhere')], content, graph())).toBe(false);
    expect(mayTellIn([undefined, cache], content, graph())).toBe(true);
    old().areGone();
    expect(mayTellIn([undefined, cache], content, graph())).toBe(false);
  });

  it('of another content that keeps things there, whatever was taken back here', () => {
    takeBack('2026-02-01');
    old().areGone();
    expect(oldCopiesIn(cache, `${content}-of-another`, graph()).mayTell).toBe(true);
    expect(old().mayTell).toBe(false);
  });
});

describe('a cache', () => {
  const [used, unused, made] = ['used', 'unused', 'made'].map((name) => keyOf(name)) as [string, string, string];
  const entry = (text: string) => ({ bytes: new TextEncoder().encode(text) });
  const there = () => [used, unused, made].map((key) => madeBeforeIn(cache, NOW).take(key) !== undefined);
  const HALF = 'made-1/half.new';
  const OLDER = 'made-0/older';
  beforeEach(() => {
    for (const key of [used, unused]) madeBeforeIn(cache, NOW).keep(key, entry('before'));
    mkdirSync(join(cache, dirname(OLDER)));
    for (const file of [HALF, OLDER]) writeFileSync(join(cache, file), 'before');
  });
  const build = (isCold = false) => {
    const kept = madeBeforeIn(cache, NOW);
    kept.take(used);
    kept.keep(made, entry('now'));
    return clearCache(cache, content, graph(), isCold ? undefined : kept, NOW);
  };

  it('keeps what the build has made or taken, and nothing else, where something was taken back', () => {
    takeBack('2026-02-01');
    expect(build()).toBeUndefined();
    expect(there()).toEqual([true, false, true]);
    expect([HALF, OLDER].filter((file) => existsSync(join(cache, file)))).toEqual([]);
    // Only once: what other branches have made since stays.
    madeBeforeIn(cache, NOW).keep(unused, entry('of a branch'));
    build();
    expect(there()).toEqual([true, true, true]);
  });

  it('loses all where a build takes nothing from it', () => {
    takeBack('2026-02-01');
    build(true);
    expect(there()).toEqual([false, false, false]);
  });

  it('loses nothing where nothing was taken back', () => {
    build();
    expect(there()).toEqual([true, true, true]);
    expect(readdirSync(cache).sort()).toEqual(['made-0', 'made-1']);
  });

  it('is not made where there is none', () => {
    rmSync(cache, { recursive: true });
    takeBack('2026-02-01');
    expect(clearCache(cache, content, graph(), undefined, NOW)).toBeUndefined();
    expect(existsSync(cache)).toBe(false);
  });

  it('that cannot be cleared is told, and is cleared by the next build', () => {
    takeBack('2026-02-01');
    const closed = {
      ...madeBeforeIn(cache, NOW),
      dropOthers: () => {
        throw new Error('EACCES: permission denied');
      },
    };
    const said = clearCache(cache, content, graph(), closed, NOW);
    expect(said).toBe(
      `What builds before have kept in ${cache} could not be removed (EACCES: permission denied). Delete it: it can hold what was taken back.`,
    );
    expect(old().mayTell).toBe(true);
  });
});
