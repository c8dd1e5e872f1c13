/**
 * Cells of a table as people and spreadsheets write them: days with the day first, months in letters, periods that a spreadsheet
 * took for a day. Whatever was read as something else is told, and what could be two days is not guessed at.
 */
import type { Row } from './rows.ts';

/** What is told of a cell that was not taken by its letters. */
export type CellNote = { of: 'day' | 'period'; cell: string; read: string } | { of: 'unclear day'; cell: string; read: [string, string] };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (part: string | number) => String(part).padStart(2, '0');
/** Two digits are of this century: nobody reports for another. */
const yearFrom = (part: string) => (part.length === 2 ? `20${part}` : part);
const monthFrom = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const dayOf = (year: string, month: string | number, day: string | number) => `${yearFrom(year)}-${two(month)}-${two(day)}`;

const IN_DIGITS = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{2}|\d{4})(?: 0?0:00(?::00)?)?$/;
const MONTH_SECOND = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]+([A-Za-z]{3,9})[-/., ]+(\d{2}|\d{4})$/;
const MONTH_FIRST = /^([A-Za-z]{3,9})[-/. ]+(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/;

/** Which of two numbers is the day: true for the first, undefined where the days of the table do not tell. */
function dayComesFirst(days: readonly string[]): boolean | undefined {
  const parts = days.flatMap((each) => IN_DIGITS.exec(each.trim())?.slice(1, 3).map(Number) ?? []);
  const isFirst = parts.some((part, place) => place % 2 === 0 && part > 12);
  const isSecond = parts.some((part, place) => place % 2 === 1 && part > 12);
  return isFirst === isSecond ? undefined : isFirst;
}

/** The day that a cell means, as the check writes it; the cell itself if it means none. */
function readDay(cell: string, isDayFirst: boolean | undefined): { day: string; note?: CellNote } {
  const told = (day: string) => ({ day, note: { of: 'day', cell, read: day } as const });
  const [, first = '', second = '', year = ''] = IN_DIGITS.exec(cell) ?? [];
  if (year) {
    const both = [dayOf(year, second, first), dayOf(year, first, second)] as [string, string];
    if (Number(first) > 12 || first === second || isDayFirst) return told(both[0]);
    if (Number(second) > 12 || isDayFirst === false) return told(both[1]);
    return { day: cell, note: { of: 'unclear day', cell, read: both } };
  }
  const [, day = '', month = '', of = ''] = MONTH_SECOND.exec(cell) ?? [];
  if (monthFrom(month) > 0) return told(dayOf(of, monthFrom(month), day));
  const [, name = '', date = '', its = ''] = MONTH_FIRST.exec(cell) ?? [];
  return monthFrom(name) > 0 ? told(dayOf(its, monthFrom(name), date)) : { day: cell };
}

/** A day that somebody typed, as the check writes it; what could be two days stays as it is. */
export const dayFrom = (typed: string): string => readDay(typed, undefined).day;

/** “Nov-26” and “November 2026” are months, “2025-26” and “2025/2026” financial years; “2011-12” is a month. */
export function readPeriod(cell: string): { period: string; note?: CellNote } {
  const told = (period: string) => ({ period, note: { of: 'period', cell, read: period } as const });
  const [, name = '', year = ''] = /^([A-Za-z]{3,9})[-/. ]+(\d{2}|\d{4})$/.exec(cell) ?? [];
  if (monthFrom(name) > 0) return told(`${yearFrom(year)}-${two(monthFrom(name))}`);
  const [, from = '', to = ''] = /^(\d{4})[-–/](\d{2}|\d{4})$/.exec(cell) ?? [];
  const isMonth = cell.includes('-') && to.length === 2 && Number(to) <= 12;
  const isYears = from !== '' && !isMonth && (Number(from) + 1) % 100 === Number(to.slice(-2));
  if (isYears && cell !== `${from}/${to.slice(-2)}`) return told(`${from}/${to.slice(-2)}`);
  return { period: cell };
}

export interface ReadRow extends Row {
  notes: CellNote[];
}

/** Rows with their days and periods as the check writes them. */
export function withDays(rows: readonly Row[]): ReadRow[] {
  const isDayFirst = dayComesFirst(rows.flatMap(({ cells }) => cells.date ?? []));
  return rows.map(({ line, cells }) => {
    const { day, note: ofDay } = readDay(cells.date ?? '', isDayFirst);
    const { period, note: ofPeriod } = readPeriod(cells.period ?? '');
    const read = { ...(cells.date === undefined ? {} : { date: day }), ...(cells.period === undefined ? {} : { period }) };
    return { line, cells: { ...cells, ...read }, notes: [ofDay, ofPeriod].filter((note) => note !== undefined) };
  });
}
