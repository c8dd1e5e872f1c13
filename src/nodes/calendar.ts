/** Days to come as plain data, for a calendar file: what happens on which day, and where more is told of it. */

export interface CalendarEvent {
  /** What it is known by for ever, in the calendar of this site. */
  id: string;
  /** The day, as year-month-day. */
  day: string;
  title: string;
  text?: string | undefined;
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
