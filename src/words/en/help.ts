/** Help: whom to call, for what, and where the numbers were read. */
import type { SITUATIONS } from '../../schema/help.ts';
import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';
import { dates } from './dates.ts';

const { full } = dates;
const { number } = localeOf('en-GB');

type Situation = (typeof SITUATIONS)[number];

export const help = {
  title: 'Help now',
  kind: 'Help',
  description: 'Who to call in danger, when you cannot speak, and for each kind of trouble: numbers that open your phone with one tap.',
  situations: {
    danger: 'If you are in danger now',
    'cannot speak': 'If you cannot speak',
    deaf: 'If you are deaf, or cannot use your voice',
    'not an emergency': 'If it is not an emergency',
  } satisfies Record<Situation, string>,
  notInDanger: 'Not in danger: choose what it is about',
  subjects: 'Help with what is happening',
  subject: <T>({ subject, words }: { subject: T; words: string }): Pieces<T> => [subject, `: ${words}`],
  /** The first line of every trouble. */
  inDanger: <T>(number: T): Pieces<T> => ['In danger now: ', number, '.'],
  inDangerVoiceless: <T>(ways: T): Pieces<T> => ['If you cannot hear or speak: ', ways, '.'],
  /** By the way to call without a word, which a link tells in full. */
  inDangerSilent: <T>({ way, number: own }: { way: T; number: string }): Pieces<T> => [
    way,
    ` Call ${own}, stay on the line, and on a mobile press 55 when you are told to.`,
  ],
  cannotSpeak: 'Cannot speak?',
  inDangerMore: 'More ways in danger',
  howToReport: 'How to report it',
  reportOf: (subject: string) => `How to report: ${subject}`,
  reportTo: <T>({ to, ways }: { to: string; ways: T }): Pieces<T> => [`${to}: `, ways, '.'],
  contacts: 'Councils and police, by district',
  inAllDistricts: 'In every district',
  noNumber: 'We have no number for it. The address above is its website.',
  outOfHours: <T>(number: T): Pieces<T> => ['Out of hours: ', number, '.'],
  dealsWith: <T>(matters: T): Pieces<T> => ['Deals with: ', matters, '.'],

  exit: 'Exit this page',
  backLeadsHere: '“Exit this page” shows another website. “Back” leads here again, so clear your history.',
  aboutExit:
    'The link “Exit this page” shows another website at once. It does not hide that you were here: the page stays in the history of your browser, and its button “Back” leads here again. Only you can clear the history.',

  readOn: 'Where these numbers were read',
  aboutNumbers:
    'They are not from a plan. Each was read on a page of the service itself, of the government, of a council, the police or the NHS. Numbers change: if one does not work and you are in danger, call 999.',
  wrong: <T>({ contact, change }: { contact: T; change: T | undefined }): Pieces<T> =>
    change ? ['Is something here wrong? ', contact, ', or ', change, '.'] : ['Is something here wrong? ', contact, '.'],
  pagesRead: (count: number) => `The pages, with the day on which each was read (${number(count)} entries)`,
  howToTellUs: 'How to tell us',
  correctTheList: 'suggest a change to the list of numbers',
  lineAndNumber: ({ name, number }: { name: string; number: string }) => `${name}, ${number}`,
  /** A page on which a number was read, and on which day; if it was in a stored copy, the date of that, or `undated`. */
  readAt: <T>({ page, on, copy }: { page: T; on: string; copy?: string | undefined }): Pieces<T> => {
    const day = `read on ${full(on)}`;
    if (!copy) return [page, `, ${day}`];
    return [page, copy === 'undated' ? `, ${day}, in a stored copy that bears no date` : `, ${day}, in a copy of ${full(copy)}`];
  },

  needHelp: 'Need help now?',
  withTextphone: ({ name, textphone }: { name: string; textphone: string }) => `${name} (textphone ${textphone})`,
  more: 'More help',
  /** What an emergency number is for, in the few words that a box has room for beside it. */
  inABox: {
    danger: 'if you are in danger',
    deaf: 'in danger, by text relay',
    'not an emergency': 'if it is not an emergency',
  },
  noReports: 'This site cannot take reports.',
  call: {
    danger: <T>(number: T): Pieces<T> => ['Call ', number, ' if you are in danger.'],
    deaf: <T>(number: T): Pieces<T> => ['Call ', number, ' in danger, by text relay.'],
    'not an emergency': <T>(number: T): Pieces<T> => ['Call ', number, ' if it is not an emergency.'],
  },
};
