/** What one plan says of another, and of bodies that took part in some plans only. */
import { kinds } from '../../schema/kinds.ts';
import { type Problem, say } from '../../source/problem.ts';
import type { AnyEntry, Content, Entry } from '../../source/read-content.ts';
import { candidates, idOf, planNamed, referencesIn, splitPlan } from '../../source/references.ts';
import { dayOfContent, isGone, publicFrom } from '../publication.ts';
import { problemAt, type Rule } from './rule.ts';

const BODIES = ['organisation', 'group'] as const;

/** A body that an entry of a plan names is one of that plan: its page on the partnership would lack it otherwise. */
const bodiesOfPlan: Rule = ({ drafts, entries }) =>
  drafts.flatMap((draft) => {
    const { plan } = draft;
    if (!plan) return [];
    return referencesIn(kinds[draft.kind].schema, draft.value).flatMap(({ reference, wanted, from, path }): Problem[] => {
      const bodyKinds = BODIES.filter((kind) => wanted.includes(kind));
      if (from !== 'own' || bodyKinds.length === 0) return [];
      const [found] = candidates(entries, reference, bodyKinds, plan) as (Entry<'organisation'> | Entry<'group'>)[];
      const { plans } = found?.data ?? {};
      if (!found || !plans || plans.some((each) => idOf(each) === plan)) return [];
      return [problemAt(draft, path, say('plans/body', { body: found.id, plan, file: kinds[found.kind].place }))];
    });
  });

/** A plan that is not public yet, or no more, takes the place of no other. */
const holdsNow = (content: Content, plan: Entry<'plan'>): boolean => {
  const day = dayOfContent(content);
  return publicFrom(content.entries, plan as AnyEntry) <= day && !isGone(content.entries, plan as AnyEntry, day);
};

/** One plan is the latest: the one that the site presents, and no other; and no two plans have one name. */
export const oneCurrentPlan: Rule = (content) => {
  const { entries } = content;
  const site = entries.find((entry) => entry.kind === 'site');
  const plans = entries.filter((entry) => entry.kind === 'plan');
  const presented = plans.find(({ id }) => site !== undefined && id === idOf(site.data.currentPlan));
  if (!site || !presented) return [];
  const others = plans.filter((plan) => plan !== presented && plan.data.status === 'current' && holdsNow(content, plan));
  const replaced =
    presented.data.status === 'superseded' ? [problemAt(site, ['currentPlan'], say('plans/current-replaced', { plan: presented.id }))] : [];
  return [...replaced, ...others.map((plan) => problemAt(plan, ['status'], say('plans/two-current', { presented: presented.id })))];
};

/** Readers tell plans apart by their titles: in search, in lists, in links between them. */
const planTitles: Rule = ({ entries }) => {
  const plans = entries.filter((entry) => entry.kind === 'plan');
  const first = new Map(plans.toReversed().map((plan) => [plan.data.title, plan]));
  return plans.flatMap((plan) => {
    const same = first.get(plan.data.title);
    return same && same !== plan ? [problemAt(plan, ['title'], say('plans/same-title', { file: same.file }))] : [];
  });
};

/** A plan that another has replaced says so itself. */
const replacedPlans: Rule = (content) => {
  const { entries } = content;
  const plans = entries.filter((entry) => entry.kind === 'plan');
  return plans.flatMap((plan) => {
    const { supersedes } = plan.data;
    const earlier = plans.find(({ id }) => supersedes !== undefined && id === idOf(supersedes));
    if (!holdsNow(content, plan)) return [];
    return earlier && earlier !== plan && earlier.data.status !== 'superseded'
      ? [problemAt(plan, ['supersedes'], say('plans/not-replaced', { plan: earlier.id, file: earlier.file }))]
      : [];
  });
};

/** A priority stands in the column of its level. */
const alignmentLevels: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    if (entry.kind !== 'alignment') return [];
    return (['national', 'county'] as const).flatMap((level) => {
      const reference = entry.data[level];
      const [wider] = reference === undefined ? [] : candidates(entries, reference, ['wider-priority'], entry.plan);
      return wider?.kind === 'wider-priority' && wider.data.level !== level
        ? [problemAt(entry, [level], say('plans/level', { priority: wider.id, level: wider.data.level }))]
        : [];
    });
  });

/** What a topic lists under a plan is of that plan. */
const topicEntries: Rule = ({ entries: all }) =>
  all.flatMap((entry) => (entry.kind === 'topic' ? topicProblems(entry as Entry<'topic'>, all) : []));

function topicProblems(entry: Entry<'topic'>, all: readonly AnyEntry[]): Problem[] {
  const { plans } = entry.data;
  const firstPlace = new Map(plans.map(({ plan }, index) => [idOf(plan), index] as const).toReversed());
  const twice = plans.flatMap(({ plan }, index) =>
    (firstPlace.get(idOf(plan)) ?? index) < index ? [problemAt(entry, ['plans', index, 'plan'], say('topics/plan-twice', { plan }))] : [],
  );
  const strangers = plans.flatMap(({ plan, entries = [] }, index) =>
    entries.flatMap((reference, place) =>
      splitPlan(reference).plan === idOf(plan) || !planNamed(all, splitPlan(reference).plan)
        ? []
        : [problemAt(entry, ['plans', index, 'entries', place], say('topics/other-plan', { reference, plan }))],
    ),
  );
  const silent = all.flatMap((other) => (other.kind === 'plan' && !firstPlace.has(other.id) ? [other.id] : []));
  const missing = silent.map((plan) => problemAt(entry, ['plans'], say('topics/plan-missing', { plan })));
  return [...twice, ...strangers, ...missing];
}

/** What holds of plans and what they have to do with each other. */
export const PLAN_RULES: readonly Rule[] = [bodiesOfPlan, oneCurrentPlan, planTitles, replacedPlans, alignmentLevels, topicEntries];
