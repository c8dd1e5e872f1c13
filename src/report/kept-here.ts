/**
 * What the forms keep in the reader’s own browser, by the names that it has there. The page on privacy lists these, so what is not
 * here must not be kept: a test holds the two together.
 */
export const KEPT_HERE = {
  /** What was typed and is no report yet, one for each form and subject. */
  typed: (path: string, about: string) => `report:${path}:${about}`,
  /** Which body reported last in this browser. */
  reporter: () => 'report:by',
} as const;
export type KeptHere = keyof typeof KEPT_HERE;
