/** What is said of duties: of plans that were asked for them, once each, with places that are there. */
import { type Problem, say } from '../../source/problem.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { candidates, idOf, planNamed, splitPlan } from '../../source/references.ts';
import { isAskedIn, type OfPlan } from '../duties.ts';
import { anchorsOf } from '../links.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

const dutyRule =
  (check: (duty: Entry<'duty'>, said: OfPlan, index: number, all: readonly AnyEntry[]) => Problem[]): Rule =>
  ({ entries: all }) =>
    all.flatMap((entry) =>
      entry.kind === 'duty' ? (entry.data.plans ?? []).flatMap((said, index) => check(entry as Entry<'duty'>, said, index, all)) : [],
    );

/** A duty does not end before it begins. */
const dutyDates = ruleFor('duty', (duty) => {
  const { from, until } = duty.data;
  return from && until && until < from ? [problemAt(duty, ['until'], say('dates/order', { from, to: until }))] : [];
});

/** A plan stands once under a duty, and only if it was asked for it: else nobody would see what is said of it. */
const dutyPlans = dutyRule((duty, { plan }, index, all) => {
  const path = ['plans', index, 'plan'];
  const isTwice = (duty.data.plans ?? []).findIndex((other) => idOf(other.plan) === idOf(plan)) < index;
  if (isTwice) return [problemAt(duty, path, say('topics/plan-twice', { plan }))];
  const named = planNamed(all, idOf(plan)) as Entry<'plan'> | undefined;
  const year = named?.data.period.from;
  return year === undefined || isAskedIn(duty.data, year) ? [] : [problemAt(duty, path, say('duties/not-asked', { plan, year }))];
});

/** What is said of a plan says something. */
const dutySays = dutyRule((duty, { plan, evidence, lacks }, index) =>
  evidence || lacks ? [] : [problemAt(duty, ['plans', index], say('duties/says-nothing', { plan }))],
);

/** A paragraph that is named is one of its chapter. */
const dutyParagraphs = dutyRule((duty, { evidence = [] }, index, all) =>
  evidence.flatMap(({ at }, place) =>
    at.flatMap(({ entry: reference, paragraph }, which) => {
      if (paragraph === undefined) return [];
      const { plan, rest } = splitPlan(reference);
      const [chapter] = candidates(all, rest, ['chapter'], plan);
      return chapter && anchorsOf(chapter).includes(`p${paragraph}`)
        ? []
        : [
            problemAt(
              duty,
              ['plans', index, 'evidence', place, 'at', which, 'paragraph'],
              say('duties/no-paragraph', { paragraph, reference }),
            ),
          ];
    }),
  ),
);

/** What holds of duties of the law. */
export const DUTY_RULES: readonly Rule[] = [dutyDates, dutyPlans, dutySays, dutyParagraphs];
