/** What the script says with which a reader chooses among the actions of a page. */
import { localeOf } from '../locale.ts';

const { number } = localeOf('en-GB');

export const actionChoices = {
  all: 'All',
  shown: ({ shown, all }: { shown: number; all: number }): string => `${number(shown)} of ${number(all)} actions are shown.`,
  none: 'No action is both. Choose “All” in one of the boxes.',
  showAll: 'Show all',
  asPages: 'The same as pages, to send or to print, and in other orders',
};
