/** What sentences about charts are made of: worked out once (src/charts), and put into words by each language. */

/** Rows that share a value; of more than a few only how many they are. */
export interface Sharing {
  rows: readonly string[] | { count: number; of: number };
  /** As it is written in the picture. */
  value: string;
}

/** Rows without a figure, and why. */
export interface Missing {
  count: number;
  of: number;
  reasons: readonly string[];
}

/** What is known of values beside each other. */
export type Spread =
  /** Too few for any to be called the highest. */
  | { type: 'some'; of: number; figures: readonly { row: string; value: string }[] }
  | { type: 'one'; only: Sharing }
  | { type: 'all alike'; value: string }
  | { type: 'highest'; highest: Sharing; lowest?: Sharing | undefined }
  | { type: 'none' };

/** What a sentence is about, where a chart has several kinds of marks: a series by its name, or several added up. */
export type About = { series: string } | { together: readonly string[] } | undefined;

/** How many rows went one way, and which went the farthest. */
export interface Moved {
  count: number;
  of: number;
  farthest: Sharing;
}

export interface Change {
  about: About;
  /** A target is only wanted; a result has happened. */
  isAim: boolean;
  down?: Moved | undefined;
  up?: Moved | undefined;
  still?: { count: number; of: number } | undefined;
  missing?: Missing | undefined;
}

/** A figure of a period. */
export interface PeriodFigure {
  period: string;
  value: string;
}

/** Periods without a figure for one reason: their names, or how many they are. */
export interface PeriodGap {
  periods: readonly string[] | { count: number; of: number };
  reason: string;
}

/** From where to where a value went. */
export type Course =
  | { type: 'one'; only: PeriodFigure }
  | { type: 'from to'; first: PeriodFigure; last: PeriodFigure; highest?: PeriodFigure | undefined; lowest?: PeriodFigure | undefined }
  | { type: 'none' };

/** Areas beside each other in the latest period that has figures. */
export interface Areas {
  period: string;
  /** False where later periods have no figures. */
  isLast: boolean;
  spread: Exclude<Spread, { type: 'some' | 'none' }>;
  missing?: Missing | undefined;
  compared?: { label: string; value: string } | undefined;
}

/** What a reader has chosen of a list: by name, or how many of how many. */
export type Chosen = { names: readonly string[] } | { count: number; of: number };

/** Where what is chosen has no figure: how often, or in which rows, by series where there are several. */
export type ChosenGaps = { count: number } | { series?: string | undefined; rows: readonly string[] }[];
