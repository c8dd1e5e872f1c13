/** Pages of places: what concerns one district, and all of them. */

import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';
import { actionsOf } from './counted.ts';
import { names } from './names.ts';

const { list, number, plural } = localeOf('en-GB');

export const places = {
  kind: names.district,
  description: (district: string) => `What community safety plans say, promise and count for ${district}, and who acts there.`,
  council: 'Council',
  planInYears: <T>({ plan, years }: { plan: T; years: string | undefined }): Pieces<T> => [
    plan,
    `${years ? `, ${years}` : ''}, for the whole area`,
  ],
  ownPlans: (count: number) => plural(count, { one: 'A plan of its own', other: 'Plans of its own' }),
  numbers: <T>(numbers: readonly T[]): Pieces<T> => [
    'It has ',
    ...numbers.flatMap((each, index) => (index > 0 ? [', ', each] : [each])),
    '.',
  ],
  ofPlan: <T>({ plan, years }: { plan: T; years: string | undefined }): Pieces<T> => (years ? [plan, `, ${years}`] : [plan]),
  now: (district: string) => `What the latest plan does in ${district}`,
  nowPlan: <T>({ plan, district }: { plan: T; district: string }): Pieces<T> => [plan, ` is for the whole area, ${district} included.`],
  /** What is known of whether anything was done: silence is said to be silence. */
  reportedOf: ({ count, reported }: { count: number; reported: number }) => {
    const all = plural(count, { one: 'It promises 1 action.', other: `It promises ${number(count)} actions.` });
    if (reported === 0) return `${all} Nobody has reported on any of them, as far as we know. So we cannot say what has been done here.`;
    return `${all} ${plural(reported, { one: 'There is a report on 1 of them.', other: `There are reports on ${number(reported)} of them.` })}`;
  },
  forPriority: <T>({ priority, actions }: { priority: T; actions: number }): Pieces<T> => [
    priority,
    `: ${actions === 0 ? 'no action' : actionsOf(actions)}`,
  ],
  ownActions: (district: string) => `For ${district} in particular:`,
  actions: (district: string) => `Promised for ${district} in earlier plans`,
  contacts: (district: string) => `Who to tell in ${district}`,
  aboutActions: (district: string) =>
    `An action is here if it, or a report on it, names ${district}, or if a body of ${district} alone owns it. All other actions are for the whole area.`,
  /** Of a plan for the whole area. */
  nothingAlone: ({ plan, district }: { plan: string; district: string }) =>
    `The ${plan} promises nothing for ${district} alone: no action of it is only for this district.`,
  namedIn: (district: string) => `Where it names ${district}`,
  allActions: (count: string) => `All actions of the plan (${count})`,
  measures: (district: string) => `Figures for ${district}`,
  measuresOf: ({ district, plan }: { district: string; plan: string }) => `Measures for ${district}: ${plan}`,
  targets: 'What was to be reached here:',
  documentsSay: (district: string) => `What the documents say about ${district}`,
  answers: 'Who answered from here',
  posts: 'Posts of the partnership for this district',
  people: 'Who held office then',
  heldOffice: (at: string) => `As it was ${at}. This may have changed since. Ask the council who does it today. Source: `,
  sharedActions: (count: number) => `Actions of bodies that work in each district (${number(count)})`,
  others: 'Other districts',
  list: {
    title: 'Districts',
    all: 'All districts',
    description: (area: string) => `The districts of ${area}: which is yours, and what is planned and done there.`,
    lead: 'Each district has a page with what the plans say, promise and count for it.',
    find: 'Do you not know your district? Look for your town, your village or the first half of your postcode.',
    search: 'Town, village or postcode',
    /** Some places that are in it, and how many others we know. */
    places: ({ some, more }: { some: readonly string[]; more: number }) =>
      more > 0
        ? `With ${some.join(', ')} and ${plural(more, { one: '1 more place', other: `${number(more)} more places` })}`
        : `With ${list(some)}`,
    ownPlans: (plans: readonly string[]) =>
      plural(plans.length, { one: `It had a plan of its own: ${plans[0] ?? ''}`, other: `It had plans of its own: ${list(plans)}` }),
  },
  map: {
    name: (area: string) => `Map of the districts of ${area}`,
    about: 'The map is a sketch: it shows which districts lie beside each other, not their true shapes or sizes.',
    ofMeasure: ({ title, at }: { title: string; at: string }) => `${title} by district, ${at}`,
    noFigure: 'no figure',
    shades: ({ from, to }: { from: string; to: string }) => `The darker a district, the higher its figure: from ${from} to ${to}.`,
  },
};
