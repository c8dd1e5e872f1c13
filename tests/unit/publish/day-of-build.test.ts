/** What waited for its day and was published stays published, also in a check or a build that is handed no day. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayOfBuild } from '../../../src/publish/day-of-build.ts';
import { ACTION, changed, contentWith, ORGANISATIONS, PLAN } from '../plan/broken-content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'day-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const waiting = (text: string, from: string) => changed(text, 'due: ongoing\n', `due: ongoing\npublication:\n  from: ${from}\n`);
const publishedOn = (content: string, day: string, lines = '/\n') => {
  mkdirSync(join(content, 'published'), { recursive: true });
  writeFileSync(join(content, `published/${day}.txt`), lines);
};

describe('the day of a build', () => {
  const entriesWith = (action: string) => contentWith({ 'organisations.yaml': ORGANISATIONS, [`${PLAN}actions/1-1.md`]: action }).entries;
  test.each<[what: string, action: string, last: string | undefined, handed: string | undefined, day: string | undefined]>([
    ['that is handed one', waiting(ACTION, '2027-02-01'), '2027-02-01', '2027-03-01', '2027-03-01'],
    ['without one, where what waited was published', waiting(ACTION, '2027-02-01'), '2027-02-05', undefined, '2027-02-05'],
    ['without one, where it waits still', waiting(ACTION, '2027-02-01'), '2027-01-31', undefined, undefined],
    ['without one, where nothing waits', ACTION, '2027-02-05', undefined, undefined],
    ['without one, where nothing was published', waiting(ACTION, '2027-02-01'), undefined, undefined, undefined],
  ])('%s', (_what, action, last, handed, day) => {
    if (last) publishedOn(folder, last);
    expect(dayOfBuild(entriesWith(action), folder, handed)).toBe(day);
  });
});

test('the check without a day finds what was published on its day', () => {
  const content = join(folder, 'content');
  cpSync('tests/fixtures/minimal/content', content, { recursive: true });
  const page = '/plans/safer-town/priorities/later/';
  writeFileSync(
    join(content, 'plans/safer-town/priorities/later.md'),
    '---\ntitle: Later\norder: 2\nsummary: What comes later.\nleads: not stated\npublication:\n  from: 2027-02-01\n---\n\nIt comes later.\n',
  );
  publishedOn(content, '2027-02-01', `${page}\n`);
  const check = (environment: Record<string, string> = {}) =>
    spawnSync(process.execPath, ['scripts/check.ts'], {
      env: { ...process.env, AS_OF: '', CONTENT_DIR: content, ...environment },
      encoding: 'utf8',
    });
  const byDay = check({ AS_OF: '2027-02-02' });
  expect(byDay.stderr).toBe('');
  const without = check();
  expect(without.stderr).toBe('');
  expect(without.status).toBe(0);
});
