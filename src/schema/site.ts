/** `content/site.yaml`: the partnership that publishes, and how its site behaves. */
import { z } from 'zod';
import { day, heading, reference, text, url } from './fields.ts';

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
      .describe('Who publishes the plan.'),
    area: text.describe('The area that the partnership serves.'),
    address: url.describe('Where the site is published, with any path: https://www.example.org/plan/'),
    asOf: day.describe('The day that the content speaks for. “Now” on every page means this day.'),
    currentPlan: reference('plan').describe('The plan that the home page presents.'),
    urgent: text.optional().describe('What to do in an emergency or to report a crime; shown at the foot of every page.'),
    contact: z
      .strictObject({
        text: text.describe('What a reader should do to get in touch, or to get another format.'),
        phone: text.optional().describe('A public telephone number of an office, never of a person.'),
        link: url.optional().describe('A web page with contact details.'),
        linkText: text.optional().describe('The words of that link.'),
      })
      .describe('How the public can reach the partnership.'),
    changes: url
      .refine((value) => value.includes('{file}'))
      .meta({ expected: 'a web address that contains {file}' })
      .optional()
      .describe('Where a reader can suggest a change; {file} stands for the path of the content file.'),
    licence: z
      .strictObject({ name: heading.describe('The name of the licence.'), url: url.describe('Its web address.') })
      .optional()
      .describe('The licence of the data.'),
    colours: z
      .strictObject({
        brand: colour.describe('The colour of the band at the top, dark enough for white text.'),
        accent: colour.describe('The colour of the line under that band.'),
      })
      .optional()
      .describe('The partnership’s own colours.'),
  })
  .describe('The partnership, its site and the day that the content speaks for.');
