/** Topics: what each plan says on a subject. */
import type { Room } from '../../check.ts';

export const topics = {
  'topics/plan-twice': ({ plan }: { plan: string }) => ({
    message: `“${plan}” stands here for the second time`,
    fix: 'Put what belongs to one plan together',
  }),
  'topics/other-plan': ({ reference, plan }: { reference: string; plan: string }) => ({
    message: `“${reference}” stands under “${plan}”, but is of another plan`,
    fix: `Move it to the plan that it begins with, or write “${plan}/…”`,
  }),
  'topics/plan-missing': ({ plan }: { plan: string }) => ({
    message: `nothing is said of the plan “${plan}”`,
    fix: 'Add an item for it with what it says on the subject, or that you found nothing',
  }),
} satisfies Room<'topics'>;
