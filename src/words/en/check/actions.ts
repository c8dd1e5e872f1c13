/** Actions: what is quoted can be looked up. */
import type { Room } from '../../check.ts';

export const actions = {
  'actions/printed-where': () => ({
    message: 'is shown as printed, but no document is named that it is printed in',
    fix: 'Add “sources” with the document and the place, or leave the field out',
  }),
} satisfies Room<'actions'>;
