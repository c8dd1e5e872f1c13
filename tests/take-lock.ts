/** What only one process may do at a time, of all that run tests: the others wait for it. */
import { DatabaseSync } from 'node:sqlite';

/** Takes the lock, and returns what gives it back. It ends with its process too, however that ends. */
export function takeLock(file: string): () => void {
  const lock = new DatabaseSync(file, { timeout: 1_200_000 });
  lock.exec('PRAGMA journal_mode=MEMORY; BEGIN EXCLUSIVE');
  return () => lock.close();
}
