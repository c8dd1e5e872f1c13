/** Who publishes the site, whether it speaks for the partnership, and on what ground others may use what is in it. */
import type { Pieces } from '../pieces.ts';

/** Names of partnerships stand without an article: “Safer West Norfolk”. */
const UNOFFICIAL = {
  site: (partnership: string) => `This is not an official site of ${partnership}.`,
  document: (partnership: string) => `This is not an official document of ${partnership}.`,
};

export const publisher = {
  /** `by`: who made it, if that is said. */
  unofficial: ({ what, partnership, by }: { what: 'site' | 'document'; partnership: string; by: string | undefined }) =>
    `${UNOFFICIAL[what](partnership)} ${by ? `It was made from published papers by ${by}.` : 'It was made from published papers. Who made it is not stated.'}`,
  publishedBy: (name: string) => `Published by ${name}.`,
  publishedFor: ({ name, partnership }: { name: string; partnership: string }) => `Published by ${name} for ${partnership}.`,
  /** After the name of the site, under a picture or in a title. */
  caveat: (partnership: string) => `not an official site of ${partnership}`,
  noLicence: 'No licence is stated.',
  noLicenceOfPapers: 'The rights in the papers are their authors’. No licence is stated.',
  data: <T>(licence: T): Pieces<T> => ['Data under the ', licence, '.'],

  kind: 'About',
  contact: 'Contact',
  who: 'Who publishes this site',
  contentUnder: <T>(licence: T): Pieces<T> => ['You may use the content under the ', licence, '.'],
  address: <T>(address: T): Pieces<T> => ['The address of this site is ', address, '.'],
};
