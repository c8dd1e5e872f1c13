/** The stages of a theory of change, in the order in which one leads to the next. */
export const STAGES = ['inputs', 'activities', 'outputs', 'shortTerm', 'mediumTerm', 'longTerm', 'impact'] as const;
export type Stage = (typeof STAGES)[number];
