/** What is kept of reading a folder is what reading it anew would give: entries, texts, and the place of every field. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../../src/plan/check-content.ts';
import { bytesOf, memoryFrom } from '../../../src/source/kept-parts.ts';
import { type Content, readContent } from '../../../src/source/read-content.ts';
import type { Memory } from '../../../src/source/read-file.ts';

const FIXTURE = 'tests/fixtures/whole-plan/content';
const folder = () => {
  const content = join(mkdtempSync(join(tmpdir(), 'read-')), 'content');
  cpSync(FIXTURE, content, { recursive: true });
  return content;
};
const withoutPlaces = ({ entries, drafts, ...rest }: Content) => ({
  ...rest,
  entries: entries.map(({ locate: _, ...entry }) => entry),
  drafts: drafts.map(({ locate: _, ...draft }) => draft),
});
/** Reads a folder, and gives what the next run begins with. */
function kept(content: string): Memory {
  const memory: Memory = new Map();
  readContent(content, { memory });
  return memoryFrom(bytesOf(memory));
}

it('a folder that has not changed is what it was, and says where its fields stand', () => {
  const content = folder();
  const memory = kept(content);
  const parts = new Map(memory);
  const [again, anew] = [readContent(content, { memory }), readContent(content)];
  expect([...memory].filter(([file, { part }]) => parts.get(file)?.part !== part)).toEqual([]);
  expect(withoutPlaces(again)).toEqual(withoutPlaces(anew));
  for (const [index, draft] of again.drafts.entries())
    for (const field of Object.keys((draft.value as object | undefined) ?? {}))
      expect(draft.locate([field]), `${draft.file} ${field}`).toEqual(anew.drafts[index]?.locate([field]));
});

it('of a file that was changed, what it holds now is read', () => {
  const content = folder();
  const memory = kept(content);
  const file = join(content, 'plans/safer-town/priorities/fires.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^summary: /m, 'summary: Said anew. '));
  const again = readContent(content, { memory });
  expect(withoutPlaces(again)).toEqual(withoutPlaces(readContent(content)));
  expect(JSON.stringify(again.entries)).toContain('Said anew.');
});

it('mistakes are found anew each time', () => {
  const content = folder();
  const file = join(content, 'plans/safer-town/priorities/fires.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'titel: Fires'));
  const memory = kept(content);
  expect([...memory.keys()].some((name) => name.endsWith('fires.md'))).toBe(false);
  const problems = (of: Content) => checkContent(of);
  expect(problems(readContent(content, { memory })).length).toBeGreaterThan(0);
  expect(problems(readContent(content, { memory }))).toEqual(problems(readContent(content)));
});
