/** What was wrong here and was put right: our own text, and reports that later ones corrected. */
import { capitalised, sentence } from '../sentences.ts';

export const corrections = {
  title: 'What was wrong here, and was put right',
  description: 'Mistakes in our own text, and reports that were corrected since: what was wrong, what is right, and when it was put right.',
  link: 'Corrections',
  ours: 'Mistakes in our own text',
  about: 'What was promised has not changed by these: we had it wrong. What was changed in a promise itself is among the changes.',
  reports: 'Reports that were put right',
  /** What stood in the field, and what stands there now. */
  said: ({ field, was, is }: { field: string; was: string | undefined; is: string | undefined }) => {
    if (was === undefined) return `${capitalised(field)}: nothing stood here. It says ${is} now.`;
    return is === undefined
      ? `${capitalised(field)}: it said ${was}. Nothing stands there now.`
      : `${capitalised(field)}: it said ${was}. It says ${is} now.`;
  },
  on: (date: string) => `Put right ${/^\d+ /.test(date) ? 'on' : 'in'} ${date}.`,
  report: ({ date, why }: { date: string; why: string }) => `The report of ${date} was put right: ${sentence(why)}`,
  text: 'text',
  table: {
    title: 'Corrections',
    description: 'Mistakes in our own text that were put right, one in each row. None of them changed a promise.',
    columns: {
      kind: 'Kind of what was wrong',
      entry_id: 'Id of what was wrong',
      entry: 'What it is called',
      date: 'Day on which it was put right',
      field: 'Field that was wrong, by its name in the file',
      was: 'What it said, as it was written',
      is: 'What it says now',
      reason: 'What was wrong',
    },
  },
};
