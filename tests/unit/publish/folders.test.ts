/** The folders of a build: what stands in its way is said before it starts, and no two outputs share one. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { obstacle } from '../../../src/publish/obstacles.ts';
import { workFolder } from '../../../src/publish/work-folder.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'places-'));
const write = (path: string, text: string) => {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
};

describe('what stands in the way of a build', () => {
  it('is nothing for an empty place, and the folders are made', () => {
    const base = folder();
    expect(obstacle({ published: join(base, 'out/site'), work: join(base, 'work/site') })).toBeUndefined();
  });

  it('is an output that cannot be written to', () => {
    const said = obstacle({ published: '/proc/site/dist', work: folder() });
    expect(said).toMatch(/^\/proc\/site cannot be written to \(E\w+\)\. Choose another folder, or ask for the right to write there$/);
  });

  it('is a file in the place of the output, or a folder with other things', () => {
    const base = folder();
    write(join(base, 'dist'), 'mine');
    expect(obstacle({ published: join(base, 'dist'), work: join(base, 'work') })).toContain('dist is a file. Choose a folder in BUILD_DIR');
    write(join(base, 'photos/cat.jpg'), 'cat');
    expect(obstacle({ published: join(base, 'photos'), work: join(base, 'work') })).toContain('holds files that no build has made');
  });

  it('is an output on another disk, from which the site cannot be swapped', () => {
    // /dev/shm is a disk of its own on every Linux.
    const published = join(mkdtempSync('/dev/shm/places-'), 'dist');
    expect(obstacle({ published, work: folder() })).toMatch(/dist is on another disk than .*, where the site is made/);
  });

  it('is too little room, with how much there is and how much is needed', () => {
    const base = folder();
    write(join(base, 'dist/pagefind/x'), 'x'.repeat(100));
    const said = obstacle({ published: join(base, 'dist'), work: join(base, 'work') }, () => 12_300_000);
    expect(said).toContain('12 MB are free, and a build needs about 50 MB. Make room, then start again');
  });

  it('is not too little room, where the site before can go', () => {
    const base = folder();
    const [work, published] = [join(base, 'work'), join(base, 'dist')];
    const before = join(work, 'before');
    const room = () => (existsSync(before) ? 12_300_000 : 60_000_000);
    write(join(before, 'index.html'), 'before');
    expect(obstacle({ published, work }, () => 60_000_000)).toBeUndefined();
    expect(existsSync(before)).toBe(true);
    expect(obstacle({ published, work }, room)).toBeUndefined();
    expect(existsSync(before)).toBe(false);
  });
});

describe('the work folder', () => {
  it('is another one for every output', () => {
    expect(workFolder('out/a').path).not.toBe(workFolder('out_a').path);
    expect(workFolder('out/a').path).toBe(workFolder('./out/a').path);
  });

  it('puts the site back that a build took away before it was stopped', () => {
    const published = join(folder(), 'dist');
    const work = workFolder(published);
    write(join(work.path, 'previous/index.html'), 'old');
    write(join(work.next, 'index.html'), 'half');
    work.repair();
    expect(readFileSync(join(published, 'index.html'), 'utf8')).toBe('old');
  });
});
