/** What stands around every page, and the pages that belong to no subject. */
import type { Pieces } from '../words.ts';

export const page = {
  skip: 'Skip to main content',
  mainNavigation: 'Main',
  trail: 'Breadcrumb',
  onThisPage: 'On this page',
  allPlans: 'All plans',
  priorities: 'Priorities',
  actions: 'Actions',
  districts: 'Districts',
  search: 'Search',
  updates: 'Updates',
  meetings: 'Meetings',
  glossary: 'Glossary',
  sources: 'Sources',
  openData: 'Open data',
  /** After the title of the home page in the browser’s tab. */
  unofficialSite: (name: string) => `${name} (not an official site)`,

  latestPlan: <T>(plan: T): Pieces<T> => ['The latest plan on this site: ', plan, '.'],
  previousAndNext: 'Previous and next',
  previous: (title: string) => `Previous: ${title}`,
  next: (title: string) => `Next: ${title}`,
  notes: 'Notes on the sources',
  wordsExplained: 'Words explained',
  back: 'Back',
  backTo: (term: string) => `Back to ${term} in the text`,
  source: <T>(source: T): Pieces<T> => ['Source: ', source],
  allDocuments: 'all documents that this site is made from',
  asOf: (day: string) => `Content as of ${day}.`,
  suggestChange: 'Suggest a change to this page',
  address: (address: string) => `Address of this page: ${address}`,

  telephone: <T>(number: T): Pieces<T> => ['Telephone: ', number, '.'],
  textphone: <T>(number: T): Pieces<T> => ['Textphone: ', number, '.'],

  /** Below a page that another site shows. `caveat`: that the site is not an official one. */
  embeddedFrom: <T>({ plan, site, caveat, day }: { plan: T; site: string; caveat: string | undefined; day: string }): Pieces<T> => [
    'From ',
    plan,
    `, ${site}${caveat ? ` (${caveat})` : ''}. Content as of ${day}.`,
  ],
};
