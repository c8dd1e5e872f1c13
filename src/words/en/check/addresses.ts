/** What was published and would be gone, and addresses that moved. */

import type { Room } from '../../check.ts';
import { localeOf } from '../../locale.ts';

const { list } = localeOf('en-GB');

interface Gone {
  what: 'page' | 'file' | 'parts' | 'columns';
  address: string;
  /** Since when it was published. */
  day: string;
  names: readonly string[];
  /** Where it probably is now. */
  meant: string | undefined;
  /** How many addresses go with it. */
  others: number;
  /** The file that says where it is now, ready to paste. */
  files: readonly { path: string; text: string }[];
}

/** More names than anybody reads are counted. */
const MOST = 5;
const named = (names: readonly string[]) =>
  names.length > MOST
    ? `${names
        .slice(0, MOST)
        .map((name) => `“${name}”`)
        .join(', ')} and ${names.length - MOST} more`
    : list(names.map((name) => `“${name}”`));

const what: Record<Gone['what'], (gone: Gone) => string> = {
  page: ({ address }) => `the page ${address}`,
  file: ({ address }) => `the file ${address}`,
  parts: ({ address, names }) => `${names.length === 1 ? 'the part' : 'the parts'} ${named(names)} of ${address}`,
  columns: ({ address, names }) => `${names.length === 1 ? 'the column' : 'the columns'} ${named(names)} of ${address}`,
};

/** What can be tried without writing a word. */
const back: Record<Gone['what'], string> = {
  page: 'If its file was deleted or has another name now, put it back under the name that it had',
  file: 'If what it is made from was deleted or has another name now, put it back as it was',
  parts: 'If it was deleted or has another number or id now, put it back as it was',
  columns: 'Whoever looks after the software can give the column its name again',
};
const withdraw =
  'If it was right and does not hold any more, put its file back and write “publication: { withdrawn: … }” in it, with the day and why';

export const addresses = {
  'addresses/gone': (gone: Gone) => ({
    message: `${what[gone.what](gone)}, published since ${gone.day}, would be gone${gone.others === 0 ? '' : `, and ${gone.others} ${gone.others === 1 ? 'address' : 'addresses'} with it`}: papers, bookmarks and other sites can lead there`,
    fix: `${back[gone.what]}. If it is elsewhere now${gone.meant === undefined ? '' : `, perhaps at ${gone.meant}`}, add the file that stands below, ready to paste, and write why. If nothing took its place, add that file without the line “to”${gone.what === 'page' ? `. ${withdraw}` : ''}`,
  }),
  'addresses/ledger': () => ({
    message: 'this line of what was published cannot be read',
    fix: 'Put the file back as it was before it was changed by hand: only “npm run published” writes it',
  }),
} satisfies Room<'addresses'>;

export const redirects = {
  'redirects/twice': ({ from, file }: { from: string; file: string }) => ({
    message: `${file} says of ${from} too where it is now`,
    fix: 'Take the address out of one of the two files',
  }),
  'redirects/onward': ({ to, end }: { to: string; end: string | undefined }) => ({
    message: end === undefined ? `${to} leads back to where it came from` : `${to} is an old address itself, which leads on`,
    fix: end === undefined ? 'Write the address of a page that is there' : `Write ${end}, so that nobody is led on twice`,
  }),
  'redirects/not-alike': ({ ending }: { ending: string }) => ({
    message: `an old address is that of a file (.${ending}), and the new one is not: whoever asks for the one cannot use the other`,
    fix: `Write the address of a file that ends in .${ending} too, or take the line “to” out and say in “why” where readers can look`,
  }),
  'redirects/no-target': ({ to }: { to: string }) => ({
    message: `there is nothing at ${to}`,
    fix: 'Open the page in a browser and copy its address from the slash after the name of the site on; or take the line “to” out if nothing took its place',
  }),
  'redirects/still-there': ({ from }: { from: string }) => ({
    message: `${from} is still there, so nobody would be led on`,
    fix: 'Take it out of “from”. If it is to move, first give the file that it is made from its new name',
  }),
} satisfies Room<'redirects'>;
