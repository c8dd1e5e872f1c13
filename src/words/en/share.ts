/** What stands on the card that other sites show beside a link. */
import { localeOf } from '../locale.ts';

const { plural } = localeOf('en-GB');

export const share = {
  /** What the page is about, and of which plan. */
  kind: ({ kind, plan }: { kind: string; plan: string }) => `${kind}: ${plan}`,
  /** A figure on the page of something that several plans speak of. */
  from: ({ says, plan }: { says: string; plan: string }) => `${says}. From: ${plan}`,
  /** What a district has of its own. */
  actionsFor: ({ count, district }: { count: number; district: string }) =>
    plural(count, {
      one: `action in the plans on this site names ${district}, or is its own`,
      other: `actions in the plans on this site name ${district}, or are its own`,
    }),
  alternative: ({ title, says }: { title: string; says: string }) => `${title}: ${says}`,
};
