/** What the pages of a form and of a table have in common: what is known, today, and ways for a file to leave the page. */
import type { Report } from '../report/check.ts';
import type { Known } from '../report/known.ts';
import { type Problem, saidWith } from '../report/said.ts';
import { writeFile } from '../report/write-file.ts';
import { made } from './elements.ts';
import { reportWords as words } from './report-words.ts';

/** Today where the reader is, as the check writes a day. Nothing else of this site asks a clock. */
export function todayHere(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

export const said = (known: Known, problem: Problem): string => saidWith(problem, known, words);

/** The text of the file of a report. */
export const fileOf = (known: Known, report: Report): string =>
  writeFile({ ...report, comment: words.comment({ kind: known.kind, address: location.href.split(/[?#]/)[0] ?? '' }) });

export function download(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content]));
  made('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address));
}

export const copy = (text: string): Promise<boolean> =>
  (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false,
  );
