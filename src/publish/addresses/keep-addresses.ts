/** The last step before a site is published: what was published before is there still, or leads on, or says what became of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../plan/graph.ts';
import { xmlText } from '../../render/xml.ts';
import type { Problem } from '../../source/problem.ts';
import { goneProblems, heldBy, isLookBack, ledgerOf, movedProblems, withoutEnded } from './check-addresses.ts';
import { writeEditions } from './editions.ts';
import { onwards } from './kept-addresses.ts';
import { documentHashes, publishedIn } from './published-list.ts';
import { type RedirectRule, redirectRules, writeOnwards } from './redirect-pages.ts';

export interface Kept {
  /** What would be gone: a site with any is not to be published. */
  problems: Problem[];
  /** For hosts that can lead readers on by themselves. */
  rules: RedirectRule[];
  /** Whether the content has a ledger: without one nothing was published yet. */
  remembers: boolean;
}

/** `content`: the folder of the content. `day`: the one that was handed to the build, if any was. `marked`: pages as they were made, for the search. */
export function keepAddresses(folder: string, graph: Graph, content: string, day: string | undefined, marked?: Map<string, string>): Kept {
  const { ledger, problems } = ledgerOf(graph, content);
  const remembers = ledger.last !== undefined;
  const now = publishedIn(folder);
  const held = heldBy(graph, ledger, now);
  const all = onwards(held);
  const { ended } = graph.words.publication;
  const saysSo = (address: string) =>
    readFileSync(join(folder, address, 'index.html'), 'utf8').includes(xmlText(ended.description(address)));
  const there = withoutEnded(graph, now, (address) => now.has(address) && saysSo(address));
  const wrong = [...problems, ...movedProblems(graph, there, () => true), ...(isLookBack(ledger, day) ? [] : goneProblems(graph, held))];
  if (wrong.length > 0) return { problems: wrong, rules: redirectRules(all, now), remembers };
  const rules = writeOnwards(folder, all, now, { words: graph.words, address: graph.address }, marked);
  writeEditions(folder, { graph, ledger, hashes: documentHashes(folder, now.keys()), rules });
  return { problems: [], rules, remembers };
}
