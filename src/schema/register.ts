/** What public registers call a body or an area: by that, what different publishers say of the same thing joins. */
import { z } from 'zod';
import { sources } from './fields.ts';

/** The code of a register by org-id.guide, a hyphen, and what that register calls the body. */
const identifier = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9]+-[A-Za-z0-9][A-Za-z0-9./-]*$/)
  .meta({ expected: 'the code of a register by org-id.guide, a hyphen, and the name of the body there, such as “GB-LAE-NOW”' });

/** A code of an area (GSS): it belongs to a boundary, and another boundary has another. */
const code = z
  .string()
  .regex(/^[A-Z]\d{8}$/)
  .meta({ expected: 'a letter and eight figures, as the Office for National Statistics writes the code, such as “E07000148”' });

export const register = z
  .strictObject({
    id: identifier
      .meta({ label: 'Identifier' })
      .describe('The identifier: `GB-LAE-LDS` is Leeds City Council among the local authorities of England.'),
    sources,
  })
  .optional()
  .meta({ label: 'In a public register' })
  .describe('By what identifier a public register knows it (registers: org-id.guide). Leave it out if no source says it.');

export const areaCode = z.strictObject({
  code: code
    .meta({ label: 'Code' })
    .describe('The code of nine characters that the Office for National Statistics gives the area (GSS code).'),
  sources,
});
