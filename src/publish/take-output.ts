/**
 * Takes an output for a build: what stands in its way is said, the lock is taken, and only then anything is put right or cleared. Until it is ours,
 * another build may be at work there.
 */
import { causeOf } from './cause-of.ts';
import { obstacle, tooLittleRoom } from './obstacles.ts';
import { lockOutput, type OutputLock } from './output-lock.ts';
import type { WorkFolder } from './work-folder.ts';

function putRight(work: WorkFolder): void {
  try {
    work.repair();
  } catch (error) {
    throw new Error(
      `what an earlier build has left in ${work.path} cannot be put right (${causeOf(error)}). Ask for the right to write there, then start again`,
    );
  }
}

/** Throws in words. `room`: bytes free on the disk that a folder is on. */
export function takeOutput(published: string, work: WorkFolder, room?: (folder: string) => number): OutputLock {
  const places = { published, work: work.path };
  const inTheWay = obstacle(places);
  if (inTheWay) throw new Error(inTheWay);
  const lock = lockOutput(published);
  try {
    // What a build that was stopped has left takes room too.
    putRight(work);
    const tooLittle = tooLittleRoom(places, room);
    if (tooLittle) throw new Error(tooLittle);
    return lock;
  } catch (error) {
    lock.release();
    throw error;
  }
}
