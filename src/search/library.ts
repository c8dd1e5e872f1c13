/** What whoever calls the search hands over: the full-text engine, the files of names and words, and what there is to know of the site. */
import type { Engine } from './engine.ts';
import type { Shelf } from './known.ts';
import type { Target } from './names.ts';

/** Pages that answer a wish, whatever it is about. */
export interface Answers {
  help?: Target | undefined;
  /** Addresses of the subjects of help. */
  subjects: readonly string[];
  meetings?: Target | undefined;
}

export interface SitePlan {
  title: string;
  years: readonly string[];
  isOld: boolean;
}

export interface Library {
  engine: Engine;
  shelf: Shelf;
  plans: readonly SitePlan[];
  answers: Answers;
}
