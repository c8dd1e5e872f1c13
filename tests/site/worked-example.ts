/** The worked example of CONTRIBUTING.md: its new files, and what it changes in files that are there. The guide and a copy of the project are made of the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { filesIn } from './build.ts';

export const EXAMPLE = 'tests/fixtures/new-kind';
export const NEW_FILES = join(EXAMPLE, 'files');

/** `before`, which stands in the file once, becomes `after`. */
export interface Edit {
  file: string;
  before: string;
  after: string;
}

export const newFiles = (): string[] => filesIn(NEW_FILES);
export const edits = (): Edit[] => parse(readFileSync(join(EXAMPLE, 'edits.yaml'), 'utf8')) as Edit[];
export const filesTouched = (): string[] => [...new Set([...newFiles(), ...edits().map(({ file }) => file)])];

/** The text with an edit made. Says which edit does not fit any more, if the file has moved on. */
export function edited(text: string, { file, before, after }: Edit): string {
  const times = text.split(before).length - 1;
  if (times !== 1) {
    throw new Error(
      `In ${file} this stands ${times} times, and not once. Correct it in ${EXAMPLE}/edits.yaml and in CONTRIBUTING.md:\n${before}`,
    );
  }
  return text.replace(before, () => after);
}
