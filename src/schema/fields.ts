/**
 * The pieces that the schemas of all kinds share, so that a date, a reference or a citation
 * is written the same way in every file that an officer edits.
 */
import { z } from 'zod';
import { type AddressFault, wrongWebAddress } from './web-address.ts';

/** Words that stand in the place of a fact that nobody has given. They are published as they are. */
export const TO_BE_CONFIRMED = 'to be confirmed';
export const NOT_STATED = 'not stated';

/** What a schema finds wrong beyond the form of a value. The words for it are those of the check: `fields/<fault>`. */
export type FieldFault = 'beyond-figures' | 'reserved-name' | 'far-year' | 'calendar' | 'period' | 'separating-sign';

/** What an issue of a schema carries, so that the check knows which fault it is. */
export interface FaultOf {
  fault: FieldFault | 'web-address';
  /** Of a web address: why nobody can go there. */
  address?: AddressFault;
}

export const fault = (name: FieldFault): { params: FaultOf & Record<string, unknown> } => ({ params: { fault: name } });

/** More than any text, and any number, of a plan: what is beyond has come there by accident. */
const LONGEST_TEXT = 5_000;
const LONGEST_TITLE = 300;
const LONGEST_ID = 100;
const GREATEST = 1e12;

/** The smallest number of people that is published (docs/decisions/0011-small-numbers.md). */
export const FEWEST = 5;

/** A text in one or more sentences, without Markdown. */
export const text = z.string().trim().min(1).max(LONGEST_TEXT);
/** What something says beside its name. */
export const says = text.meta({ label: 'What it says' });

/** The name of something, which stands in lists, headings and the title of a page. */
export const heading = z.string().trim().min(1).max(LONGEST_TITLE);

/** A figure, an amount or a count. */
export const quantity = z.number().refine((value) => Math.abs(value) <= GREATEST, fault('beyond-figures'));

/** Names that some systems cannot give to a file. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** The name of a file or of an item of a list: it becomes part of a permanent web address. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(LONGEST_ID)
  .refine((value) => !RESERVED.test(value), fault('reserved-name'))
  .meta({ expected: 'lower-case letters, numbers and hyphens, such as “hate-crime”' });

/** The id of an item of a list, by which other files name it. */
export const itemId = id.meta({ label: 'Id' }).describe('The id that other files use.');

/** The title of what a document has, as that document prints it. */
export const publishedTitle = heading.meta({ label: 'Title' }).describe('The title as published.');

/** What a reader meets first: the title in a few plain words. The fuller one follows the source, and stands below it. */
export const shortTitle = heading
  .optional()
  .meta({ label: 'Short title' })
  .describe('The title in ten plain words at most: lists, links and the top of the page have it, and the fuller one stands below.');

/** Where an entry stands in lists, counted from 1. */
export const placeInLists = z.number().int().positive().meta({ label: 'Place in lists' }).describe('Its place in lists.');

/** The id of another entry. `kinds` says which kinds it may point to; the plan graph resolves it. */
export const reference = (...kinds: string[]) => z.string().min(1).meta({ references: kinds });

/** An entry of any plan, from a file that stands above the plans: `<plan>/<id>`, or `<plan>/<kind>/<id>` where the id could mean two things. */
export const referenceAcross = (...kinds: string[]) =>
  z
    .string()
    .regex(/^[^/]+\/./)
    .meta({
      references: kinds,
      across: true,
      expected: 'a plan and an id with a slash between them, such as “old-town-2012/burglary”',
    });

/**
 * Anything that has an address, from a file that stands above the plans: `<plan>/<id>` or `<plan>/<kind>/<id>` for what belongs
 * to a plan, `<kind>/<id>` for the plans themselves and what stands above them.
 */
export const referenceAnywhere = (...kinds: string[]) =>
  z
    .string()
    .regex(/^[^/]+\/./)
    .meta({
      references: kinds,
      across: true,
      aboveToo: true,
      expected:
        'a plan and an id with a slash between them, such as “old-town-2012/burglary”; or a kind and an id, such as “topic/violence”',
    });

const isCalendarDay = (value: string) => {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};

/** Community safety is not told of before, nor planned after; a year beyond is a slip of the keys. */
const isNearYear = (value: string) => Number(value.slice(0, 4)) >= 1900 && Number(value.slice(0, 4)) <= 2100;

/** A year. */
export const year = z
  .string()
  .regex(/^\d{4}$/)
  .refine(isNearYear, fault('far-year'))
  .meta({ expected: 'a year such as 2021' });

/** A day of the calendar, as in ISO 8601: 2021-09-16. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isCalendarDay, fault('calendar'))
  .refine(isNearYear, fault('far-year'))
  .meta({ expected: 'a day that exists, written year-month-day, such as 2021-09-16' });

/** A day, a month or a year, as exact as the source gives it: 2021-09-16, 2021-09 or 2021. */
export const date = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/)
  .refine((value) => isCalendarDay(`${value}-01-01`.slice(0, 10)), fault('calendar'))
  .refine(isNearYear, fault('far-year'))
  .meta({ expected: 'a date such as 2021-09-16, 2021-09 or 2021' });

/** Twelve months that are no calendar year: 2009-07/2010-06. */
const isTwelveMonths = (first: string, last: string): boolean => {
  const place = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return [first, last].every((month) => isCalendarDay(`${month}-01`)) && place(last) === place(first) + 11 && !first.endsWith('-01');
};

/** What a figure is for: a year, a financial year (April to March), any other twelve months, a month or a day. */
export const period = z
  .string()
  .regex(/^\d{4}(\/\d{2}|-\d{2}\/\d{4}-\d{2}|(-\d{2}){0,2})$/)
  .refine((value) => {
    const [from = '', to] = value.split('/');
    if (to === undefined) return isCalendarDay(`${value}-01-01`.slice(0, 10));
    return to.length > 2 ? isTwelveMonths(from, to) : (Number(from) + 1) % 100 === Number(to);
  }, fault('period'))
  .refine(isNearYear, fault('far-year'))
  .meta({
    expected: 'a period such as 2021, 2020/21 (a financial year), 2009-07/2010-06 (any other twelve months), 2021-09 or 2021-09-16',
  });

export const url = z
  .url({ protocol: /^https$/ })
  .superRefine((value, context) => {
    const address = wrongWebAddress(value);
    if (address) context.addIssue({ code: 'custom', params: { fault: 'web-address', address } satisfies FaultOf });
  })
  .meta({ expected: 'a web address that begins with https://' });
/** That of something that has a name of its own beside it. */
export const webAddress = url.meta({ label: 'Web address' }).describe('Its web address.');

/** A share of 100, in per cent. A change in per cent is another thing and may exceed 100. */
export const percentage = z.number().min(0).max(100).meta({ expected: 'a number from 0 to 100, without the % sign' });

/** Where a fact comes from: a document of `sources.yaml`, and the place in it. */
export const citation = z.strictObject({
  document: reference('document').meta({ label: 'Document' }).describe('The id of the document in sources.yaml.'),
  at: text.optional().meta({ label: 'Place' }).describe('The paragraph, table, page or heading: “paragraph 4.12”.'),
});

export const sources = z
  .array(citation)
  .min(1)
  .meta({ label: 'Sources', key: ['document', 'at'] })
  .describe('Where this comes from, so that a reader can check it.');

/** What a reader must know to understand the entry rightly: gaps, contradictions, how a figure was worked out. */
export const notes = z
  .array(text)
  .min(1)
  .meta({ label: 'Notes' })
  .describe('What a reader must know: gaps and contradictions in the source, or how a figure was worked out.');

/** Pieces of a cell as they are printed, word for word: a reader sees each of them between quotation marks. */
export const printed = z.array(text).min(1);

/** What other columns of a printed table say that no field is made for. */
export const asPrinted = z
  .array(
    z.strictObject({
      column: text.meta({ label: 'Head of column' }).describe('The head of the column as printed.'),
      says: says.describe('What stands in it, in our words.'),
    }),
  )
  .min(1)
  .meta({ label: 'Other printed cells' })
  .describe('Cells of the printed table that no other field holds, wrong as their column may be.');

/** References, or an explicit word for why there are none. */
export const referencesOrUnknown = (...kinds: string[]) =>
  z.union([z.enum([TO_BE_CONFIRMED, NOT_STATED]), z.array(reference(...kinds)).min(1)]);
