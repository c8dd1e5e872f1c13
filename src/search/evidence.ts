/** What speaks for a page: the names that it says, by the filters of the index, and the words that the engine has found in it. */
import type { AskedPiece } from './asked.ts';
import type { Engine, Filters, FoundPage } from './engine.ts';
import type { Name } from './names.ts';
import type { Pages } from './pages.ts';
import { SAID } from './said.ts';
import { keyOf, squashed, wordsIn } from './word-forms.ts';

/** A page with how well it answers, from 0 to 1. */
export interface Speaking {
  page: FoundPage;
  worth: number;
  /** True if its title, or another name of it, has what is looked for. */
  isNaming: boolean;
}

export interface Evidence {
  /** The pieces that its pages have. */
  has: readonly AskedPiece[];
  pages: readonly Speaking[];
  /** The other names in it. */
  others: readonly string[];
}

/** Other words for the same: what an everyday word is about. The index has a term under all its names already. */
const OTHER_NAME: Partial<Record<Name['kind'], number>> = { everyday: 0.6, place: 0.3 };
/** The words of a name that do not stand together count less. */
export const APART = 0.5;
/** No more other names than these are tried. */
const MOST_NAMES = 3;
/** What the engine tells of a page beside its text. */
const NAMING = new Set(['title', 'about']);

/** The pages that say one of these names, each at its best; the best of all counts in full. */
async function saying(pages: Pages, names: readonly { key: string; factor: number }[]): Promise<Speaking[]> {
  const best = new Map<string, Speaking>();
  for (const { key, factor } of names) {
    const found = await pages.saying(key);
    const most = Math.max(...[...found.values()].map((each) => SAID[each]));
    for (const [page, how] of found) {
      const worth = (factor * SAID[how]) / most;
      if (worth > (best.get(page.id)?.worth ?? 0)) best.set(page.id, { page, worth, isNaming: how === 'title' });
    }
  }
  return [...best.values()];
}

/** The pages that say a piece of the query, which is a name. */
export async function saidEvidence(pages: Pages, asked: AskedPiece): Promise<Evidence> {
  return { has: [asked], pages: await saying(pages, [{ key: asked.piece.key, factor: 1 }]), others: [] };
}

/** The same with other names of it: only where little was found. */
export async function otherEvidence(pages: Pages, { piece, ...asked }: AskedPiece): Promise<Evidence> {
  const others = piece.names
    .flatMap(({ kind, also = [] }) => also.map((name) => ({ name, factor: OTHER_NAME[kind] ?? 0 })))
    .filter(({ name, factor }) => factor > 0 && squashed(name) !== squashed(piece.typed))
    .slice(0, MOST_NAMES);
  const names = others.map(({ name, factor }) => ({ key: keyOf(wordsIn(name)), factor }));
  return { has: [{ piece, ...asked }], pages: await saying(pages, names), others: others.map(({ name }) => name) };
}

/** The pages that have all of these words. */
export async function wordEvidence(engine: Engine, has: readonly AskedPiece[], filters: Filters, factor = 1): Promise<Evidence> {
  const found = await engine.search(has.map(({ onSite }) => onSite).join(' '), filters);
  const best = Math.max(...found.map(({ score }) => score)) || 1;
  const isNaming = ({ matchedMetaFields = [] }: FoundPage) => matchedMetaFields.some((field) => NAMING.has(field));
  return { has, pages: found.map((page) => ({ page, worth: (factor * page.score) / best, isNaming: isNaming(page) })), others: [] };
}

/** The pages that have every one of these pieces. */
export function withAll(pieces: readonly AskedPiece[], evidence: readonly Evidence[]): Set<string> {
  const sets = pieces.map(
    (piece) =>
      new Set(
        evidence
          .filter(({ has }) => has.includes(piece))
          .flatMap(({ has, pages }) => {
            // Words that were asked for together are had together.
            const isWhole = has.every((each) => pieces.includes(each));
            return isWhole ? pages.map(({ page }) => page.id) : [];
          }),
      ),
  );
  const [first = new Set<string>(), ...others] = sets;
  return others.reduce((all, set) => all.intersection(set), first);
}
