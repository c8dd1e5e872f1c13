/**
 * The ledger: everything that a site ever published and others may rely on, and the day on which it first did. It belongs to the content, in
 * its folder `published/`: a file for each day on which something was new, which is never changed afterwards, so that two
 * proposals cannot meet in one. A line is an address, with what it has within it behind it (anchors of a page, columns of a data file) and the hashes of the
 * editions of a document that were new that day:
 *
 *     /plans/old-town/chapters/2/ #p2.1 #p2.2
 *     /plans/old-town/old-town.pdf =9f86d081884c7d65…
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_ADDRESS } from '../../schema/site-address.ts';
import { LEDGER_FOLDER } from '../../source/places.ts';
import { type Problem, START, say } from '../../source/problem.ts';
import type { Published } from './published-list.ts';

/** A document as it was published on a day. */
export interface Edition {
  address: string;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  hash: string;
  day: string;
}

export interface Ledger {
  /** The first day of each address, by the address; of what is within one, by the address with `#` and its name. */
  days: ReadonlyMap<string, string>;
  editions: readonly Edition[];
  /** The last day on which anything was new; nothing where nothing was published yet. */
  last: string | undefined;
}

export const NOTHING_PUBLISHED: Ledger = { days: new Map(), editions: [], last: undefined };

const DAY_FILE = /^(\d{4}-\d{2}-\d{2})\.txt$/;
const LINE = new RegExp(`^(?<address>${SITE_ADDRESS.source})(?<within>( #\\S+)*)(?<hashes>( =[0-9a-f]{64})*)$`);

interface Line {
  address: string;
  within: string[];
  hashes: string[];
}

/** A line of a file; nothing if it is none. */
function lineOf(text: string): Line | undefined {
  const { address, within = '', hashes = '' } = LINE.exec(text)?.groups ?? {};
  if (address === undefined) return undefined;
  const names = (all: string) =>
    all
      .split(' ')
      .filter(Boolean)
      .map((name) => name.slice(1));
  return { address, within: names(within), hashes: names(hashes) };
}

const isSaid = (line: string) => line.trim() !== '' && !line.startsWith('# ');

const dayFiles = (content: string): string[] => {
  const folder = join(content, LEDGER_FOLDER);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => DAY_FILE.test(name))
        .sort()
    : [];
};

/** The last day on which anything was published for the first time; nothing where nothing was published yet. */
export const lastPublication = (content: string): string | undefined => dayFiles(content).at(-1)?.slice(0, 10);

/** The ledger of a content folder, and the lines of it that say nothing. `shown` is the content folder as a problem names it. */
export function readLedger(content: string, shown = content): { ledger: Ledger; problems: Problem[] } {
  const days = new Map<string, string>();
  const editions = new Map<string, Edition>();
  const problems: Problem[] = [];
  const files = dayFiles(content);
  for (const name of files) {
    const day = name.slice(0, 10);
    const isNew = (address: string) => !days.has(address);
    for (const [index, text] of readFileSync(join(content, LEDGER_FOLDER, name), 'utf8')
      .split(/\r?\n/)
      .entries()) {
      if (!isSaid(text)) continue;
      const line = lineOf(text.trim());
      if (!line) {
        problems.push({ file: `${shown}/${LEDGER_FOLDER}/${name}`, ...START, line: index + 1, field: '', ...say('addresses/ledger') });
        continue;
      }
      const { address, within, hashes } = line;
      for (const each of [address, ...within.map((name) => `${address}#${name}`)].filter(isNew)) days.set(each, day);
      for (const hash of hashes) if (!editions.has(`${address} ${hash}`)) editions.set(`${address} ${hash}`, { address, hash, day });
    }
  }
  return { ledger: { days, editions: [...editions.values()], last: lastPublication(content) }, problems };
}

/** What a site publishes beyond what its ledger has. `hashes`: of its documents, by address; without it, editions are not looked at. */
export function newSince({ days, editions }: Ledger, now: Published, hashes: ReadonlyMap<string, string> = new Map()): Line[] {
  const known = new Set(editions.map(({ address, hash }) => `${address} ${hash}`));
  return [...now]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([address, names]): Line[] => {
      const within = names.filter((name) => !days.has(`${address}#${name}`));
      const hash = hashes.get(address);
      const isEdition = hash !== undefined && !known.has(`${address} ${hash}`);
      return days.has(address) && within.length === 0 && !isEdition ? [] : [{ address, within, hashes: isEdition ? [hash] : [] }];
    });
}

const written = ({ address, within, hashes }: Line) =>
  [address, ...within.toSorted().map((name) => `#${name}`), ...hashes.toSorted().map((hash) => `=${hash}`)].join(' ');

const HEAD = '# What was published first on this day. Written by “npm run published”; it is never changed by hand.';

/** Writes what was new on a day; what that day has already stays. Returns the file, or nothing where nothing was new. */
export function writeDay(content: string, day: string, lines: readonly Line[]): string | undefined {
  if (lines.length === 0) return undefined;
  const file = join(content, LEDGER_FOLDER, `${day}.txt`);
  const before = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(isSaid)
        .flatMap((text) => lineOf(text) ?? [])
    : [];
  const merged = new Map<string, Line>();
  for (const { address, within, hashes } of [...before, ...lines]) {
    const line = merged.get(address) ?? { address, within: [], hashes: [] };
    merged.set(address, {
      address,
      within: [...new Set([...line.within, ...within])],
      hashes: [...new Set([...line.hashes, ...hashes])],
    });
  }
  mkdirSync(join(content, LEDGER_FOLDER), { recursive: true });
  writeFileSync(file, `${[HEAD, ...[...merged.values()].map(written).sort()].join('\n')}\n`);
  return file;
}
