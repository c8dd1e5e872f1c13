/** What is new, as plain data for those who follow it: each entry with what it is known by for ever, and the days of the content. */

export interface FeedEntry {
  /** What it is known by for ever: a URI that leads nowhere. */
  id: string;
  title: string;
  text: string;
  /** The whole address of what it tells of. */
  url: string;
  /** The day that it speaks for, and the one on which it was put right, as year-month-day. */
  published: string;
  updated: string;
}

export interface FeedView {
  id: string;
  title: string;
  about: string;
  /** Who says all this. */
  author: string;
  /** As BCP 47 names it. */
  language: string;
  /** The whole addresses of the feed itself and of the page that it belongs to. */
  address: string;
  page: string;
  /** The latest first; there is one at least. */
  entries: readonly FeedEntry[];
}
