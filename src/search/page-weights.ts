/** What a resident wants first: help, then what the plan is about and where she lives, then what was promised, then the rest. */

/** By the kind of a page, as pages say it. */
const WEIGHTS: Record<string, number> = {
  Help: 1.5,
  Priority: 2,
  'Then and now': 1.7,
  Topic: 1.7,
  District: 1.6,
  Plan: 1.3,
  Outcome: 1.15,
  Action: 1.15,
  Measure: 1.05,
  Glossary: 1.1,
  Consultation: 1.1,
  Meeting: 1,
  Chapter: 0.9,
  Organisation: 0.9,
  Group: 0.9,
  List: 0.85,
};
const OTHER = 0.8;
/** Pages of a plan that later ones have replaced stand behind those of the plan in force. */
const OLD = 0.55;

export const weightOf = (kind: string, isOld: boolean): number => (WEIGHTS[kind] ?? OTHER) * (isOld ? OLD : 1);
