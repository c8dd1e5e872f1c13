/** Which entries a reference could mean. */
import { expect, test } from 'vitest';
import type { EntryName } from '../../../src/source/read-content.ts';
import { candidates } from '../../../src/source/references.ts';

const entries: EntryName[] = [
  { kind: 'organisation', id: 'police', plan: undefined },
  { kind: 'group', id: 'police', plan: undefined },
  { kind: 'group', id: 'board', plan: undefined },
  { kind: 'plan', id: 'old', plan: 'old' },
  { kind: 'plan', id: 'new', plan: 'new' },
  { kind: 'priority', id: 'fraud', plan: 'old' },
  { kind: 'priority', id: 'fraud', plan: 'new' },
];
const names = (...wanted: Parameters<typeof candidates>) =>
  candidates(...wanted).map(({ kind, id, plan }) => `${plan ?? '-'}:${kind}/${id}`);

test('an id means every entry of the wanted kinds that has it', () => {
  expect(names(entries, 'police', ['organisation', 'group'], undefined)).toEqual(['-:organisation/police', '-:group/police']);
  expect(names(entries, 'police', ['group'], undefined)).toEqual(['-:group/police']);
  expect(names(entries, 'board', ['organisation'], undefined)).toEqual([]);
});

test('the kind before the id chooses one', () => {
  expect(names(entries, 'organisation/police', ['organisation', 'group'], undefined)).toEqual(['-:organisation/police']);
  expect(names(entries, 'priority/police', ['organisation', 'group'], undefined)).toEqual([]);
});

test('a plan sees its own entries and what all share, not those of another plan', () => {
  expect(names(entries, 'fraud', ['priority'], 'new')).toEqual(['new:priority/fraud']);
  expect(names(entries, 'board', ['group'], 'new')).toEqual(['-:group/board']);
});

test('every plan can be named from everywhere', () => {
  expect(names(entries, 'old', ['plan'], 'new')).toEqual(['old:plan/old']);
  expect(names(entries, 'old', ['plan'], undefined)).toEqual(['old:plan/old']);
});
