/** The head of a column as its name: without what is explained in it. */

/** “What has been done (a sentence or two)” -> what_has_been_done. */
export const headFrom = (cell: string): string =>
  cell
    .replace(/\s*[(:][\s\S]*$/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
