/** A file whose notation is broken: the line that is to blame, in words for someone who has never heard of YAML. */
import { expect, test } from 'vitest';
import { ACTION, changed, type Files, problemsWith, withAction } from '../plan/broken-content.ts';

test.each<[mistake: string, files: Files, said: string[]]>([
  [
    'a tab',
    withAction(changed(ACTION, '  - Most', '\t- Most')),
    [
      'content/plans/safer-town/actions/1-1.md:5:1: the line begins with a tab. Delete it, and indent with spaces: two for each level. [yaml/tab]',
    ],
  ],
  [
    'a space that is none, at the beginning',
    withAction(changed(ACTION, '  - Most', '\u00a0\u00a0- Most')),
    [
      'content/plans/safer-town/actions/1-1.md:5:1: there is a character here that looks like a space but is another one, as word processors make it. Delete it and press the space bar. [yaml/odd-space]',
    ],
  ],
  [
    'a space that is none, after the colon',
    withAction(changed(ACTION, 'due: ', 'due:\u00a0')),
    [
      'content/plans/safer-town/actions/1-1.md:7:5: there is a character here that looks like a space but is another one, as word processors make it. Delete it and press the space bar. [yaml/odd-space]',
    ],
  ],
  [
    'no colon',
    withAction(changed(ACTION, 'due: ongoing', 'due ongoing')),
    [
      'content/plans/safer-town/actions/1-1.md:7:1: this line has no name of a field with a colon after it. If it is a field, write a colon and a space after its name; if it goes on with the text above, begin it with more spaces than that field; if the text of the page begins here, put a line “---” above it. [yaml/no-colon]',
    ],
  ],
  [
    'no space after the colon',
    withAction(changed(ACTION, 'due: ', 'due:')),
    [
      'content/plans/safer-town/actions/1-1.md:7:5: there is no space after the colon. Write a space after the colon. [yaml/colon-without-space]',
    ],
  ],
  [
    'a second colon',
    withAction(changed(ACTION, 'Mark bicycles', 'Idea: mark bicycles')),
    [
      'content/plans/safer-town/actions/1-1.md:3:8: the text has a colon with a space after it, so it is not read as one text. Put the whole text in quotation marks. [yaml/colon]',
    ],
  ],
  [
    'two mistakes in two lines',
    withAction(changed(ACTION, 'Mark bicycles\n', 'Idea: mark bicycles\nsection: a: b\n')),
    [
      'content/plans/safer-town/actions/1-1.md:3:8: the text has a colon with a space after it, so it is not read as one text. Put the whole text in quotation marks. [yaml/colon]',
      'content/plans/safer-town/actions/1-1.md:4:10: the text has a colon with a space after it, so it is not read as one text. Put the whole text in quotation marks. [yaml/colon]',
    ],
  ],
  [
    'a text that goes on at the left edge',
    withAction(changed(ACTION, 'Mark bicycles', 'Mark\nbicycles')),
    [
      'content/plans/safer-town/actions/1-1.md:4:1: this line has no name of a field with a colon after it. If it is a field, write a colon and a space after its name; if it goes on with the text above, begin it with more spaces than that field; if the text of the page begins here, put a line “---” above it. [yaml/no-colon]',
    ],
  ],
  [
    'a quotation mark that is not closed',
    withAction(changed(ACTION, '"1.1"', '"1.1')),
    [
      'content/plans/safer-town/actions/1-1.md:2:9: the quotation mark (") that opens here is not closed. Put the same straight mark (") at the end of the text. [yaml/quotation-open]',
    ],
  ],
  [
    'a quotation mark closed with a curly one',
    withAction(changed(ACTION, '"1.1"', '"1.1”')),
    [
      'content/plans/safer-town/actions/1-1.md:2:9: the quotation mark (") that opens here is not closed. Put the same straight mark (") at the end of the text. [yaml/quotation-open]',
    ],
  ],
  [
    'words after the closing quotation mark',
    withAction(changed(ACTION, 'Mark bicycles', '"Mark" bicycles')),
    [
      'content/plans/safer-town/actions/1-1.md:3:8: the text goes on after its closing quotation mark. Put the whole text in quotation marks, and use curly ones (“ ”) for words within it. [yaml/quotation-goes-on]',
    ],
  ],
  [
    'a text that begins with an apostrophe',
    withAction(changed(ACTION, 'Mark bicycles', "'Mark bicycles")),
    [
      `content/plans/safer-town/actions/1-1.md:3:8: the quotation mark (') that opens here is not closed. Put the same straight mark (') at the end of the text. [yaml/quotation-open]`,
    ],
  ],
  [
    'a bracket that is not closed',
    withAction(changed(ACTION, '[police]', '[police')),
    [
      'content/plans/safer-town/actions/1-1.md:6:9: the bracket “[” that opens here is not closed. Put “]” at the end of the list. [yaml/bracket-open]',
    ],
  ],
  [
    'a text that begins with a bracket',
    withAction(changed(ACTION, 'Mark bicycles', '[Draft] Mark bicycles')),
    [
      'content/plans/safer-town/actions/1-1.md:3:8: a text cannot begin with “[” unless it is in quotation marks. Put the whole text in quotation marks. [yaml/sign]',
    ],
  ],
  [
    'a text that begins with @',
    withAction(changed(ACTION, 'Mark bicycles', '@town marks bicycles')),
    [
      'content/plans/safer-town/actions/1-1.md:3:8: a text cannot begin with “@” unless it is in quotation marks. Put the whole text in quotation marks. [yaml/sign]',
    ],
  ],
  [
    'a text that begins with %',
    withAction(changed(ACTION, 'Mark bicycles', '% of bicycles')),
    [
      'content/plans/safer-town/actions/1-1.md:3:8: a text cannot begin with “%” unless it is in quotation marks. Put the whole text in quotation marks. [yaml/sign]',
    ],
  ],
  [
    'a text that begins with *',
    withAction(changed(ACTION, 'Mark bicycles', '*Mark* bicycles')),
    [
      'content/plans/safer-town/actions/1-1.md:3:8: a text cannot begin with “*” unless it is in quotation marks. Put the whole text in quotation marks. [yaml/sign]',
    ],
  ],
  [
    'a text that begins with &',
    withAction(changed(ACTION, 'Mark bicycles', '&Mark bicycles')),
    [
      'content/plans/safer-town/actions/1-1.md:3:8: “&Mark” is not read as text, because it begins with “&”. Put the whole text in quotation marks. [yaml/word-lost]',
    ],
  ],
  [
    'a text that begins with !',
    withAction(changed(ACTION, 'Mark bicycles', '!Mark bicycles')),
    [
      'content/plans/safer-town/actions/1-1.md:3:8: “!Mark” is not read as text, because it begins with “!”. Put the whole text in quotation marks. [yaml/word-lost]',
    ],
  ],
  [
    'a text that begins with >',
    withAction(changed(ACTION, 'Mark bicycles', '> Mark bicycles')),
    [
      'content/plans/safer-town/actions/1-1.md:3:8: a text cannot begin with “>” unless it is in quotation marks. Put the whole text in quotation marks. [yaml/sign]',
    ],
  ],
  [
    'a tag of a program',
    withAction(changed(ACTION, 'ongoing', '!!js/function x')),
    [
      'content/plans/safer-town/actions/1-1.md:7:6: “!!js/function” is not read as text, because it begins with “!”. Put the whole text in quotation marks. [yaml/word-lost]',
    ],
  ],
  [
    'a bullet that is not a hyphen',
    withAction(changed(ACTION, '- Most', '* Most')),
    [
      'content/plans/safer-town/actions/1-1.md:5:3: an item of a list begins with “- ”, not with “*”. Write a hyphen and a space instead. [yaml/bullet]',
    ],
  ],
  [
    'a list in the line of its field',
    withAction(changed(ACTION, ':\n  - Most', ': - Most')),
    [
      'content/plans/safer-town/actions/1-1.md:4:18: a list cannot begin in the line of its field. Write each item on a line of its own that begins with “- ”, below the field. [yaml/list-in-line]',
    ],
  ],
  [
    'an item below a field that has a value',
    withAction(changed(ACTION, 'due: ongoing', 'due: ongoing\n- soon')),
    [
      'content/plans/safer-town/actions/1-1.md:8:1: an item of a list stands below a field that has a value already. Delete the value in the line above, or delete “- ”. [yaml/item-below-value]',
    ],
  ],
  [
    'fields of an item too far to the right',
    withAction(changed(ACTION, 'due:', 'updates:\n  - date: 2026-01-01\n      status: on track\n    text: Begun\ndue:')),
    [
      'content/plans/safer-town/actions/1-1.md:9:7: the line stands too far to the right: the line above it is complete. Begin it right below the first letter of the field above. [yaml/too-far-right]',
    ],
  ],
  [
    'fields of an item too far to the left',
    withAction(changed(ACTION, 'due:', 'updates:\n  - date: 2026-01-01\n   status: on track\ndue:')),
    [
      'content/plans/safer-town/actions/1-1.md:9:4: the line is indented differently from the lines that it belongs to. Begin fields that belong together in the same column, and “- ” of one list too. [yaml/indent]',
    ],
  ],
  [
    'a field twice',
    withAction(changed(ACTION, 'due:', 'title: Again\ndue:')),
    ['content/plans/safer-town/actions/1-1.md:7:1: “title” stands here for the second time. Keep one of the two. [yaml/twice]'],
  ],
  [
    'a backslash between quotation marks',
    withAction(changed(ACTION, 'Mark bicycles', '"C:\\bikes\\mark"')),
    [
      'content/plans/safer-town/actions/1-1.md:3:17: a backslash has a meaning of its own between straight quotation marks. Write it twice (\\\\), or put the text between single marks. [yaml/backslash]',
    ],
  ],
  [
    'a second --- in a file of fields only',
    { 'organisations.yaml': '- id: police\n  name: The police\n---\n' },
    [
      'content/organisations.yaml:3:1: a line “---” or “...” stands among the fields. Delete this line: in a file that ends with .yaml all lines are fields. [yaml/line-of-hyphens]',
    ],
  ],
  [
    'a line that does not belong to the list above',
    { 'organisations.yaml': '- id: police\nname: The police\n' },
    [
      'content/organisations.yaml:2:1: the line is indented differently from the lines that it belongs to. Begin fields that belong together in the same column, and “- ” of one list too. [yaml/indent]',
    ],
  ],
  [
    'an alias of what is not there',
    withAction(changed(ACTION, '[police]', '*owners')),
    [
      'content/plans/safer-town/actions/1-1.md:6:9: “*owners” is not read as text, because it begins with “*”. Put the whole text in quotation marks. [yaml/word-lost]',
    ],
  ],
  [
    'a file that repeats itself',
    withAction(changed(ACTION, '[police]', '&owners [*owners]')),
    [
      'content/plans/safer-town/actions/1-1.md:2:1: the file repeats itself without end. Write its lines out, without & and *. [yaml/repeats]',
    ],
  ],
  [
    'curly marks round a text with a colon',
    withAction(changed(ACTION, 'Mark bicycles', '“Bicycles: mark them”')),
    [
      'content/plans/safer-town/actions/1-1.md:3:8: the quotation marks round this text are curly, so that it is not read as one text. Write straight ones (") in their place. [yaml/quotation-curly]',
    ],
  ],
  [
    'an item without its first line',
    { 'organisations.yaml': '- id: police\n  name: The police\n  id: council\n  name: The council\n' },
    [
      'content/organisations.yaml:3:3: “id” and fields below it stand here for the second time. If another item begins here, put its first line above, which begins with “- ”; if not, keep one of the two. [yaml/several-twice]',
    ],
  ],
])('%s', (_mistake, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});
