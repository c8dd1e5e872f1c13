/**
 * `npm run published [-- --as-of 2026-11-14]`: writes into the ledger of the content what the site that was built last publishes for the
 * first time: addresses, with their parts and columns, and editions of documents. Whoever publishes runs it once the site is in its place; the
 * workflows do. With `--addresses` it leaves editions out: for who builds and does not publish. BUILD_DIR and CONTENT_DIR as for the build.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newSince, readLedger, writeDay } from '../src/publish/addresses/ledger.ts';
import { documentHashes, publishedIn } from '../src/publish/addresses/published-list.ts';
import { DATA_PACKAGE } from '../src/subjects/page/addresses.ts';
import { flagsOf } from './flags.ts';
import { BUILT, CONTENT } from './folders.ts';
import { takeDay, today } from './handed-day.ts';

const { values } = flagsOf({ options: { 'as-of': { type: 'string' }, addresses: { type: 'boolean' } } });

/** A preview says of itself that it is one, where it describes its data. */
function isPreview(): boolean {
  const file = join(BUILT, DATA_PACKAGE);
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).preview === true;
}

function main(): boolean {
  if (!existsSync(BUILT)) {
    console.error(`There is no site in ${BUILT}. Run “npm run build” first.`);
    return false;
  }
  if (!takeDay(values['as-of'])) return false;
  // It tells of something that is done now; a build never asks the clock.
  const day = today();
  if (isPreview()) {
    console.error(
      `The site in ${BUILT} is a preview: it shows drafts, which are not for the public. Run “npm run build” without --preview first.`,
    );
    return false;
  }
  const { ledger, problems } = readLedger(resolve(CONTENT), CONTENT);
  if (problems.length > 0) {
    console.error(
      problems
        .map(({ file, line }) => `${file}:${line} cannot be read. Put the file back as it was before it was changed by hand.`)
        .join('\n'),
    );
    return false;
  }
  const now = publishedIn(BUILT);
  const lines = newSince(ledger, now, values.addresses ? undefined : documentHashes(BUILT, now.keys()));
  const written = writeDay(resolve(CONTENT), day, lines);
  const parts = lines.reduce((sum, { within }) => sum + within.length, 0);
  const editions = lines.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const addresses = lines.filter(({ address }) => !ledger.days.has(address)).length;
  console.log(
    written
      ? `${CONTENT}/published/${day}.txt: ${addresses} addresses, ${parts} parts and columns, ${editions} editions that were not published before. Commit it.`
      : 'Nothing was published that was not published before.',
  );
  return true;
}

process.exitCode = main() ? 0 : 1;
