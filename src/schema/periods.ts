/**
 * Periods in the order of time. Figures come by year, financial year, twelve other months, month or day; a chart that puts
 * them at equal distances has to know which periods lie between two of them, or a missing year would not be seen to be
 * missing.
 */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
type Month = (typeof MONTHS)[number];

/** What kind of period it is; figures of different kinds cannot stand in one line. */
export type PeriodKind = 'year' | 'financial year' | `year to ${Month}` | 'month' | 'day';

const YEAR_TO = 'year to ';
/** The first and last month of twelve: 2009-07/2010-06. */
const TWELVE_MONTHS = /^(\d{4}-\d{2})\/(\d{4}-\d{2})$/;

/** The first and the last month of a period that is written with both; undefined of any other. */
export function monthsOf(period: string): [first: string, last: string] | undefined {
  const [, first, last] = TWELVE_MONTHS.exec(period) ?? [];
  return first && last ? [first, last] : undefined;
}

const monthNumber = (month: string) => Number(month.slice(5, 7));

/** The kind of a period as `fields.ts` allows it: 2021, 2020/21, 2009-07/2010-06, 2021-09 or 2021-09-16. */
export function periodKind(period: string): PeriodKind {
  const months = monthsOf(period);
  if (months) return `${YEAR_TO}${MONTHS[monthNumber(months[1]) - 1] ?? 'December'}`;
  return period.includes('/') ? 'financial year' : (({ 4: 'year', 7: 'month' } as const)[period.length] ?? 'day');
}

/** The first day of a period, as text that sorts by time. A financial year begins in April. */
export function periodStart(period: string): string {
  const months = monthsOf(period);
  if (months) return `${months[0]}-01`;
  if (period.includes('/')) return `${period.slice(0, 4)}-04-01`;
  return `${period}-01-01`.slice(0, 10);
}

/** The last day of a period, as text that sorts by time; of a month, its 31st. */
export function periodEnd(period: string): string {
  const months = monthsOf(period);
  if (months) return `${months[1]}-31`;
  if (period.includes('/')) return `${Number(period.slice(0, 4)) + 1}-03-31`;
  return period.length === 4 ? `${period}-12-31` : period.length === 7 ? `${period}-31` : period;
}

/** The last day of a period as the calendar has it: of a month, the 28th to the 31st. */
export function lastDay(period: string): string {
  const end = periodEnd(period);
  const [year, month] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))];
  return end.endsWith('-31') ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : end;
}

/** A day, a month, a year or a longer time, and not a word in its place. */
export const isDated = (by: string): boolean => /^\d/.test(by);

/** Whether a date is known to the day. */
export const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** Whether dates are over before a day, all of them: one that is not known to the day may have been on its last. */
export const areBefore = (day: string, dates: readonly string[]): boolean => dates.every((date) => lastDay(date) < day);

export const byTime = (a: string, b: string): number => periodStart(a).localeCompare(periodStart(b));

/**
 * The latest of some dates, each as exact as it is known; nothing of none. It is the one that surely goes furthest: 2024-06 is later than
 * 2024, which may have been in January. Of those that begin on one day it is the most exact.
 */
export const latestOf = (dates: readonly string[]): string | undefined =>
  dates.toSorted((a, b) => byTime(a, b) || a.length - b.length).at(-1);

/** Years, or months, since the year 0; undefined for days, which follow no rhythm. */
function placeOf(period: string): number | undefined {
  const year = Number(period.slice(0, 4));
  const kind = periodKind(period);
  if (kind === 'day') return undefined;
  return kind === 'month' ? year * 12 + Number(period.slice(5)) - 1 : year;
}

/** The number of the month that a year of this kind ends in; undefined of a kind that is no such year. */
const lastMonth = (kind: PeriodKind): number | undefined =>
  kind.startsWith(YEAR_TO) ? MONTHS.indexOf(kind.slice(YEAR_TO.length) as Month) + 1 : undefined;

function periodAt(place: number, kind: PeriodKind): string {
  const last = lastMonth(kind);
  const twoDigits = (month: number) => String(month).padStart(2, '0');
  if (last !== undefined) return `${place}-${twoDigits((last % 12) + 1)}/${place + 1}-${twoDigits(last)}`;
  if (kind === 'month') return `${Math.floor(place / 12)}-${twoDigits((place % 12) + 1)}`;
  return kind === 'year' ? String(place) : `${place}/${String((place + 1) % 100).padStart(2, '0')}`;
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

/**
 * The periods from the first to the last of these, in the rhythm of the figures (each year, each third month): those
 * given, and those that are missing between them. Days stay as they are. All must be of one kind.
 */
export function withMissingPeriods(periods: readonly string[]): string[] {
  const given = [...new Set(periods)].sort(byTime);
  const places = given.map(placeOf);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || first === last) return given;
  const step = places.map((place) => (place ?? first) - first).reduce(greatestCommonDivisor);
  const kind = periodKind(given[0] ?? '');
  return Array.from({ length: (last - first) / step + 1 }, (_, index) => periodAt(first + index * step, kind));
}

/** The period of a kind that holds another: the year of a day. Undefined if the other is longer, or lies across two. */
export function periodHolding(period: string, kind: PeriodKind): string | undefined {
  const own = periodKind(period);
  if (own === kind) return period;
  if (kind === 'day' || !(own === 'month' || own === 'day')) return undefined;
  if (kind === 'month') return own === 'day' ? period.slice(0, 7) : undefined;
  const year = Number(period.slice(0, 4));
  if (kind === 'year') return String(year);
  return periodAt(monthNumber(period) <= (lastMonth(kind) ?? 3) ? year - 1 : year, kind);
}

/** The day a year before a day: of 29 February, the 28th. */
export const aYearBefore = (day: string): string => monthsFrom(day, -12);

/** The day so many months before a day, or after it. A month that has no such day gives its last. */
export function monthsFrom(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
