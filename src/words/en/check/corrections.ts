/** Corrections of our own text, and edits that are none. */
import { type Kind, kinds } from '../../../schema/kinds.ts';
import type { Room } from '../../check.ts';
import { asItStood } from './pieces.ts';

export const corrections = {
  'corrections/no-field': ({ kind, field }: { kind: Kind; field: string }) => ({
    message: `there is no field “${field}” (${kinds[kind].label})`,
    fix: 'Write the name of the field as it stands in its file, such as “due” or “period.from”, or “text” for what stands below the fields',
  }),
  'corrections/no-change': () => ({
    message: '“was” and “is” are the same',
    fix: 'Write in “was” what stood there before, or take this file away',
  }),
  'corrections/differs': ({ is, file }: { is: unknown; file: string }) => ({
    message: `it does not say what ${file} has: ${asItStood(is)}`,
    fix: `Write “is:” as it stands there: ${asItStood(is)}`,
  }),
} satisfies Room<'corrections'>;
