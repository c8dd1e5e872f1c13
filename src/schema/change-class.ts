/** The classes of changes, in the order in which a reader should meet them. `correction`: our text was wrong, and what was promised never changed. */
export const CHANGE_CLASSES = ['promise', 'correction', 'status', 'people', 'sources', 'wording'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];
