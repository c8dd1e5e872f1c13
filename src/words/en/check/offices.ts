/** People: named in their public office only. */
import type { Room } from '../../check.ts';

const OFFICE = 'Add the office as the list prints it, or leave the name out and say in a note that the list gives no office';

export const offices = {
  'offices/person': () => ({ message: 'a person is named without an office', fix: OFFICE }),
  'offices/deputy': () => ({ message: 'a deputy is named without an office', fix: OFFICE }),
} satisfies Room<'offices'>;
