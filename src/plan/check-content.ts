/** All that the checker knows: problems of form from the reader, and the rules between entries. */
import { type Problem, sortProblems } from '../source/problem.ts';
import type { Content } from '../source/read-content.ts';
import { consultationPeriod, planPeriod } from './rules/dates.ts';
import { figureOrWords, glossaryExpansion, measureDirection, singleAnswerShares } from './rules/figures.ts';
import { componentReferences, duplicateIds, fieldReferences } from './rules/references.ts';
import type { Rule } from './rules/rule.ts';
import { componentsInPlans, imagesHaveText, linksHaveWords, linksLead, paragraphNumbers } from './rules/text.ts';
import { theoryCycles, theorySteps } from './rules/theories.ts';

export const RULES: readonly Rule[] = [
  duplicateIds,
  fieldReferences,
  componentReferences,
  theorySteps,
  theoryCycles,
  planPeriod,
  consultationPeriod,
  singleAnswerShares,
  figureOrWords,
  measureDirection,
  glossaryExpansion,
  linksLead,
  linksHaveWords,
  imagesHaveText,
  paragraphNumbers,
  componentsInPlans,
];

/** Every problem of the content, in the order of files and lines. Empty if it can be published. */
export const checkContent = (content: Content): Problem[] => sortProblems([...content.problems, ...RULES.flatMap((rule) => rule(content))]);
