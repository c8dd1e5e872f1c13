/** What was published and is changed without a word: promises, and the record. */
import type { Room } from '../../check.ts';
import { asItStood, list } from './pieces.ts';

const SHOW_AGAIN = 'Take “draft” or “from” out of “publication” again, here or in what this belongs to';

interface Edited {
  from: unknown;
  to: unknown;
  /** The path of the correction that says that our text was wrong. */
  correction: string;
  /** All of them, with their texts: they are printed behind the problems. */
  files: readonly { path: string; text: string }[];
}

export const kept = {
  'kept/promise': ({ fields, from, to, amendment, correction }: Edited & { fields: readonly string[]; amendment: string | undefined }) => ({
    message: `what was promised here has been edited (${list(fields)}), and readers would not learn of it: it was ${asItStood(from)}, and is ${asItStood(to)} now`,
    fix:
      amendment === undefined
        ? `If the plan always said so and our text was wrong, add ${correction}, which stands below. If the promise was changed, write ${asItStood(from)} again, and add what is promised now as another entry`
        : `If the promise was changed, write ${asItStood(from)} again, and add ${amendment}. If the plan always said so and our text was wrong, add ${correction} instead. Both stand below, ready to paste`,
  }),
  'kept/promise-gone': ({ isHidden, canBeWithdrawn }: { isHidden: boolean; canBeWithdrawn: boolean }) => ({
    message: `this promise was published, and is ${isHidden ? 'hidden now' : 'gone'}`,
    fix: [
      `${isHidden ? SHOW_AGAIN : 'Bring the file or the item back'}. If it is not to be kept any more, report it as stopped, or change it in a file of changes`,
      ...(canBeWithdrawn
        ? ['if it should not have been published, write “publication: { withdrawn: … }” in it, with the day and why']
        : []),
      ...(isHidden ? [] : ['if it has another name now, give it the old one again']),
    ].join('; '),
  }),
  'kept/record': ({ from, to, further, correction }: Edited & { further: string | undefined }) => ({
    message: `this was published as it was said, and has been edited: it was ${asItStood(from)}, and is ${asItStood(to)} now`,
    fix:
      further === undefined
        ? `Write ${asItStood(from)} again, and add a further change. If we had typed it wrong, add ${correction}, which stands below`
        : `Write ${asItStood(from)} again, and add ${further}, which puts it right and names it. If we had typed wrong what a document says, add ${correction} instead. Both stand below, ready to paste`,
  }),
  'kept/record-gone': ({ isHidden }: { isHidden: boolean }) => ({
    message: `this was reported or decided, and is ${isHidden ? 'hidden now' : 'gone'}: what was said stays said`,
    fix: `${isHidden ? SHOW_AGAIN : 'Bring the file back under its name'}, and add a further report with “corrects” that names it; of a change of a promise, add a further change`,
  }),
} satisfies Room<'kept'>;
