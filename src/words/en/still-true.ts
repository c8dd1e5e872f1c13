/** Is this paper still true? The pages for who holds one of our documents. */
import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';

const { list } = localeOf('en-GB');

export const stillTrue = {
  title: 'Is this paper still true?',
  description: 'For anybody who holds a paper or a file from this site: how old it is, and what has been recorded since.',
  link: 'Is this paper still true?',
  haveOne: <T>(way: T): Pieces<T> => ['You have a leaflet or a file from here already? ', way],
  /** “Priority: Fraud, Safer Norfolk Plan 2021-24 (PDF)” */
  edition: ({ label, plan, format }: { label: string; plan: string; format: string }) => `${label}, ${plan} (${format})`,
  /** Of a document that is only known by its address. */
  unknown: (address: string) => `The file ${address}`,

  file: 'Check a file',
  pick: 'A PDF, e-book, text or braille file from this site',
  orDrop:
    'Choose the file, or drop it anywhere on this page. It is not sent anywhere: your browser works out a number from it, and looks whether we have published a file with that number.',
  withoutScript: 'Checking a file needs JavaScript. Without it, look at the paper itself, as below.',

  paper: 'Check a paper',
  steps: [
    'Look at the first page. It says “The latest source or report in this document is of”, or “on this sheet”, and a day.',
    'Choose the plan of your paper below. Its page lists what was recorded, the latest first.',
    'What is later than the day on your paper is not in it. That page also says whether the plan is over, and which bodies and names have changed since.',
  ],
  dayOf: 'The day on a sheet is that of its latest source, not of printing.',
  daysOfNumbers: <T>(help: T): Pieces<T> => ['The telephone numbers have days of their own: ', help, ' says when each was read.'],
  code: 'The square code on a paper leads to what was recorded since just that paper was published. An older code, and the address beside it, lead to the page that the paper was made from: that page always says what holds now.',
  plans: 'Plans',

  ofPlan: (plan: string) => `What has been recorded since your paper was made: ${plan}`,
  ofPlanDescription: (plan: string) =>
    `What has been reported, changed or put right in ${plan}, the latest first, for who holds a paper of it.`,
  lastRecord: (day: string) =>
    `The whole plan as a document, made now, says: “The latest source or report in this document is of ${day}”. A sheet on a part of it has a day of its own: that of what is in it.`,
  numbers: <T>(help: T): Pieces<T> => ['Before you call a number on your paper, look at ', help, '.'],
  recorded: 'What was recorded of the plan',
  older: 'What is later than the day on yours is not in it:',
  nothing: 'No report on this plan, no change of it and no correction has been published here since it was.',
  late: 'A report can be published later than the day that it speaks of. Whoever has the file can have it checked to the day.',
  papers: 'Papers, as their square codes know them',
  byCode: 'If the code on your paper has led you here, its line is marked. What came after it stands below it.',
  /** “Priority: Fraud, as published on 14 November 2026.” */
  paperIs: ({ label, published }: { label: string; published: string | undefined }) =>
    published === undefined ? `${label}.` : `${label}, as published on ${published}.`,
  goesTo: (day: string) => `Its latest source or report is of ${day}.`,
  states: {
    newest: 'It is the newest edition.',
    older: 'There is a newer edition, told next.',
    gone: 'It is not published any more under that name.',
  },
  since: 'Since then:',
  /** Of the newest edition, whose code does not tell copies apart that were made before these came. */
  sinceOrIn: 'Since then; a copy made later can have it already:',
  nothingSince: 'Nothing about it has been published here since: no report, no change, no correction.',
  now: <T>(page: T): Pieces<T> => ['What holds now: ', page, '.'],
  /** Of a document that is only known by its name in addresses. */
  paperGone: (name: string) => `The paper “${name}”`,
  moreThanPapers:
    'Whether the plan is over, and which bodies, laws and numbers have changed, stands at the top of this page: it holds for all of its papers.',
  toFile: <T>(way: T): Pieces<T> => ['You have the file? ', way, '.'],
  documents: <T>(way: T): Pieces<T> => ['The papers as they are now: ', way, '.'],
  on: ({ date, title }: { date: string; title: string }) => `${date}: ${title}`,
  withdrawn: (reasons: readonly string[]) => `It was withdrawn: ${list(reasons)}`,
};
