/** Links between the priorities of plans: they go forward in time, say how areas differ, and do not say more than is so. */
import { nearMiss } from '../../source/near-miss.ts';
import { type Problem, say } from '../../source/problem.ts';
import type { AnyEntry, Content, Entry } from '../../source/read-content.ts';
import { candidates, onceFor } from '../../source/references.ts';
import { partsOf } from '../lineage.ts';
import { areWhole, isEarlier, isOfPart, type Link, linksOf, ruleForLinks, type WholeLink } from './lineage-ends.ts';
import { problemAt, type Rule } from './rule.ts';

/** A priority comes from one of an earlier plan. Plans of the same years are siblings, not parent and child. */
const lineageForward = ruleForLinks(({ link, from, to }) =>
  isEarlier(from, to)
    ? []
    : [
        problemAt(
          link,
          ['to'],
          say('lineage/backwards', {
            title: to.plan.data.title,
            from: to.plan.data.period.from,
            earlier: from.plan.data.title,
            earlierFrom: from.plan.data.period.from,
          }),
        ),
      ],
);

/** A promise for a city is not the same promise for a county. */
const lineageAreas = ruleForLinks(({ link, from, to }) =>
  from.plan.data.area === to.plan.data.area || link.data.area
    ? []
    : [problemAt(link, [], say('lineage/areas', { from: from.plan.data.area, to: to.plan.data.area }))],
);

/** What splits has several heirs in the later plan; what merges has several ancestors in the earlier ones. */
const lineageNumbers: Rule = (content) => {
  const all = linksOf(content);
  return areWhole(all, content) ? all.flatMap((link) => wrongNumbers(link, all)) : [];
};

function wrongNumbers({ link, from, to }: WholeLink, all: readonly WholeLink[]): Problem[] {
  const heirs = all.filter((other) => other.from.entry === from.entry && other.to.plan === to.plan);
  const ancestors = all.filter((other) => other.to.entry === to.entry);
  if (link.data.how === 'splits' && heirs.length < 2)
    return [problemAt(link, ['how'], say('lineage/splits-alone', { title: from.entry.data.title }))];
  return link.data.how === 'merges' && ancestors.length < 2
    ? [problemAt(link, ['how'], say('lineage/merges-alone', { title: to.entry.data.title }))]
    : [];
}

/** The plans that a link jumps over are those that are not held: one that is held would have links of its own. */
const lineageGaps: Rule = (content) =>
  linksOf(content).flatMap(({ link }) =>
    (link.data.passes ?? []).flatMap((reference, index) => {
      const [document] = candidates(content.entries, reference, ['document'], undefined);
      return document?.kind === 'document' && document.data.held
        ? [problemAt(link, ['passes', index], say('lineage/passes-held', { document: document.id }))]
        : [];
    }),
  );

/** The plan in force between the two for the area of the later one: a plan that had no such priority. */
const planBetween = ({ from, to }: WholeLink, { entries }: Content): Entry<'plan'> | undefined =>
  (plansOfArea(entries).get(to.plan.data.area) ?? []).find(
    ({ data: { period } }) => from.plan.data.period.from < period.from && period.from < to.plan.data.period.from,
  );

/** Of each area a plan for each year in which one began: of those of one year, any is as good as the others. */
const plansOfArea = onceFor((entries: readonly AnyEntry[]): ReadonlyMap<string, readonly Entry<'plan'>[]> => {
  const plans = entries.filter((entry): entry is Entry<'plan'> => entry.kind === 'plan');
  const byArea = Map.groupBy(plans, ({ data }) => data.area);
  const aYear = (those: readonly Entry<'plan'>[]) =>
    [...Map.groupBy(those, ({ data }) => data.period.from).values()].flatMap(([first]) => first ?? []);
  return new Map([...byArea].map(([area, those]) => [area, aYear(those)]));
});

/** What jumps over a plan of its own area was not in it: it returns, and nothing else does. */
const lineageReturns: Rule = (content) =>
  linksOf(content).flatMap((whole) => {
    const { link, from, to } = whole;
    if (!isEarlier(from, to)) return [];
    const between = planBetween(whole, content);
    if (between && link.data.how !== 'returns')
      return [problemAt(link, ['how'], say('lineage/jumps', { how: link.data.how, plan: between.data.title }))];
    return link.data.how === 'returns' && !between ? [problemAt(link, ['how'], say('lineage/returns-at-once'))] : [];
  });

/** An outcome or an action is no priority: the subject is kept, and the priority is not continued. */
const lineageKept = ruleForLinks(({ link, to }) => {
  const { how } = link.data;
  const { kind, data } = to.entry;
  if (how === 'kept' && kind === 'priority') return [problemAt(link, ['how'], say('lineage/kept-as-priority', { title: data.title }))];
  return how !== 'kept' && (kind === 'outcome' || kind === 'action')
    ? [problemAt(link, ['how'], say('lineage/no-priority', { how, title: data.title, kind }))]
    : [];
});

/** Of the whole these are said, and not of a part. */
const OF_THE_WHOLE: readonly Link['data']['how'][] = ['continues', 'renamed', 'widens'];

/** A link names parts that its priorities have, and what is said of the whole is not said of a part. */
const lineageParts = ruleForLinks(({ link, from, to }) => {
  const unknown = (['from', 'to'] as const).flatMap((end) => {
    const { entry } = end === 'from' ? from : to;
    const field = `${end}Parts` as const;
    const ids = partsOf(entry).map(({ id }) => id);
    return (link.data[field] ?? []).flatMap((part, index) =>
      ids.includes(part)
        ? []
        : [
            problemAt(
              link,
              [field, index],
              ids.length > 0
                ? say('lineage/no-part', { title: entry.data.title, part, ids, near: nearMiss(part, ids) })
                : say('lineage/no-parts', { title: entry.data.title, part, file: entry.file, field }),
            ),
          ],
    );
  });
  const isWhole = link.data.fromParts !== undefined && OF_THE_WHOLE.includes(link.data.how);
  return isWhole
    ? [...unknown, problemAt(link, ['fromParts'], say('lineage/part-of-whole', { how: link.data.how, title: from.entry.data.title }))]
    : unknown;
});

/** Links that say nothing of the part when the later priority is wider than the earlier one, or took in several. */
const INTO_A_PART: readonly Link['data']['how'][] = ['splits', 'merges', 'widens'];

/**
 * What came into a broad priority did not go on in each part of it. So where only a part goes on, the link says which;
 * and a link into the priority says into which part it led.
 */
const lineageThrough = ruleForLinks(({ link, from, to }, all) => {
  const comesFromSomewhere = all.some((other) => other.to.entry === from.entry);
  const goesOnInPart = all.some((other) => other.from.entry === to.entry && isOfPart(other.link));
  return [
    ...(isOfPart(link) && comesFromSomewhere && !link.data.fromParts
      ? [problemAt(link, [], say('lineage/from-which-part', { title: from.entry.data.title, file: from.entry.file }))]
      : []),
    ...(goesOnInPart && INTO_A_PART.includes(link.data.how) && !link.data.toParts
      ? [problemAt(link, [], say('lineage/into-which-part', { title: to.entry.data.title, file: to.entry.file }))]
      : []),
  ];
});

/** Two priorities are linked once. */
const lineageOnce = ruleForLinks(({ link, from, to }, all) => {
  const first = all.find((other) => other.from.entry === from.entry && other.to.entry === to.entry);
  return first === undefined || first.link === link ? [] : [problemAt(link, ['from'], say('lineage/twice', { link: first.link.id }))];
});

/** What holds of the links between priorities. */
export const LINEAGE_RULES: readonly Rule[] = [
  lineageForward,
  lineageAreas,
  lineageNumbers,
  lineageGaps,
  lineageOnce,
  lineageReturns,
  lineageKept,
  lineageParts,
  lineageThrough,
];
