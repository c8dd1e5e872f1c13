/** Which tables are cards on a phone: those of nodes, those of charts, and those that a script makes. Shared by page and scripts. */

/** So many columns fit beside each other on a phone of 320 px. */
const FITS = 2;

export const becomesCards = (columns: number): boolean => columns > FITS;
