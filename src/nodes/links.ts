/** What leads somewhere: a link with its words, and where a fact comes from. Pages, documents and data are made of both. */

export interface LinkItem {
  label: string;
  address: string;
  note?: string | undefined;
}

export interface CitationView {
  label: string;
  /** Nothing for a paper that cannot be read anywhere from here. */
  address: string | undefined;
  at?: string | undefined;
  date?: string | undefined;
}

/** One citation as text, for places without links. */
export const citationText = ({ label, at, date }: CitationView): string =>
  [label + (date ? ` (${date})` : ''), at].filter(Boolean).join(', ');

/** The same without brackets, as what other sites take in has said it from the first. */
export const citationInRow = ({ label, date, at }: Omit<CitationView, 'address'>): string => [label, date, at].filter(Boolean).join(', ');

/** Bodies by reference, or the word that stands in their place: “To be confirmed”. */
export type BodiesView = LinkItem[] | string;
