/** A site that several machines make in parts: put together it is the same, byte for byte; and what cannot be put together is told in words. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { builtOnce, environmentOf, filesIn, hashes } from './build.ts';

/** Its address has a path. */
const CONTENT = 'tests/fixtures/other-partnership/content';
const ROOT = resolve('.build/tests/in-parts');
const PARTS = join(ROOT, 'parts');
const MERGED = join(ROOT, 'site');
rmSync(ROOT, { recursive: true, force: true });

function run(flags: readonly string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--parts', PARTS, ...flags], {
    env: environmentOf({ CONTENT_DIR: CONTENT, BUILD_DIR: MERGED, ...environment }),
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

interface AboutPart {
  documents: unknown[];
  left: string[];
}
const about = (name: string) => JSON.parse(readFileSync(join(PARTS, name, 'part.json'), 'utf8')) as AboutPart;

test('three parts are the same site as one piece', () => {
  const whole = builtOnce('other-partnership', CONTENT);
  for (const part of ['1/3', '2/3', '3/3']) {
    const { code, output } = run(['--shard', part]);
    expect(code, output).toBe(0);
    expect(output).toContain(`Done: part ${part.replace('/', ' of ')}, in `);
  }
  // Nobody makes what others make, and each makes something. Pages that tell sizes of documents are left to whoever has all.
  const names = ['1-of-3', '2-of-3', '3-of-3'];
  const pages = names.map((name) => filesIn(join(PARTS, name, 'site')).filter((file) => file.endsWith('.html')));
  expect(pages.every((own) => own.length > 0)).toBe(true);
  expect(new Set(pages.flat()).size).toBe(pages.flat().length);
  expect(names.flatMap((name) => about(name).documents)).toHaveLength(14);
  expect(names.filter((name) => about(name).documents.length > 0).length).toBeGreaterThan(1);
  expect(names.flatMap((name) => about(name).left)).toContain('plans/safer-borsetshire/downloads');

  const { code, output } = run(['--merge']);
  expect(code, output).toBe(0);
  const [merged, expected] = [hashes(MERGED), hashes(whole.folder)];
  expect(merged.filter((line) => !expected.includes(line))).toEqual([]);
  expect(expected.filter((line) => !merged.includes(line))).toEqual([]);
  // The end of the output says the same of both.
  const done = /Done: .*?(?= in \d)/;
  expect(done.exec(output)?.[0]).toBe(done.exec(whole.output)?.[0]);
});

test('what cannot be a site is refused in words before anything is made, and the site that was there stays', () => {
  const before = hashes(MERGED);
  const other = join(ROOT, 'other');
  mkdirSync(other, { recursive: true });
  writeFileSync(join(other, 'letter.txt'), 'mine');
  const content = join(ROOT, 'content');
  cpSync(CONTENT, content, { recursive: true });
  writeFileSync(join(content, 'site.yaml'), `${readFileSync(join(content, 'site.yaml'), 'utf8')}\n# Later.\n`);
  const cases: [flags: string[], environment: Record<string, string>, said: string][] = [
    [['--shard', '9/8'], {}, '“9/8” is no part of a site.'],
    [['--shard', '1/3', '--merge'], {}, 'not both'],
    [['--shard', '1/3', '--prove'], {}, 'A part alone cannot be proved'],
    [['--merge'], { BUILD_DIR: other }, `${other} holds files that no build has made`],
    [['--merge', '--parts', join(MERGED, 'parts')], {}, 'is in the folder that is published'],
    [['--merge', '--parts', other], {}, `There is no part of a site in ${other}.`],
    [['--merge'], { CONTENT_DIR: content }, 'is made of other content'],
    [['--merge', '--as-of', '2031-01-01'], {}, 'hand all of them the same with --as-of'],
  ];
  for (const [flags, environment, said] of cases) {
    const { code, output } = run(flags, environment);
    expect([code, output.includes(said) ? said : output]).toEqual([1, said]);
    expect(output).not.toMatch(/^\s+at /m);
    expect(output).not.toContain('Making pages');
  }
  rmSync(join(PARTS, '2-of-3'), { recursive: true });
  const { code, output } = run(['--merge']);
  expect(code).toBe(1);
  expect(output).toContain(`Part 2 of 3 is missing in ${PARTS}. Make what is missing, and lay it there.`);
  expect(output).toContain('Nothing was published: the site that was there is as it was.');
  expect(hashes(MERGED)).toEqual(before);
  expect(existsSync(join(other, 'letter.txt'))).toBe(true);
});
