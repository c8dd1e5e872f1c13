/** What a text may not hold, because a page, a PDF or a screen reader could not give it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHAPTER, type Files, PLAN, problemsWith, withChapter, withText } from '../plan/broken-content.ts';

test.each<[mistake: string, files: Files, said: string[], publicFiles?: string[]]>([
  [
    'a heading of level 1',
    withText('# Title'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: a heading of level 1 stands in the text, but the title of the page is that already. Begin the line with ## and a space. [text/heading-of-title]',
    ],
  ],
  [
    'a heading of level 1, underlined',
    withText('Title\n====='),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: a heading of level 1 stands in the text, but the title of the page is that already. Begin the line with ## and a space. [text/heading-of-title]',
    ],
  ],
  [
    'a level of headings that is skipped',
    withText('## Two\n\nText\n\n#### Four'),
    [
      'content/plans/safer-town/actions/1-1.md:14:1: a heading of level 4 follows one of level 2, so a level is skipped. Begin the line with ### and a space. [text/heading-skips]',
    ],
  ],
  [
    'a first heading of level 3',
    withText('### Three'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: a heading of level 3 follows the title of the page, so a level is skipped. Begin the line with ## and a space. [text/heading-skips]',
    ],
  ],
  ['levels that go up again', withText('## Two\n\n### Three\n\n## Two again\n\n### Three again'), []],
  [
    'a heading without words',
    withText('##'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: the heading has no words. Write its words after the # signs, or delete the line. [text/heading-empty]',
    ],
  ],
  [
    'a heading in a quotation',
    withText('> ## Two'),
    [
      'content/plans/safer-town/actions/1-1.md:10:3: a heading stands within a list, a note or a quotation. Put it above, at the beginning of a line of its own, or make it a sentence. [text/heading-within]',
    ],
  ],
  [
    'no space after the # signs',
    withText('##Two'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: this is not read as a heading, because there is no space after the # signs. Write a space after them. [notation/heading-without-space]',
    ],
  ],
  [
    'HTML',
    withText('<div>Text</div>'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: HTML cannot be shown in all our formats. Use Markdown only: **bold**, *italic*, [words](address). [notation/html]',
    ],
  ],
  [
    'HTML in a sentence',
    withText('Text <b>bold</b>'),
    [
      'content/plans/safer-town/actions/1-1.md:10:6: HTML cannot be shown in all our formats. Use Markdown only: **bold**, *italic*, [words](address). [notation/html]',
      'content/plans/safer-town/actions/1-1.md:10:13: HTML cannot be shown in all our formats. Use Markdown only: **bold**, *italic*, [words](address). [notation/html]',
    ],
  ],
  ['a remark between authors', withText('<!-- remark -->\n\nText <!-- and another --> goes on'), []],
  [
    'a program',
    withText('<script>alert(1)</script>'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: HTML cannot be shown in all our formats. Use Markdown only: **bold**, *italic*, [words](address). [notation/html]',
    ],
  ],
  [
    'lines that begin with four spaces',
    withText('    Text'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: lines that begin with four spaces or with ``` cannot be shown in all our formats. Begin the lines at the left edge, without spaces. [notation/code]',
    ],
  ],
  [
    'crossed-out text',
    withText('~~Text~~'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: crossed-out text (between ~ signs) cannot be shown in all our formats. Delete the text, or the ~ signs. [notation/crossed-out]',
    ],
  ],
  [
    'a footnote',
    withText('Text[^1]\n\n[^1]: Note'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: a footnote cannot be shown in all our formats. Write it into the text, in brackets. [notation/footnote]',
    ],
  ],
  [
    'a tick box',
    withText('- [ ] Text'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: a tick box cannot be shown in all our formats. Delete “[ ]” or “[x]”. [notation/tick-box]',
    ],
  ],
  [
    'a table whose line of hyphens is short',
    withText('| A | B |\n| --- |\n| x | y |'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: this is not read as a table, because the line of hyphens has another number of cells than the line above it. Give it as many cells: | --- | --- | for two columns. [notation/table-of-other-width]',
    ],
  ],
  [
    'a table with a row that is too long',
    withText('| A | B |\n| --- | --- |\n| x | y | z |'),
    [
      'content/plans/safer-town/actions/1-1.md:12:1: row 1 of the table has 3 cells, but its first line has 2. Give each row the same number of cells; a cell can be empty: | |. [text/table-row]',
    ],
  ],
  [
    'an image in a sentence',
    withText('Look ![a map](/map.png) here'),
    [
      'content/plans/safer-town/actions/1-1.md:10:6: an image within a sentence cannot be shown in all our formats. Put the image in a paragraph of its own. [notation/image-in-sentence]',
    ],
    ['map.png'],
  ],
  [
    'fields below the second ---',
    withText('asPrinted:\n  - column: Target'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: the field “asPrinted” stands below the second “---”, so it would be shown as text. Move it and the lines below it above the second “---”. [text/field]',
    ],
  ],
  [
    'a component in a chapter whose name ends with .md',
    { [`${PLAN}chapters/4.md`]: `${CHAPTER}\n<Structure of="nccsp" />\n` },
    [
      'content/plans/safer-town/chapters/4.md:11:1: a component cannot stand in a file that ends with .md. Rename the file so that it ends with .mdx. [text/component-in-md]',
    ],
  ],
  [
    'a component in the text of an action',
    withText('<Structure of="nccsp" />'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: a component cannot stand in this text. Move it to the text of a chapter, in a file that ends with .mdx. [text/component-elsewhere]',
    ],
  ],
  [
    'a component in the text of the plan',
    { [`${PLAN}plan.md`]: `${readFileSync(`tests/fixtures/minimal/content/${PLAN}plan.md`, 'utf8')}\n<Structure of="nccsp" />\n` },
    [
      'content/plans/safer-town/plan.md:13:1: a component cannot stand in this text. Move it to the text of a chapter, in a file that ends with .mdx. [text/component-elsewhere]',
    ],
  ],
  [
    'a component without its attribute',
    withChapter('<Structure />'),
    ['content/plans/safer-town/chapters/4.mdx:11:1: of: is missing. Add it (The id of the group at the top). [fields/missing]'],
  ],
  [
    'an unknown component',
    withChapter('<structure of="x" />'),
    [
      'content/plans/safer-town/chapters/4.mdx:11:1: there is no component “structure”. Use one of: TheoryOfChange, Structure (did you mean “Structure”?). [text/component-unknown]',
    ],
  ],
  [
    'a component with braces',
    withChapter('<Structure of={x} />'),
    [
      'content/plans/safer-town/chapters/4.mdx:11:1: what stands in a component must be plain text, without braces { }. Write it in straight quotation marks, such as <Structure of="id" />. [text/component-with-braces]',
    ],
  ],
  [
    'a component with curly quotation marks',
    withChapter('<Structure of=“x” />'),
    [
      'content/plans/safer-town/chapters/4.mdx:11:1: the quotation marks in the component are curly. Use straight ones: <Structure of="…" />. [notation/component-curly]',
    ],
  ],
  [
    'a component that is not closed',
    withChapter('<Structure of="x">'),
    [
      'content/plans/safer-town/chapters/4.mdx:11:1: the component “Structure” is not closed. End it with “/>” in the same line: <Structure of="…" />. [notation/component-open]',
    ],
  ],
  [
    'a component with text in it',
    { ...withChapter('<Structure of="board">Text</Structure>'), 'groups.yaml': '- id: board\n  name: The board\n' },
    [
      'content/plans/safer-town/chapters/4.mdx:11:1: the component “Structure” has text in it, which would not be shown. End it with “/>” and put the text below it. [text/component-with-text]',
    ],
  ],
  [
    'a component in a sentence',
    withChapter('Text <Structure of="x" />'),
    [
      'content/plans/safer-town/chapters/4.mdx:11:6: a component within a sentence cannot be shown in all our formats. Put it on a line of its own, with an empty line above and below it. [notation/component-in-sentence]',
    ],
  ],
  [
    'braces',
    withChapter('Text {and} more'),
    [
      'content/plans/safer-town/chapters/4.mdx:11:6: text in braces { } cannot be shown in all our formats. Use round brackets ( ), or write &#123; for { and &#125; for }. [notation/braces]',
    ],
  ],
  [
    'a brace that is not closed',
    withChapter('Text {and more'),
    [
      'content/plans/safer-town/chapters/4.mdx:11:6: braces { } have a meaning of their own here. Use round brackets ( ), or write &#123; for { and &#125; for }. [notation/brace]',
    ],
  ],
  [
    'a sign for less than',
    withChapter('Fewer than <5 people'),
    [
      'content/plans/safer-town/chapters/4.mdx:11:12: the sign “<” begins a component here. Write &lt; or “less than” instead. [notation/less-than]',
    ],
  ],
  [
    'an address between < and >',
    withChapter('See <https://www.example.org>'),
    [
      'content/plans/safer-town/chapters/4.mdx:11:5: an address cannot stand between < and > here. Write it as a link: [words](https://…). [notation/address-in-angles]',
    ],
  ],
  [
    'a remark of HTML where components may stand',
    withChapter('<!-- remark -->'),
    [
      'content/plans/safer-town/chapters/4.mdx:11:1: a remark is written in another way in a file that ends with .mdx. Write it like this: {/* remark */}. [notation/remark]',
    ],
  ],
  ['a remark where components may stand', withChapter('{/* remark */}'), []],
  [
    'a line of a program',
    withChapter('import x from "y"'),
    [
      'content/plans/safer-town/chapters/4.mdx:11:1: a line that begins with “import” or “export” cannot be shown in all our formats. Begin the line with another word. [notation/import]',
    ],
  ],
  [
    'two mistakes in two lines',
    withChapter('Fewer than <5\n\nand <6'),
    [
      'content/plans/safer-town/chapters/4.mdx:11:12: the sign “<” begins a component here. Write &lt; or “less than” instead. [notation/less-than]',
      'content/plans/safer-town/chapters/4.mdx:13:5: the sign “<” begins a component here. Write &lt; or “less than” instead. [notation/less-than]',
    ],
  ],
  [
    'a tag that closes nothing',
    withChapter('Marked.</div>'),
    ['content/plans/safer-town/chapters/4.mdx:11:8: this closes something that was not opened. Delete it. [notation/closes-nothing]'],
  ],
  [
    'a sign for “less than” before a word',
    withChapter('Fewer <than five.'),
    [
      'content/plans/safer-town/chapters/4.mdx:11:7: “<than” is read as HTML or as a component, and it is neither. Delete it, or write &lt; for a “less than” sign. [notation/less-than-word]',
    ],
  ],
  [
    'an image whose address stands elsewhere',
    withText('![Bicycle][one]\n\n[one]: /bicycle.png'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: an image whose address stands elsewhere cannot be shown in all our formats. Write the address beside the words: ![What it shows](address). [notation/image-elsewhere]',
    ],
  ],
])('%s', (_mistake, files, said, publicFiles) => {
  expect(problemsWith(files, publicFiles)).toEqual(said);
});
