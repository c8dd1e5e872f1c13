/** Links between the priorities of plans: they go forward in time, say how areas differ, and leave no old priority without an end. */
import type { Problem } from '../../source/problem.ts';
import type { AnyEntry, Content, Entry } from '../../source/read-content.ts';
import { candidates, splitPlan } from '../../source/references.ts';
import { problemAt, type Rule } from './rule.ts';

type Link = Entry<'lineage-link'>;
type Priority = Entry<'priority'>;

interface Ends {
  plan: Entry<'plan'>;
  priority: Priority;
}

/** What a link means at one end; undefined if it does not lead anywhere, which is another rule’s to report. */
function endOf(entries: readonly AnyEntry[], reference: string): Ends | undefined {
  const { plan, rest } = splitPlan(reference);
  const [priority] = candidates(entries, rest, ['priority'], plan);
  const [own] = candidates(entries, plan, ['plan'], undefined);
  return priority && own ? { plan: own as Entry<'plan'>, priority: priority as Priority } : undefined;
}

interface WholeLink {
  link: Link;
  from: Ends;
  to: Ends;
}

function linksOf({ entries }: Content): WholeLink[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'lineage-link') return [];
    const [from, to] = [endOf(entries, entry.data.from), endOf(entries, entry.data.to)];
    return from && to ? [{ link: entry as Link, from, to }] : [];
  });
}

const ruleForLinks =
  (check: (link: WholeLink, all: readonly WholeLink[]) => Problem[]): Rule =>
  (content) => {
    const all = linksOf(content);
    return all.flatMap((link) => check(link, all));
  };

const isEarlier = (from: Ends, to: Ends) => from.plan.data.period.from < to.plan.data.period.from;

/** A priority comes from one of an earlier plan. Plans of the same years are siblings, not parent and child. */
export const lineageForward = ruleForLinks(({ link, from, to }) =>
  isEarlier(from, to)
    ? []
    : [
        problemAt(
          link,
          ['to'],
          `“${to.plan.data.title}” (from ${to.plan.data.period.from}) is not later than “${from.plan.data.title}” (from ${from.plan.data.period.from})`,
          'Write the earlier priority in “from” and the later one in “to”, or delete the link',
        ),
      ],
);

/** A promise for a city is not the same promise for a county. */
export const lineageAreas = ruleForLinks(({ link, from, to }) =>
  from.plan.data.area === to.plan.data.area || link.data.area
    ? []
    : [
        problemAt(
          link,
          [],
          `the link does not say how the areas differ: “${from.plan.data.area}” and “${to.plan.data.area}”`,
          `Add “area:”, such as “From ${from.plan.data.area} to ${to.plan.data.area}”`,
        ),
      ],
);

/** What splits has several heirs in the later plan; what merges has several ancestors in the earlier ones. */
export const lineageNumbers: Rule = (content) => {
  // A link with a mistake may be one of those that are counted.
  const all = linksOf(content);
  const isWhole = all.length === content.drafts.filter(({ kind }) => kind === 'lineage-link').length;
  return isWhole ? all.flatMap((link) => wrongNumbers(link, all)) : [];
};

function wrongNumbers({ link, from, to }: WholeLink, all: readonly WholeLink[]): Problem[] {
  const heirs = all.filter((other) => other.from.priority === from.priority && other.to.plan === to.plan);
  const ancestors = all.filter((other) => other.to.priority === to.priority);
  if (link.data.how === 'splits' && heirs.length < 2) {
    return [
      problemAt(
        link,
        ['how'],
        `“splits”, but this is the only link from “${from.priority.data.title}” to that plan`,
        'Write “continues” or “renamed”, or add the links to the others that it became',
      ),
    ];
  }
  if (link.data.how === 'merges' && ancestors.length < 2) {
    return [
      problemAt(
        link,
        ['how'],
        `“merges”, but this is the only link to “${to.priority.data.title}”`,
        'Write “continues” or “renamed”, or add the links from the others that it took in',
      ),
    ];
  }
  return [];
}

/** The plans that a link jumps over are those that are not held: one that is held would have links of its own. */
export const lineageGaps: Rule = (content) =>
  linksOf(content).flatMap(({ link }) =>
    (link.data.passes ?? []).flatMap((reference, index) => {
      const [document] = candidates(content.entries, reference, ['document'], undefined);
      return document?.kind === 'document' && document.data.held
        ? [
            problemAt(
              link,
              ['passes', index],
              `“${document.id}” is held`,
              'Leave it out, or write “held: false” in sources.yaml if we do not hold it',
            ),
          ]
        : [];
    }),
  );

/** Two priorities are linked once. */
export const lineageOnce = ruleForLinks(({ link, from, to }, all) => {
  const first = all.find((other) => other.from.priority === from.priority && other.to.priority === to.priority);
  return first === undefined || first.link === link
    ? []
    : [problemAt(link, ['from'], `“${first.link.id}” links the same two priorities`, 'Keep one of the two links')];
});

/**
 * Whether a link names a priority as the earlier one, however wrong the rest of the link may be: that is reported by
 * itself. A link that names none that is there may be the one that is missed, so it counts for all of its plan.
 */
function namedBy(content: Content): (priority: Priority) => boolean {
  const links = linksOf(content);
  const backwards = links.filter(({ from, to }) => !isEarlier(from, to)).map(({ link }) => link.data.to);
  const written = content.drafts
    .filter(({ kind }) => kind === 'lineage-link')
    .map(({ value }) => (value as { from?: unknown } | undefined)?.from);
  const references = [...written.map((from) => (typeof from === 'string' ? from : '')), ...backwards];
  const ends = references.map((reference) => ({ priority: endOf(content.entries, reference)?.priority, ...splitPlan(reference) }));
  return (priority) => ends.some((end) => (end.priority ? end.priority === priority : end.plan === priority.plan || end.plan === ''));
}

/** A priority of a plan that has been replaced goes on in a later one, or is said to have ended: nothing vanishes without a word. */
export const oldPrioritiesGoOn: Rule = (content) => {
  const isUnread = content.unreadLists.some(({ kind }) => kind === 'lineage-link');
  const links = linksOf(content);
  const isNamed = namedBy(content);
  const plans = new Map(content.entries.flatMap((entry) => (entry.kind === 'plan' ? [[entry.id, entry.data.status] as const] : [])));
  return content.entries.flatMap((entry): Problem[] => {
    if (entry.kind !== 'priority' || !entry.plan) return [];
    const status = plans.get(entry.plan);
    const goesOn = isNamed(entry as Priority);
    if (entry.data.ended && status !== undefined && status !== 'superseded') {
      return [
        problemAt(
          entry,
          ['ended'],
          'the plan of this priority has not been replaced',
          'Delete “ended”, or write “status: superseded” in the plan',
        ),
      ];
    }
    if (entry.data.ended && links.some(({ from }) => from.priority === (entry as Priority))) {
      return [
        problemAt(entry, ['ended'], 'the priority has ended, and lineage.yaml has a link to a later one', 'Delete “ended”, or that link'),
      ];
    }
    if (status !== 'superseded' || goesOn || entry.data.ended || isUnread) return [];
    return [
      problemAt(
        entry,
        [],
        'the plan has been replaced, and it is not said what became of this priority',
        `Add a link from “${entry.plan}/${entry.id}” to lineage.yaml; or, if no later plan goes on with it, add “ended:” here with “reason:” and “by:”`,
      ),
    ];
  });
};
