/** The search page, the fields that lead to it, and the A to Z of everything. What the search says of its results is in `search-results.ts`. */
import type { Kind } from '../../schema/kinds.ts';
import type { PLACE_KINDS } from '../../schema/place.ts';
import type { Pieces } from '../pieces.ts';
import { pageNames } from './page-names.ts';

/** What search and A to Z call an entry of each kind. */
const kinds: Record<Kind, string> = {
  site: 'Site',
  organisation: 'Organisation',
  group: 'Group',
  district: 'District',
  'glossary-term': 'Glossary',
  document: 'Source',
  page: 'Page',
  meeting: 'Meeting',
  'lineage-link': 'Family tree',
  topic: 'Topic',
  update: 'Update',
  'taken-back': 'Taken back',
  redirect: 'Address that moved',
  'help-line': 'Help line',
  'help-subject': 'Help',
  'everyday-word': 'Everyday word',
  place: 'Place',
  duty: 'Duty',
  map: 'Map',
  review: 'Rules of review',
  plan: 'Plan',
  chapter: 'Chapter',
  theme: 'Theme',
  priority: 'Priority',
  objective: 'Objective',
  outcome: 'Outcome',
  measure: 'Measure',
  target: 'Target',
  'delivery-part': 'Part of the delivery plan',
  'delivery-section': 'Section of the delivery plan',
  action: 'Action',
  'theory-of-change': 'Theory of change',
  consultation: 'Consultation',
  funding: 'Fund',
  'funded-project': 'Funded project',
  'wider-priority': 'National or county priority',
  alignment: 'Mapping of priorities',
  'office-holder': 'Officer',
  'forward-programme-item': 'Scrutiny programme',
  'progress-report': 'Report',
  'figure-report': 'Figure',
  'result-report': 'Report',
  'decision-report': 'Decision',
  correction: 'Correction',
  amendment: 'Change',
};

const placeKinds: Record<(typeof PLACE_KINDS)[number], string> = {
  town: 'town',
  village: 'village',
  suburb: 'suburb',
  area: 'area',
  'postcode-district': 'postcode',
};

export const search = {
  title: 'Search',
  pageNames,
  /** What people type who want to know what became of the promises on something. */
  promisesOn: (what: string): string[] => [`${what} promises`, `${what} did it work`, `${what} targets met`],
  description: 'Search the plans in your own words, or look through everything from A to Z.',
  kinds,
  /** The kind of a result with the plan that it is of. */
  kindOfPlan: ({ kind, plan }: { kind: string; plan: string }) => `${kind}, ${plan}`,

  field: 'Search for',
  button: 'Search',
  /** In the header of every page. */
  thisSite: 'Search this site',
  /** On the home page. */
  ownWords: 'Search in your own words',
  suggestions: 'Suggestions',
  narrow: 'Narrow the results',
  filters: { plan: 'Plan', year: 'Year', kind: 'Kind', theme: 'Theme', district: 'District' },
  all: 'All',
  needs: <T>(everything: T): Pieces<T> => [
    'Search needs JavaScript. Without it, ',
    everything,
    ' has all pages, and the words that people use for what they are about.',
  ],
  slow: <T>(everything: T): Pieces<T> => ['The search takes longer than it should. You need not wait for it: here is ', everything, '.'],
  failed: <T>({ everything, contact }: { everything: T; contact: T }): Pieces<T> => [
    'The search could not be loaded, so nothing was looked for. Press Search to try again, or look through ',
    everything,
    '. If this goes on, please tell us: ',
    contact,
    '.',
  ],
  contactBelow: 'contact, at the foot of the page',
  /** When the plans say nothing of what was looked for. */
  nothing: {
    title: 'What you can do now',
    help: <T>(help: T): Pieces<T> => [help, ': whom to call in danger, and for each kind of trouble'],
    otherWords: 'Try another word for it, or fewer words',
    lookThrough: <T>(everything: T): Pieces<T> => ['Look through ', everything],
    priorities: 'What the plan is about',
    ask: 'Ask us',
  },

  everything: 'everything from A to Z',
  everythingTitle: 'Everything from A to Z',
  letters: 'Letters',
  /** Names that begin with none of A to Z. */
  others: 'Others',
  /** What a word or a place leads to, while somebody types. */
  leadsTo: ({ title, place }: { title: string; place: string | undefined }) => `${place ? `${place}, ` : ''}see ${title}`,
  numberedAction: (number: string) => `Action ${number}`,
  placeKinds,

  aToZ: {
    title: 'A to Z',
    description: 'Everything on this site by its name, with the words that people use for it and the places of the area.',
    letterTitle: (letter: string) => `A to Z: ${letter}`,
    letterDescription: (letter: string) => `Everything on this site that begins with ${letter}, with the words that people use for it.`,
    action: ({ number, title }: { number: string; title: string }) => `Action ${number}: ${title}`,
    ofPlan: ({ kind, years }: { kind: string; years: string }) => `${kind}, plan of ${years}`,
    planOf: (years: string) => `plan of ${years}`,
    /** “Mugging (street robbery): see Robbery” */
    word: <T>({ word, also, see }: { word: string; also: readonly string[]; see: T }): Pieces<T> => [
      `${word}${also.length > 0 ? ` (${also.join(', ')})` : ''}: see `,
      see,
    ],
    /** “Thetford, town: in Breckland” */
    place: <T>({ name, also, kind, districts }: { name: string; also: readonly string[]; kind: string; districts: T }): Pieces<T> => [
      `${name}${also.length > 0 ? ` (${also.join(', ')})` : ''}, ${kind}: in `,
      districts,
    ],
    /** What a word leads to, where its name alone would not tell. */
    meaning: <T>({ meaning, what }: { meaning: T; what: string }): Pieces<T> => [meaning, ` (${what})`],
  },

  /** At the end of the printed plan. */
  index: {
    about: 'Words that people use, what this plan has for each, and the page where it is.',
    word: <T>({ word, meaning }: { word: string; meaning: T }): Pieces<T> => [`${word}: `, meaning],
    wordOnPage: <T>({ word, meaning, page }: { word: string; meaning: T; page: T }): Pieces<T> => [`${word}: `, meaning, ', ', page],
  },
};
