/** What a site owes its readers beside the plan: whom to tell of a hole in its safety, who holds its pages, when to publish nothing new. */
import { z } from 'zod';
import { day, heading, text, url } from './fields.ts';

const wayToReport = z
  .union([z.email(), url])
  .meta({ expected: 'an e-mail address such as security@example.org, or a web address that begins with https://' });

/** RFC 9116. */
export const security = z.strictObject({
  contact: z
    .array(wayToReport)
    .min(1)
    .meta({ label: 'Contact' })
    .describe('Where to tell of a hole in the safety of the site: mailboxes of an office or web addresses, the best first.'),
  expires: day
    .meta({ label: 'Expires' })
    .describe('The last day on which this can be relied on, at most a year ahead. Somebody has to look at it before then.'),
  policy: url.optional().meta({ label: 'Policy' }).describe('The page that says how such reports are dealt with, if there is one.'),
});

/** Who holds the pages, and what is written down there of those who read them. */
export const hosting = z.strictObject({
  name: text.meta({ label: 'Name' }).describe('Who holds the pages of the site on a server.'),
  keeps: text
    .meta({ label: 'What it keeps' })
    .describe('What the server keeps of those who read, how long and what for, in a sentence or two for the public.'),
  link: url.optional().meta({ label: 'Web page' }).describe('Its own page on that.'),
});

export const preElectionPeriods = z
  .array(
    z.strictObject({
      election: heading.meta({ label: 'Election' }).describe('Which election: “County council election, 6 May 2027”.'),
      from: day.meta({ label: 'First day' }).describe('The first day, as a rule that of the notice of election.'),
      to: day.meta({ label: 'Last day' }).describe('The last day: that of the poll.'),
      whoDecides: text
        .meta({ label: 'Who decides' })
        .describe('The office that decides what may be published in these weeks: “The monitoring officer of the county council”.'),
    }),
  )
  .min(1);
