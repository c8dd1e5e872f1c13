/**
 * One build at a time for one output: two at once would publish a mixture of both.
 *
 * The lock is the operating system’s, on a file beside the output, held through SQLite because Node alone cannot lock a
 * file: it ends with the process, however that ends, so that a build that was killed leaves no lock that nobody can open.
 * A second file names the process, for people.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface OutputLock {
  /** The process whose build of this output was stopped before its end, if the last one was. */
  abandonedBy: string | undefined;
  release: () => void;
}

/** The build that has the output now. */
export class OutputIsBusy extends Error {
  constructor(output: string, owner: string) {
    super(`${output} is being built by process ${owner}. Wait until that build has ended, or stop it, then start again`);
  }
}

const SQLITE_BUSY = 5;
const isBusy = (error: unknown) => error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;

function ownerIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** Takes the lock of an output folder, whose parent must exist. Throws `OutputIsBusy` while another process has it. */
export function lockOutput(output: string): OutputLock {
  const file = join(dirname(output), `.${basename(output)}.lock`);
  const ownerFile = `${file}-owner`;
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('PRAGMA journal_mode=MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    throw isBusy(error) ? new OutputIsBusy(output, ownerIn(ownerFile) ?? 'unknown') : error;
  }
  const abandonedBy = ownerIn(ownerFile);
  writeFileSync(ownerFile, `${process.pid}\n`);
  return {
    abandonedBy,
    release: () => {
      // The file of the lock stays: to delete it could take it from a build that has just opened it.
      rmSync(ownerFile, { force: true });
      database.close();
    },
  };
}
