/**
 * What became of an address that was published: where what stood there is now, or that nothing took its place. Papers, other sites and
 * bookmarks hold it, so it leads on for good.
 */
import { z } from 'zod';
import { day, text } from './fields.ts';
import { SITE_ADDRESS_OR_PART } from './site-address.ts';

/** Below the base of the site: /plans/old-town/actions/1-1/; of a part of it, with # and its name. */
const address = z.string().regex(SITE_ADDRESS_OR_PART).meta({
  expected:
    'an address of this site from the slash after its name, such as /plans/old-town-2012/priorities/fraud/, with no other signs than letters from a to z, figures, “-”, “_”, “.” and “~”; one with a space or “%” in it only the host can lead on',
});

export const redirect = z
  .strictObject({
    from: z
      .array(address)
      .min(1)
      .meta({ label: 'Old addresses' })
      .describe(
        'What was published and is there no more: the address of a page (it ends in a slash) or of a file. Of a part of a page, its address with `#` and the name of the part; of a data file, with `#` and the name of a column.',
      ),
    to: address
      .optional()
      .meta({ label: 'New address' })
      .describe('Where it is now. Leave it out if nothing took its place: the old address then says so, with the reason.'),
    why: text.meta({ label: 'Reason' }).describe('Why it is there no more, in a sentence for the public: “The priority has another name.”'),
    date: day.meta({ label: 'Since' }).describe('The day from which it is so.'),
  })
  .describe('What became of addresses that were published. The name of the file is free.');
