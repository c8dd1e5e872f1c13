/** What stands around every page, and the pages that belong to no subject. */

import type { Pieces } from '../pieces.ts';
import { names } from './names.ts';

export const page = {
  skip: 'Skip to main content',
  mainNavigation: 'Main',
  trail: 'Breadcrumb',
  onThisPage: 'On this page',
  linkToThis: 'Link to this',
  allPlans: names.allPlans,
  priorities: names.priorities,
  actions: names.actions,
  districts: names.districts,
  updates: names.updates,
  meetings: names.meetings,
  glossary: names.glossary,
  sources: names.sources,
  openData: names.openData,
  /** After the title of the home page in the browser’s tab. */
  unofficialSite: (name: string) => `${name} (not an official site)`,

  latestPlan: <T>(plan: T): Pieces<T> => ['The latest plan on this site: ', plan, '.'],
  /** On another website, where “here” would be that one. */
  latestOn: <T>({ site, plan }: { site: string; plan: T }): Pieces<T> => [`The latest on ${site}: `, plan, '.'],
  previousAndNext: 'Previous and next',
  previous: (title: string) => `Previous: ${title}`,
  next: (title: string) => `Next: ${title}`,
  notesAndSources: 'Notes and sources',
  wordsExplained: 'Words explained',
  back: 'Back',
  backTo: (term: string) => `Back to ${term} in the text`,
  source: <T>(source: T): Pieces<T> => ['Source: ', source],
  allDocuments: 'all documents that this site is made from',
  lastRecord: (date: string) => `The latest source or report here is of ${date}.`,
  /** A reader tells, an officer edits. */
  tell: <T>(ways: readonly T[]): Pieces<T> => [
    'Something wrong or missing on this page? Tell us ',
    ...ways.flatMap((way, index) => (index > 0 ? [index < ways.length - 1 ? ', ' : ' or ', way] : [way])),
    '.',
  ],
  tellBy: {
    form: 'with a form',
    mail: (address: string) => `by e-mail to ${address}`,
    telephone: (number: string) => `by telephone on ${number}`,
    textphone: (number: string) => `by textphone on ${number}`,
  },
  tellContact: <T>(contact: T): Pieces<T> => ['Something wrong or missing on this page? ', contact, '.'],
  seeContact: 'See whom you can ask',
  /** Of a site that is not official and has no way of its own to be told. */
  cannotTell: <T>(ask: T): Pieces<T> => [
    'Something wrong or missing on this page? This unofficial site has no address to tell. ',
    ask,
    '.',
  ],
  askAboutPlan: 'Ask about the plan',
  forOfficers: 'For officers',
  suggestChange: 'For officers: edit this page',
  address: (address: string) => `Address of this page: ${address}`,

  /** What may be wider than a screen, and scrolls by itself. */
  table: (caption: string) => `Table: ${caption}`,

  telephone: <T>(number: T): Pieces<T> => ['Telephone: ', number, '.'],
  mail: <T>(address: T): Pieces<T> => ['E-mail: ', address, '.'],
  textphone: <T>(number: T): Pieces<T> => ['Textphone: ', number, '.'],

  /** Below a page that another site shows. `caveat`: that the site is not an official one. */
  embeddedFrom: <T>({
    plan,
    site,
    caveat,
    last,
  }: {
    plan: T;
    site: string;
    caveat: string | undefined;
    last: string | undefined;
  }): Pieces<T> => [
    'From ',
    plan,
    `, ${site}${caveat ? ` (${caveat})` : ''}.${last === undefined ? '' : ` The latest source or report in this part is of ${last}.`}`,
  ],

  notFound: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    checkSpelling: 'There is no page at this address. If you typed it, check the spelling.',
    search: 'Search, or look through everything from A to Z',
    home: 'Start at the home page',
  },
  chartGallery: {
    title: 'Chart gallery',
    description: 'Every kind of chart that this site can draw, with invented figures.',
    invented: 'None of these figures is real. The page shows what a chart looks like when there is much to show, little, or nothing.',
  },
  /** The names of kinds and components are those of the code. */
  pieceGallery: {
    title: 'Gallery of pieces',
    description: 'Everything that pages and documents of this site are put together from, with invented content.',
    invented:
      'Nothing here is real, but for 999 and 101. The page shows what each piece looks like when it has much to say, little, or nothing.',
    node: (kind: string) => `Node “${kind}”`,
    run: (kind: string) => `Piece of text “${kind}”`,
    component: (name: string) => `Component “${name}”`,
  },
};
