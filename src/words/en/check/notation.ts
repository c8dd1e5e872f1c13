/** The notation of texts: what not every format of the site could show, and what was meant as notation and is not read so. */
import type { Room } from '../../check.ts';

const EXAMPLE = '<Structure of="…" />';
const NO_BRACES = 'Use round brackets ( ), or write &#123; for { and &#125; for }';

export const notation = {
  'notation/code': () => ({
    message: 'lines that begin with four spaces or with ``` cannot be shown in all our formats',
    fix: 'Begin the lines at the left edge, without spaces',
  }),
  'notation/crossed-out': () => ({
    message: 'crossed-out text (between ~ signs) cannot be shown in all our formats',
    fix: 'Delete the text, or the ~ signs',
  }),
  'notation/footnote': () => ({
    message: 'a footnote cannot be shown in all our formats',
    fix: 'Write it into the text, in brackets',
  }),
  'notation/link-elsewhere': () => ({
    message: 'a link whose address stands elsewhere cannot be shown in all our formats',
    fix: 'Write the address beside the words: [words](address)',
  }),
  'notation/image-elsewhere': () => ({
    message: 'an image whose address stands elsewhere cannot be shown in all our formats',
    fix: 'Write the address beside the words: ![What it shows](address)',
  }),
  'notation/image-in-sentence': () => ({
    message: 'an image within a sentence cannot be shown in all our formats',
    fix: 'Put the image in a paragraph of its own',
  }),
  'notation/component-in-sentence': () => ({
    message: 'a component within a sentence cannot be shown in all our formats',
    fix: 'Put it on a line of its own, with an empty line above and below it',
  }),
  'notation/braces': () => ({ message: 'text in braces { } cannot be shown in all our formats', fix: NO_BRACES }),
  'notation/import': () => ({
    message: 'a line that begins with “import” or “export” cannot be shown in all our formats',
    fix: 'Begin the line with another word',
  }),
  'notation/tick-box': () => ({ message: 'a tick box cannot be shown in all our formats', fix: 'Delete “[ ]” or “[x]”' }),
  'notation/html': () => ({
    message: 'HTML cannot be shown in all our formats',
    fix: 'Use Markdown only: **bold**, *italic*, [words](address)',
  }),
  'notation/other': () => ({
    message: 'this notation cannot be shown in all our formats',
    fix: 'Write it as a paragraph, a list or a table',
  }),

  'notation/link-with-space': () => ({
    message: 'this is not read as a link, because there is a space in its address',
    fix: 'Take the space out of the address; the names of our files have none',
  }),
  'notation/link-in-two': () => ({
    message: 'this is not read as a link, because there is a space between its brackets',
    fix: 'Delete the space: [words](address)',
  }),
  'notation/link-wrong-way-round': () => ({
    message: 'this is not read as a link, because its brackets are the wrong way round',
    fix: 'Write the words in square brackets and the address in round ones: [words](address)',
  }),
  'notation/heading-without-space': () => ({
    message: 'this is not read as a heading, because there is no space after the # signs',
    fix: 'Write a space after them',
  }),
  'notation/table-of-other-width': () => ({
    message: 'this is not read as a table, because the line of hyphens has another number of cells than the line above it',
    fix: 'Give it as many cells: | --- | --- | for two columns',
  }),

  'notation/remark': () => ({
    message: 'a remark is written in another way in a file that ends with .mdx',
    fix: 'Write it like this: {/* remark */}',
  }),
  'notation/component-curly': () => ({
    message: 'the quotation marks in the component are curly',
    fix: `Use straight ones: ${EXAMPLE}`,
  }),
  'notation/component-open': ({ name }: { name: string }) => ({
    message: `the component “${name}” is not closed`,
    fix: `End it with “/>” in the same line: ${EXAMPLE}`,
  }),
  'notation/address-in-angles': () => ({
    message: 'an address cannot stand between < and > here',
    fix: 'Write it as a link: [words](https://…)',
  }),
  'notation/closes-nothing': () => ({ message: 'this closes something that was not opened', fix: 'Delete it' }),
  'notation/less-than-word': ({ name }: { name: string }) => ({
    message: `“<${name}” is read as HTML or as a component, and it is neither`,
    fix: 'Delete it, or write &lt; for a “less than” sign',
  }),
  'notation/less-than': () => ({
    message: 'the sign “<” begins a component here',
    fix: 'Write &lt; or “less than” instead',
  }),
  'notation/brace': () => ({ message: 'braces { } have a meaning of their own here', fix: NO_BRACES }),
  'notation/unreadable': () => ({
    message: 'the text cannot be read from here on',
    fix: `Write &lt; for “<” and &#123; for “{”, and close each component: ${EXAMPLE}`,
  }),
} satisfies Room<'notation'>;
