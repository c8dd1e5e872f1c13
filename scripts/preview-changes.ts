/**
 * `npm run preview-changes -- --base SITE --head SITE --out preview.html [--changes FILE] [--counts FILE]`: all pages that
 * differ between two built sites, in one file that opens by itself. `--changes` is what `npm run changes -- --format json` said: it
 * decides which pages are shown first. How many pages and files differ is written to `--counts`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { looksOf, previewOf } from '../src/review/preview.ts';
import { readChanges } from '../src/review/review-file.ts';
import { countsOf, siteDifferences } from '../src/review/site-differences.ts';
import { LANGUAGES } from '../src/schema/site.ts';
import { wordsIn } from '../src/words/words.ts';
import { flagsOf } from './flags.ts';

const { values } = flagsOf({
  options: {
    base: { type: 'string', default: '.build/base/dist' },
    head: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'preview.html' },
    changes: { type: 'string' },
    counts: { type: 'string' },
  },
});

/** None, if the comparison failed: the file is not there, or is not what it says. */
function changesIn(file: string | undefined) {
  if (!file || !existsSync(file)) return null;
  try {
    return readChanges(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function write(file: string, text: string) {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, text);
}

const missing = [values.base, values.head].find((site) => !existsSync(join(site, 'index.html')));
if (missing) {
  console.error(wordsIn('en-GB').review.command.noSite({ folder: missing }));
  process.exitCode = 1;
} else {
  const looks = looksOf(values.head);
  const words = wordsIn(LANGUAGES.find((language) => language === looks.language) ?? 'en-GB');
  const size = (bytes: number) => words.documents.size({ pages: undefined, bytes });
  const differences = siteDifferences(values.base, values.head);
  const { html, shown, named } = previewOf(differences, changesIn(values.changes), looks, words.review, size);
  write(values.out, html);
  if (values.counts) write(values.counts, JSON.stringify(countsOf(differences)));
  console.log(words.review.command.made({ file: values.out, size: size(Buffer.byteLength(html)), shown, named }));
}
