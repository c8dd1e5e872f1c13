/**
 * How a body is reached. A wrong number harms the reader who calls it, and a dead page those who report there: so each names
 * the page on which somebody read it, and when.
 */
import { z } from 'zod';
import { date, day, text, url, webAddress } from './fields.ts';

/** “0808 2000 247”: as people read it, and no more than a telephone can dial. */
export const telephone = z
  .string()
  .regex(/^\+?\d(?: ?\d){2,14}$/)
  .meta({ expected: 'a telephone number of digits with single spaces, such as “0808 2000 247”; other words belong in “for” or “hours”' });

const dateOfCopy = z
  .string()
  .refine((value) => value === 'undated' || date.safeParse(value).success)
  .meta({ expected: 'the date of the copy, such as 2024-09-15 or 2024-09, or “undated”' });

export const readOn = z
  .array(
    z.strictObject({
      page: text.meta({ label: 'Page' }).describe('Whose page it is, and which: “Refuge, home page”.'),
      url: webAddress,
      on: day.meta({ label: 'Read on' }).describe('The day on which somebody read it there.'),
      copy: dateOfCopy
        .optional()
        .meta({ label: 'Date of copy' })
        .describe('If a stored copy was read, and not the page as it stood on the web that day: the date that it bears, or `undated`.'),
    }),
  )
  .min(1)
  .meta({ label: 'Where it was read', key: ['url'] });

const whereItWasRead = 'Where it was read: the body’s own page, or an official one (gov.uk, police.uk, nhs.uk). Never from memory.';

export const contact = z
  .strictObject({
    number: telephone
      .optional()
      .meta({ label: 'Telephone number' })
      .describe('Its public number, as people read it. Never that of a person.'),
    hours: text.optional().meta({ label: 'Hours' }).describe('When it answers. Leave out what the page that was read does not say.'),
    outOfHours: telephone
      .optional()
      .meta({ label: 'Number out of hours' })
      .describe('The number for emergencies of its own at night and at weekends, only if a page that was read says so.'),
    web: url.meta({ label: 'Web page' }).describe('The page on which it is reached, or its home page.'),
    matters: z
      .array(
        z.strictObject({
          matter: text.meta({ label: 'Matter' }).describe('What it deals with, in everyday words: “Noise”.'),
          web: url.optional().meta({ label: 'Web page' }).describe('Its page on that.'),
          complaint: z
            .boolean()
            .optional()
            .meta({ label: 'Complaint' })
            .describe('true if it is a way to complain: it then stands on the page “Have your say” too.'),
          readOn: readOn.describe(whereItWasRead),
        }),
      )
      .min(1)
      .optional()
      .meta({ label: 'What it deals with' })
      .describe('What people report to it, as its own pages say.'),
    readOn: readOn.describe(whereItWasRead),
  })
  .meta({ label: 'How to reach it' })
  .describe('How the public reaches it. It stands on the page of help; the council’s of a district on that district’s page too.');
