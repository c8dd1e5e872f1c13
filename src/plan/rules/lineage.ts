/** Links between the priorities of plans: they go forward in time, say how areas differ, and do not say more than is so. */
import type { Problem } from '../../source/problem.ts';
import type { Content, Entry } from '../../source/read-content.ts';
import { candidates } from '../../source/references.ts';
import { didYouMean, nearMiss, quote } from '../../source/wording.ts';
import { partsOf } from '../lineage.ts';
import { areWhole, isEarlier, isOfPart, type Link, linksOf, ruleForLinks, type WholeLink } from './lineage-ends.ts';
import { problemAt, type Rule } from './rule.ts';

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
  const all = linksOf(content);
  return areWhole(all, content) ? all.flatMap((link) => wrongNumbers(link, all)) : [];
};

function wrongNumbers({ link, from, to }: WholeLink, all: readonly WholeLink[]): Problem[] {
  const heirs = all.filter((other) => other.from.entry === from.entry && other.to.plan === to.plan);
  const ancestors = all.filter((other) => other.to.entry === to.entry);
  if (link.data.how === 'splits' && heirs.length < 2) {
    return [
      problemAt(
        link,
        ['how'],
        `“splits”, but this is the only link from “${from.entry.data.title}” to that plan`,
        'Write “continues” or “renamed”, or add the links to the others that it became',
      ),
    ];
  }
  if (link.data.how === 'merges' && ancestors.length < 2) {
    return [
      problemAt(
        link,
        ['how'],
        `“merges”, but this is the only link to “${to.entry.data.title}”`,
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

/** The plan in force between the two for the area of the later one: a plan that had no such priority. */
const planBetween = ({ from, to }: WholeLink, { entries }: Content): Entry<'plan'> | undefined =>
  entries.find(
    (entry): entry is Entry<'plan'> =>
      entry.kind === 'plan' &&
      entry.data.area === to.plan.data.area &&
      from.plan.data.period.from < entry.data.period.from &&
      entry.data.period.from < to.plan.data.period.from,
  );

/** What jumps over a plan of its own area was not in it: it returns, and nothing else does. */
export const lineageReturns: Rule = (content) =>
  linksOf(content).flatMap((whole) => {
    const { link, from, to } = whole;
    if (!isEarlier(from, to)) return [];
    const between = planBetween(whole, content);
    if (between && link.data.how !== 'returns') {
      return [
        problemAt(
          link,
          ['how'],
          `“${link.data.how}”, but the link jumps over “${between.data.title}”, a plan of the same area`,
          'Write “returns” if that plan had no such priority, or link its priority instead',
        ),
      ];
    }
    return link.data.how === 'returns' && !between
      ? [
          problemAt(
            link,
            ['how'],
            '“returns”, but no plan of the same area that is published here lies between the two',
            'Write how it goes on, such as “continues” or “renamed”',
          ),
        ]
      : [];
  });

/** An outcome or an action is no priority: the subject is kept, and the priority is not continued. */
export const lineageKept = ruleForLinks(({ link, to }) => {
  const isKept = link.data.how === 'kept';
  if (isKept === (to.entry.kind !== 'priority')) return [];
  return [
    isKept
      ? problemAt(
          link,
          ['how'],
          `“kept”, but “${to.entry.data.title}” is a priority`,
          'Write how it goes on, such as “continues” or “renamed”',
        )
      : problemAt(
          link,
          ['how'],
          `“${link.data.how}”, but “${to.entry.data.title}” is an ${to.entry.kind}, not a priority`,
          'Write “kept”, or link a priority',
        ),
  ];
});

/** Of the whole these are said, and not of a part. */
const OF_THE_WHOLE: readonly Link['data']['how'][] = ['continues', 'renamed', 'widens'];

/** A link names parts that its priorities have, and what is said of the whole is not said of a part. */
export const lineageParts = ruleForLinks(({ link, from, to }) => {
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
              `“${entry.data.title}” has no part “${part}”`,
              ids.length > 0
                ? `Use one of: ${ids.join(', ')}${didYouMean(near(part, ids))}`
                : `Add “parts:” to ${entry.file}, or delete “${field}”`,
            ),
          ],
    );
  });
  const isWhole = link.data.fromParts !== undefined && OF_THE_WHOLE.includes(link.data.how);
  return isWhole
    ? [
        ...unknown,
        problemAt(
          link,
          ['fromParts'],
          `“${link.data.how}” is said of the whole of “${from.entry.data.title}”, and “fromParts” names a part of it`,
          'Write “splits” or “merges”, or delete “fromParts”',
        ),
      ]
    : unknown;
});

const near = (part: string, ids: readonly string[]) => {
  const found = nearMiss(part, ids);
  return found && quote(found);
};

/** Links that say nothing of the part when the later priority is wider than the earlier one, or took in several. */
const INTO_A_PART: readonly Link['data']['how'][] = ['splits', 'merges', 'widens'];

/**
 * What came into a broad priority did not go on in each part of it. So where only a part goes on, the link says which;
 * and a link into the priority says into which part it led.
 */
export const lineageThrough = ruleForLinks(({ link, from, to }, all) => {
  const comesFromSomewhere = all.some((other) => other.to.entry === from.entry);
  const goesOnInPart = all.some((other) => other.from.entry === to.entry && isOfPart(other.link));
  return [
    ...(isOfPart(link) && comesFromSomewhere && !link.data.fromParts
      ? [
          problemAt(
            link,
            [],
            `it is not said which part of “${from.entry.data.title}” went on here, and there are links that lead to it from earlier priorities`,
            `Add “fromParts:” with ids from the “parts” of ${from.entry.file}, so that no line is drawn from what came into another part`,
          ),
        ]
      : []),
    ...(goesOnInPart && INTO_A_PART.includes(link.data.how) && !link.data.toParts
      ? [
          problemAt(
            link,
            [],
            `it is not said into which part of “${to.entry.data.title}” this went, and only parts of that go on`,
            `Add “toParts:” with ids from the “parts” of ${to.entry.file}, so that no line is drawn to what took on another part`,
          ),
        ]
      : []),
  ];
});

/** Two priorities are linked once. */
export const lineageOnce = ruleForLinks(({ link, from, to }, all) => {
  const first = all.find((other) => other.from.entry === from.entry && other.to.entry === to.entry);
  return first === undefined || first.link === link
    ? []
    : [problemAt(link, ['from'], `“${first.link.id}” links the same two priorities`, 'Keep one of the two links')];
});
