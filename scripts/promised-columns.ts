/**
 * `npm run promised-columns`: writes into tests/published/columns.txt what the columns of open data promise to those who read them by a
 * program. What is new is added. What is gone goes only under a new first number of DATA_VERSION, and is said before that.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildGraph } from '../src/plan/graph.ts';
import { readContent } from '../src/source/read-content.ts';
import { brokenPromises, promisedColumns } from '../src/subjects/open-data/promised-columns.ts';

const FILE = 'tests/published/columns.txt';

const before = existsSync(FILE) ? readFileSync(FILE, 'utf8').trim().split('\n') : [];
const now = promisedColumns(buildGraph(readContent('content').entries));
const broken = brokenPromises(before, now);

if (broken.length > 0) {
  console.error(
    `What the columns of open data promise would break for who reads them:\n${broken.join('\n')}\nBring it back, or give DATA_VERSION (src/subjects/open-data/data-version.ts) a new first number and say in src/words/en/open-data-versions.ts what changed.`,
  );
  process.exitCode = 1;
} else {
  const added = now.filter((line) => !before.includes(line));
  const gone = before.filter((line) => !now.includes(line));
  writeFileSync(FILE, `${now.join('\n')}\n`);
  console.log(`${FILE}: ${now.length} lines, ${added.length} added, ${gone.length} gone.`);
  if (before.length > 0 && added.length > 0 && before[0] === now[0])
    console.log('Columns are new: raise the second number of DATA_VERSION, and tell of them in src/words/en/open-data-versions.ts.');
}
