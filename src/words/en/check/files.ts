/** Files and folders: where they stand, what they are called, and whether they can be read. */
import { type Kind, kinds } from '../../../schema/kinds.ts';
import type { Room } from '../../check.ts';
import { quote } from './pieces.ts';

interface Renamed {
  name: string;
  to: string;
}

export const files = {
  'files/no-folder': () => ({
    message: 'there is no such folder with content',
    fix: 'Correct the name of the folder in CONTENT_DIR, or create the folder',
  }),
  'files/link': () => ({
    message: 'this is a link to another place on the disk, and no file',
    fix: 'Delete it, and put a copy of the file in its place',
  }),
  'files/missing': () => ({
    message: 'the file is missing',
    fix: 'Create it; the content reference (docs/content-reference.md) lists its fields',
  }),
  'files/unreadable': ({ cause }: { cause: string }) => ({
    message: `the software cannot read this file (${cause})`,
    fix: 'Take back the last change to it, and please report it with the file',
  }),
  'files/file-name': ({ name, to }: { name: string; to: string | undefined }) => ({
    message: `the name of the file, ${quote(name)}, cannot be part of a web address`,
    fix: `Rename the file with lower-case letters, numbers and hyphens: ${to ?? 'for example 1-10'}`,
  }),
  'files/folder-name': ({ name, to }: { name: string; to: string | undefined }) => ({
    message: `the name of the folder, ${quote(name)}, cannot be part of a web address`,
    fix: `Rename the folder with lower-case letters, numbers and hyphens: ${to ?? 'for example 1-10'}`,
  }),
  'files/no-fields': () => ({
    message: 'there are no fields in the file',
    fix: 'Write its fields, as in a similar file, or delete the file',
  }),
  'files/no-list': () => ({
    message: 'the file is not a list',
    fix: 'Begin each of its entries with “- id: ”, and indent its other fields by two spaces',
  }),

  'files/no-content-name': ({ name, to }: Renamed) => ({
    message: `“${name}” is not the name of a content file`,
    fix: `Rename it to ${to}`,
  }),
  'files/no-content-folder': ({ name, to }: Renamed) => ({
    message: `there is no folder “${name}” for content`,
    fix: `Move the file to the folder ${to}`,
  }),
  'files/folder-in-folder': ({ name, to }: Renamed) => ({
    message: `a folder within “${name}” is not read`,
    fix: `Move the file to the folder ${to}`,
  }),
  'files/no-text': ({ to }: { to: string }) => ({
    message: 'a file of this kind cannot be published',
    fix: `Copy its text into a file ${to}, which is plain text`,
  }),
  'files/ending': ({ folder, ending, to }: { folder: string; ending: string; to: string }) => ({
    message: `the name of a file in “${folder}” ends with ${ending}`,
    fix: `Rename it to ${to}`,
  }),
  'files/not-of-a-plan': ({ name, folder }: { name: string; folder: string | undefined }) => ({
    message: `“${name}” does not belong to a single plan`,
    fix: `Move the file out of the plan, to the ${folder === undefined ? 'content folder itself' : `folder “${folder}”`}`,
  }),
  'files/of-a-plan': ({ name, to }: Renamed) => ({ message: `“${name}” belongs to a plan`, fix: `Move the file to ${to}` }),
  'files/other-kind': ({ kind, folder }: { kind: Kind; folder: string }) => ({
    message: `these are the fields of another kind (${kinds[kind].label}), and stand in the wrong folder`,
    fix: `Move the file to the folder ${folder}`,
  }),
  'files/no-place': ({ places }: { places: readonly string[] }) => ({
    message: 'no content is kept under this name, so the file would not be published',
    fix: `Move it to one of these: ${places.join(', ')}`,
  }),

  'files/too-large': () => ({
    message: 'the file is larger than any text of a plan',
    fix: 'Divide it into several, or delete what does not belong into it',
  }),
  'files/encoding': () => ({
    message: 'the file is not saved as UTF-8, so letters such as é or ’ are lost',
    fix: 'Save it again and choose the encoding “UTF-8”',
  }),
  'files/two-versions': () => ({
    message: 'two versions of the same lines stand here, because two people changed them',
    fix: 'Keep the right version, and delete the other and the lines that begin with <<<<<<<, ======= and >>>>>>>',
  }),
} satisfies Room<'files'>;

/** What the forms for officers can meet too: their scripts have these words and not the others. */
export const unseen = {
  'files/unseen': ({ number, more }: { number: string; more: number }) => ({
    message: `there is a character here that cannot be seen (${number})${more > 0 ? `, and ${more} more in this file` : ''}`,
    fix: 'Delete the letters around it and type them again',
  }),
  'files/unseen-by-number': ({ number }: { number: string }) => ({
    message: `a character that cannot be seen (${number}) is written here by its number`,
    fix: 'Delete it and write the words as they are to be read',
  }),
} satisfies Room<'files'>;
