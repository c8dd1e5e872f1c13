/** Links to entries that are named by their titles, as most are. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Plan } from '../../plan/graph.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { addressOf } from './addresses.ts';

type Titled = Extract<AnyEntry, { data: { title: string } }>;

/** `plan`: the id of the plan whose page the link stands on; what all plans share is shown from there. */
export const titleLink = (entry: Titled, plan: string): LinkItem => ({ label: entry.data.title, address: addressOf(entry, plan) });

/** “PSA23: Making Communities Safer”. */
export const widerTitle = ({ data }: Entry<'wider-priority'>): string => [data.code, data.title].filter(Boolean).join(': ');

/** The page of a plan. */
export const planLink = ({ id, entry }: Plan): LinkItem => titleLink(entry, id);

/** The one page that something belongs to; of several, none says more of it than the others. */
export const onlyPage = (links: readonly LinkItem[]): string | undefined => (links.length === 1 ? links[0]?.address : undefined);

/** The priorities that references within a plan mean. */
export const priorityLinks = (plan: Plan, references: readonly string[] | undefined): LinkItem[] =>
  (references ?? []).map((reference) => titleLink(plan.get(reference, 'priority'), plan.id));
