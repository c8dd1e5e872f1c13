/** How a site grows with its content: bytes and processor time by kind of file, at each size, and the kinds that grew more than the plans did. */
import { statSync } from 'node:fs';
import { filesAt, pathFrom } from '../../src/publish/file-hashes.ts';

/** What is made of one kind: how many files, how many bytes, and the seconds of processor time that Astro took to make them. */
export interface KindFigures {
  files: number;
  bytes: number;
  cpu: number;
}

export type Kinds = Record<string, KindFigures>;

/** Folders that say what kind of thing is in them. All others have the name of one thing: the pages of all of them are one kind. */
const FOLDERS = new Set([
  ...['plans', 'priorities', 'outcomes', 'actions', 'measures', 'targets', 'chapters', 'consultations', 'theories-of-change', 'funding'],
  ...['objectives', 'accountability', 'partnership', 'downloads', 'by', 'owner', 'priority', 'due', 'status', 'district', 'themes'],
  ...['charts', 'schema', 'topics', 'districts', 'meetings', 'promises', 'sources', 'questionnaire', 'h3', 'whole', 'editions', 'table'],
  ...['index', 'fragment', 'filter', 'words', 'suggestions', 'progress', 'figure', 'result', 'wording', 'change', 'decision'],
]);

/** The kind of a file: its address with a star for each name of one thing. Pages of actions are one kind, whatever their plan and number. */
export function kindOf(address: string): string {
  const parts = address.replace(/^\/|\/?(index\.html)?$/g, '').split('/');
  const last = parts.length - 1;
  const isOfData = parts[0] === 'data' && !parts.includes('charts') && !parts.includes('schema');
  const kinds = parts.map((part, place) => {
    if (place === 0 && place < last) return part;
    const ending = place === last ? /\.[\w.]+$/.exec(part)?.[0] : undefined;
    if (ending !== undefined) return isOfData ? part : `*${ending.replace(/^\..*\./, '.')}`;
    return FOLDERS.has(part) || place === 0 ? part : '*';
  });
  return kinds.join('/') || 'home';
}

/** The kinds of all files of a built site. `cpu`: what each path that Astro made has cost, by its kind. */
export function kindsIn(site: string, cpu: Readonly<Record<string, number>>): Kinds {
  const kinds: Kinds = {};
  for (const path of filesAt(site)) {
    const kind = kindOf(pathFrom(site, path));
    const known = kinds[kind] ?? { files: 0, bytes: 0, cpu: cpu[kind] ?? 0 };
    kinds[kind] = { ...known, files: known.files + 1, bytes: known.bytes + statSync(path).size };
  }
  return kinds;
}

export interface Growth {
  kind: string;
  at: KindFigures[];
  /** How many times the last is of the first. */
  bytes: number;
  cpu: number;
}

/** Of every kind that is there at the first size, how it grew up to the last; what grew most first. */
export function growthOf(sizes: readonly Kinds[]): Growth[] {
  const [first, last] = [sizes[0] ?? {}, sizes.at(-1) ?? {}];
  return Object.keys(first)
    .filter((kind) => kind in last)
    .map((kind) => {
      const at = sizes.map((size) => size[kind] ?? { files: 0, bytes: 0, cpu: 0 });
      const times = (of: 'bytes' | 'cpu') => (at.at(-1)?.[of] ?? 0) / Math.max(at[0]?.[of] ?? 0, of === 'cpu' ? 0.01 : 1);
      return { kind, at, bytes: times('bytes'), cpu: times('cpu') };
    })
    .sort((a, b) => b.bytes - a.bytes || (a.kind < b.kind ? -1 : 1));
}

/** All kinds together. */
export const sumOf = (kinds: Kinds): KindFigures =>
  Object.values(kinds).reduce((sum, each) => ({ files: sum.files + each.files, bytes: sum.bytes + each.bytes, cpu: sum.cpu + each.cpu }), {
    files: 0,
    bytes: 0,
    cpu: 0,
  });
