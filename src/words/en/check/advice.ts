/** What stops nothing, because it may be right, but what a colleague should look at. */
import type { Room } from '../../check.ts';
import { quote } from './pieces.ts';

interface Found {
  words: string;
}

export const advice = {
  'advice/table': () => ({
    message: 'this looks like a table, but the line of hyphens below its first line is missing',
    fix: 'Put a line such as | --- | --- | below the heads of the columns, or write it as a sentence',
  }),
  'advice/link': ({ words }: Found) => ({ message: `the link ${quote(words)} is not finished`, fix: 'Write [words](address)' }),
  'advice/emphasis': ({ words }: Found) => ({
    message: `a sign * before ${quote(words)} opens bold or italic words and nothing closes them`,
    fix: 'Put the same sign at their end, or take it away',
  }),
  'advice/field': ({ name }: { name: string }) => ({
    message: `the text begins with “${name}:”, as a field does`,
    fix: 'If it is a field, move it above the second “---”',
  }),
  'advice/jump': ({ figure, before, period, times }: { figure: number; before: number; period: string; times: number }) => ({
    message: `${figure} is at least ${times} times what stands before it, ${before} (${period})`,
    fix: 'Look whether a digit is too many or a point is missing; if it is right, say in “note” why',
  }),
  'advice/read-again': ({ last, asOf }: { last: string; asOf: string }) => ({
    message: `this was last read on a page of ${last}, more than a year before the day that the site speaks for (${asOf})`,
    fix: 'Open the pages again; where they say the same, write today’s day in “on” and delete “copy”, and correct or delete the rest',
  }),
  'advice/names-withdrawn': ({ name }: { name: string }) => ({
    message: `“${name}” is withdrawn: readers who go there find a page that says so`,
    fix: 'Take it away here, if it is not meant',
  }),
  'advice/before-election': ({ election, to, whoDecides }: { election: string; to: string; whoDecides: string }) => ({
    message: `these are the weeks before an election (${election}, up to ${to}), in which publicity of councils is to be issued with care`,
    fix: `Publish nothing new before it is over, unless the law asks for it. Who decides: ${whoDecides}`,
  }),
  'advice/security-expires': ({ expires, state }: { expires: string; state: 'over' | 'soon' | 'far' }) => ({
    message: {
      over: `security.txt was to be relied on up to ${expires}, and that day is over`,
      soon: `security.txt is to be relied on up to ${expires}, which is near`,
      far: `security.txt is to be relied on up to ${expires}, more than a year ahead`,
    }[state],
    fix: 'Look whether the contact still holds, and write a day that is less than a year ahead',
  }),
  'advice/security-place': ({ host }: { host: string }) => ({
    message: 'the site stands in a folder, and nobody looks for security.txt there',
    fix: `Ask who looks after ${host} to serve the file as https://${host}/.well-known/security.txt too`,
  }),
} satisfies Room<'advice'>;

/** What the forms for officers advise on too. */
export const adviceOnReports = {
  'advice/part-of-one': ({ figure }: { figure: number }) => ({
    message: `${figure} is no whole number, and this counts things or people one by one`,
    fix: 'Look whether a point stands in the place of a comma; an average is right as it is',
  }),
  'advice/zero': ({ before, period }: { before: number; period: string }) => ({
    message: `this says that nothing was counted, and the figure before it was ${before} (${period})`,
    fix: 'Look whether there was none, or nobody has counted; in that case leave the figure out and say so',
  }),
  'advice/figure-jumps': ({ figure, before, period, times }: { figure: number; before: number; period: string; times: number }) => ({
    message:
      figure > before
        ? `${figure} is at least ${times} times the figure before it, which was ${before} (${period})`
        : `the figure before it was ${before} (${period}), at least ${times} times as much as ${figure}`,
    fix: 'Look whether a digit is too many or missing, or a point; if it is right, say why in the note',
  }),
  'advice/not-over': ({ period, day }: { period: string; day: string }) => ({
    message: `${period} is not over on ${day}`,
    fix: 'Say in the note until when was counted, or wait for the whole',
  }),
  'advice/telephone': ({ words }: Found) => ({
    message: `${quote(words)} looks like a telephone number`,
    fix: 'Publish numbers of offices only, never that of a person',
  }),
  'advice/e-mail': ({ words }: Found) => ({
    message: `${quote(words)} is an e-mail address`,
    fix: 'Publish addresses of offices only, never that of a person',
  }),
  'advice/person': ({ words }: Found) => ({
    message: `${quote(words)} looks like the name of a person`,
    fix: 'Name the body or the office instead, unless that person speaks for it in public',
  }),
  'advice/postcode': ({ words }: Found) => ({
    message: `${quote(words)} looks like a postcode, which can lead to a few homes`,
    fix: 'Leave it out, unless it is that of an office',
  }),
  'advice/national-insurance': ({ words }: Found) => ({
    message: `${quote(words)} looks like a National Insurance number`,
    fix: 'Delete it, and tell whoever looks after personal data: it stays in the history of the files',
  }),
  'advice/before-plan': ({ date, from }: { date: string; from: string }) => ({
    message: `${date} is before the plan began (${from})`,
    fix: 'Look at the year again; if it is right, nothing is to be done',
  }),
  'advice/day': ({ date, before }: { date: string; before: string }) => ({
    message: `${date} is more than a year after everything else that has a date here (${before})`,
    fix: 'Look at the year again; if it is right, nothing is to be done',
  }),
} satisfies Room<'advice'>;
