/** Where the site will be published: needed before any page is built, so it is read from `site.yaml` alone. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Origin and base path of the site; throws in words if no site can be made for it. `override` (a whole address) wins over the one in the content. */
export function siteAddress(contentFolder: string, override?: string): { site: string; base: string } {
  const written = override ?? (parse(readFileSync(join(contentFolder, 'site.yaml'), 'utf8')) as { address: string }).address;
  const address = new URL(written);
  // Astro looks for pages of such a site where they are not.
  if (address.pathname.includes('%'))
    throw new Error(
      `The path of ${written} has letters that addresses can only have in code (${address.pathname}). Choose a path of plain letters, digits and hyphens, such as https://www.example.org/plan/.`,
    );
  return { site: address.origin, base: address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/` };
}
