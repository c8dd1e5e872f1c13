/** The notation of fields, in words for someone who has never heard of YAML. */
import type { Room } from '../../check.ts';
import { quote } from './pieces.ts';

const WHOLE = 'Put the whole text in quotation marks';

export const yaml = {
  'yaml/sign': ({ sign }: { sign: string }) => ({
    message: `a text cannot begin with “${sign}” unless it is in quotation marks`,
    fix: WHOLE,
  }),
  'yaml/word-lost': ({ word }: { word: string }) => ({
    message: `${quote(word)} is not read as text, because it begins with “${word.charAt(0)}”`,
    fix: WHOLE,
  }),
  'yaml/remark': () => ({ message: 'is empty, because what follows “#” is a remark and is not read', fix: WHOLE }),
  'yaml/quotation-open': ({ mark }: { mark: string }) => ({
    message: `the quotation mark (${mark}) that opens here is not closed`,
    fix: `Put the same straight mark (${mark}) at the end of the text`,
  }),
  'yaml/quotation-goes-on': () => ({
    message: 'the text goes on after its closing quotation mark',
    fix: `${WHOLE}, and use curly ones (“ ”) for words within it`,
  }),
  'yaml/quotation-curly': () => ({
    message: 'the quotation marks round this text are curly, so that it is not read as one text',
    fix: 'Write straight ones (") in their place',
  }),
  'yaml/bracket-open': ({ open, close }: { open: string; close: string }) => ({
    message: `the bracket “${open}” that opens here is not closed`,
    fix: `Put “${close}” at the end of the list`,
  }),
  'yaml/colon': () => ({ message: 'the text has a colon with a space after it, so it is not read as one text', fix: WHOLE }),
  'yaml/colon-without-space': () => ({ message: 'there is no space after the colon', fix: 'Write a space after the colon' }),
  'yaml/no-colon': () => ({
    message: 'this line has no name of a field with a colon after it',
    fix: 'If it is a field, write a colon and a space after its name; if it goes on with the text above, begin it with more spaces than that field; if the text of the page begins here, put a line “---” above it',
  }),
  'yaml/backslash': () => ({
    message: 'a backslash has a meaning of its own between straight quotation marks',
    fix: 'Write it twice (\\\\), or put the text between single marks',
  }),

  'yaml/tab': () => ({ message: 'the line begins with a tab', fix: 'Delete it, and indent with spaces: two for each level' }),
  'yaml/odd-space': () => ({
    message: 'there is a character here that looks like a space but is another one, as word processors make it',
    fix: 'Delete it and press the space bar',
  }),
  'yaml/indent': () => ({
    message: 'the line is indented differently from the lines that it belongs to',
    fix: 'Begin fields that belong together in the same column, and “- ” of one list too',
  }),
  'yaml/too-far-right': () => ({
    message: 'the line stands too far to the right: the line above it is complete',
    fix: 'Begin it right below the first letter of the field above',
  }),

  'yaml/bullet': ({ bullet }: { bullet: string }) => ({
    message: `an item of a list begins with “- ”, not with “${bullet}”`,
    fix: 'Write a hyphen and a space instead',
  }),
  'yaml/item-below-value': () => ({
    message: 'an item of a list stands below a field that has a value already',
    fix: 'Delete the value in the line above, or delete “- ”',
  }),
  'yaml/list-in-line': () => ({
    message: 'a list cannot begin in the line of its field',
    fix: 'Write each item on a line of its own that begins with “- ”, below the field',
  }),

  'yaml/twice': ({ name }: { name: string }) => ({ message: `“${name}” stands here for the second time`, fix: 'Keep one of the two' }),
  'yaml/several-twice': ({ name }: { name: string }) => ({
    message: `“${name}” and fields below it stand here for the second time`,
    fix: 'If another item begins here, put its first line above, which begins with “- ”; if not, keep one of the two',
  }),
  'yaml/line-of-hyphens': () => ({
    message: 'a line “---” or “...” stands among the fields',
    fix: 'Delete this line: in a file that ends with .yaml all lines are fields',
  }),
  'yaml/repeats-often': () => ({ message: 'the file repeats itself too often', fix: 'Write its lines out, without & and *' }),
  'yaml/repeats': () => ({ message: 'the file repeats itself without end', fix: 'Write its lines out, without & and *' }),
  'yaml/too-deep': () => ({
    message: 'fields stand within fields without end',
    fix: 'Write them as the content reference has them',
  }),
} satisfies Room<'yaml'>;
