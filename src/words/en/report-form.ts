/**
 * What the scripts of the forms say: the words of the check for the rules that they run, how a page will show a report, and
 * what happened when a button was pressed. They are bundled with the scripts.
 */

import { FEWEST } from '../../schema/fields.ts';
import { type Kind, kinds } from '../../schema/kinds.ts';
import type { Unit } from '../../schema/unit.ts';
import { localeOf } from '../locale.ts';
import { capitalised } from '../sentences.ts';
import { consultationParts } from './consultation-parts.ts';
import { dates } from './dates.ts';
import { record } from './record.ts';
import { cellNotes } from './report-cells.ts';
import { reportChoices as choices } from './report-choices.ts';
import { reportFixes } from './report-fixes.ts';
import { reportRules } from './report-rules.ts';

const { number, plural, value } = localeOf('en-GB');

export const reportForm = {
  check: { rules: reportRules },
  fixes: reportFixes,
  full: dates.full,
  span: dates.span,
  asked: consultationParts.asked,
  methods: consultationParts.methods,
  reportedBy: record.reportedBy,
  changed: record.changed,
  changedFields: record.fields,
  nothing: record.nothing,
  choice: (of: string): string => choices[of] ?? of,
  decided: ({ verb, said }: { verb: string; said: string }) => `${choices[verb] ?? verb}: ${said}`,
  figure: ({ period, amount, unit, note }: { period: string; amount: number | string | null; unit: Unit; note: string }) => {
    const figure = amount === null ? 'no figure' : `${typeof amount === 'number' ? value(amount, unit.kind) : amount} (${unit.words})`;
    return [`${dates.full(period)}: ${figure}`, note].filter(Boolean).join('. ');
  },
  count: ({ of, before, after }: { of: { status: string } | { verdict: string } | { kind: Kind }; before: number; after: number }) => {
    if ('kind' in of) return `${capitalised(kinds[of.kind].plural)}: from ${number(before)} to ${number(after)}`;
    const name = 'status' in of ? of.status : of.verdict;
    return `${choices[name] ?? name}: from ${number(before)} to ${number(after)}`;
  },
  /** The first line of every file. */
  comment: ({ kind, address }: { kind: Kind; address: string }) => `A ${kinds[kind].label}, made with the form at ${address}`,
  /** Who may report: those whom the plan makes responsible, and all others. */
  owners: 'Responsible for it in the plan',
  others: 'All other bodies',
  error: 'Error:',
  look: 'Look at this again:',
  wrong: ({ label, said }: { label: string; said: string }) => `${label}: ${said}`,
  copied: 'Copied. Paste it into an e-mail to the colleague who looks after this site.',
  notCopied: 'Not copied. Mark the text below and copy it.',
  downloaded: (name: string) => `Downloaded as ${name}. Send it to the colleague who looks after this site.`,
  tooLong: (name: string) =>
    `This text is too long for an address, so ${name} was downloaded. Upload it to the folder that the link below opens.`,
  upload: 'Open the folder for uploads',
  mail: ({ path, file }: { path: string; file: string }) => `For the site: please put this into the file ${path}\n\n${file}`,
  subject: (name: string) => `Report: ${name}`,

  rows: ({ right, wrong, left }: { right: number; wrong: number; left: number }) =>
    [
      `${number(right)} ${plural(right, { one: 'row is', other: 'rows are' })} ready.`,
      wrong === 0 ? '' : `${number(wrong)} ${plural(wrong, { one: 'row has', other: 'rows have' })} a problem and will not be written.`,
      left === 0
        ? ''
        : `${number(left)} ${plural(left, { one: 'row reports', other: 'rows report' })} nothing and ${plural(left, { one: 'was', other: 'were' })} left out.`,
    ]
      .filter(Boolean)
      .join(' '),
  row: ({ line, about }: { line: number; about: string }) => `Row ${line}: ${about}`,
  ready: 'Ready',
  cells: cellNotes,
  noReport: 'No report',
  nothingToReport: 'No row has anything to report: fill in a status or a figure in one.',
  suppressed: `The count is below ${FEWEST}, so the file says “fewer than ${FEWEST}”.`,
  noHeads: 'The heads of the columns are missing. The first row has to name them: Action and Status, or Measure, Period and Figure.',
  noSubject: (named: string) => `There is no action or measure “${named}” in this plan.`,
};
