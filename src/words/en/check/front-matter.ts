/** The two lines “---” that fields stand between. */
import type { Room } from '../../check.ts';

const WRITE_HYPHENS = 'Write “---” instead: three hyphens, and nothing else in the line';

export const frontMatter = {
  'front-matter/empty': () => ({
    message: 'the file is empty',
    fix: 'Write its fields between two lines “---”, as in a similar file, or delete the file',
  }),
  'front-matter/not-first': () => ({
    message: 'the first line is not “---”',
    fix: 'Delete everything that stands before the first “---”, spaces and empty lines too',
  }),
  'front-matter/opens-wrong': ({ line }: { line: string }) => ({ message: `“${line}” does not open the fields`, fix: WRITE_HYPHENS }),
  'front-matter/no-fields': () => ({
    message: 'the file does not begin with its fields',
    fix: 'Put a line “---” above the first field, and another one below the last',
  }),
  'front-matter/closes-wrong': ({ line }: { line: string }) => ({ message: `“${line}” does not close the fields`, fix: WRITE_HYPHENS }),
  'front-matter/not-closed': () => ({
    message: 'the line “---” below the fields is missing',
    fix: 'Put a line “---” below the last field, above the text',
  }),
  'front-matter/one-too-many': () => ({ message: 'a line “---” stands among the fields', fix: 'Delete it: the next one ends them' }),
} satisfies Room<'front-matter'>;
