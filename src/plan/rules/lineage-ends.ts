/** Links between priorities with what stands at their ends, for the rules about them. */
import { ANCESTOR_KINDS, HEIR_KINDS } from '../../schema/lineage-link.ts';
import type { Problem } from '../../source/problem.ts';
import type { AnyEntry, Content, Entry } from '../../source/read-content.ts';
import { candidates, splitPlan } from '../../source/references.ts';
import type { Member } from '../lineage.ts';
import type { Rule } from './rule.ts';

export type Link = Entry<'lineage-link'>;

export interface Ends {
  plan: Entry<'plan'>;
  entry: Member;
}

/** What a link means at one end; undefined if it does not lead anywhere, which is another rule’s to report. */
export function endOf(entries: readonly AnyEntry[], reference: string, kinds: readonly Member['kind'][]): Ends | undefined {
  const { plan, rest } = splitPlan(reference);
  const [entry] = candidates(entries, rest, kinds, plan);
  const [own] = candidates(entries, plan, ['plan'], undefined);
  return entry && own ? { plan: own as Entry<'plan'>, entry: entry as Member } : undefined;
}

export interface WholeLink {
  link: Link;
  from: Ends;
  to: Ends;
}

export function linksOf({ entries }: Content): WholeLink[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'lineage-link') return [];
    const [from, to] = [endOf(entries, entry.data.from, ANCESTOR_KINDS), endOf(entries, entry.data.to, HEIR_KINDS)];
    return from && to ? [{ link: entry as Link, from, to }] : [];
  });
}

/** Whether every link could be read: one with a mistake may be the one that a rule about all of them misses. */
export const areWhole = (links: readonly WholeLink[], { drafts }: Content): boolean =>
  links.length === drafts.filter(({ kind }) => kind === 'lineage-link').length;

/** A rule about each link, with all of them to look at. */
export const ruleForLinks =
  (check: (link: WholeLink, all: readonly WholeLink[]) => Problem[]): Rule =>
  (content) => {
    const all = linksOf(content);
    return all.flatMap((link) => check(link, all));
  };

export const isEarlier = (from: Ends, to: Ends) => from.plan.data.period.from < to.plan.data.period.from;

/** Whether only a part of the earlier priority went on by this link. */
export const isOfPart = ({ data }: Link): boolean => data.how === 'splits' || data.fromParts !== undefined;
