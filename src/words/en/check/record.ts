/** Reports and changes of promises: what they are about, what they rest on, and what they follow. */
import { type Kind, kinds } from '../../../schema/kinds.ts';
import type { Room } from '../../check.ts';
import { list } from './pieces.ts';

const written = (value: unknown): string => (Array.isArray(value) ? `[${value.join(', ')}]` : value === null ? 'nothing' : `“${value}”`);

export const record = {
  'record/corrects-other': ({ report }: { report: string }) => ({
    message: `“${report}” is about something else than this report`,
    fix: 'Name the report that this one puts right, or leave “corrects” out',
  }),
  'record/corrects-later': ({ report, date }: { report: string; date: string }) => ({
    message: `“${report}” is of a later day (${date}) than this correction of it`,
    fix: 'Correct the date: a correction has the day on which it is made',
  }),
  'record/corrected-twice': ({ other }: { other: string }) => ({
    message: `“${other}” puts the same report right already`,
    fix: `Write “report: ${other}” to correct that correction`,
  }),
  'record/verdict-without-source': ({ verdict }: { verdict: string }) => ({
    message: `the report says “${verdict}” and does not say where a reader can check that`,
    fix: 'Add “evidence” with the title of the paper or page, or “sources”; or write “no verdict”',
  }),
  'record/figure-twice': ({ period, area, file }: { period: string; area: string | undefined; file: string }) => ({
    message: `there is a figure for ${period}${area === undefined ? '' : ` in ${area}`} already, in ${file}`,
    fix: 'If this one is right and that one wrong, add “corrects” with the name of that file; or correct the period',
  }),
  'record/changes-nothing': () => ({
    message: 'it does not say what was changed',
    fix: 'Add “title”, “owners”, “due”, “by” or “value”, with “from” and “to”',
  }),
  'record/not-of-promise': ({ kind, own }: { kind: Kind; own: readonly string[] }) => ({
    message: `a promise of this kind (${kinds[kind].label}) has no such field`,
    fix: `Write one of these instead: ${list(own)}`,
  }),
  'record/no-change': () => ({
    message: '“from” and “to” are the same',
    fix: 'Write what holds from now on, or take this file away',
  }),
  'record/from-differs': ({ before, file }: { before: unknown; file: string }) => ({
    message: `until this change ${written(before)} held, as ${file} and earlier changes say`,
    fix: `Write “from:” as it was: ${written(before)}`,
  }),
} satisfies Room<'record'>;
