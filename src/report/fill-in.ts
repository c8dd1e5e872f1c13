/**
 * The table to fill in: a row for each action or measure of a plan, only the columns that a report needs, and in their heads what may stand
 * there. It is made in the browser, for which `csv-stringify` is too heavy, as `csv-parse` is (`rows.ts`).
 */
import { aboutOf, type TableForm } from './columns.ts';
import type { Known } from './known.ts';

/** What is asked of each action or measure, by the fields of the form. */
export const ASKED: Record<TableForm, readonly string[]> = { progress: ['status', 'text'], figure: ['period', 'value', 'note'] };

/** What there is to report on, in the order of the plan. */
export const subjectsOf = ({ entries, names }: Known, form: TableForm): { id: string; label: string }[] =>
  entries.filter(({ kind }) => kind === aboutOf(form)).map(({ id }) => ({ id, label: names[id] ?? id }));

const cell = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A day as spreadsheets here write it. */
const inDigits = (day: string) => day.split('-').reverse().join('/');

/** As CSV with the mark by which spreadsheets know the encoding. */
export function fillInTable(known: Known, form: TableForm, defaults: { date: string; by: string }): string {
  const asked = ASKED[form];
  const heads = [aboutOf(form), ...asked, 'date', 'reportedBy'].map((name) => {
    const { label = name, values = [] } = known.fields.find((field) => field.name === name) ?? {};
    return values.length > 0 ? `${label} (${values.join(' / ')})` : label;
  });
  const rows = subjectsOf(known, form).map(({ label }) => [
    label,
    ...asked.map(() => ''),
    inDigits(defaults.date),
    known.names[defaults.by] ?? defaults.by,
  ]);
  return `\ufeff${[heads, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
