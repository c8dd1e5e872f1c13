/** Boards, networks, teams and meetings through which organisations work together. */
import { z } from 'zod';
import { heading, itemId, notes, reference, sources, text } from './fields.ts';

export const group = z
  .strictObject({
    id: itemId,
    name: heading.meta({ label: 'Name' }).describe('The full name.'),
    shortName: text.optional().meta({ label: 'Short name' }).describe('The letters or short form that people use.'),
    alsoCalled: z.array(text).optional().meta({ label: 'Other names' }).describe('Other names that the sources use for the same body.'),
    parent: reference('group', 'organisation')
      .optional()
      .meta({ label: 'Belongs to' })
      .describe('The body that it reports to or belongs to.'),
    governance: z
      .enum(['partnership', 'external', 'not stated'])
      .optional()
      .meta({ label: 'Governed by' })
      .describe('Whether the partnership governs it, another body does, or the sources do not say.'),
    purpose: text.optional().meta({ label: 'Purpose' }).describe('What it is for, in a sentence.'),
    members: z.array(reference('organisation', 'group')).optional().meta({ label: 'Members' }).describe('The bodies that sit on it.'),
    districts: z
      .array(reference('district'))
      .optional()
      .meta({ label: 'Districts' })
      .describe('The districts it works in, if it works in each by itself; its actions are shown on their pages.'),
    plans: z
      .array(reference('plan'))
      .min(1)
      .optional()
      .meta({ label: 'Plans' })
      .describe('The plans in whose time it took part. Leave out if that is all of them.'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('A board, network, team or meeting.');
