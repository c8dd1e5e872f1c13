/** The two lines “---”: which of them is not as it should be, and that nothing between them is ever run. */
import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/source/front-matter.ts';
import { ACTION, changed, type Files, problemsWith, withAction } from '../plan/broken-content.ts';

test.each<[mistake: string, files: Files, said: string[]]>([
  [
    'an empty file',
    withAction(''),
    [
      'content/plans/safer-town/actions/1-1.md:1:1: the file is empty. Write its fields between two lines “---”, as in a similar file, or delete the file. [front-matter/empty]',
    ],
  ],
  [
    'no fields between the lines',
    withAction('---\n---\nText\n'),
    [
      'content/plans/safer-town/actions/1-1.md:2:1: there are no fields in the file. Write its fields, as in a similar file, or delete the file. [files/no-fields]',
    ],
  ],
  [
    'an empty line before the first',
    withAction(`\n${ACTION}`),
    [
      'content/plans/safer-town/actions/1-1.md:1:1: the first line is not “---”. Delete everything that stands before the first “---”, spaces and empty lines too. [front-matter/not-first]',
    ],
  ],
  [
    'no first line',
    withAction(changed(ACTION, '---\n', '')),
    [
      'content/plans/safer-town/actions/1-1.md:1:1: the file does not begin with its fields. Put a line “---” above the first field, and another one below the last. [front-matter/no-fields]',
    ],
  ],
  [
    'dashes of a word processor',
    withAction(changed(ACTION, '---', '———')),
    [
      'content/plans/safer-town/actions/1-1.md:1:1: “———” does not open the fields. Write “---” instead: three hyphens, and nothing else in the line. [front-matter/opens-wrong]',
    ],
  ],
  [
    'too many hyphens',
    withAction(changed(ACTION, '---', '-----')),
    [
      'content/plans/safer-town/actions/1-1.md:1:1: “-----” does not open the fields. Write “---” instead: three hyphens, and nothing else in the line. [front-matter/opens-wrong]',
    ],
  ],
  [
    'JavaScript is refused, not run',
    withAction('---js\n{ title: (globalThis.ranFrontMatter = true) }\n---\n'),
    [
      'content/plans/safer-town/actions/1-1.md:1:1: “---js” does not open the fields. Write “---” instead: three hyphens, and nothing else in the line. [front-matter/opens-wrong]',
    ],
  ],
  [
    'JSON is refused',
    withAction('---json\n{ "title": "x" }\n---\n'),
    [
      'content/plans/safer-town/actions/1-1.md:1:1: “---json” does not open the fields. Write “---” instead: three hyphens, and nothing else in the line. [front-matter/opens-wrong]',
    ],
  ],
  [
    'no second line',
    withAction(changed(ACTION, /---\n$/, '')),
    [
      'content/plans/safer-town/actions/1-1.md:8:1: the line “---” below the fields is missing. Put a line “---” below the last field, above the text. [front-matter/not-closed]',
    ],
  ],
  [
    'no second line, and a text',
    withAction(changed(ACTION, /---\n$/, '\nThe text.\n')),
    [
      'content/plans/safer-town/actions/1-1.md:8:1: the line “---” below the fields is missing. Put a line “---” below the last field, above the text. [front-matter/not-closed]',
    ],
  ],
  [
    'a second line of four hyphens',
    withAction(changed(ACTION, /---\n$/, '----\n')),
    [
      'content/plans/safer-town/actions/1-1.md:8:1: “----” does not close the fields. Write “---” instead: three hyphens, and nothing else in the line. [front-matter/closes-wrong]',
    ],
  ],
  [
    'a line of hyphens among the fields',
    withAction(changed(ACTION, 'title: Mark', '---\ntitle: Mark')),
    [
      'content/plans/safer-town/actions/1-1.md:3:1: a line “---” stands among the fields. Delete it: the next one ends them. [front-matter/one-too-many]',
    ],
  ],
])('%s', (_mistake, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});

test('what follows “---js” is never run', () => {
  expect(globalThis).not.toHaveProperty('ranFrontMatter');
});

test('fields and text come with the lines at which they begin; a line across the page ends nothing', () => {
  expect(splitFrontMatter('---\na: 1\n---\n\nOne\n\n---\n\nTwo\n')).toEqual({
    yaml: 'a: 1\n',
    body: '\nOne\n\n---\n\nTwo\n',
    bodyOffset: 3,
  });
});
