/** What a build says while it runs, on a terminal and in a log, with a clock that the test sets. */
import { describe, expect, it } from 'vitest';
import { progressOn, timeLeft } from '../../../src/publish/progress.ts';

function run(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  let now = 0;
  const progress = progressOn({ isTTY, columns, write: (text) => written.push(text) }, () => now, 2);
  return { progress, written, at: (seconds: number) => (now = seconds) };
}

describe('in a log', () => {
  it('a line comes for a step, and then now and then, with the time that is left', () => {
    const { progress, written, at } = run(false);
    progress.step('Making documents');
    progress.done(0, 100);
    for (let second = 1; second <= 20; second++) {
      at(second);
      progress.done(second * 2, 100);
    }
    expect(written).toEqual([
      '[1/2]    0.0 s  Making documents\n',
      '[1/2]   10.0 s  Making documents: 20 of 100, about 40 s left\n',
      '[1/2]   20.0 s  Making documents: 40 of 100, about 30 s left\n',
    ]);
  });

  it('what a step does before its first count is no measure of the rest', () => {
    const { progress, written, at } = run(false);
    progress.step('Making pages');
    at(30);
    progress.done(1, 101);
    at(50);
    progress.done(51, 101);
    expect(written.at(-1)).toBe('[1/2]   50.0 s  Making pages: 51 of 101, about 20 s left\n');
  });
});

describe('on a terminal', () => {
  it('the line of a step moves, and never breaks', () => {
    const { progress, written, at } = run(true, 40);
    progress.step('Making documents');
    at(1);
    progress.done(1, 100);
    at(5);
    progress.done(50, 100);
    expect(written[1]).toBe('\r\x1b[K[1/2]    1.0 s  Making documents: 1 of ');
    expect(written.slice(1).every((text) => !text.includes('\n') && text.length <= 4 + 39)).toBe(true);
  });

  it('the last count is always shown, and the last step ends its line', () => {
    const { progress, written } = run(true);
    progress.step('Making documents');
    progress.done(100, 100);
    progress.step('Publishing');
    expect(written.join('')).toBe(
      '[1/2]    0.0 s  Making documents\r\x1b[K[1/2]    0.0 s  Making documents: 100 of 100\n[2/2]    0.0 s  Publishing\n',
    );
  });
});

it('a long rest is told in minutes', () => {
  expect([0.2, 40.4, 99, 125, 700].map(timeLeft)).toEqual([
    'about 1 s left',
    'about 40 s left',
    'about 99 s left',
    'about 2 min left',
    'about 12 min left',
  ]);
});
