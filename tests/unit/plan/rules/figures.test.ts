/** Figures add up, are those that the words say, and say who gives them. */
import { expect, test } from 'vitest';
import {
  CONSULTATION,
  changed,
  type Files,
  MEASURE,
  PLAN,
  problemsWith,
  withConsultation,
  withMeasure,
  withSurvey,
} from '../broken-content.ts';

test.each<[mistake: string, files: Files, said: string[]]>([
  ['figures that add up', withConsultation(CONSULTATION), []],
  [
    'shares of a single answer over 100.5',
    withConsultation(changed(CONSULTATION, 'share: 60', 'share: 60.6')),
    [
      'content/plans/safer-town/consultations/2025.md:24:5: questions[2].items: the figures of “share” add up to 100.6%, but each person gives one answer. Correct the figures, or write “answers: multiple” if people could give several. [consultations/shares-over-whole]',
    ],
  ],
  ['shares of a single answer of 100.5, by rounding', withConsultation(changed(CONSULTATION, 'share: 60', 'share: 60.5')), []],
  [
    'the population over 100.5',
    withConsultation(changed(CONSULTATION, 'population: 45', 'population: 46')),
    [
      'content/plans/safer-town/consultations/2025.md:24:5: questions[2].items: the figures of “population” add up to 101%, but each person gives one answer. Correct the figures, or write “answers: multiple” if people could give several. [consultations/population-over-whole]',
    ],
  ],
  [
    'several answers may exceed 100',
    withConsultation(changed(changed(CONSULTATION, 'answers: single', 'answers: multiple'), 'share: 60', 'share: 90')),
    [],
  ],
  [
    'agree and disagree over 100.5',
    withConsultation(changed(CONSULTATION, 'disagree: 10.5', 'disagree: 25')),
    [
      'content/plans/safer-town/consultations/2025.md:15:9: questions[1].items[1]: agree and disagree add up to 101%. Correct the figures: one person gives one answer. [consultations/totals-over-whole]',
    ],
  ],
  [
    'three shares without decimals of 101, by rounding',
    withConsultation(
      changed(
        changed(CONSULTATION, 'share: 40', 'share: 34\n        population: 55\n      - label: Not stated\n        share: 33'),
        /population: 55\n {6}- label: 40 and over\n {8}share: 60/,
        'population: 0\n      - label: 40 and over\n        share: 34',
      ),
    ),
    [],
  ],
  [
    'a share over 100',
    withConsultation(changed(CONSULTATION, 'agree: 76\n', 'agree: 760\n')),
    [
      'content/plans/safer-town/consultations/2025.md:13:5: questions[1].finding: the number 76 is not one of the figures of this question. Correct it (the items have 760% and 10.5%), or take it out of the sentence. [consultations/number-in-sentence]',
      'content/plans/safer-town/consultations/2025.md:16:9: questions[1].items[1].agree: 760 is more than 100 per cent. Correct it; if these are numbers of people, write “countedIn: respondents” in the question. [consultations/share-over-100]',
    ],
  ],
  [
    'counts without the number of those who answered',
    withSurvey(/respondents: 60\n {4}items/, 'items'),
    [
      'content/plans/safer-town/consultations/2025.md:64:5: questions[4].countedIn: it is not said how many people answered, so no share can be worked out. Add “respondents:” with the number of people who answered this question. [consultations/nobody-counted]',
    ],
  ],
  [
    'counts that are not whole, or too many',
    withSurvey('share: 50', 'share: 50.5', 'share: 40', 'share: 61'),
    [
      'content/plans/safer-town/consultations/2025.md:68:9: questions[4].items[1].share: 50.5 is not a number of people. Correct it; if these are shares in per cent, delete “countedIn: respondents”. [consultations/no-people]',
      'content/plans/safer-town/consultations/2025.md:72:9: questions[4].items[3].share: 61 is more than the 60 people who answered. Correct it; if these are shares in per cent, delete “countedIn: respondents”. [consultations/count-over-answered]',
    ],
  ],
  [
    'counts that add up to more than answered',
    withSurvey('neither: 5', 'neither: 25'),
    [
      'content/plans/safer-town/consultations/2025.md:25:9: questions[1].items[2]: the scale adds up to 80, but 60 people answered. Correct the figures: one person gives one answer. [consultations/scale-over-whole]',
    ],
  ],
  [
    'counts of a single answer that are more than answered',
    withSurvey('answers: multiple', 'answers: single'),
    [
      'content/plans/safer-town/consultations/2025.md:66:5: questions[4].items: the figures of “share” add up to 90, but 60 people answered. Correct the figures, or write “answers: multiple” if people could give several. [consultations/counts-over-answered]',
    ],
  ],
  [
    'a scale and a total',
    withSurvey('- label: Noise\n', '- label: Noise\n        agree: 50\n'),
    [
      'content/plans/safer-town/consultations/2025.md:26:9: questions[1].items[2].agree: the item has a scale and a total, which is worked out from the scale. Delete “agree” and “disagree” beside “scale”. [consultations/scale-and-total]',
    ],
  ],
  [
    'a rank beside a number of mentions',
    withSurvey('- label: Dogs\n', '- label: Dogs\n        rank: 1\n'),
    [
      'content/plans/safer-town/consultations/2025.md:96:9: questions[6].items[1].rank: the theme has a rank and a number of mentions, and the order follows from the mentions. Delete “rank” beside “mentions”. [consultations/rank-and-mentions]',
    ],
  ],
  [
    'neither a figure nor words',
    withConsultation(changed(CONSULTATION, '        share: 40\n        population: 55\n', '')),
    [
      'content/plans/safer-town/consultations/2025.md:25:9: questions[2].items[1]: “Under 40” has neither a figure nor words. Add the figure, or “words: not in the text of the report”. [consultations/neither-figure-nor-words]',
    ],
  ],
  [
    'two questions of one id',
    withConsultation(changed(CONSULTATION, 'id: age', 'id: priorities')),
    [
      'content/plans/safer-town/consultations/2025.md:20:5: questions[2].id: the id “priorities” is taken by another question. Give one of the two another id. [consultations/same-id]',
    ],
  ],
  [
    'a question whose figures would stand at the address of another consultation’s',
    {
      ...withConsultation(changed(CONSULTATION, 'id: age', 'id: b-age')),
      [`${PLAN}consultations/2025-b.md`]: CONSULTATION,
    },
    [
      'content/plans/safer-town/consultations/2025.md:20:5: questions[2].id: the figures of “b-age” would stand at the same address as those of a question in content/plans/safer-town/consultations/2025-b.md. Give one of the two questions another id. [consultations/same-address]',
    ],
  ],
  [
    'a direction without a reason',
    withMeasure(changed(MEASURE, 'not stated', 'decrease')),
    [
      'content/plans/safer-town/measures/theft.yaml:4:1: direction: the direction “decrease” is given without saying who says so and why. Add directionBy (“source” or “ours”) and directionReason, or write “not stated”. [measures/direction-by]',
    ],
  ],
  [
    'a direction with its reason',
    withMeasure(changed(MEASURE, 'not stated', 'decrease\ndirectionBy: ours\ndirectionReason: Theft is a harm')),
    [],
  ],
  [
    'letters spelled out by nobody',
    { 'glossary.yaml': '- id: asb\n  term: ASB\n  expansion: anti-social behaviour\n  meaning: Noise.\n' },
    [
      'content/glossary.yaml:3:3: expansion: it is not said whether a document spells the letters out so. Add “expansionBy: source” or “expansionBy: ours”. [glossary/expansion-by]',
    ],
  ],
])('%s', (_mistake, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});
