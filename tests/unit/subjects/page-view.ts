/** The least that a page has, for tests of what is said on it. */
import type { PageView } from '../../../src/subjects/page/page.ts';

export const pageView = (address: string): PageView => ({
  title: 'A page',
  description: 'What it is about.',
  address,
  trail: [],
  sources: [],
  notes: [],
  file: 'a.yaml',
  terms: [],
});
