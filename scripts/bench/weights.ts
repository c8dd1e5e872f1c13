/** What a first visit to a built site weighs, by kind of page, and what its search weighs: compressed as a server does it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pathsIn } from '../../src/publish/file-hashes.ts';

/** The median and the heaviest of the pages of a kind, in bytes. */
export interface PageWeight {
  kind: string;
  pages: number;
  median: number;
  heaviest: number;
}

export interface Weights {
  pages: PageWeight[];
  /** What every search loads, whatever is asked for; and the index of all words, of which a search loads parts. */
  search: { start: number; index: number; fragments: number };
}

const PLAN = 'plans/[^/]+/';
const KINDS: [kind: string, address: RegExp][] = [
  ['Home', /^$/],
  ['Plan', new RegExp(`^${PLAN}$`)],
  ['Priority', new RegExp(`^${PLAN}priorities/[^/]+/$`)],
  ['Outcome', new RegExp(`^${PLAN}outcomes/[^/]+/$`)],
  ['Action', new RegExp(`^${PLAN}actions/[^/]+/$`)],
  ['List of actions', new RegExp(`^${PLAN}actions/$`)],
  ['Measure', new RegExp(`^${PLAN}measures/[^/]+/$`)],
  ['District', /^districts\/[^/]+\/$/],
  ['Meeting', /^meetings\/[^/]+\/$/],
  ['Two plans compared', /^compare\/[^/]+\/$/],
  ['Help', /^help\/$/],
  ['Glossary', /^glossary\/$/],
  ['Embed', /^embed\/(?!of\/).+\/$/],
  ['Snippets to paste', /^embed\/(of\/.+\/)?$/],
];

export function weights(site: string): Weights {
  const packed = new Map<string, number>();
  const weigh = (file: string): number => {
    let bytes = packed.get(file);
    if (bytes === undefined) {
      bytes = gzipSync(readFileSync(join(site, file)), { level: 9 }).length;
      packed.set(file, bytes);
    }
    return bytes;
  };
  const files = pathsIn(site);
  /** The page, the styles that it links and the scripts that it begins with. */
  const visit = (page: string): number => {
    const html = readFileSync(join(site, page), 'utf8');
    const parts = [...html.matchAll(/<(?:link rel="stylesheet" href|script [^>]*?src)="\/([^"?#]+)/g)].map(([, file = '']) => file);
    return [page, ...new Set(parts)].reduce((sum, file) => sum + weigh(file), 0);
  };
  const pages = files.filter((file) => file.endsWith('index.html')).map((file) => ({ file, address: file.slice(0, -'index.html'.length) }));
  const ofKinds = KINDS.flatMap(([kind, address]): PageWeight[] => {
    const all = pages.filter((page) => address.test(page.address)).map(({ file }) => visit(file));
    const sorted = all.sort((a, b) => a - b);
    return sorted.length > 0
      ? [{ kind, pages: sorted.length, median: sorted[Math.floor(sorted.length / 2)] ?? 0, heaviest: sorted.at(-1) ?? 0 }]
      : [];
  });
  const sum = (pattern: RegExp) => files.filter((file) => pattern.test(file)).reduce((all, file) => all + weigh(file), 0);
  return {
    pages: ofKinds,
    search: {
      start: sum(/^pagefind\/(pagefind\.js|pagefind-entry\.json|wasm\.en.*|.*\.pf_meta)$/),
      index: sum(/^pagefind\/index\//),
      fragments: sum(/^pagefind\/fragment\//),
    },
  };
}
