/** What a day asks of those who publish: to hold back before an election, and to look again at whom to tell of a hole in the safety of the site. */

import { monthsFrom } from '../../schema/periods.ts';
import { say } from '../../source/problem.ts';
import type { Content, Entry } from '../../source/read-content.ts';
import { dayOfContent } from '../publication.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

const siteOf = ({ entries }: Content) => entries.find((entry) => entry.kind === 'site') as Entry<'site'> | undefined;

/** The Code of Recommended Practice on Local Authority Publicity asks for care in these weeks; what it means is not for a program to say. */
const beforeElection: Rule = (content) => {
  const site = siteOf(content);
  const day = dayOfContent(content);
  return (site?.data.preElectionPeriods ?? []).flatMap(({ election, from, to, whoDecides }, index) =>
    site && from <= day && day <= to
      ? [problemAt(site, ['preElectionPeriods', index], say('advice/before-election', { election, to, whoDecides }))]
      : [],
  );
};

/** A period ends after it begins. */
export const electionPeriods = ruleFor('site', (site) =>
  (site.data.preElectionPeriods ?? []).flatMap(({ from, to }, index) =>
    to < from ? [problemAt(site, ['preElectionPeriods', index, 'to'], say('dates/order', { from, to }))] : [],
  ),
);

/** RFC 9116: after its day a file is not to be relied on, and more than a year ahead is too long. A month before, somebody has to look. */
export function securityState(expires: string, day: string): 'over' | 'soon' | 'far' | undefined {
  if (expires < day) return 'over';
  if (expires <= monthsFrom(day, 1)) return 'soon';
  return expires > monthsFrom(day, 12) ? 'far' : undefined;
}

const securityExpires: Rule = (content) => {
  const site = siteOf(content);
  const day = dayOfContent(content);
  const { security, address } = site?.data ?? {};
  if (!site || !security || day === '') return [];
  const { expires } = security;
  const state = securityState(expires, day);
  const inFolder = address !== undefined && new URL(address).pathname !== '/';
  return [
    ...(state ? [problemAt(site, ['security', 'expires'], say('advice/security-expires', { expires, state }))] : []),
    ...(inFolder ? [problemAt(site, ['security'], say('advice/security-place', { host: new URL(address).host }))] : []),
  ];
};

/** What of the site a colleague should look at. */
export const SITE_ADVICE: readonly Rule[] = [beforeElection, securityExpires];
