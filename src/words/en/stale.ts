/** What `npm run stale` says: what somebody has to look at, by the body that can. */
import { localeOf } from '../locale.ts';

const { number, plural } = localeOf('en-GB');
const things = (count: number) => plural(count, { one: '1 thing', other: `${number(count)} things` });
const months = (count: number) => plural(count, { one: '1 month', other: `${number(count)} months` });

export const stale = {
  usage: 'Write --format text, json or markdown, and behind --months a whole number, such as 6.',
  title: (day: string) => `What is to be looked at, on ${day}`,
  total: ({ count, bodies }: { count: number; bodies: number }) =>
    count === 0
      ? 'Nothing is due, silent or unread.'
      : `${things(count)}, of ${plural(bodies, { one: '1 body', other: `${number(bodies)} bodies` })}.`,
  publisher: 'Those who publish this site',
  /** The heading of each kind. */
  kinds: (silence: number) => ({
    past: 'The date has passed, and no report says how it ended',
    due: 'Due within three months',
    silent: `No report for ${months(silence)}`,
    never: 'Nobody has ever reported',
    read: 'Read more than a year ago: open the page again',
    document: 'The link to the document was not opened for a year',
    term: 'The term of office is over',
    plan: 'The years of the plan are over',
    security: 'security.txt holds no longer, or not for long',
  }),
  dates: {
    past: (date: string) => `was due ${date}`,
    due: (date: string) => `due ${date}`,
    silent: (date: string) => `last report ${date}`,
    never: () => 'no report',
    read: (date: string) => `last read ${date}`,
    document: (date: string | undefined) => (date === undefined ? 'not recorded' : `last opened ${date}`),
    term: (date: string) => `until ${date}`,
    plan: (date: string) => `up to ${date}`,
    security: (date: string) => `holds up to ${date}`,
  },
};
