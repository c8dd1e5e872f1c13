/** What others may rely on stays: the real site has all that its ledger remembers, or says what became of it. */
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/publish/addresses/ledger.ts';
import { publishedIn } from '../../src/publish/addresses/published-list.ts';
import { REAL_SITE } from '../site/real-site.ts';

const { ledger, problems } = readLedger('content');
const now = publishedIn(REAL_SITE);

describe('what the real site has published', () => {
  // The build refuses what would be gone: here are the pages, which nothing may have taken away since.
  it('is still there', () => {
    const pages = [...ledger.days.keys()].filter((address) => address.endsWith('/'));
    expect(pages.filter((address) => !now.has(address))).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('has pages, documents, data with columns, and anchors of paragraphs, targets and terms', () => {
    const known = [...ledger.days.keys()];
    expect(known).toEqual(
      expect.arrayContaining([
        '/plans/safer-norfolk-2021/priorities/fraud/',
        '/embed/safer-norfolk-2021/priorities/fraud/',
        '/plans/safer-norfolk-2021/safer-norfolk-2021-summary.pdf',
        '/data/plans/safer-norfolk-2021/actions.csv#due',
        '/glossary/#county-lines',
      ]),
    );
    expect(known.some((address) => /\/chapters\/.*#p4\.\d/.test(address))).toBe(true);
  });
});
