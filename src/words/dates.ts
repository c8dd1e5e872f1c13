/** Dates as people in Britain read them. */
import { MONTHS, monthsOf } from '../schema/periods.ts';

/** 2021-09-16 -> 16 September 2021; 2021-09 -> September 2021; 2009-07/2010-06 -> July 2009 to June 2010; anything else stays as it is. */
export function readableDate(date: string): string {
  const months = monthsOf(date);
  if (months) return months.map(readableDate).join(' to ');
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (!year) return date;
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** 2021-09-16 -> 16 Sep 2021; 2021-09 -> Sep 2021: for places with little room. */
export const shortDate = (date: string): string => readableDate(date).replace(/\p{L}{4,}/gu, (month) => month.slice(0, 3));

/** “in 2021”, “in 2020/21”, “in the year to June 2010”, “on 16 September 2021”. */
export function atTime(date: string): string {
  const months = monthsOf(date);
  if (months) return `in the year to ${readableDate(months[1])}`;
  return `${/^\d{4}-\d{2}-\d{2}$/.test(date) ? 'on' : 'in'} ${readableDate(date)}`;
}

/** The years of a plan: 2021 to 2024. */
export const readablePeriod = ({ from, to }: { from: string; to: string }) => (from === to ? from : `${from} to ${to}`);
