/** Days as plain data, for a calendar file: what happens on which day, and where more is told of it. */

export interface CalendarEvent {
  /** What it is known by for ever, in the calendar of this site. */
  id: string;
  /** The day, as year-month-day. */
  day: string;
  /** The last day, where it is only known that it is one of several. */
  lastDay?: string | undefined;
  title: string;
  text?: string | undefined;
  place?: string | undefined;
  /** True of a day that nobody has confirmed. */
  tentative?: boolean | undefined;
  /** The page that tells of it. */
  url: string;
}

export interface CalendarView {
  name: string;
  /** The name of the host, which makes ids the site’s own. */
  host: string;
  /** As BCP 47 names it. */
  language: string;
  /** The day that the content speaks for. */
  asOf: string;
  events: readonly CalendarEvent[];
}
