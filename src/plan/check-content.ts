/** All that the checker knows: problems of form from the reader, and the rules between entries. */
import { LANGUAGES, type Language } from '../schema/site.ts';
import { type Problem, sortProblems } from '../source/problem.ts';
import type { Content } from '../source/read-content.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { fieldAsText, personalData, sumsJump, unfinishedNotation } from './rules/advice.ts';
import { brandIsDark } from './rules/colours.ts';
import { CORRECTION_RULES } from './rules/corrections.ts';
import {
  beforePlan,
  consultationPeriod,
  consultationWhole,
  dayJumps,
  daysInReason,
  meetingsNotAhead,
  planPeriod,
  reportsNotAhead,
  termDates,
} from './rules/dates.ts';
import { dutyDates, dutyParagraphs, dutyPlans, dutySays } from './rules/duties.ts';
import { placesHaveDistricts, wordsNotTitles, wordsOnce } from './rules/everyday-words.ts';
import {
  figureOrWords,
  figuresFit,
  glossaryExpansion,
  measureDirection,
  questionAddresses,
  questionIds,
  rankOrMentions,
  scaleOrTotals,
  singleAnswerShares,
} from './rules/figures.ts';
import { findingFigures, summaryFigures } from './rules/findings.ts';
import { fundTotals, fundYears } from './rules/funding.ts';
import { helpForSubjects, helpInDanger, helpReachable, helpShown } from './rules/help.ts';
import {
  lineageAreas,
  lineageForward,
  lineageGaps,
  lineageKept,
  lineageNumbers,
  lineageOnce,
  lineageParts,
  lineageReturns,
  lineageThrough,
} from './rules/lineage.ts';
import { countyPrioritiesGoOn, oldPartsGoOn, oldPrioritiesGoOn } from './rules/lineage-ended.ts';
import { linksHaveWords, linksLead } from './rules/links.ts';
import { mapCorners, mapDistricts, mapRings } from './rules/map.ts';
import { baselinePeriod, figuresOnce, missingFigures, samePeriods, targetDirection, targetsOnce, targetsWhole } from './rules/measures.ts';
import { namesInOffice } from './rules/offices.ts';
import { fewPeopleInWords } from './rules/people-in-words.ts';
import { alignmentLevels, bodiesOfPlan, oneCurrentPlan, planTitles, replacedPlans, topicEntries } from './rules/plans.ts';
import { figuresInDoubt, possibleFigures } from './rules/possible-figures.ts';
import { printedInSource } from './rules/printed-words.ts';
import { currentIsPublic, insteadHolds, namesNoDraft, namesWithdrawn, oneState, publicContent } from './rules/publication.ts';
import { readAgain } from './rules/read-again.ts';
import { RECORD_RULES } from './rules/record.ts';
import { movedAlike, movedOnce, movedRightThere } from './rules/redirects.ts';
import { componentReferences, duplicateIds, duplicateNumbers, fieldReferences, noCircles } from './rules/references.ts';
import { registeredOnce } from './rules/registers.ts';
import type { Rule } from './rules/rule.ts';
import { beforeElection, electionPeriods, securityExpires } from './rules/site.ts';
import { publishedBySource, smallMentions, smallNumbers } from './rules/small-numbers.ts';
import {
  componentsInPlans,
  imagesHaveText,
  nothingLeftOpen,
  pageNames,
  paragraphNumbers,
  tableHeads,
  textIsShown,
  textIsThere,
} from './rules/text.ts';
import { theoryColumns, theoryCycles, theoryGaps, theoryOneArrow, theorySteps } from './rules/theories.ts';
import { shortTitles } from './rules/titles.ts';
import { unitInWords } from './rules/units.ts';

export const RULES: readonly Rule[] = [
  duplicateIds,
  duplicateNumbers,
  fieldReferences,
  componentReferences,
  noCircles,
  registeredOnce,
  bodiesOfPlan,
  namesInOffice,
  oneCurrentPlan,
  planTitles,
  replacedPlans,
  namesNoDraft,
  oneState,
  insteadHolds,
  currentIsPublic,
  movedOnce,
  movedAlike,
  movedRightThere,
  electionPeriods,
  alignmentLevels,
  lineageForward,
  lineageAreas,
  lineageNumbers,
  lineageGaps,
  lineageOnce,
  lineageReturns,
  lineageKept,
  lineageParts,
  lineageThrough,
  oldPrioritiesGoOn,
  oldPartsGoOn,
  countyPrioritiesGoOn,
  topicEntries,
  dutyDates,
  dutyPlans,
  dutySays,
  dutyParagraphs,
  helpReachable,
  helpShown,
  helpInDanger,
  helpForSubjects,
  wordsOnce,
  wordsNotTitles,
  placesHaveDistricts,
  mapCorners,
  mapRings,
  mapDistricts,
  theorySteps,
  theoryCycles,
  theoryGaps,
  theoryColumns,
  theoryOneArrow,
  planPeriod,
  consultationPeriod,
  consultationWhole,
  reportsNotAhead,
  meetingsNotAhead,
  daysInReason,
  ...RECORD_RULES,
  ...CORRECTION_RULES,
  printedInSource,
  singleAnswerShares,
  figuresFit,
  scaleOrTotals,
  rankOrMentions,
  figureOrWords,
  findingFigures,
  summaryFigures,
  smallNumbers,
  smallMentions,
  publishedBySource,
  fewPeopleInWords,
  questionIds,
  questionAddresses,
  measureDirection,
  samePeriods,
  baselinePeriod,
  figuresOnce,
  missingFigures,
  possibleFigures,
  targetsOnce,
  targetDirection,
  fundYears,
  fundTotals,
  targetsWhole,
  unitInWords,
  shortTitles,
  glossaryExpansion,
  termDates,
  brandIsDark,
  linksLead,
  linksHaveWords,
  imagesHaveText,
  tableHeads,
  paragraphNumbers,
  componentsInPlans,
  textIsThere,
  nothingLeftOpen,
  textIsShown,
  pageNames,
];

const ADVICE: readonly Rule[] = [
  unfinishedNotation,
  fieldAsText,
  personalData,
  sumsJump,
  figuresInDoubt,
  beforePlan,
  dayJumps,
  readAgain,
  namesWithdrawn,
  beforeElection,
  securityExpires,
];

/** What does not stop publication, but should be looked at by a colleague. */
export const adviceOn = (content: Content): Problem[] => sortProblems(ADVICE.flatMap((rule) => rule(content)));

/** What is wrong with the content as its author sees it. Where that is right, what is wrong with the part that the public will see. */
function foundIn(content: Content): Problem[] {
  const found = [...content.problems, ...RULES.flatMap((rule) => rule(content))];
  const seen = found.length > 0 ? undefined : publicContent(content);
  return seen ? RULES.flatMap((rule) => rule(seen)) : found;
}

/** Every problem of the content, in the order of files and lines. Empty if it can be published. */
export const checkContent = (content: Content): Problem[] => sortProblems(foundIn(content));

/** What keeps content from becoming a graph: forms that are wrong and references that lead nowhere. A state of old may break later rules. */
export const graphProblems = (content: Content): Problem[] =>
  sortProblems([
    ...content.problems,
    ...[duplicateIds, fieldReferences, componentReferences, noCircles, oneCurrentPlan, currentIsPublic].flatMap((rule) => rule(content)),
  ]);

/** The words to tell of problems in: those of the language of the site, or the first if the site does not say which. */
export function wordsOf({ drafts }: Content): Words {
  const site = drafts.find(({ kind }) => kind === 'site')?.value as { language?: Language } | null | undefined;
  return wordsIn(LANGUAGES.find((language) => language === site?.language) ?? LANGUAGES[0]);
}
