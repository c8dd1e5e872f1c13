/** What was published and is changed without a word: promises, and the record. */
import type { Room } from '../../check.ts';
import { asItStood, list } from './pieces.ts';

interface Edited {
  changes: readonly { field: string; from: unknown; to: unknown }[];
  /** The paths of the corrections that say that our text was wrong, one for each field. */
  corrections: readonly string[];
  /** All of them, with their texts: they are printed behind the problems. */
  files: readonly { path: string; text: string }[];
}

const differences = (changes: Edited['changes']) =>
  list(changes.map(({ field, from, to }) => `“${field}” was ${asItStood(from)} and is ${asItStood(to)} now`));
const again = (changes: Edited['changes']) => (changes.length === 1 ? `${asItStood(changes[0]?.from)} again` : 'again what stood there');
const readyBelow = (...files: (string | undefined)[]) => {
  const count = files.filter(Boolean).length;
  return `${count === 1 ? 'It stands' : count === 2 ? 'Both stand' : 'All stand'} below, ready to paste`;
};

export const kept = {
  'kept/promise': ({ changes, amendment, corrections }: Edited & { amendment: string | undefined }) => ({
    message: `what was promised here has been edited, and readers would not learn of it: ${differences(changes)}`,
    fix: [
      amendment === undefined
        ? `If the promise was changed, write ${again(changes)}, and add what is promised now as another entry`
        : `If the promise was changed, write ${again(changes)}, and add ${amendment}`,
      `If the plan always said so and our text was wrong, add ${list(corrections)} instead`,
      readyBelow(amendment, ...corrections),
    ].join('. '),
  }),
  'kept/promise-gone': ({ canBeWithdrawn }: { canBeWithdrawn: boolean }) => ({
    message: 'this promise was published, and is gone',
    fix: [
      'Bring the file or the item back. If it is not to be kept any more, report it as stopped, or change it in a file of changes',
      ...(canBeWithdrawn
        ? ['if it should not have been published, write “publication: { withdrawn: … }” in it, with the day and why']
        : []),
      'if it has another name now, give it the old one again',
    ].join('; '),
  }),
  'kept/record': ({ changes, further, corrections }: Edited & { further: string | undefined }) => ({
    message: `this was published as it was said, and has been edited: ${differences(changes)}`,
    fix: [
      further === undefined
        ? `Write ${again(changes)}, and add a further change`
        : `Write ${again(changes)}, and add ${further}, which puts it right and names it`,
      `If we had typed wrong what a document says, add ${list(corrections)} instead`,
      readyBelow(further, ...corrections),
    ].join('. '),
  }),
  'kept/record-gone': () => ({
    message: 'this was reported or decided, and is gone: what was said stays said',
    fix: 'Bring the file back under its name, and add a further report with “corrects” that names it; of a change of a promise, add a further change. If something in it must not stay, take it back with “npm run take-back”',
  }),
  'kept/hidden': ({ canBeWithdrawn }: { canBeWithdrawn: boolean }) => ({
    message: 'this was published, and is hidden now: what was promised and reported stays to be read',
    fix: `Take “draft” or “from” out of “publication” again. ${
      canBeWithdrawn
        ? 'If it does not hold any more, or should not have been published, write “withdrawn: …” there, with the day and why'
        : 'If it was wrong, add a further report with “corrects” that names it; of a change of a promise, add a further change'
    }`,
  }),
} satisfies Room<'kept'>;
