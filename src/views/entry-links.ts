/** Links to entries that are named by their titles, as most are. */
import type { Plan } from '../plan/graph.ts';
import type { AnyEntry } from '../source/read-content.ts';
import { addressOf } from './addresses.ts';
import type { LinkItem } from './page.ts';

type Titled = Extract<AnyEntry, { data: { title: string } }>;

/** `plan`: the id of the plan whose page the link stands on; what all plans share is shown from there. */
export const titleLink = (entry: Titled, plan: string): LinkItem => ({ label: entry.data.title, address: addressOf(entry, plan) });

/** The page of a plan. */
export const planLink = ({ id, entry }: Plan): LinkItem => titleLink(entry, id);

/** The priorities that references within a plan mean. */
export const priorityLinks = (plan: Plan, references: readonly string[] | undefined): LinkItem[] =>
  (references ?? []).map((reference) => titleLink(plan.get(reference, 'priority'), plan.id));
