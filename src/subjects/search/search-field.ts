/** A field that leads to the search, for pages where people look for something of their own. */
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import { SEARCH } from '../page/addresses.ts';

export const searchField = (label: string, { search }: Words): PageNode => ({
  type: 'search',
  label,
  button: search.button,
  address: SEARCH,
});
