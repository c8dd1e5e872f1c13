/** What a finding or a summary says in numbers stands in the figures below it. */
import { expect, test } from 'vitest';
import { CONSULTATION, changed, type Files, problemsWith, withConsultation, withSurvey } from '../broken-content.ts';

const finding = (words: string): Files => withConsultation(changed(CONSULTATION, 'finding: 76% agree.', `finding: "${words}"`));
const FINDING = 'content/plans/safer-town/consultations/2025.md:13:5: questions[1].finding:';
const FIX = 'Correct it (the items have 76% and 10.5%), or take it out of the sentence.';

test.each<[words: string, said: string[]]>([
  [
    '67% agree, 10.5 per cent do not',
    [`${FINDING} the number 67 is not one of the figures of this question. ${FIX} [consultations/number-in-sentence]`],
  ],
  ['Of 200 people, 76% agree', []],
  [
    'Of 201 people, 76% agree',
    [`${FINDING} the number 201 is not one of the figures of this question. ${FIX} [consultations/number-in-sentence]`],
  ],
  ['Three quarters agree, one in ten does not', []],
  ['Four in five agree', [`${FINDING} “Four in five” is not near a figure of this question. ${FIX} [consultations/share-in-sentence]`]],
  ['9 out of 10 agree', [`${FINDING} “9 out of 10” is not near a figure of this question. ${FIX} [consultations/share-in-sentence]`]],
  ['More than half agree, under a fifth do not', []],
  [
    'Less than a tenth do not agree',
    [`${FINDING} “Less than a tenth” is not near a figure of this question. ${FIX} [consultations/share-in-sentence]`],
  ],
  ['A third theme is new', []],
  [
    'The number 1.5 is a part of 76% for nobody',
    [`${FINDING} the number 1.5 is not one of the figures of this question. ${FIX} [consultations/number-in-sentence]`],
  ],
])('“%s”', (words, said) => {
  expect(problemsWith(finding(words))).toEqual(said);
});

test.each<[what: string, files: Files, said: string[]]>([
  [
    'a figure where there are none',
    withConsultation(
      changed(
        CONSULTATION,
        / {4}items:\n {6}- label: Burglary\n.*\n.*\n/,
        '    items:\n      - label: Burglary\n        words: Most agree\n',
      ),
    ),
    [
      `${FINDING} the number 76 is not one of the figures of this question. Take it out of the sentence: the items below have no figures. [consultations/number-in-sentence]`,
    ],
  ],
  [
    'the number of the question, and numbers in labels',
    withSurvey('A quarter are under 40', 'In 2025, a quarter were under 40', 'title: Age', 'title: Age in 2025'),
    [],
  ],
  ['a share that is worked out, with as many decimals as one likes', withSurvey('70% agree', '83.3% or 83% agree'), []],
  [
    'a share that is worked out, half of which is rounded up',
    withSurvey(
      '70% agree on burglary. Five in six do on noise',
      '28.8% (or 29%) agree on burglary. 62.5% do on noise',
      '42 of 60 people',
      '23 of 80 people',
      /respondents: 60\n/,
      'respondents: 80\n',
      'stronglyAgree: 30',
      'stronglyAgree: 11',
      'neither: 6',
      'neither: 20',
    ),
    [],
  ],
  ['a count that the share is worked out from', withSurvey('70% agree', '42 of 60 agree'), []],
  [
    'a total that would give a hidden answer away',
    withSurvey('70% agree', '11.7% disagree'),
    [
      'content/plans/safer-town/consultations/2025.md:15:5: questions[1].finding: the number 11.7 is not one of the figures of this question. Correct it (the items have 50%, 20%, 10%, 8.3%, 41.7%, 0%, 70%, 83.3%, 30, 12, 6 and 5), or take it out of the sentence. [consultations/number-in-sentence]',
    ],
  ],
  ...['1 in 60', '4 in 60'].map((share): [string, Files, string[]] => [
    `${share}, which a hidden answer may be`,
    withSurvey('Five in six do on noise', `${share} strongly disagrees`),
    [
      `content/plans/safer-town/consultations/2025.md:15:5: questions[1].finding: “${share}” is not near a figure of this question. Correct it (the items have 50%, 20%, 10%, 8.3%, 41.7%, 0%, 70%, 83.3%, 30, 12, 6 and 5), or take it out of the sentence. [consultations/share-in-sentence]`,
    ],
  ]),
  ['ranks and mentions', withSurvey('More light came first', 'More light came first and more buses 2nd, of 60'), []],
  [
    'a summary with a number that no question has',
    withConsultation(changed(CONSULTATION, 'Most agree.', '77% agree, in 2025.')),
    [
      'content/plans/safer-town/consultations/2025.md:3:1: summary: the number 77 is not one of the figures of this consultation. Correct it (the items have 76%, 10.5%, 40%, 60%, 55% and 45%), or take it out of the sentence. [consultations/number-in-sentence]',
    ],
  ],
])('%s', (_what, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});
