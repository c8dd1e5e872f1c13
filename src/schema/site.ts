/** `content/site.yaml`: the partnership whose plan it is, who publishes the site, and how the site behaves. */
import { z } from 'zod';
import { day, heading, reference, text, url, webAddress } from './fields.ts';
import { repository } from './repository.ts';
import { hosting, preElectionPeriods, security } from './site-duties.ts';

/** Languages that the software speaks, as BCP 47 names them. `en-XA` is English with accents, for tests. */
export const LANGUAGES = ['en-GB', 'en-XA'] as const;
export type Language = (typeof LANGUAGES)[number];

const colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/)
  .meta({ expected: 'a colour such as "#12436d", in quotation marks' });

export const site = z
  .strictObject({
    name: heading.meta({ label: 'Name' }).describe('The name of the site, shown at the top of every page.'),
    strapline: text.meta({ label: 'Strapline' }).describe('One sentence that says what the site is for.'),
    partnership: z
      .strictObject({
        name: heading.meta({ label: 'Name' }).describe('The full name of the partnership.'),
        shortName: text.optional().meta({ label: 'Short name' }).describe('The letters that people use for it.'),
        alsoCalled: z.array(text).optional().meta({ label: 'Other names' }).describe('Other names that documents use for it.'),
      })
      .meta({ label: 'Partnership' })
      .describe('The partnership whose plan it is.'),
    publisher: z
      .strictObject({
        official: z
          .boolean()
          .default(false)
          .meta({ label: 'Official site' })
          .describe('true if the partnership publishes the site, or has asked somebody to.'),
        name: text
          .optional()
          .meta({ label: 'Name' })
          .describe('Who publishes the site. An official site without a name is published by the partnership.'),
        about: text
          .optional()
          .meta({ label: 'About the publisher' })
          .describe('What that publisher is, and what it has to do with the partnership.'),
      })
      .prefault({})
      .meta({ label: 'Publisher' })
      .describe('Who publishes the site. Without it, every page says that the site is not an official one.'),
    area: text.meta({ label: 'Area' }).describe('The area that the partnership serves.'),
    language: z
      .enum(LANGUAGES)
      .default('en-GB')
      .meta({ label: 'Language' })
      .describe('The language of what the software says on the pages.'),
    address: url
      .meta({ label: 'Address of the site' })
      .describe('Where the site is published, with any path: https://www.example.org/plan/'),
    asOf: day
      .optional()
      .meta({ label: 'Day of the content' })
      .describe(
        'The day that the site speaks for, if it is to stand still. Leave it out: then it is the day handed to the build (`--as-of`), or the latest that the content itself has.',
      ),
    currentPlan: reference('plan').meta({ label: 'Current plan' }).describe('The plan that the home page presents.'),
    contact: z
      .strictObject({
        text: text
          .meta({ label: 'Text' })
          .describe('What a reader should do to get in touch, or to get another format. Promise nothing in the name of somebody else.'),
        formats: text
          .optional()
          .meta({ label: 'Other formats' })
          .describe(
            'Whom to ask for a plan in another format, and what they may not be able to do. The page of downloads says it, with the numbers, in place of the text.',
          ),
        phone: text.optional().meta({ label: 'Telephone' }).describe('A public telephone number of an office, never of a person.'),
        textphone: text
          .optional()
          .meta({ label: 'Textphone' })
          .describe('The number for people who use a textphone; it is shown wherever the telephone is.'),
        email: z
          .email()
          .optional()
          .meta({ label: 'E-mail', expected: 'an e-mail address such as safety@example.org' })
          .describe('A public mailbox of an office, never of a person.'),
        form: url
          .optional()
          .meta({ label: 'Form' })
          .describe('A web form where a reader can say what is wrong on a page; {page} stands for the address of the page.'),
        link: url.optional().meta({ label: 'Web page' }).describe('A web page with contact details.'),
        editor: z
          .email()
          .optional()
          .meta({ label: 'E-mail of the editor', expected: 'the e-mail address of an office, such as plan@example.org' })
          .describe(
            'The e-mail address of the office that officers send reports to, never of a person. Only the forms for officers show it.',
          ),
        linkText: text.optional().meta({ label: 'Words of link' }).describe('The words of that link.'),
      })
      .meta({ label: 'Contact' })
      .describe('Whom the public can turn to.'),
    exitTo: url
      .default('https://www.bbc.co.uk/weather')
      .meta({ label: 'Way out' })
      .describe(
        'A harmless page of another site that everybody might be reading. It opens at once for who must not be seen reading of abuse.',
      ),
    repository: repository
      .optional()
      .meta({ label: 'Repository' })
      .describe(
        'Where the content is kept, so that officers can propose a report from a page. Leave it out if there is none that is real.',
      ),
    changes: url
      .refine((value) => value.includes('{file}'))
      .meta({ expected: 'a web address that contains {file}' })
      .optional()
      .meta({ label: 'Place for changes' })
      .describe('Where a reader can suggest a change, if not in the repository; {file} stands for the path of the content file.'),
    security: security
      .optional()
      .meta({ label: 'Safety of the site' })
      .describe(
        'Whom to tell of a hole in the safety of the site, published as `/.well-known/security.txt`. Leave it out if nobody has said.',
      ),
    hosting: hosting
      .optional()
      .meta({ label: 'Host' })
      .describe('Who holds the pages, and what is written down there of readers. The page on privacy shows it.'),
    preElectionPeriods: preElectionPeriods
      .optional()
      .meta({ label: 'Weeks before elections' })
      .describe('The weeks before elections, in which the check advises that nothing new be published.'),
    licence: z
      .strictObject({
        name: heading.meta({ label: 'Name' }).describe('The name of the licence.'),
        url: webAddress,
      })
      .optional()
      .meta({ label: 'Licence' })
      .describe('The licence under which the owner of the rights lets others use the content. Leave it out if the owner has given none.'),
    mayEmbed: z
      .array(url)
      .optional()
      .meta({ label: 'Who may embed' })
      .describe(
        'The websites that may show pages for other sites within theirs: https://www.example.gov.uk/. Without it, all may. The host of the site has to be told (docs/embedding.md).',
      ),
    colours: z
      .strictObject({
        brand: colour.meta({ label: 'Brand' }).describe('The colour of the band at the top, dark enough for white text.'),
        accent: colour.meta({ label: 'Accent' }).describe('The colour of the line under that band.'),
      })
      .optional()
      .meta({ label: 'Colours' })
      .describe('The partnership’s own colours.'),
  })
  .describe('The partnership, its site and the day that the content speaks for.');
