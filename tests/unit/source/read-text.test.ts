/** Files as other programs save them: what can be read is read, and what cannot be seen is said. */
import { expect, test } from 'vitest';
import { ACTION, changed, contentWith, type Files, PLAN, problemsWith, withAction, withText } from '../plan/broken-content.ts';

test.each<[mistake: string, files: Files, said: string[]]>([
  ['saved by Windows, with its line ends and byte order mark', withAction(`\ufeff${ACTION.replaceAll('\n', '\r\n')}`), []],
  [
    'a mistake in such a file is in the right line and column',
    withAction(`\ufeff${changed(ACTION, 'due:', 'dew:').replaceAll('\n', '\r\n')}\r\nText\r\n\r\n# Title\r\n`),
    [
      'content/plans/safer-town/actions/1-1.md:7:1: dew: there is no such field. Correct its name (did you mean “due”?). [fields/mistyped]',
      'content/plans/safer-town/actions/1-1.md:12:1: a heading of level 1 stands in the text, but the title of the page is that already. Begin the line with ## and a space. [text/heading-of-title]',
    ],
  ],
  [
    'a byte order mark does not move the first line',
    { 'organisations.yaml': '\ufeff- nmae: The police\n  id: police\n' },
    ['content/organisations.yaml:1:3: nmae: there is no such field. Correct its name (did you mean “name”?). [fields/mistyped]'],
  ],
  [
    'saved in an old encoding',
    { [`${PLAN}priorities/burglary.md`]: Buffer.from('---\ntitle: Caf\u00e9s\n---\n', 'latin1') },
    [
      'content/plans/safer-town/priorities/burglary.md:2:11: the file is not saved as UTF-8, so letters such as é or ’ are lost. Save it again and choose the encoding “UTF-8”. [files/encoding]',
    ],
  ],
  [
    'saved as UTF-16',
    { [`${PLAN}priorities/burglary.md`]: Buffer.from('\ufeff---\ntitle: x\n---\n', 'utf16le') },
    [
      'content/plans/safer-town/priorities/burglary.md:1:1: the file is not saved as UTF-8, so letters such as é or ’ are lost. Save it again and choose the encoding “UTF-8”. [files/encoding]',
    ],
  ],
  [
    'two versions after a merge',
    withAction(changed(ACTION, 'due: ongoing', '<<<<<<< HEAD\ndue: ongoing\n=======\ndue: 2026\n>>>>>>> other')),
    [
      'content/plans/safer-town/actions/1-1.md:7:1: two versions of the same lines stand here, because two people changed them. Keep the right version, and delete the other and the lines that begin with <<<<<<<, ======= and >>>>>>>. [files/two-versions]',
    ],
  ],
  [
    'a space without width in an id',
    withAction(changed(ACTION, '[police]', '[\u200bpolice]')),
    [
      'content/plans/safer-town/actions/1-1.md:6:10: there is a character here that cannot be seen (U+200B). Delete the letters around it and type them again. [files/unseen]',
    ],
  ],
  ['an emoji of several characters is text', withAction(changed(ACTION, 'Mark bicycles', '👩‍🚒 Mark bicycles')), []],
  [
    'a character that cannot be seen, written by its number in a field',
    withAction(changed(ACTION, 'Mark bicycles', '"Mark \\u202e bicycles"')),
    [
      'content/plans/safer-town/actions/1-1.md:3:1: title: a character that cannot be seen (U+202E) is written here by its number. Delete it and write the words as they are to be read. [files/unseen-by-number]',
    ],
  ],
  [
    'the same in a text',
    withText('Mark &#8238; bicycles'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: a character that cannot be seen (U+202E) is written here by its number. Delete it and write the words as they are to be read. [files/unseen-by-number]',
    ],
  ],
])('%s', (_mistake, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});

test.each([
  ['Windows', '\r\n'],
  ['an old Macintosh', '\r'],
])('the line ends of %s change nothing that is read', (_system, lineEnd) => {
  const text = `${ACTION}\nOne\ntwo.\n\n| A | B |\n| --- | --- |\n| x | y |\n`;
  const read = (action: string) => contentWith(withAction(action)).entries.map(({ data, body }) => ({ data, body }));
  expect(read(text.replaceAll('\n', lineEnd))).toEqual(read(text));
});
