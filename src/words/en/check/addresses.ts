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
  page: 'Give its file the name that it had',
  file: 'Bring back what it is made from',
  parts: 'Bring back what stood there, with the number or the id that it had',
  columns: 'Give the column the name that it had',
};

export const addresses = {
  'addresses/gone': (gone: Gone) => ({
    message: `${what[gone.what](gone)}, published since ${gone.day}, would be gone${gone.others === 0 ? '' : `, and ${gone.others} ${gone.others === 1 ? 'address' : 'addresses'} with it`}: others may hold on to it`,
    fix: `${back[gone.what]}. If it is elsewhere now${gone.meant === undefined ? '' : `, perhaps at ${gone.meant}`}, add this file, which stands below, ready to paste. If nothing took its place, add it without “to”${gone.what === 'page' ? '. If it does not hold any more, keep its own file and say so there, with “withdrawn”' : ''}`,
  }),
  'addresses/ledger': () => ({
    message: 'this line of what was published cannot be read',
    fix: 'Take back the last change of this file: only “npm run published” writes it',
  }),
} satisfies Room<'addresses'>;

export const redirects = {
  'redirects/twice': ({ from, file }: { from: string; file: string }) => ({
    message: `${from} stands in ${file} too`,
    fix: 'Keep it in one of them',
  }),
  'redirects/onward': ({ to, end }: { to: string; end: string | undefined }) => ({
    message: end === undefined ? `${to} leads back to where it came from` : `${to} leads on to another address`,
    fix: end === undefined ? 'Write the address of a page that is there' : `Write ${end}, so that nobody is led on twice`,
  }),
  'redirects/not-alike': ({ ending }: { ending: string }) => ({
    message: `a file (.${ending}) cannot become something else`,
    fix: `Write the address of a file that ends in .${ending} too, or leave “to” out and say in “why” where readers can look`,
  }),
  'redirects/no-target': ({ to }: { to: string }) => ({
    message: `there is nothing at ${to}`,
    fix: 'Write the address of a page that is there, from the slash after the name of the site, or leave “to” out if nothing took its place',
  }),
  'redirects/still-there': ({ from }: { from: string }) => ({
    message: `${from} is still there, so nobody would be led on`,
    fix: 'Take it out of “from”, or take away what stands there',
  }),
} satisfies Room<'redirects'>;
