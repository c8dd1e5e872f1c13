/** The index of the site’s search. Pages are handed to Pagefind in order of their addresses: it would follow the order of the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as pagefind from 'pagefind';

/** Pages without this attribute are left out by Pagefind, as soon as one has it. */
const SEARCHED = 'data-pagefind-body';

/** Makes the index in the folder of a site. Returns how many of its pages can be found. */
export async function indexSite(folder: string): Promise<number> {
  const { index } = await pagefind.createIndex({ excludeSelectors: ['svg'] });
  if (!index) throw new Error('The search index cannot be made: Pagefind did not start');
  const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.html'))
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
    .sort();
  let searched = 0;
  for (const sourcePath of pages) {
    const content = readFileSync(join(folder, sourcePath), 'utf8');
    if (!content.includes(SEARCHED)) continue;
    const { errors } = await index.addHTMLFile({ sourcePath, content });
    if (errors.length > 0) throw new Error(`${sourcePath} cannot be indexed for search: ${errors.join('; ')}`);
    searched += 1;
  }
  const { errors } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (errors.length > 0) throw new Error(`The search index cannot be written: ${errors.join('; ')}`);
  await pagefind.close();
  return searched;
}
