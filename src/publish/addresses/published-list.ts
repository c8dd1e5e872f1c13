/**
 * Everything that a built site publishes and others may rely on: pages, documents, data files and their columns, pictures, and the
 * anchors that are made to be linked to. The ledger remembers it (`ledger.ts`), so that nothing vanishes or changes its name unseen.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDocumentFile } from '../../subjects/documents/formats.ts';
import { PLANS } from '../../subjects/page/addresses.ts';
import { pathsIn, sha256 } from '../file-hashes.ts';

/** By address, what it has within it: the anchors of a page, the columns of a data file. */
export type Published = ReadonlyMap<string, readonly string[]>;

/** Parts of a page that belong to its furniture: they move as the page does, and nobody is told to link to them. */
const FURNITURE =
  /^(main|site-contact|snippet|term-.*|use-.*|part-.*|chart-.*-(finding|caption|explore)|letter-.*|option-.*|filter-.*|search.*|q)$/;
/** Pages whose parts are those of a form, or of a gallery of what the software can show. */
const OF_NO_CONTENT = /^\/(report|pieces|charts)\//;

const PUBLISHED = /\.(html|csv|json|jsonld|zip|png|svg|xml|ics)$/;
/** Names with a hash in them, or files that only the pages themselves, or a host, ask for. */
const INTERNAL =
  /^(pagefind|_astro|scripts|search\/(?!index\.html)|check\/.*\.json$)|^404\.html$|^sitemap\.xml$|^staticwebapp\.config\.json$/;
/** A calendar of what is due next is there only as long as something is. */
const PASSING = /\/due\.ics$/;

const anchors = (html: string): string[] =>
  [...html.matchAll(/\sid="([^"\s]+)"/g)].map(([, id = '']) => id).filter((id) => !FURNITURE.test(id));

/** The names of the columns, which stand in the first line; names have neither commas nor quotation marks. */
const columns = (csv: string): string[] =>
  csv
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/, 1)
    .flatMap((line) => line.split(','));

const withinFile = (folder: string, file: string, address: string): string[] => {
  const text = () => readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.html')) return OF_NO_CONTENT.test(address) ? [] : anchors(text());
  // The columns of a chart are its words.
  return file.endsWith('.csv') && !file.includes('/charts/') ? columns(text()) : [];
};

/** What a built site publishes, sorted by address. */
export function publishedIn(folder: string): Published {
  const files = pathsIn(folder).filter(
    (file) => (PUBLISHED.test(file) || isDocumentFile(file)) && !INTERNAL.test(file) && !PASSING.test(`/${file}`),
  );
  return new Map(
    files.map((file) => {
      const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      return [address, [...new Set(withinFile(folder, file, address))].sort()];
    }),
  );
}

/** The SHA-256 of each document of a built site, by address. */
export const documentHashes = (folder: string, addresses: Iterable<string>): Map<string, string> =>
  new Map(
    [...addresses]
      .filter((address) => address.startsWith(PLANS) && isDocumentFile(address))
      .map((address) => [address, sha256(readFileSync(join(folder, address)))]),
  );
