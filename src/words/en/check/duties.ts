/** Duties of the law: what is said of a plan is said of one that was asked, and leads somewhere. */
import type { Room } from '../../check.ts';

export const duties = {
  'duties/not-asked': ({ plan, year }: { plan: string; year: string }) => ({
    message: `“${plan}” began in ${year}, when this was not asked, so what is said of it would not be shown`,
    fix: 'Take the plan out, or put “from” or “until” right',
  }),
  'duties/says-nothing': ({ plan }: { plan: string }) => ({
    message: `nothing is said of “${plan}”`,
    fix: 'Add “evidence” or “lacks”, or take the plan out: the page then says that nothing is published here',
  }),
  'duties/no-paragraph': ({ paragraph, reference }: { paragraph: string; reference: string }) => ({
    message: `“${reference}” has no paragraph ${paragraph}`,
    fix: 'Write the number as it stands at the start of a paragraph of the chapter, or take “paragraph” out',
  }),
} satisfies Room<'duties'>;
