/**
 * What the ledger has, held against what a site would publish now: what leads on to another address, and what would be gone without a
 * word. Pure: the check asks it of what the content promises, the build of what it made.
 */
import { asPattern } from '../../source/wording.ts';
import { EMBED, embedAddress, foldersOf, includeAddress, jsonAddress, planAddress, planIn } from '../../subjects/page/addresses.ts';
import type { Moved } from '../../subjects/publication/redirects.ts';
import type { Ledger } from './ledger.ts';
import type { Published } from './published-list.ts';

export interface Held {
  ledger: Pick<Ledger, 'days'>;
  now: Published;
  moved: readonly Moved[];
  /** Whether something may go, because what it belonged to was withdrawn or taken back. */
  mayGo: (address: string, name: string | undefined) => boolean;
}

/** An address of old that leads on; a part of a page by its name. */
export interface Onward {
  address: string;
  name?: string | undefined;
  to: string | undefined;
  why: string;
  date: string;
}

export interface Gone {
  what: 'page' | 'file' | 'parts' | 'columns';
  address: string;
  /** The first day on which it was published. */
  day: string;
  /** The parts of the page, or the columns, that are gone. */
  names: string[];
  /** Where it probably is now. */
  meant: string | undefined;
  /** How many other addresses go with it. */
  others: number;
}

/** Whether it is of a page, rather than of a document or of data. */
export const isPage = (address: string): boolean => /\/$|\.html$/.test(address);

/** An address without what it has within it, and the name of that. */
export const split = (address: string): [string, string | undefined] => {
  const at = address.indexOf('#');
  return at < 0 ? [address, undefined] : [address.slice(0, at), address.slice(at + 1)];
};

/** Whether an address is published, with the part that it names. */
export function isThere(now: Published, address: string): boolean {
  const [base, name] = split(address);
  const names = now.get(base);
  return names !== undefined && (name === undefined || names.includes(name));
}

/** “fraud” of /plans/old-town/priorities/fraud/: what stands for it in the addresses of what belongs to it. */
const idOf = (page: string) => split(page)[0].split('/').filter(Boolean).at(-1) ?? '';
const asToken = (id: string) => new RegExp(`(?<![a-z0-9])${asPattern(id)}(?![a-z0-9])`, 'g');

/** Whether an address, or the name of a part, has an id in it as a word of its own. */
export const names = (id: string, text: string): boolean => id !== '' && asToken(id).test(text);

type PageMoved = Moved & { to: string };
const isPageMoved = (moved: Moved): moved is PageMoved => moved.to !== undefined && moved.from.endsWith('/');

/** What belongs to a page that moved has moved with it, if it is there under the name that it would have. */
function alongWith({ from, to }: PageMoved, address: string, now: Published): string | undefined {
  const target = split(to)[0];
  const renamed = (text: string) => text.replace(asToken(idOf(from)), idOf(target));
  const below = ([old, current]: [string, string]) => (address.startsWith(old) ? current + renamed(address.slice(old.length)) : undefined);
  const prefixes: [string, string][] = [
    [from, target],
    [embedAddress(from), embedAddress(target)],
  ];
  const included = ([2, 3] as const).find((level) => includeAddress(from, level) === address);
  const data = jsonAddress(from) === address ? jsonAddress(target) : undefined;
  const found = [...prefixes.map(below), data, included && includeAddress(target, included), renamed(address)];
  return found.find((each) => each !== undefined && each !== address && isThere(now, each));
}

/** Where an address that is gone leads; nothing if nobody has said. */
function onwardOf({ now, moved }: Held, address: string): Onward | undefined {
  const [base, name] = split(address);
  const said = moved.find(({ from }) => from === address);
  if (said) return { address: base, name, to: said.to, why: said.why, date: said.date };
  for (const each of moved.filter(isPageMoved)) {
    const to = alongWith(each, address, now);
    if (to) return { address: base, name, to, why: each.why, date: each.date };
  }
  const above = moved.find(({ from }) => from.endsWith('/') && (base.startsWith(from) || base === jsonAddress(from)));
  if (!above || name !== undefined) return undefined;
  // What has no like at the new place leads to that itself; of a page in whose place nothing stands, to what says so.
  if (isPage(base)) return { address: base, to: above.to ?? above.from, why: above.why, date: above.date };
  return above.to === undefined ? { address: base, to: undefined, why: above.why, date: above.date } : undefined;
}

/** Everything in the ledger that is not there now, with its first day; parts of what is gone go with it. */
const missing = ({ ledger, now }: Held): [string, string][] =>
  [...ledger.days].filter(([address]) => {
    const [base, name] = split(address);
    return name === undefined ? !now.has(base) : now.has(base) && !isThere(now, address);
  });

/** The addresses and parts of old that lead on, and those that the content names though they are in no ledger. */
export function onwards(held: Held): Onward[] {
  const { now, moved } = held;
  const asked = new Set([...missing(held).map(([address]) => address), ...moved.map(({ from }) => from)]);
  return [...asked].filter((address) => !isThere(now, address)).flatMap((address) => onwardOf(held, address) ?? []);
}

/** What is new below the same folder, or within the same page: if it is one thing, that is what is meant. */
function meantBy({ ledger, now }: Held, address: string, gone: readonly string[]): string | undefined {
  if (gone.length > 0) {
    const fresh = (now.get(address) ?? []).filter((name) => !ledger.days.has(`${address}#${name}`));
    return gone.length === 1 && fresh.length === 1 ? `${address}#${fresh[0]}` : undefined;
  }
  // Actions by what they share: where nothing shares it any more, they are all in the list.
  const list = /^(.*\/actions\/)by\//.exec(address)?.[1];
  if (list !== undefined && now.has(list)) return list;
  const folder = address.replace(/[^/]+\/?$/, '');
  const isBeside = (other: string) => other !== address && other.replace(/[^/]+\/?$/, '') === folder && isPage(other) === isPage(address);
  const fresh = [...now.keys()].filter((other) => isBeside(other) && !ledger.days.has(other));
  return fresh.length === 1 ? fresh[0] : undefined;
}

/** Where else than below its own page things of a plan stand: all are named after it. */
const ofPlan = (page: string): readonly string[] => {
  const plan = planIn(page) ?? '';
  return page === planAddress(plan) ? foldersOf(plan) : [];
};

/** What belongs to a page goes with it: who says where that is has said it of all. */
const goesWith = (page: string, address: string): boolean =>
  address !== page &&
  ([page, embedAddress(page), ...ofPlan(page)].some((start) => address.startsWith(start)) ||
    address === jsonAddress(page) ||
    (page.split('/').length > 4 && names(idOf(page), address)));

/** The pages that others go with: the page of a thing comes before what other sites show of it, and before lists by it. */
const rank = (page: string): number => (page.startsWith('/plans/') ? 0 : page.startsWith(EMBED) ? 2 : 1);
function headsOf(pages: readonly string[]): string[] {
  const inOrder = pages.toSorted((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1));
  const heads: string[] = [];
  for (const page of inOrder) if (!heads.some((head) => goesWith(head, page))) heads.push(page);
  return heads;
}

/** What would be gone without a word: pages and files, then parts and columns, those that go together once. */
export function vanished(held: Held): Gone[] {
  const gone = missing(held).filter(([address]) => {
    const [base, name] = split(address);
    return !held.mayGo(base, name) && onwardOf(held, address) === undefined;
  });
  const heads = headsOf(gone.map(([address]) => address).filter((address) => address.endsWith('/')));
  const alone = gone.filter(([address]) => heads.includes(address) || !heads.some((page) => goesWith(page, address)));
  const grouped = Map.groupBy(alone, ([address]) => split(address)[0]);
  return [...grouped].map(([address, rows]): Gone => {
    const within = rows.flatMap(([each]) => split(each)[1] ?? []);
    const kind = within.length === 0 ? (isPage(address) ? 'page' : 'file') : isPage(address) ? 'parts' : 'columns';
    return {
      what: kind,
      address,
      day: rows.map(([, day]) => day).sort()[0] ?? '',
      names: within.sort(),
      meant: meantBy(held, address, within),
      others: heads.includes(address) ? gone.filter(([other]) => goesWith(address, other)).length : 0,
    };
  });
}
