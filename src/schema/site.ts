/** `content/site.yaml`: the partnership whose plan it is, who publishes the site, and how the site behaves. */
import { z } from 'zod';
import { day, heading, reference, text, url } from './fields.ts';

/** Languages that the software speaks, as BCP 47 names them. `en-XA` is English with accents, for tests. */
export const LANGUAGES = ['en-GB', 'en-XA'] as const;
export type Language = (typeof LANGUAGES)[number];

const colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/)
  .meta({ expected: 'a colour such as "#12436d", in quotation marks' });

export const site = z
  .strictObject({
    name: heading.describe('The name of the site, shown at the top of every page.'),
    strapline: text.describe('One sentence that says what the site is for.'),
    partnership: z
      .strictObject({
        name: heading.describe('The full name of the partnership.'),
        shortName: text.optional().describe('The letters that people use for it.'),
        alsoCalled: z.array(text).optional().describe('Other names that documents use for it.'),
      })
      .describe('The partnership whose plan it is.'),
    publisher: z
      .strictObject({
        official: z.boolean().default(false).describe('true if the partnership publishes the site, or has asked somebody to.'),
        name: text.optional().describe('Who publishes the site. An official site without a name is published by the partnership.'),
        about: text.optional().describe('What that publisher is, and what it has to do with the partnership.'),
      })
      .prefault({})
      .describe('Who publishes the site. Without it, every page says that the site is not an official one.'),
    area: text.describe('The area that the partnership serves.'),
    language: z.enum(LANGUAGES).default('en-GB').describe('The language of what the software says on the pages.'),
    address: url.describe('Where the site is published, with any path: https://www.example.org/plan/'),
    asOf: day.describe('The day that the content speaks for. “Now” on every page means this day.'),
    currentPlan: reference('plan').describe('The plan that the home page presents.'),
    contact: z
      .strictObject({
        text: text.describe(
          'What a reader should do to get in touch, or to get another format. Promise nothing in the name of somebody else.',
        ),
        phone: text.optional().describe('A public telephone number of an office, never of a person.'),
        textphone: text.optional().describe('The number for people who use a textphone; it is shown wherever the telephone is.'),
        link: url.optional().describe('A web page with contact details.'),
        linkText: text.optional().describe('The words of that link.'),
      })
      .describe('Whom the public can turn to.'),
    changes: url
      .refine((value) => value.includes('{file}'))
      .meta({ expected: 'a web address that contains {file}' })
      .optional()
      .describe('Where a reader can suggest a change; {file} stands for the path of the content file.'),
    licence: z
      .strictObject({ name: heading.describe('The name of the licence.'), url: url.describe('Its web address.') })
      .optional()
      .describe('The licence under which the owner of the rights lets others use the content. Leave it out if the owner has given none.'),
    colours: z
      .strictObject({
        brand: colour.describe('The colour of the band at the top, dark enough for white text.'),
        accent: colour.describe('The colour of the line under that band.'),
      })
      .optional()
      .describe('The partnership’s own colours.'),
  })
  .describe('The partnership, its site and the day that the content speaks for.');
