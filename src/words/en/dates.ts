/** Dates as people in Britain read them. */
import { isDay, monthsOf } from '../../schema/periods.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function full(date: string): string {
  const months = monthsOf(date);
  if (months) return months.map(full).join(' to ');
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (!year) return date;
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

export const dates = {
  /** 2021-09-16 -> 16 September 2021; 2021-09 -> September 2021; 2009-07/2010-06 -> July 2009 to June 2010; anything else stays as it is. */
  full,
  /** 2021-09-16 -> 16 Sep 2021; 2021-09 -> Sep 2021: for places with little room. */
  short: (date: string): string => full(date).replace(/\p{L}{4,}/gu, (month) => month.slice(0, 3)),
  /** “in 2021”, “in 2020/21”, “in the year to June 2010”, “on 16 September 2021”. */
  at: (date: string): string => {
    const months = monthsOf(date);
    if (months) return `in the year to ${full(months[1])}`;
    return `${isDay(date) ? 'on' : 'in'} ${full(date)}`;
  },
  /** From one day, month or year to another: 2021 to 2024. */
  span: ({ from, to }: { from: string; to: string }): string => (from === to ? full(from) : `${full(from)} to ${full(to)}`),
};
