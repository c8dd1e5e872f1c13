/** The fixture `whole-plan` with some edits, held against the fixture as it is. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { graphProblems } from '../../../../src/plan/check-content.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { type Content, readContent } from '../../../../src/source/read-content.ts';
import { toldChanges } from '../../../../src/subjects/changes/all-changes.ts';
import { changed } from '../../plan/broken-content.ts';
import { line } from '../../plan/said.ts';

const FIXTURE = 'tests/fixtures/whole-plan/content';

/** By its path in the content folder: what stands where in a file, or all of a file; null takes it away. */
export type Edits = Record<string, readonly [from: string, to: string] | string | null>;

const read = (folder: string): Content => {
  const content = readContent(folder, { root: join(folder, '..') });
  const [mistake] = graphProblems(content);
  if (mistake) throw new Error(`The edited content has a mistake in it: ${line(mistake)}`);
  return content;
};

export const original = read(FIXTURE);

export function editedContent(edits: Edits): Content {
  const root = mkdtempSync(join(tmpdir(), 'edited-'));
  const folder = join(root, 'content');
  try {
    cpSync(FIXTURE, folder, { recursive: true });
    for (const [path, edit] of Object.entries(edits)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      if (edit === null) rmSync(file);
      else writeFileSync(file, typeof edit === 'string' ? edit : changed(readFileSync(file, 'utf8'), edit[0], edit[1]));
    }
    return read(folder);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const DAY = '2026-01-31';

/** What is told of some edits, held against others. */
export const changesBetweenEdits = (before: Edits, after: Edits) =>
  toldChanges({
    before: buildGraph(editedContent(before).entries, { asOf: DAY }),
    after: buildGraph(editedContent(after).entries, { asOf: DAY }),
  });

/** What is told of some edits. */
export const changesOf = (edits: Edits) => changesBetweenEdits({}, edits);
