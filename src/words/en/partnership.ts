/** Who is in the partnership: organisations, groups and how they stand to each other, posts and the people in them. */

import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';
import { names } from './names.ts';

const { number, plural } = localeOf('en-GB');

/** Who governs a group, as it stands within a sentence. */
const GOVERNED = {
  partnership: 'governed by the partnership',
  external: 'managed by another body',
  'not stated': 'who governs it is not stated',
};

export const partnership = {
  title: names.partnership,
  description: (name: string) => `Who belongs to ${name}, its groups and how they report.`,
  nameWithShort: ({ name, short }: { name: string; short: string | undefined }) => (short ? `${name} (${short})` : name),

  work: 'Who works on what',
  workCaption: (partnership: string) => `Who leads and who acts, by priority: ${partnership}`,
  priority: names.priority,
  leads: names.lead,
  owners: 'Others that own its actions',
  behind: 'Notes and sources',
  structure: 'Who reports to whom',
  structureNote: 'We rebuilt this order from what the documents say of each group. It may differ from a picture that they print.',
  responsible: 'Responsible authorities',
  responsibleNote: 'The law makes these bodies members of the partnership.',
  officers: 'Community safety officers',
  officeHolders: names.officeHolders,
  officeHoldersNote: 'As the published lists name them, at the time of the plan.',
  structureInWords: 'The same in words',
  show: (count: number) => plural(count, { one: 'Show it', other: `Show all ${number(count)}` }),
  showList: ({ list, count }: { list: string; count: number }) => `${list} (${number(count)})`,
  groups: 'Groups',
  others: 'Other organisations',

  website: (name: string) => `Website of ${name}`,
  governed: GOVERNED,
  governedSentence: {
    partnership: 'Governed by the partnership.',
    external: 'Managed by another body.',
    'not stated': 'Who governs it is not stated.',
  },
  reportsTo: <T>({ parent, governance }: { parent: T; governance: keyof typeof GOVERNED | undefined }): Pieces<T> => [
    'Reports to or belongs to ',
    parent,
    governance ? ` (${GOVERNED[governance]}).` : '.',
  ],
  members: (count: number) => `Members (${number(count)})`,
  districts: <T>({ count, districts }: { count: number; districts: T }): Pieces<T> => [
    plural(count, { one: 'District: ', other: 'Districts: ' }),
    districts,
    '.',
  ],
  priorities: <T>({ count, priorities }: { count: number; priorities: T }): Pieces<T> => [
    plural(count, { one: 'Priority: ', other: 'Priorities: ' }),
    priorities,
    '.',
  ],
  otherNames: names.alsoCalled,
  alsoCalled: (names: readonly string[]) => `Also called: ${names.join('; ')}`,

  name: 'Name',
  post: 'Post',
  body: 'Body',
  role: 'Role',
  deputy: 'Deputy',
  /** In a cell where a list names nobody and nothing. */
  none: '–',
  termEnds: (date: string) => `The term ends: ${date}.`,
  /** A deputy as a table shows them: “Jo Fen, Area Manager”, or that there is one. */
  deputyIs: ({ name, post }: { name: string | undefined; post: string | undefined }) => {
    if (post === undefined) return 'Nominated; office not stated';
    return name ? `${name}, ${post}` : post;
  },
  noteOn: ({ who, note }: { who: string; note: string }) => `${who}: ${note}`,
};
