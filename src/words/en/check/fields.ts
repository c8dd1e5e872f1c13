/** Fields and their values, by the schema of their kind: no names of types or libraries. */
import type { AddressFault } from '../../../schema/web-address.ts';
import type { Room, Wanted } from '../../check.ts';
import { wrongAddress } from './links.ts';
import { curlyMarks, either, guess, list, quote } from './pieces.ts';

function wantedList(items: NonNullable<Extract<Wanted, { form: 'choice' }>['list']>): string {
  if (items.of === 'ids') return 'a list of ids, such as [first-id, second-id]';
  return `a list, each item on a line of its own that begins with “- ${items.first === undefined ? '' : `${items.first}: `}”`;
}

/** What may be written in a field. */
function described(wanted: Wanted): string {
  switch (wanted.form) {
    case 'described':
      return wanted.words;
    case 'number':
      return 'a number without quotation marks, commas or units';
    case 'whole number':
      return 'a whole number without quotation marks, commas or units';
    case 'yes or no':
      return 'true or false';
    case 'id':
      return 'the id of one entry';
    case 'text':
      return 'a text';
    case 'at least':
      return `a number of at least ${wanted.limit}`;
    case 'more than':
      return `a number greater than ${wanted.limit}`;
    case 'fields':
      return `${list(wanted.names.map(quote))}, each on a line of its own`;
    case 'choice':
      return either([...(wanted.list ? [wantedList(wanted.list)] : []), ...wanted.values.map(quote)]);
  }
}

const inBrackets = (meaning: string) => ` (${meaning.replace(/\.$/, '')})`;

/** A value that its field does not allow, what is allowed, and what was probably meant. */
export interface Wrong {
  value: unknown;
  wanted: Wanted;
  probable: unknown;
}

const write = ({ wanted, probable }: Wrong) => `Write ${described(wanted)}${guess(probable)}`;

/** A list, or fields, are named and not printed. */
function subject(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : quote(value);
}

const orDelete = (optional: boolean) => (optional ? ', or delete the line' : '');

export const fields = {
  'fields/elsewhere': ({ to }: { to: string }) => ({
    message: 'this does not stand here: what is reported is a file of its own',
    fix: `Take it out, and write a new file in the folder ${to} of the plan`,
  }),
  'fields/missing': ({ wanted, meaning }: { wanted: Wanted; meaning: string | undefined }) => ({
    message: 'is missing',
    fix: meaning ? `Add it${inBrackets(meaning)}` : `Add it and write ${described(wanted)}`,
  }),
  'fields/empty': ({ wanted, meaning, optional }: { wanted: Wanted; meaning: string | undefined; optional: boolean }) => ({
    message: 'is empty',
    fix: `Write ${described(wanted)}${meaning ? inBrackets(meaning) : ''}${orDelete(optional)}`,
  }),
  'fields/empty-list': ({ wanted, optional }: { wanted: Wanted; optional: boolean }) => ({
    message: 'the list is empty',
    fix: `Write ${described(wanted)}${orDelete(optional)}`,
  }),
  'fields/no-hyphen': () => ({
    message: 'this is a list, but its first item does not begin with “- ”',
    fix: 'Put “- ” before the first field of each item, and indent its other fields by two spaces more',
  }),

  'fields/unknown': ({ known, list: owner }: { known: readonly string[]; list: string | undefined }) => ({
    message: 'there is no such field',
    fix: `Delete it, or use one of: ${known.join(', ')}${owner === undefined ? '' : `; if it belongs to an item of “${owner}”, indent it like the other fields of that item`}`,
  }),
  'fields/mistyped': ({ near }: { near: string }) => ({ message: 'there is no such field', fix: `Correct its name${guess(near)}` }),
  'fields/cut-number': () => ({
    message: 'a number before this is cut in two at its comma',
    fix: 'Write the number without the comma and without a unit: 200000',
  }),

  'fields/kind': (wrong: Wrong) => ({ message: `${subject(wrong.value)} cannot stand here`, fix: write(wrong) }),
  'fields/choice': (wrong: Wrong) => ({ message: `${quote(wrong.value)} is not one of the possible values`, fix: write(wrong) }),
  'fields/curly-marks': (wrong: Wrong) => ({ message: curlyMarks(String(wrong.value)), fix: write(wrong) }),
  'fields/too-small': (wrong: Wrong) => ({ message: `${quote(wrong.value)} is too small`, fix: write(wrong) }),
  'fields/too-large': (wrong: Wrong) => ({ message: `${quote(wrong.value)} is too large`, fix: write(wrong) }),
  'fields/beyond-figures': (wrong: Wrong) => ({ message: `${quote(wrong.value)} is greater than any figure of a plan`, fix: write(wrong) }),
  'fields/calendar': (wrong: Wrong) => ({ message: `${quote(wrong.value)} is not in the calendar`, fix: write(wrong) }),
  'fields/period': (wrong: Wrong) => ({ message: `${quote(wrong.value)} is not a period`, fix: write(wrong) }),
  'fields/far-year': (wrong: Wrong) => ({
    message: `${quote(wrong.value)} has a year that is too far away: write one from 1900 to 2100`,
    fix: write(wrong),
  }),
  'fields/reserved-name': (wrong: Wrong) => ({
    message: `${quote(wrong.value)} cannot be the name of a file on every system`,
    fix: write(wrong),
  }),
  'fields/separating-sign': (wrong: Wrong) => ({
    message: `${quote(wrong.value)} has a sign that separates words`,
    fix: 'Give each word a place of its own in the list',
  }),
  'fields/web-address': (wrong: Wrong & { fault: AddressFault }) => ({
    message: wrongAddress(quote(wrong.value), wrong.fault),
    fix: write(wrong),
  }),
} satisfies Room<'fields'>;
