/** Where the files of a kind stand, said once: what the reader finds there is of that kind, and so are the files of a content folder. */
import { describe, expect, it } from 'vitest';
import { endingOf, hasText, type Kind, kinds, pathOf } from '../../../src/schema/kinds.ts';
import { slotOf } from '../../../src/source/places.ts';
import { readContent } from '../../../src/source/read-content.ts';

const CONTENT = 'tests/fixtures/every-field/content';
const ALL = Object.keys(kinds) as Kind[];

describe('the path of a file', () => {
  it.each(ALL)('is one at which the reader expects it: %s', (kind) => {
    const id = kind === 'plan' ? 'old-town' : 'an-id';
    expect(slotOf(pathOf(kind, 'old-town', id))?.kind).toBe(kind);
  });

  it('is where content has it, but for chapters with components', () => {
    const { entries } = readContent(CONTENT);
    const elsewhere = entries.filter(({ kind, plan, id, file }) => file !== `${CONTENT}/${pathOf(kind, plan, id)}`);
    expect(entries.length).toBeGreaterThan(100);
    expect(elsewhere.map(({ file }) => file).filter((file) => !file.endsWith('.mdx'))).toEqual([]);
  });
});

describe('whether there is a text below the fields', () => {
  it('is said of no list and of no file of settings', () => {
    expect((['site', 'map', 'review', 'organisation', 'objective'] as const).filter(hasText)).toEqual([]);
  });

  it('decides how a file ends', () => {
    expect((['plan', 'action', 'page'] as const).map(endingOf)).toEqual(['.md', '.md', '.md']);
    expect((['map', 'measure', 'target', 'site'] as const).map(endingOf)).toEqual(['.yaml', '.yaml', '.yaml', '.yaml']);
  });
});
