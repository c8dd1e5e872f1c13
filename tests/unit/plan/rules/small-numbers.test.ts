/** Nothing is published that stands for one to four people, or from which so few could be worked out. */
import { expect, test } from 'vitest';
import { CONSULTATION, changed, type Files, problemsWith, withConsultation, withSurvey } from '../broken-content.ts';

const FILE = 'content/plans/safer-town/consultations/2025.md';
const COMBINE = 'combine answers so that each has 5 people or more';

/** The minimal consultation (200 responses) whose age groups are these shares. */
const ages = (...shares: (number | string)[]): Files =>
  withConsultation(
    changed(
      changed(CONSULTATION, /- label: Under 40(.|\n)*population: 45/, 'AGES'),
      'AGES',
      shares
        .map((share, place) => `- label: Group ${place + 1}\n        ${typeof share === 'number' ? `share: ${share}` : share}`)
        .join('\n      '),
    ),
  );
const HIDDEN = 'share: suppressed';
const MISSING = 'words: not in the text';

test('counts, shares, a scale with two hidden answers and figures that are repeated from a source may stand', () => {
  expect(problemsWith(withSurvey())).toEqual([]);
});

test.each<[mistake: string, files: Files, said: string[]]>([
  [
    'a count under 5',
    withSurvey('neither: 6', 'neither: 4'),
    [
      `21:11: questions[1].items[1].scale.neither: fewer than 5 people gave this answer, and could be recognised. Write “suppressed”, or ${COMBINE}. [few-people/count]`,
    ],
  ],
  [
    'a count under 5 that a source has printed',
    withSurvey('- label: Burglary\n', '- label: Burglary\n        alreadyPublished: report\n', 'neither: 6', 'neither: 4'),
    [
      '22:11: questions[1].items[1].scale.neither: a number of fewer than 5 people is not repeated, whoever has published it. Write “suppressed”, or give the shares in per cent as the source prints them, without “countedIn: respondents”. [few-people/count-repeated]',
    ],
  ],
  [
    'a share of fewer than 5 people',
    ages(97.8, 2.2),
    [
      `28:9: questions[2].items[2].share: this share is that of fewer than 5 people, who could be recognised. Write “suppressed”, or ${COMBINE}; if a source of the question has printed this share, name it in “alreadyPublished”. [few-people/share]`,
    ],
  ],
  [
    'a share so small that it must be of one person',
    ages(99.9, 0.1),
    [
      `28:9: questions[2].items[2].share: this share is that of fewer than 5 people, who could be recognised. Write “suppressed”, or ${COMBINE}; if a source of the question has printed this share, name it in “alreadyPublished”. [few-people/share]`,
    ],
  ],
  ['a share that is rounded from 5 people', ages(97.6, 2.4), []],
  ['nobody', ages(100, 0), []],
  ['a small share that a source has printed', ages(98.5, 'share: 1.5\n        alreadyPublished: report'), []],
  [
    'a small share that a document has printed which is no source of the question',
    {
      ...ages(98.5, 'share: 1.5\n        alreadyPublished: slides'),
      'sources.yaml': '- id: report\n  title: Report\n  publisher: We\n- id: slides\n  title: Slides\n  publisher: We\n',
    },
    [
      '29:9: questions[2].items[2].alreadyPublished: “slides” is not one of the sources of this question. Add it to them with the place where the figure is printed, or correct the id. [few-people/not-by-source]',
    ],
  ],
  [
    'a small share that an unknown document has printed',
    ages(98.5, 'share: 1.5\n        alreadyPublished: reprt'),
    [
      '29:9: questions[2].items[2].alreadyPublished: there is no source document “reprt”. Correct the id (did you mean “report”?), or add it to sources.yaml. [references/unknown]',
    ],
  ],
  [
    'one hidden answer',
    ages(60, 30, HIDDEN),
    [
      `30:9: questions[2].items[3].share: this is the only hidden figure, so it can be worked out from the others. Write “suppressed” for “Group 2” too, or ${COMBINE}. [few-people/only-one-hidden]`,
    ],
  ],
  [
    'one hidden answer of a scale',
    withSurvey('stronglyDisagree: suppressed', 'stronglyDisagree: 5'),
    [
      `22:11: questions[1].items[1].scale.disagree: this is the only hidden figure, so it can be worked out from the others. Write “suppressed” for “Strongly disagree” too, or ${COMBINE}. [few-people/only-one-hidden]`,
    ],
  ],
  [
    'two hidden answers of so few in all',
    ages(60, 38.5, HIDDEN, HIDDEN),
    [
      `30:9: questions[2].items[3].share: the others show that what is hidden is fewer than 5 people in all. Write “suppressed” for “Group 2” too, or ${COMBINE}. [few-people/hidden-in-all]`,
    ],
  ],
  [
    'two hidden answers of nobody',
    withSurvey('neither: 6', 'neither: 13'),
    [
      `22:11: questions[1].items[1].scale.disagree: the others show that what is hidden is fewer than 5 people in all. Write “suppressed” for “Don’t know” too, or ${COMBINE}. [few-people/hidden-in-all]`,
    ],
  ],
  ['two hidden answers of more people', ages(60, 35, HIDDEN, HIDDEN), []],
  [
    'a hidden total beside one that leaves so few',
    withSurvey('agree: 80', 'agree: 88'),
    [
      `42:9: questions[2].items[1].disagree: the others show that what is hidden is fewer than 5 people in all. Write “suppressed” for “agree” too, or ${COMBINE}. [few-people/hidden-in-all]`,
    ],
  ],
  [
    'an answer without a figure, which the others give away',
    ages(60, 39, MISSING),
    [
      `29:9: questions[2].items[3]: the others show that what is left out is fewer than 5 people. Write “suppressed” for “Group 3” and “Group 2”, or ${COMBINE}. [few-people/left-out]`,
    ],
  ],
  [
    'two answers without a figure',
    ages(60, 38.5, MISSING, MISSING),
    [
      `29:9: questions[2].items[3]: the others show that what is left out is fewer than 5 people. Write “suppressed” for each of them and “Group 2”, or ${COMBINE}. [few-people/left-out]`,
    ],
  ],
  ['an answer without a figure that the source itself gives away', ages(60, 39, `${MISSING}\n        alreadyPublished: report`), []],
  ['an answer without a figure, of more people or of nobody', ages(60, 30, MISSING), []],
  ['the same, where the rest is all', ages(60, 40, MISSING), []],
  ['several answers a person: nothing can be subtracted', withSurvey('share: 50', 'share: 59'), []],
  [
    'counts that leave out an answer of so few',
    withSurvey('answers: multiple', 'answers: single', 'share: suppressed', 'share: 8', 'share: 40', 'share: 0'),
    [
      '66:5: questions[4].items: the counts leave out fewer than 5 of the people who answered, so what is not listed can be worked out. Correct “respondents” to those who answered this question, or combine the answer that is not listed with another. [few-people/not-listed]',
    ],
  ],
  [
    'a consultation that hardly anybody answered, said once',
    withConsultation(changed(CONSULTATION, '200', '4')),
    [
      '6:1: responses: fewer than 5 people answered. Leave the answers out: any of them could point to a person. Delete the file. [few-people/answered-consultation]',
    ],
  ],
  [
    'a question that hardly anybody answered, said once',
    withSurvey('respondents: 24', 'respondents: 3'),
    [
      '38:5: questions[2].respondents: fewer than 5 people answered. Leave the question out, or say in “notes” of the consultation that only a few answered it. [few-people/answered-question]',
    ],
  ],
  [
    'few mentions',
    withSurvey('mentions: 4\n        alreadyPublished: report', 'mentions: 4'),
    [
      '98:9: questions[6].items[2].mentions: a theme with fewer than 5 mentions could be put down to a person. Delete the line; if a source of the question has printed the number, name it in “alreadyPublished”. [few-people/mentions]',
    ],
  ],
  [
    'several of them, all told at once',
    withSurvey('neither: 6', 'neither: 3', 'respondents: 24', 'respondents: 4'),
    [
      `21:11: questions[1].items[1].scale.neither: fewer than 5 people gave this answer, and could be recognised. Write “suppressed”, or ${COMBINE}. [few-people/count]`,
      '38:5: questions[2].respondents: fewer than 5 people answered. Leave the question out, or say in “notes” of the consultation that only a few answered it. [few-people/answered-question]',
    ],
  ],
  [
    'hidden in the notation of a table',
    withSurvey(
      ' disagree: suppressed\n          strongly',
      ' disagree: [c]\n          strongly',
      'stronglyDisagree: suppressed',
      'stronglyDisagree: "[c]"',
    ),
    [
      '22:11: questions[1].items[1].scale.disagree: a list cannot stand here. Write a number without the % sign, or “suppressed” if it is hidden because so few people answered. [fields/kind]',
      '23:11: questions[1].items[1].scale.stronglyDisagree: “[c]” cannot stand here. Write a number without the % sign, or “suppressed” if it is hidden because so few people answered. [fields/kind]',
    ],
  ],
])('%s', (_mistake, files, said) => {
  expect(problemsWith(files)).toEqual(said.map((line) => `${FILE}:${line}`));
});

test('no message says a number that must not be known', () => {
  const files = withConsultation(changed(CONSULTATION, 'share: 60', 'share: 1.5'));
  expect(problemsWith(files).join()).not.toMatch(/\b3\b|1\.5/);
});
