/** A change that has been put into words, and the two states that were compared. */
import type { Graph } from '../../plan/graph.ts';
import type { ChangeClass } from '../../schema/change-classes.ts';
import type { Kind } from '../../schema/kinds.ts';

/** A change as everybody gets it who asks for it: `npm run changes -- --format json`. */
export interface ToldChange {
  class: ChangeClass;
  /** Whether it puts right what was wrong, and changes nothing that is so. */
  correction: boolean;
  kind: Kind;
  /** `<plan>/<id>`, or the id of what stands above the plans. */
  id: string;
  /** The field by its name in the file; empty for a whole entry. */
  field: string;
  /** The page that shows it; nothing for what is gone. */
  page: string | null;
  /** The same with the part of the page. */
  address: string | null;
  file: string;
  sentence: string;
  before: string | null;
  after: string | null;
}

export interface Sides {
  before: Graph;
  after: Graph;
}
