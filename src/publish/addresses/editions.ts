/**
 * What the page asks for that tells whether a paper is still true: every edition of every document by its hash, and what was recorded since, each with the day
 * on which it was first published. Both days are those of the ledger; what is not in it yet is published with this build.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../plan/graph.ts';
import type { PlanDocument } from '../../subjects/documents/documents.ts';
import { type DocumentFormat, ENDINGS } from '../../subjects/documents/formats.ts';
import { planIn, STILL_TRUE, stillTrueAddress } from '../../subjects/page/addresses.ts';
import { allDocuments, withdrawnDocuments } from '../../subjects/publication/withdrawn-pages.ts';
import { documentsConcerned } from '../../subjects/still-true/documents-concerned.ts';
import { recordedIn } from '../../subjects/still-true/recorded.ts';
import { planStandsNow } from '../../subjects/still-true/still-true.ts';
import { type EditionsFile, HASH_DIGITS, type SinceFile } from '../../words/still-true-facts.ts';
import type { Edition, Ledger } from './ledger.ts';
import type { RedirectRule } from './redirect-pages.ts';

/** The site as it is being built. */
export interface Making {
  graph: Graph;
  ledger: Ledger;
  /** The hashes of the documents that were made, by address. */
  hashes: ReadonlyMap<string, string>;
  /** The addresses that lead on. */
  rules: readonly Pick<RedirectRule, 'from' | 'to'>[];
}

type Known = EditionsFile['documents'][number];

const digits = 16;
const shardOf = (hash: string) => Number.parseInt(hash[0] ?? '0', digits);

/** The document and its format, by the address of the file. */
function filesOf(documents: readonly PlanDocument[]): Map<string, { document: PlanDocument; format: DocumentFormat }> {
  return new Map(
    documents.flatMap((document) => document.formats.map((format) => [document.address + ENDINGS[format], { document, format }] as const)),
  );
}

/** What a reader is told of a document that had this address. */
function knownAt({ graph, hashes, rules }: Making): (address: string) => Known {
  const files = filesOf(allDocuments(graph));
  const withdrawn = filesOf(withdrawnDocuments(graph));
  const onward = new Map(rules.map(({ from, to }) => [from, to]));
  const { stillTrue, documents } = graph.words;
  return (address) => {
    const now = files.has(address) ? address : (onward.get(address) ?? address);
    const file = files.get(now);
    const plan = planIn(now) ?? '';
    const title = graph.plans.find(({ id }) => id === plan)?.entry.data.title ?? plan;
    const hash = hashes.get(now);
    if (!file) return { label: stillTrue.unknown(address), plan, name: '' };
    const { label, name } = file.document;
    return {
      label: stillTrue.edition({ label, plan: title, format: documents.formats[file.format].label }),
      plan,
      name,
      address: now,
      ...(hash === undefined ? {} : { newest: hash.slice(0, HASH_DIGITS) }),
      ...(withdrawn.has(now) ? { withdrawn: file.document.view().subject } : {}),
    };
  };
}

/** The day of what is published with this build: a build without a day speaks for one that can lie before the last publication. */
const dayOf = ({ graph, ledger }: Pick<Making, 'graph' | 'ledger'>): string =>
  ledger.last !== undefined && ledger.last > graph.asOf ? ledger.last : graph.asOf;

/** Those of the ledger, and those of this build that it does not have yet. */
function allEditions(making: Making): Edition[] {
  const { ledger, hashes } = making;
  const known = new Set(ledger.editions.map(({ address, hash }) => `${address} ${hash}`));
  const fresh = [...hashes].flatMap(([address, hash]) => (known.has(`${address} ${hash}`) ? [] : [{ address, hash, day: dayOf(making) }]));
  return [...ledger.editions, ...fresh];
}

export function editionsFiles(making: Making): EditionsFile[] {
  const { graph, hashes } = making;
  const knownOf = knownAt(making);
  const editions = allEditions(making);
  const onDay = new Map<string, number>();
  for (const { address, day } of editions) onDay.set(`${address} ${day}`, (onDay.get(`${address} ${day}`) ?? 0) + 1);
  const shards = Array.from({ length: digits }, (): EditionsFile => ({ days: {}, documents: [], editions: {} }));
  const places = new Map<string, number>();
  for (const { address, hash, day } of editions) {
    const which = shardOf(hash);
    const shard = shards[which];
    if (!shard) continue;
    const key = `${which} ${address}`;
    const place = places.get(key) ?? shard.documents.push(knownOf(address)) - 1;
    places.set(key, place);
    shard.days[day] = graph.words.dates.full(day);
    // What is published of that day is in the newest of them.
    const isFollowed = (onDay.get(`${address} ${day}`) ?? 0) > 1 && hashes.get(address) !== hash;
    shard.editions[hash.slice(0, HASH_DIGITS)] = [place, day, isFollowed ? 1 : 0];
  }
  return shards;
}

export function sinceFiles(making: Pick<Making, 'graph' | 'ledger'>): { plan: string; file: SinceFile }[] {
  const { graph, ledger } = making;
  return graph.plans.map((plan) => {
    const recorded = recordedIn(graph, plan);
    const documents = documentsConcerned(graph, plan);
    const items = recorded.map(({ id, label, text, address }, index) => ({
      day: ledger.days.get(`${stillTrueAddress(plan.id)}#${id}`) ?? dayOf(making),
      title: label,
      text,
      address,
      documents: documents[index] ?? [],
    }));
    const { status, since } = planStandsNow(graph, plan);
    return { plan: plan.id, file: { status, changed: since.changes.length, items } };
  });
}

/** Writes both beside the pages. */
export function writeEditions(folder: string, making: Making): void {
  const write = (path: string, value: unknown) => writeFileSync(join(folder, path), JSON.stringify(value));
  mkdirSync(join(folder, STILL_TRUE, 'editions'), { recursive: true });
  for (const [index, file] of editionsFiles(making).entries()) write(join(STILL_TRUE, 'editions', `${index.toString(digits)}.json`), file);
  for (const { plan, file } of sinceFiles(making)) write(join(stillTrueAddress(plan), 'since.json'), file);
}
