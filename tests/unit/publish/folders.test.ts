/** The folders of a build: what stands in its way is said before it starts, no two outputs share one, and what is published is always one whole site. */
import fs, { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { obstacle, tooLittleRoom } from '../../../src/publish/obstacles.ts';
import { lockOutput } from '../../../src/publish/output-lock.ts';
import { takeOutput } from '../../../src/publish/take-output.ts';
import { BEFORE, workFolder } from '../../../src/publish/work-folder.ts';

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
    mkdirSync(join(base, 'work'));
    const said = tooLittleRoom({ published: join(base, 'dist'), work: join(base, 'work') }, () => 12_300_000);
    expect(said).toContain('12 MB are free, and a build needs about 50 MB. Make room, then start again');
  });

  it('is not too little room, where the site before can go', () => {
    const base = folder();
    const [work, published] = [join(base, 'work'), join(base, 'dist')];
    const before = join(work, 'before');
    const room = () => (existsSync(before) ? 12_300_000 : 60_000_000);
    write(join(before, 'index.html'), 'before');
    expect(tooLittleRoom({ published, work }, () => 60_000_000)).toBeUndefined();
    expect(existsSync(before)).toBe(true);
    expect(tooLittleRoom({ published, work }, room)).toBeUndefined();
    expect(existsSync(before)).toBe(false);
  });
});

describe('an output', () => {
  it('that another build has is refused, and nothing of that build is touched, however little room there is', () => {
    const published = join(folder(), 'dist');
    const work = workFolder(published);
    const others = [join(work.path, BEFORE, 'index.html'), join(work.next, 'index.html')];
    for (const file of others) write(file, 'of the first build');
    const first = lockOutput(published);
    expect(() => takeOutput(published, work, () => 0)).toThrow('is being built by process');
    expect(others.map(existsSync)).toEqual([true, true]);
    first.release();
  });

  it('is taken where there is room without what a stopped build has left', () => {
    const published = join(folder(), 'dist');
    const work = workFolder(published);
    write(join(work.next, 'index.html'), 'half');
    const lock = takeOutput(published, work, () => (existsSync(work.next) ? 0 : 60_000_000));
    expect(existsSync(work.next)).toBe(false);
    lock.release();
  });

  it('is given back where there is too little room', () => {
    const published = join(folder(), 'dist');
    expect(() => takeOutput(published, workFolder(published), () => 0)).toThrow('too little room');
    lockOutput(published).release();
  });

  it('says what to do where what a build has left cannot be put right, and lets go of the lock', () => {
    const published = join(folder(), 'dist');
    const work = workFolder(published);
    const stuck = {
      ...work,
      path: work.path,
      repair: () => {
        throw new Error('EACCES: permission denied');
      },
    } as typeof work;
    expect(() => takeOutput(published, stuck)).toThrow(/cannot be put right \(EACCES.*\)\. Ask for the right to write there/);
    takeOutput(published, work).release();
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

  it('keeps nothing of old that a build has left when it was stopped after the swap', () => {
    const published = join(folder(), 'dist');
    const work = workFolder(published);
    write(join(published, 'index.html'), 'new');
    write(join(work.path, 'previous/index.html'), 'old');
    work.repair();
    expect(readFileSync(join(published, 'index.html'), 'utf8')).toBe('new');
    expect(existsSync(join(work.path, 'previous'))).toBe(false);
  });
});

/** Lets the disk refuse to do something. */
function refusing(name: 'rmSync' | 'renameSync', isRefused: (path: string) => boolean, act: () => void): void {
  const whole = fs[name] as (...given: unknown[]) => void;
  const some = (path: string, ...more: unknown[]) => {
    if (isRefused(path)) throw new Error(`EACCES: permission denied, '${path}'`);
    return whole(path, ...more);
  };
  Object.assign(fs, { [name]: some });
  syncBuiltinESMExports();
  try {
    act();
  } finally {
    Object.assign(fs, { [name]: whole });
    syncBuiltinESMExports();
  }
}

describe('the swap', () => {
  const site = (...versions: string[]) => {
    const published = join(folder(), 'dist');
    const work = workFolder(published);
    for (const version of versions) {
      write(join(work.next, 'index.html'), version);
      work.publish(true);
    }
    write(join(work.next, 'index.html'), 'new');
    return { published, work, said: () => readFileSync(join(published, 'index.html'), 'utf8') };
  };

  it.each(['before', 'previous'])('says that the new site stands, where an old one (%s) cannot be removed', (left) => {
    const { work, said } = site('older', 'old');
    refusing(
      'rmSync',
      (path) => path === join(work.path, left) && said() === 'new',
      () => {
        expect(work.publish(false)).toContain(
          `The new site is published, but older ones in ${work.path} could not be removed (EACCES: permission denied, '${join(work.path, left)}').`,
        );
      },
    );
    expect(said()).toBe('new');
    write(join(work.next, 'index.html'), 'newer');
    expect(work.publish(false)).toBeUndefined();
    expect(readdirSync(work.path).sort()).toEqual([]);
  });

  it('puts the site back where the new one cannot take its place', () => {
    const { work, said } = site('old');
    refusing(
      'renameSync',
      (path) => path === work.next,
      () => expect(() => work.publish(true)).toThrow('EACCES'),
    );
    expect(said()).toBe('old');
  });

  it('takes the place of a link, and leaves alone where that leads', () => {
    const { published, work, said } = site();
    const theirs = folder();
    write(join(theirs, 'index.html'), 'theirs');
    symlinkSync(theirs, published);
    work.publish(true);
    expect(said()).toBe('new');
    expect(lstatSync(published).isDirectory()).toBe(true);
    // Nor does the next build begin there.
    expect(readdirSync(work.path)).toEqual([]);
    work.beginWithBefore();
    write(join(work.next, 'index.html'), 'newer');
    work.publish(true);
    expect(said()).toBe('newer');
    expect(readdirSync(theirs).map((name) => readFileSync(join(theirs, name), 'utf8'))).toEqual(['theirs']);
  });

  it('takes the place of a link that leads nowhere', () => {
    const { published, work, said } = site();
    symlinkSync(join(folder(), 'gone'), published);
    expect(obstacle({ published, work: work.path })).toBeUndefined();
    expect(work.publish(true)).toBeUndefined();
    expect(said()).toBe('new');
  });
});
