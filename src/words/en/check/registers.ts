/** What public registers call bodies and areas. */
import type { Room } from '../../check.ts';
import { quote } from './pieces.ts';

export const registers = {
  'registers/twice': ({ name, other }: { name: string; other: string }) => ({
    message: `${quote(name)} is the identifier of “${other}” already`,
    fix: 'Look both up in the register, and put the wrong one right or leave it out',
  }),
} satisfies Room<'registers'>;
