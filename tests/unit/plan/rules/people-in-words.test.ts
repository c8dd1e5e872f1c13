/** One to four people are not counted in words, and what only looks like it is let alone. */
import { expect, test } from 'vitest';
import { CONSULTATION, changed, problemsWith, withConsultation } from '../broken-content.ts';

const withNote = (note: string) => withConsultation(changed(CONSULTATION, 'finding: 76% agree.', `notes: ["${note}"]`));

test.each([
  ['3 people disagreed.', '… people'],
  ['Only two respondents wrote.', '… respondents'],
  ['One person said so.', '… person'],
  ['It came up in four of the residents’ replies, and in 2 responses.', '… responses'],
  ['One of the respondents wrote.', '… of the respondents'],
  ['One or two people asked.', '… people'],
  ['Three young people asked.', '… young people'],
  ['Fewer than four people asked.', '… people'],
  ['Two older women and one man came.', '… older women'],
  ['One of the participants wrote.', '… of the participants'],
  ['Only two disagreed.', '… disagreed'],
  ['Three of them said why.', '… of them said'],
  ['A single response came by post.', '… response'],
])('“%s” is refused', (note, found) => {
  expect(problemsWith(withNote(note))).toEqual([
    `content/plans/safer-town/consultations/2025.md:13:13: questions[1].notes[1]: “${found}” counts fewer than 5 people, who could be recognised. Write “a few people”, or give the share of a group of 5 people or more. [few-people/in-words]`,
  ]);
});

test.each([
  'One person gives one answer, and one response per household was asked for.',
  'Three in four people agree, or 3 out of 4 respondents.',
  'In question 4 people asked for light. Priority 3 residents did too.',
  'More than one person, at least two people and over 4 people answered.',
  'Counts of 1 to 4 people are hidden; 13 people and 1,004 people are not.',
  'The two themes people raised, and the two residents’ associations.',
  'Four themes were the most common in people’s comments, one answer per person.',
  'The four agreed priorities stand, and the first was the one mentioned most.',
  'A few people said so. No responses came from elsewhere.',
  "One in four women agree. Three women's refuges and two men’s groups were asked.",
  'There was one event online and one in person. A hundred and two people came.',
])('“%s” may stand', (note) => {
  expect(problemsWith(withNote(note))).toEqual([]);
});

test('every sentence about the answers is read', () => {
  const all = [
    changed(CONSULTATION, 'Most agree.', 'Two people disagree.'),
    changed(CONSULTATION, 'responses: 200', 'responses: 200\nresponsesNote: Two people answered late.'),
    changed(CONSULTATION, '76% agree.', 'Two people disagree.'),
    changed(CONSULTATION, 'disagree: 10.5', 'disagree: 10.5\n        words: Two people said why.'),
    changed(CONSULTATION, /---\n$/, 'notes: [Two people complained.]\n---\n'),
  ];
  expect(all.flatMap((text) => problemsWith(withConsultation(text)).map((line) => line.split(': ')[1]))).toEqual([
    'summary',
    'responsesNote',
    'questions[1].finding',
    'questions[1].items[1].words',
    'notes[1]',
  ]);
});
