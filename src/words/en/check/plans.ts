/** Plans: what one says of another, who takes part in it, and the priorities that it answers to. */
import type { Room } from '../../check.ts';

export const plans = {
  'plans/body': ({ body, plan, file }: { body: string; plan: string; file: string }) => ({
    message: `“${body}” is not listed as taking part in this plan`,
    fix: `Add “${plan}” to its “plans” in ${file}, or name another body`,
  }),
  'plans/current-replaced': ({ plan }: { plan: string }) => ({
    message: `“${plan}” has the status “superseded”`,
    fix: 'Write the id of the plan that has replaced it, or “status: current” in that plan',
  }),
  'plans/two-current': ({ presented }: { presented: string }) => ({
    message: `the site presents “${presented}” as the current plan`,
    fix: 'Write “status: superseded” here, or this plan in “currentPlan” of site.yaml',
  }),
  'plans/same-title': ({ file }: { file: string }) => ({
    message: `${file} has the same title`,
    fix: 'Add the years of the plan to one of the two titles',
  }),
  'plans/not-replaced': ({ plan, file }: { plan: string; file: string }) => ({
    message: `“${plan}” does not have the status “superseded”`,
    fix: `Write “status: superseded” in ${file}`,
  }),
  'plans/level': ({ priority, level }: { priority: string; level: string }) => ({
    message: `“${priority}” is a ${level} priority`,
    fix: `Write it in “${level}”, or correct its “level”`,
  }),
} satisfies Room<'plans'>;
