/**
 * `npm run bench -- [1 2 10] [--to docs/speed.md]`: what builds cost, in processor time, for the content of this site and so many times it:
 * all anew, with nothing changed, with the day moved by one, with the title of one action changed; beside a bare Astro site of as many
 * pages in the same run. Then what a first visit weighs, by kind of page, the search, and how all grows with the plans.
 *
 * Processor time and not the clock, because the machine may be busy with other things; as ratios, because machines differ.
 *
 * Large sizes take hours, so that a run can do a part, and keep what it measured as soon as it has it; a report is made of what several runs kept:
 *
 * - `--builds cold,same,moved,action`: which of them; the first is always made.
 * - `--without-documents`: documents are empty files. They are most of a build, and their number grows as that of the pages.
 * - `--record`: the content of this site with the made-up record that all larger sizes have, so that they can be compared with it.
 * - `--keep FILE`: where what is measured is kept (JSON). `--from FILE` (again and again) takes what was kept into the report; without a size, nothing
 *   is measured then. `--saves FILE` takes what `npm run bench:dev -- --keep FILE` kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { flagsOf } from '../flags.ts';
import { BUILDS, type Builds, measuredSize, type Size } from './builds.ts';
import { report } from './report.ts';
import type { Saves } from './saves.ts';

const { values, positionals } = flagsOf({
  allowPositionals: true,
  options: {
    to: { type: 'string' },
    builds: { type: 'string', default: BUILDS.join(',') },
    'without-documents': { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    keep: { type: 'string' },
    from: { type: 'string', multiple: true, default: [] },
    saves: { type: 'string' },
  },
});
const wanted = values.builds.split(',');
const unknown = wanted.filter((each) => !(BUILDS as readonly string[]).includes(each));
const times = positionals.length > 0 || values.from.length > 0 ? positionals.map(Number) : [1, 2, 10];
if (unknown.length > 0 || times.some((each) => !Number.isInteger(each) || each < 1)) {
  console.error(`Say sizes as whole numbers (npm run bench -- 1 2 10), and of the builds any of ${BUILDS.join(', ')}.`);
  process.exit(1);
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Size[];
const before = values.from.flatMap(read);
const command = `npm run bench -- ${process.argv.slice(2).join(' ')}`.trim();
const measured: Size[] = [];
for (const size of times) {
  const options = {
    builds: BUILDS.filter((each) => each === 'cold' || wanted.includes(each)) as Builds[],
    withoutDocuments: values['without-documents'],
    record: values.record,
    machine: `Node ${process.versions.node}, ${availableParallelism()} cores`,
    command: command.replace(/ --(to|keep) \S+/g, ''),
  };
  const place = measured.length;
  await measuredSize(size, options, (sofar) => {
    measured[place] = sofar;
    if (values.keep) writeFileSync(values.keep, JSON.stringify(measured));
  });
}
const saves = values.saves ? (JSON.parse(readFileSync(values.saves, 'utf8')) as Saves) : undefined;
const text = report([...before, ...measured], saves);
if (values.to) writeFileSync(values.to, text);
else console.log(text);
