/** Pages are listed twice: those that have JSON, and those that are not to be missed when what they are about is withdrawn. */
import { expect, it } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import { contentPages } from '../../../../src/subjects/page-data/pages.ts';
import { allPages } from '../../../../src/subjects/publication/all-pages.ts';

/** They are there whatever is withdrawn. */
const STAYS = /^\/(plans|districts|meetings|help|glossary|sources|updates)\/$|^\/(districts|glossary)\/[^/]+\/$/;
/** Ways in, forms, choices of a list and snippets: `tests/site/page-data.test.ts` says why. */
const WITHOUT_JSON = /^\/(plans\/[^/]+\/(downloads|actions\/by\/.+)|report\/.+|embed\/of\/[^/]+)\/$/;

it.each(['whole-plan', 'every-field'])(
  '%s: both lists have the same pages, but those that always stay and those that have no JSON',
  (name) => {
    const graph = buildGraph(readContent(`tests/fixtures/${name}/content`).entries);
    const all = new Set(allPages(graph).map(({ address }) => address));
    const asData = new Set(contentPages(graph).map(({ address }) => address));
    const unlike = (some: ReadonlySet<string>, others: ReadonlySet<string>, known: RegExp) =>
      [...some.difference(others)].filter((address) => !known.test(address));
    expect(asData.size).toBeGreaterThan(50);
    expect(unlike(asData, all, STAYS)).toEqual([]);
    expect(unlike(all, asData, WITHOUT_JSON)).toEqual([]);
  },
);
