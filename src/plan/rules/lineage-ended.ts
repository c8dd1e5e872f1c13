/** Nothing that was promised vanishes without a word: an old priority, and each part of it, goes on or is said to have ended. */
import { ANCESTOR_KINDS } from '../../schema/lineage-link.ts';
import { type Problem, say } from '../../source/problem.ts';
import type { AnyEntry, Content } from '../../source/read-content.ts';
import { splitPlan } from '../../source/references.ts';
import { type Member, partsOf } from '../lineage.ts';
import { areWhole, endOf, isEarlier, isOfPart, linksOf } from './lineage-ends.ts';
import { problemAt, type Rule } from './rule.ts';

/**
 * Whether a link names a priority as the earlier one, however wrong the rest of the link may be: that is reported by
 * itself. A link that names none that is there may be the one that is missed, so it counts for all of its plan.
 */
function namedBy(content: Content): (priority: Member) => boolean {
  const links = linksOf(content);
  const backwards = links.filter(({ from, to }) => !isEarlier(from, to)).map(({ link }) => link.data.to);
  const written = content.drafts
    .filter(({ kind }) => kind === 'lineage-link')
    .map(({ value }) => (value as { from?: unknown } | undefined)?.from);
  const references = [...written.map((from) => (typeof from === 'string' ? from : '')), ...backwards];
  const ends = references.map((reference) => ({
    entry: endOf(content.entries, reference, ANCESTOR_KINDS)?.entry,
    ...splitPlan(reference),
  }));
  return (priority) => ends.some((end) => (end.entry ? end.entry === priority : end.plan === priority.plan || end.plan === ''));
}

/** A priority of a plan that has been replaced goes on in a later one, or is said to have ended: nothing vanishes without a word. */
const oldPrioritiesGoOn: Rule = (content) => {
  const isUnread = content.unreadLists.some(({ kind }) => kind === 'lineage-link');
  const links = linksOf(content);
  const isNamed = namedBy(content);
  const plans = new Map(content.entries.flatMap((entry) => (entry.kind === 'plan' ? [[entry.id, entry.data.status] as const] : [])));
  return content.entries.flatMap((entry): Problem[] => {
    if (entry.kind !== 'priority' || !entry.plan) return [];
    const status = plans.get(entry.plan);
    const goesOn = isNamed(entry as Member);
    if (entry.data.ended && status !== undefined && status !== 'superseded')
      return [problemAt(entry, ['ended'], say('lineage/ended-in-force'))];
    if (entry.data.ended && links.some(({ from }) => from.entry === (entry as Member)))
      return [problemAt(entry, ['ended'], say('lineage/ended-and-linked'))];
    if (status !== 'superseded' || goesOn || entry.data.ended || isUnread) return [];
    return [problemAt(entry, [], say('lineage/untold', { priority: `${entry.plan}/${entry.id}` }))];
  });
};

/** The parts of an old priority go on or are said to have ended, each by itself: a part is lost more easily than a whole. */
const oldPartsGoOn: Rule = (content) => {
  const links = linksOf(content);
  if (!areWhole(links, content)) return [];
  return content.entries.flatMap((each): Problem[] => {
    const entry = each as Member;
    const out = links.filter(({ from }) => from.entry === entry);
    // Which part goes on is missed there by another rule.
    if (out.length === 0 || out.some(({ link }) => isOfPart(link) && !link.data.fromParts)) return [];
    return partsOf(entry).flatMap(({ id, title, ended }, index) => {
      const goesOn = out.some(({ link }) => link.data.fromParts?.includes(id) ?? true);
      if (goesOn === (ended === undefined)) return [];
      return [
        goesOn
          ? problemAt(each, ['parts', index, 'ended'], say('lineage/part-ended-and-linked'))
          : problemAt(each, ['parts', index], say('lineage/part-untold', { part: id, title })),
      ];
    });
  });
};

/** What the county chose is a whole of its own: where one of its priorities is followed, none of them is passed over. */
const countyPrioritiesGoOn: Rule = (content) => {
  const links = linksOf(content);
  if (!areWhole(links, content)) return [];
  const isCounty = (entry: AnyEntry) => entry.kind === 'wider-priority' && entry.data.level === 'county';
  const followed = new Set(links.filter(({ from }) => isCounty(from.entry)).map(({ from }) => from.plan.id));
  return content.entries.flatMap((entry): Problem[] => {
    if (entry.kind !== 'wider-priority') return [];
    const isLinked = links.some(({ from }) => from.entry === (entry as Member));
    if (isLinked && entry.data.ended) return [problemAt(entry, ['ended'], say('lineage/ended-and-linked'))];
    if (isLinked || entry.data.ended || !isCounty(entry) || entry.plan === undefined || !followed.has(entry.plan)) return [];
    return [problemAt(entry, [], say('lineage/county-untold', { priority: `${entry.plan}/${entry.id}` }))];
  });
};

/** What every priority of an ended plan is followed by. */
export const ENDED_RULES: readonly Rule[] = [oldPrioritiesGoOn, oldPartsGoOn, countyPrioritiesGoOn];
