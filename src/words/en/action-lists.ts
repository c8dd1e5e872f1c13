/** Lists of actions: what they add up to, and how one chooses among them. */

import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';
import { actionChoices } from './action-choices.ts';
import { actionsOf } from './counted.ts';
import { names } from './names.ts';

const { number } = localeOf('en-GB');

const some = (count: number) => (count === 0 ? 'none' : number(count));

export const actionLists = {
  /** What all actions of a plan add up to, a fact each. */
  sums: {
    all: actionsOf,
    withoutOwner: (count: number) => (count === 0 ? 'each with an owner' : `${number(count)} with no owner`),
    withoutDate: (count: number) => (count === 0 ? 'each with a date, or ongoing' : `${number(count)} with no date`),
    ongoing: (count: number) => `${some(count)} ongoing`,
    withDate: (count: number) => `${some(count)} with a date`,
    reported: (count: number) => `${some(count)} reported on`,
  },
  silence: 'We hold no report on any of them, so we do not know how they stand.',
  /** Of a page with several lists, some of which have no tags. */
  withoutTag: 'Where no status stands beside an action, we hold no report on it.',
  silentList: 'No report on any of these is held.',

  choose: 'Choose among these actions',
  /** What one can choose by, by its id. */
  facets: {
    owner: 'Owner',
    priority: names.priority,
    due: 'Due',
    status: names.status,
    district: names.district,
  },
  unknown: { owner: 'No owner', due: 'No date' },
  ongoing: 'Ongoing',
  dated: 'With a date',
  counted: ({ label, count }: { label: string; count: number }) => `${label} (${number(count)})`,
  inOrder: {
    owner: 'All, by owner',
    priority: 'All, by priority',
    due: 'All, by date',
    status: 'All, by status',
    district: 'All, by district',
  },
  /** In one line: “In another order: by owner, by date”. */
  orders: <T>(ways: T): Pieces<T> => ['In another order: ', ways],
  orderedBy: {
    owner: 'by owner',
    priority: 'by priority',
    due: 'by date',
    status: 'by status',
    district: 'by district',
  },

  titles: {
    owner: 'Actions by owner',
    priority: 'Actions by priority',
    due: 'Actions by date',
    status: 'Actions by status',
    district: 'Actions by district',
  },
  descriptions: {
    owner: (plan: string) => `The actions of the ${plan}, by who is to do them.`,
    priority: (plan: string) => `The actions of the ${plan}, by the priority they serve.`,
    due: (plan: string) => `The actions of the ${plan}, by the time they are due.`,
    status: (plan: string) => `The actions of the ${plan}, by what the latest report says.`,
    district: (plan: string) => `The actions of the ${plan} that name a district, by that district.`,
  },
  /** Those of one value alone. */
  chosen: {
    owner: (name: string) => `Actions of ${name}`,
    priority: (name: string) => `Actions: ${name}`,
    dated: 'Actions with a date',
    status: (status: string) => `Actions with the status “${status}”`,
    district: (name: string) => `Actions that name ${name}`,
    withoutOwner: 'Actions with no owner',
    withoutDate: 'Actions with no date',
    ongoing: 'Ongoing actions',
    notReported: 'Actions with no report',
  },
  chosenDescription: ({ title, plan }: { title: string; plan: string }) => `${title}, of the ${plan}.`,
  of: <T>({ shown, all }: { shown: number; all: T }): Pieces<T> => [shown === 0 ? 'None of ' : `${number(shown)} of `, all, '.'],
  asInPlan: 'All, as the delivery plan has them',
  allOf: (count: number) => `all ${actionsOf(count)}`,
  /** The way to a page of its own, where there would be too many for one. */
  theseActions: (count: number) =>
    count === 1 ? 'This action, with its owner and date' : `These ${number(count)} actions, with owners and dates`,
  /** Actions that have no value of what the others are ordered by. */
  others: { priority: 'No priority of its own or of its section', district: 'No district named' },
  severalTimes: 'An action that stands under several of these is listed under each.',
  page: actionChoices,
};
