/**
 * Everything that a site publishes and others may rely on, a line each: pages, documents, data files and their columns, and
 * the anchors that are made to be linked to. A list of the real site is kept in `tests/published/`, so that nothing vanishes
 * or changes its name without somebody deciding it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Parts of a page that belong to its furniture: they move as the page does, and nobody is told to link to them. */
const FURNITURE = /^(main|snippet|term-.*|use-.*|part-.*|chart-.*-(finding|caption|explore)|letter-.*|option-.*|filter-.*|search.*|q)$/;

const PUBLISHED = /\.(html|pdf|epub|txt|brf|csv|json|jsonld|zip|png|svg|xml|ics)$/;
/** What programs ask for by themselves: feeds, calendars, what there is for search engines. */
const FOR_PROGRAMS = /\.(xml|ics)$|^robots\.txt$/;
/** Names with a hash in them, or files that only the pages themselves ask for. */
const INTERNAL = /^(pagefind|_astro|scripts|search\/(?!index\.html))|^404\.html$/;

const anchors = (html: string): string[] =>
  [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id).filter((id) => !FURNITURE.test(id));

/** The names of the columns, which stand in the first line; names have neither commas nor quotation marks. */
const columns = (csv: string): string[] =>
  csv
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/, 1)
    .flatMap((line) => line.split(','));

/** What a built site publishes, sorted: `page /fraud/`, `anchor /glossary/#asb`, `column /data/actions.csv due`. */
export function publishedList(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
    .filter((file) => PUBLISHED.test(file) && !INTERNAL.test(file));
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const lines = files.flatMap((file) => {
    if (file.endsWith('.html')) {
      const address = `/${file.replace(/index\.html$/, '')}`;
      return [`page ${address}`, ...anchors(text(file)).map((id) => `anchor ${address}#${id}`)];
    }
    if (FOR_PROGRAMS.test(file)) return [`file /${file}`];
    // The columns of a chart are its words.
    if (file.endsWith('.csv') && !file.includes('/charts/'))
      return [`data /${file}`, ...columns(text(file)).map((name) => `column /${file} ${name}`)];
    return [`${/\.(csv|json|jsonld|zip)$/.test(file) ? 'data' : /\.(png|svg)$/.test(file) ? 'picture' : 'document'} /${file}`];
  });
  return [...new Set(lines)].sort();
}
