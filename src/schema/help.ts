/**
 * Where a reader in distress can turn: numbers to call, and for which trouble. They are public facts and no part of a plan.
 * A wrong number harms the reader who calls it, so each names the page on which somebody read it, and when.
 */
import { z } from 'zod';
import { readOn, telephone } from './contact.ts';
import { id, reference, referenceAcross, text, url } from './fields.ts';

/** What comes before any subject, in the order in which it matters: whom to call in danger, and how without a voice. */
export const SITUATIONS = ['danger', 'cannot speak', 'deaf', 'not an emergency'] as const;

/** The kinds of pages that can be about a trouble, besides topics. */
export const HELP_KINDS = ['priority', 'measure'] as const;

export const helpLine = z
  .strictObject({
    id: id.meta({ label: 'Id' }).describe('The id, which is also an anchor of the page: /help/#line-<id>.'),
    name: text.meta({ label: 'Name' }).describe('What it calls itself.'),
    number: telephone.optional().meta({ label: 'Telephone number' }).describe('The number to call, as people read it.'),
    web: url
      .optional()
      .meta({ label: 'Web page' })
      .describe('Its web page, if it can be reached there too, or if no number could be confirmed.'),
    for: text.meta({ label: 'Whom it is for' }).describe('Whom or what it is for, in a few words.'),
    hours: text
      .optional()
      .meta({ label: 'Hours' })
      .describe('When it answers and whether it is free. Leave out what the page that was read does not say.'),
    situation: z
      .enum(SITUATIONS)
      .optional()
      .meta({ label: 'Situation' })
      .describe('For what everyone must know before any subject. The first line of a situation stands in every box “Need help now?”.'),
    steps: z
      .array(text)
      .min(1)
      .optional()
      .meta({ label: 'Steps' })
      .describe('What to do, step by step, where that is not plain: how to call without a word.'),
    readOn: readOn.describe(
      'Where the number was read: the provider’s own page, or an official one (gov.uk, police.uk, nhs.uk). Never from memory.',
    ),
    note: text.optional().meta({ label: 'Note' }).describe('What else a reader must know: that its name is new, that pages differ.'),
  })
  .describe('A help line. With the first one, the page /help/ and the boxes “Need help now?” appear.');

export const helpSubject = z
  .strictObject({
    id: id.meta({ label: 'Id' }).describe('The id, which is also an anchor of the page: /help/#<id>.'),
    title: text.meta({ label: 'Title' }).describe('The trouble in everyday words.'),
    words: text.meta({ label: 'In own words' }).describe('How somebody in that trouble would say it: “Someone at home hurts me.”'),
    lines: z
      .array(reference('help-line'))
      .default([])
      .meta({ label: 'Help lines' })
      .describe('The lines for it, those for most people first: boxes show the first few. Leave it out only if there is “report”.'),
    inBox: z
      .number()
      .int()
      .min(1)
      .max(5)
      .default(3)
      .meta({ label: 'Lines in a box' })
      .describe('How many of the lines a box shows, if it is not the first 3: up to 5, where those who need help differ.'),
    report: z
      .array(
        z.strictObject({
          to: text.meta({ label: 'To whom' }).describe('To whom it is reported: “The police”.'),
          how: text.optional().meta({ label: 'How' }).describe('What to know about it, in a sentence or two.'),
          lines: z.array(reference('help-line')).min(1).optional().meta({ label: 'Help lines' }).describe('The lines to call for it.'),
          web: url.optional().meta({ label: 'Web page' }).describe('The page on which it can be reported.'),
          toCouncils: z
            .boolean()
            .optional()
            .meta({ label: 'To the councils' })
            .describe('true if it is reported to the council of the district: it then leads to their contacts.'),
          readOn: readOn.describe('The official page that says so, or the reporting service’s own.'),
        }),
      )
      .min(1)
      .optional()
      .meta({ label: 'How to report it' })
      .describe('To whom it is reported and how, the surest way first.'),
    quickExit: z
      .boolean()
      .optional()
      .meta({ label: 'Quick exit' })
      .describe(
        'true if somebody who reads of it may be watched: its pages then have a way out that is always in sight (`exitTo` in site.yaml).',
      ),
    topics: z
      .array(reference('topic'))
      .optional()
      .meta({ label: 'Topics' })
      .describe('The topics that are about it. The box then stands on them, and on the priorities and measures that they name.'),
    terms: z
      .array(reference('glossary-term'))
      .optional()
      .meta({ label: 'Terms' })
      .describe(
        'The terms of the glossary that are names of the trouble: “county-lines”. Who searches for one of them, or for a topic or the title above, is led here first.',
      ),
    entries: z
      .array(referenceAcross(...HELP_KINDS))
      .optional()
      .meta({ label: 'Other entries' })
      .describe(
        'Priorities and measures that are about it: “old-town-2012/burglary”. They and the measures of such a priority show its lines, and not those that topics would give them.',
      ),
    note: text.optional().meta({ label: 'Note' }).describe('What a reader must know, such as what is missing here.'),
  })
  .describe('A trouble that people need help with. It decides which pages show a box “Need help now?”, and with which lines.');
