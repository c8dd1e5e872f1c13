/** Actions and outcomes: what was promised, who does it, and what is said of how it went. */

import { localeOf } from '../locale.ts';
import { actionsOf } from './counted.ts';
import { names } from './names.ts';

const { list, number, plural } = localeOf('en-GB');

/** More names than this would hide what the sentence says. */
const MOST_NAMED = 3;

function sectionsText(titles: readonly string[]): string {
  if (titles.length === 1) return `the whole section “${titles[0]}”`;
  return titles.length > MOST_NAMED
    ? `${number(titles.length)} whole sections`
    : `the whole sections ${list(titles.map((title) => `“${title}”`))}`;
}

export const delivery = {
  actions: names.actions,
  action: (number: string) => `Action ${number}`,
  actionTitle: ({ number, title }: { number: string; title: string }) => `Action ${number}: ${title}`,
  actionDescription: ({ number, plan }: { number: string; plan: string }) => `Action ${number} of the ${plan}.`,
  listDescription: ({ count, plan }: { count: number; plan: string }) =>
    `The ${count === 1 ? 'action' : `${number(count)} actions`} of the ${plan}: what, who, by when and how each stands, as far as the papers say.`,
  total: (count: number) => `${actionsOf(count)}.`,
  actionsOf: (title: string) => `Actions: ${title}`,

  /** What stands above actions: what was to be done, once nothing is done under a plan any more. */
  whatIsDone: ({ isOver }: { isOver: boolean }) => (isOver ? 'What was to be done' : names.whatIsDone),

  status: names.status,
  statuses: {
    'not started': 'Not started',
    'on track': 'On track',
    complete: 'Complete',
    delayed: 'Delayed',
    stopped: 'Stopped',
    'reported without a status': 'Reported without a status',
    'not reported': names.notReported,
  },
  howTheyStand: 'How they stand:',
  statusNote: 'An action has the status of its latest published report. Where there is none, it is “Not reported”.',
  statusNoteWithout:
    'An action has the status of its latest published report. Where there is none, it is “Not reported”. Where a document tells of progress and gives no status, it is “Reported without a status”.',
  owner: 'Owner',
  ownerAsPrintedSentence: (printed: string) => `Owner as printed: ${printed}.`,
  due: 'Due',
  dueAsPrinted: ({ due, printed }: { due: string; printed: string }) => `${due} (printed as “${printed}”)`,
  noDateAsPrinted: (printed: string) => `No date (printed as “${printed}”)`,
  datePassed: (due: string) => `${due} – this date has passed`,
  number: 'No.',
  actionHead: 'Action',
  successMeasure: 'Success measure',
  section: 'Section',
  progress: 'Progress',
  silence: 'Not reported. We have found no report of how this action has gone.',
  report: ({ date, status, text, from }: { date: string; status: string; text: string; from: string }) =>
    `${date}: ${status}. ${text}${from && ` (${from})`}`,
  otherColumn: ({ column, says }: { column: string; says: string }) => `“${column}”: ${says}.`,
  otherColumns: (cells: string) => `In other columns of the printed table, in our words: ${cells}`,
  otherColumnsHead: 'In other columns, in our words',
  inAnotherColumn: (cell: string) => `In another column, in our words: ${cell}`,
  outcomesOfPart: 'Outcomes of its part of the delivery plan',
  worksTowards: 'Outcomes it works towards',
  ours: ' (our link)',
  asPrinted: 'Owner as printed',
  aboutOwner: 'About the owner',
  aboutOutcomes: 'About its outcomes',
  aboutPriorities: 'About its priorities',
  aboutActions: 'About these actions',
  aboutLinks: 'About these links',
  aboutPart: 'About this part',
  successHead: 'How success is measured',
  measures: names.measures,
  howItWasBuilt: 'How it was built',

  outcomesAtHead: 'Outcomes at the head of the whole part, not of each of its actions',
  leads: names.lead,
  objective: 'Objective of the plan',
  howItDiffers: 'How it differs',
  otherActions: 'Other actions',
  inNoSection: 'Actions that stand in no section',

  outcomes: names.outcomes,
  outcome: ({ number, title }: { number: number; title: string }) => `Outcome ${number}: ${title}`,
  outcomeKind: 'Long-term outcome',
  outcomeDescription: ({ number, plan }: { number: number; plan: string }) =>
    `Long-term outcome ${number} of the ${plan}: its measures and actions.`,
  outcomesDescription: ({ count, plan }: { count: number; plan: string }) => `The ${count} long-term outcomes of the ${plan}.`,
  otherOutcomes: 'Other outcomes',
  otherNumber: ({ number, wording }: { number: string; wording: string }) => `Number ${number}: “${wording}”`,
  elsewhere: (others: readonly { list: string; number: string; wording?: string | undefined }[]) =>
    `Elsewhere: ${others.map(({ list: of, number: its, wording }) => `${of}: number ${its}${wording ? `, “${wording}”` : ''}`).join('; ')}.`,
  howMeasured: names.howMeasured,
  measuresOf: (number: number) => `Measures of outcome ${number}`,
  noMeasure: 'No measure is listed under this outcome.',
  measuresCount: (count: number) => (count === 0 ? 'No measures' : plural(count, { one: '1 measure', other: `${number(count)} measures` })),
  ofWholePart: (part: string) => `Of the whole part “${part}”`,
  prioritiesTowards: 'Priorities that work towards it',
  howItComesAbout: 'How it is meant to come about',

  links: {
    fromSection: 'The link is with the whole section, not with this action by itself.',
    fromPart: 'These stand at the head of the whole part. It is not stated that this action works towards each of them.',
    ofWholePart:
      'The outcome stands at the head of this part, whose actions are on several subjects. Which of them work towards it is not stated.',
    oneByOne: 'Linked to this outcome one by one. The links are ours.',
    count: ({ own, ofPart }: { own: number; ofPart: number }) =>
      ofPart === 0
        ? actionsOf(own)
        : `${own === 0 ? 'No action of its own' : actionsOf(own)}, ${number(ofPart)} of its whole part of the delivery plan`,
    toPriority: ({ own, sections }: { own: readonly string[]; sections: readonly string[] }) => {
      if (sections.length === 0) return 'Linked one by one. The links are ours.';
      if (own.length === 0) return `Actions of ${sectionsText(sections)} of the delivery plan, not linked one by one.`;
      return `Linked one by one, by us: ${list(own)}. The others are actions of ${sectionsText(sections)} of the delivery plan.`;
    },
  },
};
