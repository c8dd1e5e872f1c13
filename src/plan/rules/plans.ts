/** What one plan says of another, and of bodies that took part in some plans only. */
import { kinds } from '../../schema/kinds.ts';
import type { Problem } from '../../source/problem.ts';
import type { Entry } from '../../source/read-content.ts';
import { candidates, idOf, splitPlan } from '../references.ts';
import { referencesIn } from './references.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

const BODIES = ['organisation', 'group'] as const;

/** A body that an entry of a plan names is one of that plan: its page on the partnership would lack it otherwise. */
export const bodiesOfPlan: Rule = ({ drafts, entries }) =>
  drafts.flatMap((draft) => {
    const { plan } = draft;
    if (!plan) return [];
    return referencesIn(kinds[draft.kind].schema, draft.value).flatMap(({ reference, wanted, across, path }): Problem[] => {
      const bodyKinds = BODIES.filter((kind) => wanted.includes(kind));
      if (across || bodyKinds.length === 0) return [];
      const [found] = candidates(entries, reference, bodyKinds, plan) as (Entry<'organisation'> | Entry<'group'>)[];
      const { plans } = found?.data ?? {};
      if (!found || !plans || plans.some((each) => idOf(each) === plan)) return [];
      return [
        problemAt(
          draft,
          path,
          `“${found.id}” is not listed as taking part in this plan`,
          `Add “${plan}” to its “plans” in ${kinds[found.kind].place}, or name another body`,
        ),
      ];
    });
  });

/** One plan is the latest: the one that the site presents. */
export const oneCurrentPlan: Rule = ({ entries }) => {
  const named = entries.find((entry) => entry.kind === 'site')?.data.currentPlan;
  const presented = entries.some((entry) => entry.kind === 'plan' && named !== undefined && entry.id === idOf(named)) ? named : undefined;
  return entries.flatMap((entry) =>
    entry.kind === 'plan' && entry.data.status === 'current' && presented !== undefined && entry.id !== idOf(presented)
      ? [
          problemAt(
            entry,
            ['status'],
            `the site presents “${presented}” as the current plan`,
            'Write “status: superseded” here, or this plan in “currentPlan” of site.yaml',
          ),
        ]
      : [],
  );
};

/** What a topic lists under a plan is of that plan. */
export const topicEntries = ruleFor('topic', (entry) =>
  entry.data.plans.flatMap(({ plan, entries = [] }, index) =>
    entries.flatMap((reference, place) =>
      splitPlan(reference).plan === idOf(plan)
        ? []
        : [
            problemAt(
              entry,
              ['plans', index, 'entries', place],
              `“${reference}” stands under “${plan}”, but is of another plan`,
              `Move it to the plan that it begins with, or write “${plan}/…”`,
            ),
          ],
    ),
  ),
);

/** Since when and until when a word was used rests on something. */
export const termDates = ruleFor('glossary-term', (entry) => {
  const { since, until, usageNote } = entry.data;
  const field = since ? 'since' : 'until';
  if (since && until && until < since) {
    return [problemAt(entry, ['until'], `the end (${until}) is before the beginning (${since})`, 'Correct one of the two dates')];
  }
  return (since || until) && !usageNote
    ? [problemAt(entry, [field], 'it is not said where this date comes from', 'Add “usageNote:” with what the sources say')]
    : [];
});
