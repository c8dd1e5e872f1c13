/** A sentence in which other things than text stand, such as links: its pieces in order. */
export type Pieces<T> = (string | T)[];
