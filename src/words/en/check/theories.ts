/** Theories of change: arrows lead forward, from what is known, to steps that exist. */
import type { Stage } from '../../../schema/theory-of-change.ts';
import type { Room } from '../../check.ts';
import { guess } from './pieces.ts';

interface Columns {
  from: Stage;
  to: Stage;
}

export const theories = {
  'theories/no-step': ({ step, near }: { step: string; near: string | undefined }) => ({
    message: `there is no step “${step}” in this theory of change`,
    fix: `Write the id of one of its steps${guess(near)}`,
  }),
  'theories/same-id': ({ id }: { id: string }) => ({
    message: `the id “${id}” is taken by another step`,
    fix: 'Give one of the two another id',
  }),
  'theories/circle': ({ way }: { way: readonly string[] }) => ({
    message: `the steps lead in a circle: ${way.join(' → ')}`,
    fix: 'Take away one of these links',
  }),
  'theories/from-gap': ({ step }: { step: string }) => ({
    message: `“${step}” is a gap, and a gap leads to nothing that is known`,
    fix: 'Delete “leadsTo”, or “gap: true” if the source says what the step is',
  }),
  'theories/from-column-of-gaps': ({ column }: { column: Stage }) => ({
    message: `everything under “${column}” is a gap, and a gap leads to nothing that is known`,
    fix: 'Begin the link in the column before the gap',
  }),
  'theories/no-column': ({ column }: { column: Stage }) => ({
    message: `this theory of change has nothing under “${column}”`,
    fix: `Add “${column}”, or write the name of another column`,
  }),
  'theories/backwards': ({ from, to }: Columns) => ({
    message: `“${to}” does not come after “${from}”`,
    fix: 'Write a column that comes later',
  }),
  'theories/columns-twice': ({ from, to }: Columns) => ({ message: `“${from}” leads to “${to}” twice`, fix: 'Delete one of the two' }),
  'theories/linked-already': ({ from, to }: Columns) => ({
    message: `everything under “${from}” leads to everything under “${to}” already, by “columnLinks”`,
    fix: 'Delete these links of single steps, or the link between the columns',
  }),
  'theories/one-arrow': ({ from, to }: Columns) => ({
    message: `every step under “${from}” leads to every step under “${to}”, which is one link between two columns`,
    fix: `Delete these links, and write “columnLinks” with “from: ${from}” and “to: ${to}”`,
  }),
} satisfies Room<'theories'>;
