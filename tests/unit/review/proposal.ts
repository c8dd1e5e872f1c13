/** A review as a run leaves it, and changes for it. */
import type { Change, Review } from '../../../src/review/review-file.ts';

export const change = (own: Partial<Change> = {}): Change => ({
  class: 'promise',
  id: 'safer-town/bicycles',
  page: '/plans/safer-town/targets/',
  file: 'content/plans/safer-town/changes/2026-01-09-bicycles.yaml',
  sentence: 'Target “Bicycles”: level from 40 % to 35 %.',
  before: '40 %',
  after: '35 %',
  ...own,
});

export function review(changes: readonly Change[], own: Partial<Review> = {}): Review {
  const counts: Record<string, number> = { promise: 0, correction: 0, status: 0, people: 0, sources: 0, wording: 0 };
  for (const each of changes) counts[each.class] = (counts[each.class] ?? 0) + 1;
  return {
    number: 12,
    language: 'en-GB',
    check: { problems: [], advice: [], wanted: 0 },
    changes: { counts, changes: [...changes] },
    failure: null,
    site: { changed: 0, added: 0, gone: 0, documents: 0, data: 0 },
    agreements: [],
    rules: null,
    ...own,
  };
}
