/** Figures add up, are those that the words say, and say who gives them. */
import { expect, test } from 'vitest';
import { CONSULTATION, changed, type Files, MEASURE, problemsWith, withConsultation, withMeasure } from '../broken-content.ts';

test.each<[mistake: string, files: Files, said: string[]]>([
  ['figures that add up', withConsultation(CONSULTATION), []],
  [
    'shares of a single answer over 100.5',
    withConsultation(changed(CONSULTATION, 'share: 60', 'share: 60.6')),
    [
      'content/plans/safer-town/consultations/2025.md:24:5: questions[2].items: the figures of “share” add up to 100.6%, but each person gives one answer. Correct the figures, or write “answers: multiple” if people could give several.',
    ],
  ],
  ['shares of a single answer of 100.5, by rounding', withConsultation(changed(CONSULTATION, 'share: 60', 'share: 60.5')), []],
  [
    'the population over 100.5',
    withConsultation(changed(CONSULTATION, 'population: 45', 'population: 46')),
    [
      'content/plans/safer-town/consultations/2025.md:24:5: questions[2].items: the figures of “population” add up to 101%, but each person gives one answer. Correct the figures, or write “answers: multiple” if people could give several.',
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
      'content/plans/safer-town/consultations/2025.md:15:9: questions[1].items[1]: agree and disagree add up to 101%. Correct the figures: one person gives one answer.',
    ],
  ],
  [
    'a finding with another figure',
    withConsultation(changed(CONSULTATION, '76% agree', '67% agree, 10.5 per cent do not')),
    [
      'content/plans/safer-town/consultations/2025.md:13:5: questions[1].finding: the figure 67% is not one of the figures of this question. Correct it (the items have 76% and 10.5%), or take it out of the sentence.',
    ],
  ],
  [
    'a finding with a figure where there are none',
    withConsultation(
      changed(
        CONSULTATION,
        / {4}items:\n {6}- label: Burglary\n.*\n.*\n/,
        '    items:\n      - label: Burglary\n        words: Most agree\n',
      ),
    ),
    [
      'content/plans/safer-town/consultations/2025.md:13:5: questions[1].finding: the figure 76% is not one of the figures of this question. Take it out of the sentence: the items below have no figures.',
    ],
  ],
  [
    'neither a figure nor words',
    withConsultation(changed(CONSULTATION, '        share: 40\n        population: 55\n', '')),
    [
      'content/plans/safer-town/consultations/2025.md:25:9: questions[2].items[1]: “Under 40” has neither a figure nor words. Add the figure, or “words: not in the text of the report”.',
    ],
  ],
  [
    'two questions of one id',
    withConsultation(changed(CONSULTATION, 'id: age', 'id: priorities')),
    [
      'content/plans/safer-town/consultations/2025.md:20:5: questions[2].id: the id “priorities” is taken by another question. Give one of the two another id.',
    ],
  ],
  [
    'a direction without a reason',
    withMeasure(changed(MEASURE, 'not stated', 'decrease')),
    [
      'content/plans/safer-town/measures/theft.yaml:4:1: direction: the direction “decrease” is given without saying who says so and why. Add directionBy (“source” or “ours”) and directionReason, or write “not stated”.',
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
      'content/glossary.yaml:3:3: expansion: it is not said whether a document spells the letters out so. Add “expansionBy: source” or “expansionBy: ours”.',
    ],
  ],
])('%s', (_mistake, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});
