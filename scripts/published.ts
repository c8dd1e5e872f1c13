/**
 * `npm run published`: brings the lists of what the real site publishes up to date: addresses and anchors (tests/published/list.txt),
 * and what the columns of open data promise (tests/published/columns.txt). What is new is added. What is gone is only taken off with a
 * reason, which is kept: `npm run published -- --because "…"`; of the columns, only under a new first number of their version.
 * Run `npm run build` first.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildGraph } from '../src/plan/graph.ts';
import { publishedList } from '../src/publish/published-list.ts';
import { readContent } from '../src/source/read-content.ts';
import { brokenPromises, promisedColumns } from '../src/subjects/open-data/promised-columns.ts';

const LIST = 'tests/published/list.txt';
const COLUMNS = 'tests/published/columns.txt';
const GONE = 'tests/published/gone.txt';

/** What is new may come at any time, so that no officer has to run this: a test only asks for what was listed. */
const { values } = parseArgs({ options: { because: { type: 'string' }, site: { type: 'string', default: 'dist' } } });
if (!existsSync(values.site)) {
  console.error(`There is no site in ${values.site}. Run “npm run build” first.`);
  process.exit(1);
}

const kept = (file: string) => {
  const before = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  return (now: string[]) => ({
    file,
    before,
    now,
    gone: before.filter((line) => !now.includes(line) && !line.startsWith('version ')),
    added: now.filter((line) => !before.includes(line)),
  });
};
const columns = kept(COLUMNS)(promisedColumns(buildGraph(readContent('content').entries)));
const lists = [kept(LIST)(publishedList(values.site)), columns];
const gone = lists.flatMap((list) => list.gone);
const broken = brokenPromises(columns.before, columns.now);

if (broken.length > 0) {
  console.error(
    `What the columns of open data promise would break for who reads them:\n${broken.join('\n')}\nBring it back, or give DATA_VERSION (src/subjects/open-data/data-version.ts) a new first number and say in src/words/en/open-data-versions.ts what changed.`,
  );
  process.exitCode = 1;
} else if (gone.length > 0 && !values.because?.trim()) {
  console.error(
    `${gone.length} lines would vanish from what is published:\n${gone.join('\n')}\nBring them back, or say why they may go: npm run published -- --because "…"`,
  );
  process.exitCode = 1;
} else {
  if (gone.length > 0) appendFileSync(GONE, `\n# ${values.because?.trim()}\n${gone.join('\n')}\n`);
  for (const { file, now, added, gone } of lists) {
    writeFileSync(file, `${now.join('\n')}\n`);
    console.log(`${file}: ${now.length} lines, ${added.length} added, ${gone.length} gone.`);
  }
  if (columns.before.length > 0 && columns.added.length > 0 && columns.before[0] === columns.now[0])
    console.log('Columns are new: raise the second number of DATA_VERSION, and tell of them in src/words/en/open-data-versions.ts.');
}
