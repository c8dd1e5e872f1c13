/** All that the checker knows: problems of form from the reader, and the rules between entries. */
import { LANGUAGES, type Language } from '../schema/site.ts';
import { type Problem, sortProblems } from '../source/problem.ts';
import type { Content } from '../source/read-content.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { ADVICE_OF_TEXTS } from './rules/advice.ts';
import { brandIsDark } from './rules/colours.ts';
import { CORRECTION_RULES } from './rules/corrections.ts';
import { DATE_ADVICE, DATE_RULES } from './rules/dates.ts';
import { DUTY_RULES } from './rules/duties.ts';
import { WORD_RULES } from './rules/everyday-words.ts';
import { FIGURE_RULES } from './rules/figures.ts';
import { FINDING_RULES } from './rules/findings.ts';
import { FUNDING_RULES } from './rules/funding.ts';
import { HELP_RULES } from './rules/help.ts';
import { LINEAGE_RULES } from './rules/lineage.ts';
import { ENDED_RULES } from './rules/lineage-ended.ts';
import { LINK_RULES } from './rules/links.ts';
import { MAP_RULES } from './rules/map.ts';
import { MEASURE_RULES } from './rules/measures.ts';
import { namesInOffice } from './rules/offices.ts';
import { fewPeopleInWords } from './rules/people-in-words.ts';
import { oneCurrentPlan, PLAN_RULES } from './rules/plans.ts';
import { figuresInDoubt, possibleFigures } from './rules/possible-figures.ts';
import { printedInSource } from './rules/printed-words.ts';
import { currentIsPublic, namesWithdrawn, PUBLICATION_RULES, publicContent } from './rules/publication.ts';
import { readAgain } from './rules/read-again.ts';
import { RECORD_RULES } from './rules/record.ts';
import { REDIRECT_RULES } from './rules/redirects.ts';
import { componentReferences, duplicateIds, fieldReferences, noCircles, REFERENCE_RULES } from './rules/references.ts';
import { registeredOnce } from './rules/registers.ts';
import type { Rule } from './rules/rule.ts';
import { electionPeriods, SITE_ADVICE } from './rules/site.ts';
import { SMALL_NUMBER_RULES } from './rules/small-numbers.ts';
import { TEXT_RULES } from './rules/text.ts';
import { THEORY_RULES } from './rules/theories.ts';
import { shortTitles } from './rules/titles.ts';
import { unitInWords } from './rules/units.ts';

/** The rules of each subject stand in its module. In which order they are asked makes no difference: what they find is sorted. */
export const RULES: readonly Rule[] = [
  ...CORRECTION_RULES,
  ...DATE_RULES,
  ...DUTY_RULES,
  ...WORD_RULES,
  ...FIGURE_RULES,
  ...FINDING_RULES,
  ...FUNDING_RULES,
  ...HELP_RULES,
  ...LINEAGE_RULES,
  ...ENDED_RULES,
  ...LINK_RULES,
  ...MAP_RULES,
  ...MEASURE_RULES,
  ...PLAN_RULES,
  ...PUBLICATION_RULES,
  ...RECORD_RULES,
  ...REDIRECT_RULES,
  ...REFERENCE_RULES,
  ...SMALL_NUMBER_RULES,
  ...TEXT_RULES,
  ...THEORY_RULES,
  brandIsDark,
  namesInOffice,
  fewPeopleInWords,
  possibleFigures,
  printedInSource,
  registeredOnce,
  electionPeriods,
  shortTitles,
  unitInWords,
];

const ADVICE: readonly Rule[] = [...ADVICE_OF_TEXTS, ...DATE_ADVICE, ...SITE_ADVICE, figuresInDoubt, readAgain, namesWithdrawn];

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
