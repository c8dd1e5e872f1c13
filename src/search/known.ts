/** What the search knows for a query: the names and words that begin like its own, loaded when they are first needed, and kept. */
import { type Name, type Part, partOf, partsOf, type Target } from './names.ts';
import type { KnownWord } from './typos.ts';
import type { Word } from './word-forms.ts';
import { formOf } from './word-forms.ts';

/** Where the files are. */
export interface Shelf {
  /** The names and words of a part. */
  part: (name: string) => Promise<Part>;
  /** All words of the site, for telling slips of the keys. */
  vocabulary: () => Promise<readonly KnownWord[]>;
}

export class Known {
  readonly #shelf: Shelf;
  readonly #parts = new Map<string, Part>();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** Loads what is known of these words. */
  async load(words: readonly Word[]): Promise<void> {
    const missing = partsOf(words).filter((name) => !this.#parts.has(name));
    const loaded = await Promise.all(missing.map((name) => this.#shelf.part(name)));
    missing.forEach((name, index) => {
      this.#parts.set(name, loaded[index] as Part);
    });
  }

  get names(): Name[] {
    return [...this.#parts.values()].flatMap(({ names }) => names);
  }

  target(address: string): Target | undefined {
    for (const { targets } of this.#parts.values()) {
      const found = targets.find((target) => target.address === address);
      if (found) return found;
    }
    return undefined;
  }

  /** The word as the site has it, or the best known form of it, with how well it is known; nothing if no page has one. */
  async onSite(word: Word): Promise<KnownWord | undefined> {
    await this.load([word]);
    const words = this.#parts.get(partOf(word.form))?.words ?? [];
    const own = words.find(([known]) => known === word.plain);
    if (own) return own;
    return words.filter(([known]) => formOf(known) === word.form).sort(([, a], [, b]) => b - a)[0];
  }

  vocabulary(): Promise<readonly KnownWord[]> {
    return this.#shelf.vocabulary();
  }
}
