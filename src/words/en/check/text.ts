/** Texts below the fields: how long and deep they are, headings, tables, images, components, and where a text is shown. */
import { type Kind, kinds } from '../../../schema/kinds.ts';
import type { Room } from '../../check.ts';
import { either, guess } from './pieces.ts';

const beginWith = (depth: number) => `Begin the line with ${'#'.repeat(depth)} and a space`;

export const text = {
  'text/too-long': ({ letters }: { letters: number }) => ({
    message: `the text has ${letters} letters, more than a page can have`,
    fix: 'Divide it into several files',
  }),
  'text/too-many-blocks': ({ blocks }: { blocks: number }) => ({
    message: `the text has ${blocks} paragraphs and headings, more than a page can have`,
    fix: 'Divide it into several files',
  }),
  'text/too-deep': ({ deepest }: { deepest: number }) => ({
    message: `more than ${deepest} lists, notes or quotations stand within each other here`,
    fix: 'Begin the line further to the left, or with fewer “>”',
  }),
  'text/field': ({ name }: { name: string }) => ({
    message: `the field “${name}” stands below the second “---”, so it would be shown as text`,
    fix: 'Move it and the lines below it above the second “---”',
  }),

  'text/heading-within': () => ({
    message: 'a heading stands within a list, a note or a quotation',
    fix: 'Put it above, at the beginning of a line of its own, or make it a sentence',
  }),
  'text/heading-of-title': () => ({
    message: 'a heading of level 1 stands in the text, but the title of the page is that already',
    fix: beginWith(2),
  }),
  /** `above`: the level of the heading above; 1 is that of the title of the page. */
  'text/heading-skips': ({ depth, above }: { depth: number; above: number }) => ({
    message: `a heading of level ${depth} follows ${above === 1 ? 'the title of the page' : `one of level ${above}`}, so a level is skipped`,
    fix: beginWith(above + 1),
  }),
  'text/heading-empty': () => ({ message: 'the heading has no words', fix: 'Write its words after the # signs, or delete the line' }),

  'text/table-row': ({ row, cells, columns }: { row: number; cells: number; columns: number }) => ({
    message: `row ${row} of the table has ${cells} cells, but its first line has ${columns}`,
    fix: 'Give each row the same number of cells; a cell can be empty: | |',
  }),
  'text/table-head': ({ column }: { column: number }) => ({
    message: `column ${column} of the table has no heading`,
    fix: 'Write what the column holds in the first line of the table',
  }),

  'text/image-without-text': () => ({
    message: 'the image has no alternative text',
    fix: 'Write what it shows between the square brackets: ![What it shows](address)',
  }),
  'text/image-missing': ({ address, near }: { address: string; near: string | undefined }) => ({
    message: `there is no image “${address}”`,
    fix: `Put it in the folder “public” and write its path from there: /images/name.png${guess(near)}`,
  }),

  'text/component-unknown': ({ name, known, near }: { name: string; known: readonly string[]; near: string | undefined }) => ({
    message: `there is no component “${name}”`,
    fix: `Use one of: ${known.join(', ')}${guess(near)}`,
  }),
  'text/component-with-text': ({ name }: { name: string }) => ({
    message: `the component “${name}” has text in it, which would not be shown`,
    fix: 'End it with “/>” and put the text below it',
  }),
  'text/component-with-braces': ({ name, attribute }: { name: string; attribute: string }) => ({
    message: 'what stands in a component must be plain text, without braces { }',
    fix: `Write it in straight quotation marks, such as <${name} ${attribute}="id" />`,
  }),
  'text/left-open': ({ text }: { text: string }) => ({
    message: `“${text}” only holds the place of words`,
    fix: 'Write in its place what it asks for, without the signs < and >',
  }),
  'text/component-in-md': () => ({
    message: 'a component cannot stand in a file that ends with .md',
    fix: 'Rename the file so that it ends with .mdx',
  }),
  'text/component-elsewhere': () => ({
    message: 'a component cannot stand in this text',
    fix: 'Move it to the text of a chapter, in a file that ends with .mdx',
  }),
  'text/component-not-shown': ({ kind, shownIn }: { kind: Kind; shownIn: readonly Kind[] }) => ({
    message: `a component cannot stand in this text: ${kinds[kind].plural} are shown without it`,
    fix: `Use it in the text of a ${either(shownIn.map((each) => kinds[each].label))}`,
  }),

  'text/paragraph-twice': ({ number, line }: { number: string; line: number }) => ({
    message: `paragraph ${number} stands already in line ${line}`,
    fix: 'Give one of the two another number',
  }),
  'text/paragraph-of-chapter': ({ number, chapter }: { number: string; chapter: string }) => ({
    message: `paragraph ${number} stands in chapter ${chapter}`,
    fix: `Begin its number with “${chapter}.”, or begin the paragraph with a word`,
  }),

  'text/not-shown': ({ kind }: { kind: Kind }) => ({
    message: `a ${kinds[kind].label} has fields only, so this text would not be shown`,
    fix: 'Move it to the field “notes”, each paragraph on a line that begins with “- ”',
  }),
  'text/page-name': ({ name }: { name: string }) => ({
    message: `the address /${name}/ belongs to another page of the site`,
    fix: 'Give the file another name',
  }),
} satisfies Room<'text'>;

/** What the forms for officers can meet too. */
export const noText = {
  'text/none': ({ kind }: { kind: Kind }) => ({
    message: `the ${kinds[kind].label} has no text`,
    fix: 'Write it below the second “---”',
  }),
} satisfies Room<'text'>;
