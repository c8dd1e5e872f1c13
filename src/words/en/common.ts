/** What all subjects say: labels of facts, sources and notes. */
import type { Pieces } from '../pieces.ts';

export const common = {
  source: 'Source',
  /** Documents, each with its places. */
  sourcesLine: (documents: readonly string[]) => `${documents.length > 1 ? 'Sources' : 'Source'}: ${documents.join('; ')}`,
  note: 'Note',
  notes: 'Notes',
  paragraph: 'Paragraph',
  picture: 'Picture, shown on the web page',
  seePart: <T>({ part, said }: { part: T; said: string | undefined }): Pieces<T> => ['See “', part, said ? `”. ${said}` : '”.'],
  seePartOnPage: <T>({ part, page, said }: { part: T; page: T; said: string | undefined }): Pieces<T> => [
    'See “',
    part,
    '” on page ',
    page,
    said ? `. ${said}` : '.',
  ],
  plan: 'Plan',
  priority: 'Priority',
  priorities: 'Priorities',
  theme: 'Theme',
  themes: 'Themes',
  lead: 'Lead',
  area: 'Area',
  beforeThisPlan: 'Before this plan',
  /** Of a list that is folded away: what it holds, and how much. */
  all: ({ what, count }: { what: string; count: number }) => `${what}: all ${count}`,
  asData: <T>(links: T): Pieces<T> => ['As data: ', links, '.'],
  toKeepOrPrint: 'To keep or print',
  /** What search says of a page that lists others. */
  list: 'List',
  /** What stands above the actions of a plan. */
  isBeingDone: 'What is being done',
  wasToBeDone: 'What was to be done',
  /** What stands in the place of a fact that nobody has given. */
  inPlaceOf: { 'to be confirmed': 'To be confirmed', 'not stated': 'Not stated', ongoing: 'Ongoing' } as Record<string, string>,
};
