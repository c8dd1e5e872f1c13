/** What stands on the card that other sites show beside a link. */
import { localeOf } from '../locale.ts';

const { plural } = localeOf('en-GB');

export const share = {
  /** What the page is about, and of which plan. */
  kind: ({ kind, plan }: { kind: string; plan: string }) => `${kind}: ${plan}`,
  /** A figure with the time that it is for, a sentence of its own. */
  inTime: ({ says, period }: { says: string; period: string }) => `${says}. ${period}`,
  /** Both in one line: what it says goes on from the figure, or is the name of what is counted. */
  told: ({ figure, says }: { figure: string; says: string }) => (/^\p{Lu}/u.test(says) ? `${figure}: ${says}` : `${figure} ${says}`),
  /** A figure on the page of something that several plans speak of. */
  from: ({ says, plan }: { says: string; plan: string }) => `${says}. From: ${plan}`,
  /** What a district has of its own. */
  actionsFor: ({ count, district }: { count: number; district: string }) =>
    plural(count, {
      one: `action in the plans on this site is for ${district} in particular`,
      other: `actions in the plans on this site are for ${district} in particular`,
    }),
  alternative: ({ title, says }: { title: string; says: string }) => `${title}: ${says}`,
};
