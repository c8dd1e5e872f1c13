/** What others may rely on stays: pages, anchors, documents, data files and their columns of the real site. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedList } from '../../src/publish/published-list.ts';
import { REAL_SITE } from '../site/real-site.ts';

const known = readFileSync('tests/published/list.txt', 'utf8').trim().split('\n');
const now = publishedList(REAL_SITE);

describe('what the real site has published', () => {
  it('is still there, or its end has a reason: npm run published -- --because "…"', () => {
    const there = new Set(now);
    expect(known.filter((line) => !there.has(line))).toEqual([]);
  });

  it('has pages, documents, data with columns, and anchors of paragraphs, targets and terms', () => {
    expect(known).toEqual(
      expect.arrayContaining([
        'page /plans/safer-norfolk-2021/priorities/fraud/',
        'page /embed/safer-norfolk-2021/priorities/fraud/',
        'document /plans/safer-norfolk-2021/safer-norfolk-2021-summary.pdf',
        'column /data/plans/safer-norfolk-2021/actions.csv due',
        'anchor /glossary/#county-lines',
      ]),
    );
    expect(known.some((line) => /^anchor .*#p4\.\d/.test(line))).toBe(true);
  });
});
