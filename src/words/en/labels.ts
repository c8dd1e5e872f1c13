/** What all subjects say: labels of facts, sources and notes. */

import type { Pieces } from '../pieces.ts';
import { names } from './names.ts';

export const labels = {
  source: names.source,
  /** Documents, each with its places. */
  sourcesLine: (documents: readonly string[]) => `${documents.length > 1 ? names.sources : names.source}: ${documents.join('; ')}`,
  note: names.note,
  notes: names.notes,
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
  priority: names.priority,
  priorities: names.priorities,
  theme: 'Theme',
  themes: names.themes,
  lead: names.lead,
  area: names.area,
  beforeThisPlan: 'Before this plan',
  /** Of a list that is folded away: what it holds, and how much. */
  all: ({ what, count }: { what: string; count: number }) => `${what}: all ${count}`,
  asData: <T>(links: T): Pieces<T> => ['As data: ', links, '.'],
  /** “54 actions as a spreadsheet (CSV)” */
  asSpreadsheet: (rows: string) => `${rows} as a spreadsheet (CSV)`,
  toKeepOrPrint: 'To keep or print',
  /** What search says of a page that lists others. */
  list: 'List',
  /** What stands above the actions of a plan. */
  isBeingDone: names.whatIsDone,
  wasToBeDone: 'What was to be done',
  /** What stands in the place of a fact that nobody has given. */
  inPlaceOf: { 'to be confirmed': names.toBeConfirmed, 'not stated': names.notStated, ongoing: 'Ongoing' } as Record<string, string>,
};
