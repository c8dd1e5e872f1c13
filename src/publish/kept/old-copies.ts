/**
 * What was taken back or withdrawn must not stay on a machine that makes the site, and builds keep much of what they have made: documents, what was read,
 * the site before (docs/decisions/0040-not-made-again.md, 0046-only-what-is-new.md). So where things are kept it is noted what the content had
 * been without when they were made. A build whose content is without more keeps nothing there but what it has made or taken itself.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Graph } from '../../plan/graph.ts';
import { causeOf } from '../cause-of.ts';
import { sha256 } from '../file-hashes.ts';
import { keyOf, type MadeBefore, madeBeforeIn } from './made-before.ts';

export interface OldCopies {
  /** Whether what is kept there can have something that the content is without. */
  mayTell: boolean;
  /** Notes that nothing there has it any more. */
  areGone: () => void;
}

/** What a site is without, each as a hash. */
const withoutIn = (graph: Graph): string[] =>
  [...graph.all('taken-back'), ...graph.withdrawn].map(({ kind, plan, id, data }) =>
    keyOf(kind, plan, id, kind === 'taken-back' ? data : (data as { publication?: unknown }).publication),
  );

function known(note: string): Set<string> {
  try {
    return new Set(JSON.parse(readFileSync(note, 'utf8')));
  } catch {
    return new Set();
  }
}

/** Of one of several contents that keep things in a folder: `content` is where it is. */
export function oldCopiesIn(folder: string, content: string, graph: Graph): OldCopies {
  const note = join(folder, `without-${sha256(resolve(content)).slice(0, 8)}.json`);
  const before = known(note);
  const without = withoutIn(graph);
  return {
    mayTell: without.some((each) => !before.has(each)),
    areGone: () => {
      if (without.length === before.size && without.every((each) => before.has(each))) return;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(note, JSON.stringify(without));
      } catch {
        // Where no note can be made, the next build clears once more.
      }
    },
  };
}

/** Whether something that this content is without can still be kept in one of the folders: then a site is made, and that is cleared, though nothing has changed. */
export const mayTellIn = (folders: readonly (string | undefined)[], content: string, graph: Graph): boolean =>
  folders.some((folder) => folder !== undefined && existsSync(folder) && oldCopiesIn(folder, content, graph).mayTell);

/**
 * Clears what is kept in a cache, if this content is without more than what was made before; returns a sentence if something could not be removed.
 * `kept`: that of this build, if it keeps things there.
 */
export function clearCache(
  cache: string | undefined,
  content: string,
  graph: Graph,
  kept: MadeBefore | undefined,
  now: Date,
): string | undefined {
  if (cache === undefined || !existsSync(cache)) return undefined;
  const old = oldCopiesIn(cache, content, graph);
  try {
    if (old.mayTell) (kept ?? madeBeforeIn(cache, now)).dropOthers();
  } catch (error) {
    return `What builds before have kept in ${cache} could not be removed (${causeOf(error)}). Delete it: it can hold what was taken back.`;
  }
  old.areGone();
  return undefined;
}
