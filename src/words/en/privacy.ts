/** What is known of those who read, and where it stays. */
import { report } from './report.ts';

export const privacy = {
  title: 'Privacy',
  description: 'This site sets no cookies, loads nothing from other sites and counts no visitors.',
  lead: 'You can read this site without saying who you are.',

  not: 'What this site does not do',
  notItems: [
    'It sets no cookies, so it does not ask you to accept any.',
    'It loads nothing from other hosts: no fonts, maps, videos, advertisements or buttons of social media.',
    'It counts no visitors and does not follow what you read.',
    'It has no accounts.',
    'Its forms for officers send nothing to anybody. What the search field sends is told below.',
  ],

  search: 'Search',
  searchText:
    'The search runs in your own browser, which fetches parts of the search index from this site. The search field of a page sends your words to the server of this site, as a part of the address of the search page, so that you can keep that address or send it on. Nobody else gets it from us.',

  forms: 'Forms for officers',
  formsText:
    'What officers type into a form stays in their own browser, so that it is not lost when the page is closed. This site does not receive it: the officer sends the finished file.',
  formsTable: 'What your browser keeps for the forms, under the name of this site',
  heads: { what: 'What', name: 'Name in the browser', until: 'Until when' },
  kept: {
    typed: { what: 'What was typed into a form and is no report yet', until: `The report is made, or “${report.startAgain}” is chosen` },
    reporter: { what: 'Which body reported last', until: 'You delete the data of this site in your browser' },
  },
  /** Stand in names of what is kept. */
  form: 'address of the form',
  subject: 'id of its subject',
  formsDelete:
    'You can delete all of it at any time in the settings of your browser. On a computer that others use too, do that when you have finished.',

  server: 'The server',
  serverText:
    'To send you a page, a server must know the internet address of your device, as with every website. It also sees which page you ask for.',
  host: ({ name, keeps }: { name: string; keeps: string }) => `The pages are held by ${name}. ${keeps}`,
  hostMore: 'What the host says of it',
  hostUnknown: 'Who holds the pages of this site, and what is kept there of those who read them, is not stated here.',
};
