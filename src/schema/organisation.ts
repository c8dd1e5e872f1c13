/** Bodies with a legal or public existence: councils, police, health bodies, charities. */
import { z } from 'zod';
import { contact } from './contact.ts';
import { heading, itemId, notes, reference, sources, text, url } from './fields.ts';
import { register } from './register.ts';

export const organisation = z
  .strictObject({
    id: itemId,
    name: heading.meta({ label: 'Name' }).describe('The full name.'),
    shortName: text.optional().meta({ label: 'Short name' }).describe('The letters or short form that people use.'),
    alsoCalled: z.array(text).optional().meta({ label: 'Other names' }).describe('Other names that the sources use.'),
    responsibleAuthority: z
      .boolean()
      .optional()
      .meta({ label: 'Responsible authority' })
      .describe('true if the law makes it a member of the partnership (Crime and Disorder Act 1998, section 5).'),
    role: text.optional().meta({ label: 'Role' }).describe('What it does in the partnership.'),
    district: reference('district').optional().meta({ label: 'District' }).describe('The district that it serves, if only one.'),
    link: url.optional().meta({ label: 'Web site' }).describe('Its own web site.'),
    register,
    contact: contact.optional(),
    plans: z
      .array(reference('plan'))
      .min(1)
      .optional()
      .meta({ label: 'Plans' })
      .describe('The plans in whose time it took part. Leave out if that is all of them.'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('An organisation that takes part, owns actions or reports figures.');
