/** The index as the search asks it: which pages have a word, and how much they are about it. It loads what it needs, and no more. */
import { fileOf, readPostings, readVocabulary, type Start } from './index-files.ts';
import { isStopWord } from './stop-words.ts';
import type { Word } from './word-forms.ts';

/** Where the files are. */
export interface Shelf {
  start: () => Promise<Start>;
  /** A file of the index, read once. */
  read: (file: string) => Promise<unknown>;
}

/** By its number, how much a page is about some words, and which share of them it has. */
export type Scores = Map<number, { impact: number; share: number }>;

/** What a page with a share of the words counts: half of them are worth less than half. */
export const counted = (share: number): number => share ** 1.4;

export class IndexReader {
  readonly start: Start;
  readonly #shelf: Shelf;

  constructor(shelf: Shelf, start: Start) {
    this.#shelf = shelf;
    this.start = start;
  }

  /** The pages that have a form of a word. */
  async postings(form: string): Promise<[number, number][]> {
    const { parts } = this.start;
    const part = parts.findLastIndex((first) => first <= form);
    if (part < 0) return [];
    const words = (await this.#shelf.read(fileOf.part(part))) as Record<string, string>;
    const written = Object.hasOwn(words, form) ? words[form] : undefined;
    return written === undefined ? [] : readPostings(written);
  }

  /** A rare word tells more than one that is on every page. */
  #rarity(count: number): number {
    return Math.log(1 + this.start.pages / Math.max(1, count));
  }

  /** The pages that have these words, or some of them. */
  async scores(words: readonly Word[]): Promise<{ pages: Scores; weight: number }> {
    const said = words.length > 1 ? words.filter(({ plain }) => !isStopWord(plain)) : words;
    const forms = [...new Set((said.length > 0 ? said : words).map(({ form }) => form))];
    const lists = await Promise.all(forms.map((form) => this.postings(form)));
    const weights = lists.map(({ length }) => this.#rarity(length));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const pages: Scores = new Map();
    lists.forEach((list, index) => {
      const share = (weights[index] ?? 0) / total;
      for (const [page, impact] of list) {
        const before = pages.get(page) ?? { impact: 0, share: 0 };
        pages.set(page, { impact: before.impact + impact * share, share: before.share + share });
      }
    });
    for (const score of pages.values()) score.impact *= counted(score.share);
    return { pages, weight: total / Math.max(1, forms.length) };
  }

  /** The words of the site, for telling slips of the keys. */
  async vocabulary(): Promise<[string, number][]> {
    return readVocabulary((await this.#shelf.read(fileOf.vocabulary)) as string);
  }

  kindOf(page: number): string {
    const { kinds, kindOf } = this.start;
    return kinds[Number.parseInt(kindOf[page] ?? '', 36)] ?? '';
  }
}
