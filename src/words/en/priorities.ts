/** Priorities: why they matter, what was to be done, and what the public said; how they answer to those of others. */

import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';
import { names } from './names.ts';

const { list, number } = localeOf('en-GB');

export const priorities = {
  crumb: names.priorities,
  kind: names.priority,
  listDescription: ({ plan, byTheme, counted }: { plan: string; byTheme: boolean; counted: boolean }) => {
    if (byTheme && counted) return `The priorities of the ${plan}, by theme, and how each document counts them.`;
    return `The priorities of the ${plan}${byTheme ? ', by theme' : counted ? ' and how each document counts them' : ''}.`;
  },

  code: 'In the plan',
  coded: (code: string) => `Priority ${code}`,
  whyThisTheme: 'Why this theme',
  sponsor: 'Sponsor',
  leadOfficer: 'Lead officer',
  aboutLead: 'About the lead',
  aboutThis: 'About this priority',
  lettersSpelledOut: 'Letters spelled out',
  letters: ({ term, spelled }: { term: string; spelled: string }) => `${term}: ${spelled}`,

  /** A figure stands above it: “lost to fraud by those who reported it, in a year”. */
  figureSays: ({ says, period }: { says: string; period: string | undefined }) => (period ? `${says} (${period})` : says),
  who: 'Who leads',
  aboutOutcomes: 'About the outcomes',
  aboutAchieved: 'What was achieved',
  actionsIn: ({ section, count }: { section: string; count: number }) => `${section} (${number(count)})`,
  beforeAndAfterPage: 'Before and after, with what shows it',
  sourcesTitle: (priority: string) => `Before and after: ${priority}`,
  sourcesDescription: ({ priority, plan }: { priority: string; plan: string }) =>
    `What the priority “${priority}” of the ${plan} came from, what became of it, and what shows it.`,
  backTo: (priority: string) => `The priority: ${priority}`,

  why: 'Why it matters',
  achieved: (period: string) => `What the plan says was achieved: ${period}`,
  different: 'What should be different',
  measured: 'How to tell whether it works',
  money: names.money,
  project: <T>({ project, sum }: { project: T; sum: string }): Pieces<T> => [project, `: ${sum}`],
  beforeAndAfter: 'Before and after',
  ended: (reason: string) => `No later priority goes on with it. ${reason}`,
  partEnded: ({ part, reason }: { part: string; reason: string }) => `No later priority goes on with the part on ${part}. ${reason}`,
  withEvidence: (page: string) => `${page}, with what shows it`,
  throughAllPlans: <T>(topics: T): Pieces<T> => ['Then and now, through all plans: ', topics],
  related: 'Related',
  chapter: ({ number: of, title }: { number: string; title: string }) => `Chapter ${of}: ${title}`,

  said: names.whatPublicSaid,
  actionsBySection: (count: number) => `The ${number(count)} actions, by section of the delivery plan`,
  inNoSection: 'In no section',
  whereActionsAre: 'Each action is on the page of this priority, and in the delivery plan.',

  themes: 'The themes',
  alsoCalled: names.alsoCalled,
  countedHow: 'How the documents count the priorities',
  countedDifferently: 'The documents count the priorities in different ways. No list is the only one.',
  counted: ({ list: of, count }: { list: string; count: number }) => `${of}: ${number(count)}`,
  here: <T>(own: T): Pieces<T> => ['Here: ', own],

  keep: 'Keep and cite',
  toKeep: 'This priority to keep or print:',
  otherDocuments: 'The whole plan, and other documents',
  address: <T>(page: T): Pieces<T> => ['Address of this page: ', page],

  aligned: 'What it answers to',
  national: 'National',
  county: 'County',
  indicators: 'Indicators',
  alignment: {
    title: names.mapping,
    levels: { national: 'National priorities', county: 'Priorities of the county' },
    mapped: (plan: string) => `Which national and county priorities the ${plan} answers to, and with what.`,
    named: ({ levels, plan }: { levels: readonly string[]; plan: string }) =>
      `${list(levels)} that the ${plan} names. We hold no mapping to its own priorities.`,
    notHeld: (plan: string) => `What is known of how the priorities of the ${plan} fit with those of others. We hold no such mapping.`,
    mapping: 'The mapping',
    caption: 'National, county and own priorities, row by row',
    own: 'This plan',
    work: names.workThatServes,
    nothing: '–',
    saysNothing: (columns: readonly string[]) =>
      `No row of the mapping says anything under ${list(columns.map((column) => `“${column}”`))}.`,
    note: <T>({ row, note }: { row: T; note: string }): Pieces<T> => [row, `: ${note}`],
    partOf: <T>(parent: T): Pieces<T> => [' (part of ', parent, ')'],
    ownPriorities: <T>(own: T): Pieces<T> => ['Priorities of this plan: ', own],
    sameRow: <T>(others: T): Pieces<T> => ['In the same row: ', others],
    inNoRow: 'In no row of the mapping.',
    fromThisPlan: 'From the side of this plan',
    nationalOnes: <T>(those: T): Pieces<T> => ['National: ', those],
    countyOnes: <T>(those: T): Pieces<T> => ['County: ', those],
    indicatorsOf: (those: readonly string[]) => `Indicators: ${those.join(', ')}`,
  },
};
