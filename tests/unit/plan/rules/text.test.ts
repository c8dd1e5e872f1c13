/** Images have words, numbered paragraphs can be cited, and a page that lives by its text has one. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PRIVACY_PAGE, RESERVED_PAGES } from '../../../../src/schema/page.ts';
import { ACTION, type Files, ORGANISATIONS, PLAN, problemsWith, withAction, withChapter, withText } from '../broken-content.ts';

test.each<[mistake: string, files: Files, said: string[], publicFiles?: string[]]>([
  ['an image that is there, with words', withText('![A map of the town](/images/map.png)'), [], ['images/map.png']],
  [
    'an image without words',
    withText('![](/images/map.png)'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: the image has no alternative text. Write what it shows between the square brackets: ![What it shows](address). [text/image-without-text]',
    ],
    ['images/map.png'],
  ],
  [
    'an image that is not there',
    withText('![A map of the town](/images/map.jpg)'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: there is no image “/images/map.jpg”. Put it in the folder “public” and write its path from there: /images/name.png (did you mean “/images/map.png”?). [text/image-missing]',
    ],
    ['images/map.png'],
  ],
  [
    'an image by its name only',
    withText('![A map of the town](map.png)'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: there is no image “map.png”. Put it in the folder “public” and write its path from there: /images/name.png (did you mean “/map.png”?). [text/image-missing]',
    ],
    ['map.png'],
  ],
  [
    'a table with a column that has no heading',
    withText('| | Thefts |\n| --- | --- |\n| 2020 | 12 |'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: column 1 of the table has no heading. Write what the column holds in the first line of the table. [text/table-head]',
    ],
  ],
  [
    'a paragraph number twice',
    withChapter('4.1 Again.'),
    [
      'content/plans/safer-town/chapters/4.mdx:11:1: paragraph 4.1 stands already in line 7. Give one of the two another number. [text/paragraph-twice]',
    ],
  ],
  [
    'a paragraph of another chapter',
    withChapter('5.1 Elsewhere.'),
    [
      'content/plans/safer-town/chapters/4.mdx:11:1: paragraph 5.1 stands in chapter 4. Begin its number with “4.”, or begin the paragraph with a word. [text/paragraph-of-chapter]',
    ],
  ],
  [
    'a component in an action',
    {
      'organisations.yaml': ORGANISATIONS,
      'groups.yaml': '- id: board\n  name: The board\n',
      [`${PLAN}actions/1-1.mdx`]: `${ACTION}\n<Structure of="board" />\n`,
    },
    [
      'content/plans/safer-town/actions/1-1.mdx:10:1: a component cannot stand in this text: actions are shown without it. Use it in the text of a chapter. [text/component-not-shown]',
    ],
  ],
  [
    'a page without text',
    { 'pages/about.md': '---\ntitle: About\n---\n' },
    ['content/pages/about.md:1:1: the page has no text. Write it below the second “---”. [text/none]'],
  ],
  [
    'a page at the address of another',
    { 'pages/glossary.md': '---\ntitle: Words\n---\n\nOur words.\n' },
    [
      'content/pages/glossary.md:1:1: the address /glossary/ belongs to another page of the site. Give the file another name. [text/page-name]',
    ],
  ],
  ['an action without text', withAction(ACTION), []],
  [
    'a text that no page shows',
    {
      [`${PLAN}measures/thefts.md`]:
        '---\ntitle: Thefts\nunit: { kind: count, words: offences }\nreportedBy: not stated\ndirection: not stated\n---\n\nBicycles above all.\n',
    },
    [
      'content/plans/safer-town/measures/thefts.md:8:1: a measure has fields only, so this text would not be shown. Move it to the field “notes”, each paragraph on a line that begins with “- ”. [text/not-shown]',
    ],
  ],
])('%s', (_mistake, files, said, publicFiles) => {
  expect(problemsWith(files, publicFiles)).toEqual(said);
});

test('the names that pages may not have are those of the routes', () => {
  const routes = readdirSync('src/pages').map((name) => name.replace(/\.astro$/, ''));
  const named = routes.filter((name) => !/^[[.]|\.txt\.ts$/.test(name));
  expect(named.sort()).toEqual([...RESERVED_PAGES, PRIVACY_PAGE].sort());
});
