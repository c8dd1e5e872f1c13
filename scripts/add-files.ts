/**
 * Writes new files into a content folder: none that is there is touched, and none stays if the check finds anything wrong then. Only
 * a new plan may ask something of other files, such as a word in each topic: that is still to be done.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NewFile } from '../src/report/import-table.ts';
import type { Problem } from '../src/source/problem.ts';

export interface Added {
  /** What is wrong with the files; they are not there any more then. */
  problems: Problem[];
  /** What other files are asked for. */
  toDo: Problem[];
}

export function addFiles(folder: string, files: readonly NewFile[], check: () => Problem[], mayAsk = false): Added {
  const written: string[] = [];
  let isRight = false;
  try {
    for (const { path, text } of files) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
      written.push(file);
    }
    const isOwn = ({ file }: Problem) => !mayAsk || files.some(({ path }) => file.endsWith(`/${path}`));
    const { own: problems = [], other: toDo = [] } = Object.groupBy(check(), (problem) => (isOwn(problem) ? 'own' : 'other'));
    isRight = problems.length === 0;
    return { problems, toDo };
  } finally {
    if (!isRight) for (const file of written) rmSync(file);
  }
}
