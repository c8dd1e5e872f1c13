/** One community safety plan (partnership plan: SI 2007/1830, regs 10 and 11). */
import { z } from 'zod';
import { date, heading, notes, publishedTitle, reference, says, sources, text, year } from './fields.ts';
import { publication } from './publication.ts';
import { areaCode } from './register.ts';

export const plan = z
  .strictObject({
    title: publishedTitle,
    alsoCalled: z.array(text).optional().meta({ label: 'Other names' }).describe('Other titles that the documents use for the same plan.'),
    summary: text.meta({ label: 'Summary' }).describe('What the plan is, in one or two sentences.'),
    period: z
      .strictObject({
        from: year.meta({ label: 'First year' }).describe('The first year.'),
        to: year.meta({ label: 'Last year' }).describe('The last year.'),
        note: text.optional().meta({ label: 'Note' }).describe('What the source does or does not say about first and last days.'),
      })
      .meta({ label: 'Period' })
      .describe('The years that the plan covers.'),
    status: z
      .enum(['draft', 'current', 'superseded'])
      .meta({ label: 'Status' })
      .describe(
        'Whether the plan is a draft that is shown to the public, current or superseded. For one that is not public yet there is `publication`.',
      ),
    statusNote: text.optional().meta({ label: 'Note on status' }).describe('How far its adoption is documented.'),
    approvals: z
      .array(
        z.strictObject({
          by: reference('organisation', 'group').meta({ label: 'Approved by' }).describe('The body that approved it.'),
          on: date.meta({ label: 'Approved on' }).describe('When, as exactly as is known.'),
          meeting: reference('meeting')
            .optional()
            .meta({ label: 'Meeting' })
            .describe('The meeting that approved it, if it is one of those here.'),
          note: text
            .optional()
            .meta({ label: 'Note' })
            .describe('What was approved, or on what condition; which meeting, if it is not one of those here.'),
          sources: sources.optional(),
        }),
      )
      .min(1)
      .optional()
      .meta({ label: 'Approvals' })
      .describe('Who approved the plan, when and where: only what a document or the minutes say. Leave it out if nothing is known.'),
    area: text.meta({ label: 'Area' }).describe('The area that it covers.'),
    areaCodes: z
      .array(areaCode)
      .min(1)
      .optional()
      .meta({ label: 'Codes of the area', key: ['code'] })
      .describe('The codes of the area that it covers, those that held when the plan was made. Leave it out if no source says them.'),
    districts: z
      .array(reference('district'))
      .min(1)
      .optional()
      .meta({ label: 'Districts' })
      .describe('The districts that it is for, if it is not for all of them: a plan of one town, say.'),
    supersedes: reference('plan')
      .optional()
      .meta({ label: 'Plan it replaces' })
      .describe('The plan that it replaces, if that one is published here.'),
    follows: z
      .array(z.strictObject({ text: text.meta({ label: 'Text' }).describe('What it says, in our words.'), sources }))
      .min(1)
      .optional()
      .meta({ label: 'What it follows' })
      .describe('What the plan itself says of the plan before it: that it goes on with it, or what it changes.'),
    cameAfter: z
      .strictObject({
        text: text.meta({ label: 'Text' }).describe('What came after it, and what is not known of that.'),
        sources: sources.optional(),
      })
      .optional()
      .meta({ label: 'What came after' })
      .describe(
        'For a plan whose years are over: what came after it, as far as is known. Without it, the page says that this is not known.',
      ),
    sinceThen: z
      .array(
        z.strictObject({
          date: date.meta({ label: 'Date' }).describe('When it changed, as exactly as the source has it.'),
          text: text.meta({ label: 'Text' }).describe('What has changed, and what that means for what the plan names.'),
          sources,
        }),
      )
      .min(1)
      .optional()
      .meta({ label: 'Since then', key: ['date', 'text'] })
      .describe('What the plan names and what has changed since: a law, a post, a body with another name. Only what a source says.'),
    askAbout: reference('organisation')
      .optional()
      .meta({ label: 'Whom to ask' })
      .describe('The body to ask about it now; its `contact` is shown with it.'),
    askReason: z
      .strictObject({
        text: text.meta({ label: 'Text' }).describe('Why that body, in a sentence.'),
        sources: sources.optional(),
      })
      .optional()
      .meta({ label: 'Why to ask it' })
      .describe('Why `askAbout` is the body to ask; it stands wherever that body is named for it.'),
    answerable: z
      .array(z.strictObject({ text: text.meta({ label: 'Text' }).describe('What it says, in our words.'), sources: sources.optional() }))
      .min(1)
      .optional()
      .meta({ label: 'Who answers for it', key: ['text'] })
      .describe(
        'Who draws up and publishes the plan, who answers for the partnership, who scrutinises it; and what could not be found out.',
      ),
    partnership: reference('group')
      .optional()
      .meta({ label: 'Partnership' })
      .describe('The partnership that made it, if that is not the one of the site.'),
    notHeld: z
      .array(reference('document'))
      .optional()
      .meta({ label: 'Documents not held' })
      .describe('Parts of the plan, and documents it rests on, that it names and that are not held.'),
    alignmentNote: text
      .optional()
      .meta({ label: 'Note on mapping' })
      .describe('What is known of how the plan answers to national and county priorities, where that is not in `alignment.yaml`.'),
    keyFigures: z
      .array(
        z.strictObject({
          figure: text.max(20).meta({ label: 'Figure' }).describe('The figure as the source prints it, in a word or two: “£16.1m”.'),
          says: says.describe('What is so many or so much; it goes on where the figure ends.'),
          period: text
            .meta({ label: 'Time' })
            .describe('The time that it is for, or that the source does not say which. Without a full stop.'),
          about: reference('priority', 'outcome', 'measure', 'consultation')
            .optional()
            .meta({ label: 'More on it' })
            .describe('The page of the plan that has more on it.'),
          sources,
        }),
      )
      .min(1)
      .max(6)
      .optional()
      .meta({ label: 'Key figures', key: ['says'] })
      .describe('The few figures that tell most: the home page and the page of the plan show them large.'),
    aims: z.array(text).optional().meta({ label: 'Aims' }).describe('What the partnership says it will do across all themes.'),
    priorityLists: z
      .array(
        z.strictObject({
          title: heading.meta({ label: 'Title' }).describe('Which list this is.'),
          sources,
          note: text.optional().meta({ label: 'Note' }).describe('What is special in it.'),
          items: z
            .array(
              z.strictObject({
                wording: text.meta({ label: 'Wording' }).describe('The priority as this list words it.'),
                priorities: z.array(reference('priority')).meta({ label: 'Priorities' }).describe('The priority pages it belongs to.'),
              }),
            )
            .min(1)
            .meta({ label: 'Items' })
            .describe('The items in the order of the list.'),
        }),
      )
      .optional()
      .meta({ label: 'Lists of priorities' })
      .describe('The lists of priorities in the sources, where they count them differently.'),
    localityOfficers: z
      .array(
        z.strictObject({
          title: heading.meta({ label: 'Title' }).describe('The post.'),
          districts: z
            .array(reference('district'))
            .meta({ label: 'Districts' })
            .describe('The districts that the post covers; empty if it covers all.'),
          remit: text.meta({ label: 'Subjects of post' }).describe('The subjects of the post, as the source has them.'),
          priorities: z
            .array(reference('priority'))
            .optional()
            .meta({ label: 'Priorities' })
            .describe('The priority pages of those subjects.'),
          sources,
        }),
      )
      .optional()
      .meta({ label: 'Posts for districts' })
      .describe('Posts that cover named districts.'),
    sources: sources.optional(),
    notes: notes.optional(),
    publication: publication('plan'),
  })
  .describe('A plan. The text below the second “---” introduces it.');
