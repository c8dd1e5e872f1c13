/**
 * `npm run published`: brings the list of what the real site publishes up to date (tests/published/list.txt). What is new is
 * added. What is gone is only taken off with a reason, which is kept: `npm run published -- --because "…"`.
 * Run `npm run build` first.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { publishedList } from '../src/publish/published-list.ts';

const LIST = 'tests/published/list.txt';
const GONE = 'tests/published/gone.txt';

/** What is new may come at any time, so that no officer has to run this: a test only asks for what was listed. */
const { values } = parseArgs({ options: { because: { type: 'string' }, site: { type: 'string', default: 'dist' } } });
const before = existsSync(LIST) ? readFileSync(LIST, 'utf8').trim().split('\n') : [];
if (!existsSync(values.site)) {
  console.error(`There is no site in ${values.site}. Run “npm run build” first.`);
  process.exit(1);
}
const now = publishedList(values.site);
const gone = before.filter((line) => !now.includes(line));
const added = now.filter((line) => !before.includes(line));

if (gone.length > 0 && !values.because?.trim()) {
  console.error(
    `${gone.length} lines would vanish from what is published:\n${gone.join('\n')}\nBring them back, or say why they may go: npm run published -- --because "…"`,
  );
  process.exitCode = 1;
} else {
  if (gone.length > 0) appendFileSync(GONE, `\n# ${values.because?.trim()}\n${gone.join('\n')}\n`);
  writeFileSync(LIST, `${now.join('\n')}\n`);
  console.log(`${LIST}: ${now.length} lines, ${added.length} added, ${gone.length} gone.`);
}
