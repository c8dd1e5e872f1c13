/** How a resident can have a say: what is open, who to write to, when the next meeting is, where to complain. */
import type { Pieces } from '../pieces.ts';
import { names } from './names.ts';

export const say = {
  title: 'Have your say',
  description: 'What is open to comment, the next meeting, who to write to, and where to complain.',
  consultation: 'Is there a consultation?',
  open: <T>({ consultation, until }: { consultation: T; until: string }): Pieces<T> => ['Yes: ', consultation, `, until ${until}.`],
  closed: <T>({ consultation, from, to }: { consultation: T; from: string; to: string }): Pieces<T> => [
    'We know of none that is open. The last that we know of was ',
    consultation,
    `, from ${from} to ${to}. It is closed.`,
  ],
  noConsultation: 'We know of none.',

  meeting: 'When can you ask questions?',
  moreMeetings: 'All meetings, and who holds them',

  write: 'Who to write to',
  aboutSite: 'To say that something on this site is wrong, use the line at the foot of that page.',

  local: 'Who acts for your district?',
  aboutLocal: ({ inOffice }: { inOffice: boolean }): string => {
    const council = 'Your council deals with many things itself.';
    return inOffice
      ? `${council} The page of a district names the councillors and officers that the papers name, with their date.`
      : council;
  },
  /** “Breckland: Breckland District Council, 01362 656870” */
  council: <T>({ district, council, way, hasNumber }: { district: T; council: string; way: T; hasNumber: boolean }): Pieces<T> => [
    district,
    `: ${council}, `,
    way,
    hasNumber ? '' : ' (we have no number)',
  ],

  complain: 'How to complain',
  aboutComplaints: 'First tell the body that it is about. This site takes no complaints.',
  complaint: <T>({ about, body, way }: { about: string; body: string; way: T }): Pieces<T> => [`${about} (${body}): `, way],

  account: 'Who promised what?',
  partnership: names.partnership,
};
