/** A short title has few words, is shorter than the title, and is the name of one entry alone. */
import { expect, test } from 'vitest';
import { ACTION, changed, type Files, ORGANISATIONS, PLAN, problemsWith } from '../broken-content.ts';

const LONG = 'Mark the bicycles of everybody who lives in the town or comes there to work, with pens that cannot be seen';
const action = (number: string, short: string, title = LONG) =>
  changed(ACTION, 'number: "1.1"\ntitle: Mark bicycles', `number: "${number}"\ntitle: ${title}\nshortTitle: ${short}`);
const withActions = (...actions: [file: string, text: string][]): Files => ({
  'organisations.yaml': ORGANISATIONS,
  ...Object.fromEntries(actions.map(([file, text]) => [`${PLAN}actions/${file}.md`, text])),
});

test.each<[mistake: string, files: Files, said: string[]]>([
  ['ten words', withActions(['1-1', action('1.1', 'Mark all bicycles in the town with pens nobody sees')]), []],
  [
    'eleven words',
    withActions(['1-1', action('1.1', 'Mark all the bicycles in the town with pens nobody sees')]),
    [
      'content/plans/safer-town/actions/1-1.md:4:1: shortTitle: has 11 words. Say it in 10 plain words at most: who does it and why can stand in “title”. [titles/many-words]',
    ],
  ],
  [
    'one that is as long as the title',
    withActions(['1-1', action('1.1', 'Stamp bicycles', 'Mark bicycles')]),
    [
      'content/plans/safer-town/actions/1-1.md:4:1: shortTitle: is not shorter than “title”. Leave it out: “title” is shown then. [titles/no-shorter]',
    ],
  ],
  [
    'two of one name',
    withActions(['1-1', action('1.1', 'Mark bicycles')], ['1-2', action('1.2', 'Mark bicycles', `${LONG}, again`)]),
    [
      'content/plans/safer-town/actions/1-1.md:4:1: shortTitle: is the short title of content/plans/safer-town/actions/1-2.md too, so that a list would show two of the same name. Say what is different about each. [titles/twice]',
      'content/plans/safer-town/actions/1-2.md:4:1: shortTitle: is the short title of content/plans/safer-town/actions/1-1.md too, so that a list would show two of the same name. Say what is different about each. [titles/twice]',
    ],
  ],
])('%s', (_, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});
