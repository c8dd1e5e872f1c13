/** What the ledger and the addresses that moved are wrong about, as problems for authors: of the content alone, or of a site as it was built. */

import { posix } from 'node:path';
import type { Graph } from '../../plan/graph.ts';
import type { WantedFile } from '../../report/changed-silently.ts';
import { writeFile } from '../../report/write-file.ts';
import { kinds } from '../../schema/kinds.ts';
import { type Problem, START, say } from '../../source/problem.ts';
import { allPages } from '../../subjects/publication/all-pages.ts';
import { endedPages, movedIn } from '../../subjects/publication/redirects.ts';
import { withdrawnPages } from '../../subjects/publication/withdrawn-pages.ts';
import { expectedFrom, isExpected } from './expected-addresses.ts';
import { type Gone, type Held, isThere, split, vanished } from './kept-addresses.ts';
import { type Ledger, readLedger } from './ledger.ts';
import { mayGoFrom } from './may-go.ts';
import type { Published } from './published-list.ts';

/** A site as it was on a day before the last that is in the ledger lacks what came since: nobody publishes it. */
export const isLookBack = ({ last }: Ledger, handedDay: string | undefined): boolean =>
  handedDay !== undefined && last !== undefined && handedDay < last;

/** The ledger of the content that a graph was made from. `folder`: where that content is. */
export const ledgerOf = (graph: Graph, folder: string) => readLedger(folder, shownFolder(graph));

export const heldBy = (graph: Graph, ledger: Ledger, now: Published): Held => ({
  ledger,
  now,
  moved: movedIn(graph),
  mayGo: mayGoFrom(graph, ledger),
});

/** The name of the file that says where something is now. */
const nameFor = (address: string) =>
  address
    .toLowerCase()
    .replace(/^\/(plans|data\/plans)\//, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80) || 'home';

/** That file, as far as it can be written. */
function wantedFile({ asOf, words }: Graph, { what, address, names, meant }: Gone): WantedFile {
  const { moved } = words.commands;
  const from = what === 'parts' || what === 'columns' ? names.map((name) => `${address}#${name}`) : [address];
  const text = writeFile({ value: { from, to: meant ?? moved.to, why: moved.why, date: asOf }, comment: moved.comment });
  return { path: `${kinds.redirect.place}/${nameFor(names.length === 1 ? (from[0] ?? address) : address)}.yaml`, text };
}

/** The content folder as problems name it. */
const shownFolder = ({ site }: Graph) => posix.dirname(site.file);

/** What would be gone. */
export const goneProblems = (graph: Graph, held: Held): Problem[] =>
  vanished(held).map((gone) => {
    const wanted = wantedFile(graph, gone);
    const facts = { ...gone, files: [wanted] };
    return { file: posix.join(shownFolder(graph), wanted.path), ...START, field: '', ...say('addresses/gone', facts) };
  });

/**
 * What is published, without the pages that only say that nothing took the place of what stood there. `saysSo`: whether what is published at the address of
 * one is that page, where that is known.
 */
export function withoutEnded(graph: Graph, now: Published, saysSo: (address: string) => boolean = () => true): Published {
  const own = new Set([...allPages(graph), ...withdrawnPages(graph)].map(({ address }) => address));
  const ended = new Set(endedPages(graph).flatMap(({ address }) => (!own.has(address) && saysSo(address) ? [address] : [])));
  return new Map([...now].filter(([address]) => !ended.has(address)));
}

/** Addresses that moved: what leads on has to lead somewhere, from where nothing else stands. `knows`: whether it can be said of an address. */
export function movedProblems(graph: Graph, now: Published, knows: (address: string) => boolean): Problem[] {
  return graph.all('redirect').flatMap((redirect) => {
    const { from, to } = redirect.data;
    const at = (path: (string | number)[], field: string) => ({ file: redirect.file, ...redirect.locate(path), field });
    const still = from.flatMap((each, index) =>
      isThere(now, each) ? [{ ...at(['from', index], `from[${index + 1}]`), ...say('redirects/still-there', { from: each }) }] : [],
    );
    const lost = to !== undefined && knows(to) && !isThere(now, to);
    return lost ? [...still, { ...at(['to'], 'to'), ...say('redirects/no-target', { to }) }] : still;
  });
}

/** What can be said before anything is built. */
export function checkAddresses(graph: Graph, ledger: Ledger): Problem[] {
  const now = expectedFrom(graph);
  const known = new Map([...ledger.days].filter(([address]) => isExpected(...split(address))));
  const held = { ...heldBy(graph, ledger, now), ledger: { days: known } };
  return [...movedProblems(graph, withoutEnded(graph, now), (address) => isExpected(...split(address))), ...goneProblems(graph, held)];
}
