/**
 * `npm run grow -- 10 [--from content] [--out .build/grown-10] [--seed 1]`: makes a content folder with so many times the plans,
 * and reports on and changes of all that they promise, which passes the check. Benchmarks and tests of growth use it. The same numbers give the same bytes.
 *
 * A copy of a plan keeps its facts, and has a name and priorities of its own. All copies but those of the first set have been
 * replaced, for only one plan is current.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { filesAt } from '../../src/publish/file-hashes.ts';
import { flagsOf } from '../flags.ts';
import { growRecord } from './grow-record.ts';
import { type Chance, seeded } from './seeded.ts';

type Fields = Record<string, unknown>;

const BEGINNINGS = [
  'Ash',
  'Bram',
  'Cold',
  'Dun',
  'Elm',
  'Fen',
  'Grim',
  'Holm',
  'Ings',
  'Kel',
  'Lark',
  'Mar',
  'Nor',
  'Oak',
  'Pen',
  'Rush',
  'Stan',
  'Thorn',
  'Wal',
  'Yar',
];
const MIDDLES = ['', 'ing', 'er', 'wick', 'bur', 'el', 'mere', 'stow'];
const ENDINGS = ['beck', 'by', 'don', 'field', 'ford', 'ham', 'ley', 'ness', 'stead', 'thorpe', 'ton', 'worth'];

/** A made-up town that has not been named before. */
function namer({ pick }: Chance): () => string {
  const used = new Set<string>();
  return () => {
    let name = '';
    do name = pick(BEGINNINGS) + pick(MIDDLES) + pick(ENDINGS) + (used.size > 1000 ? ` ${used.size}` : '');
    while (used.has(name));
    used.add(name);
    return name;
  };
}

/** Changes the fields of a file, above its text or the whole of it. */
function change(file: string, edit: (fields: Fields) => void) {
  const text = readFileSync(file, 'utf8');
  const [, front, body] = /^---\n(.*?\n)---\n?(.*)$/s.exec(text) ?? [];
  const fields = parse(front ?? text) as Fields;
  edit(fields);
  writeFileSync(file, front === undefined ? stringify(fields) : `---\n${stringify(fields)}---\n${body}`);
}

const filesIn = (folder: string, ending: RegExp) => filesAt(folder).filter((file) => ending.test(file));

/** Makes `to` a content folder with `times` the plans of `from`. */
export function growContent(from: string, to: string, times: number, seed = 1): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const town = namer(seeded(seed));
  const plans = readdirSync(join(from, 'plans')).sort();
  const named = new RegExp(`(?<![\\w-])(${plans.join('|')})(?![\\w-])`, 'g');
  const copies = Array.from({ length: times - 1 }, (_, index) => (text: string) => text.replace(named, `$1-${index + 2}`));

  for (const copy of copies) for (const plan of plans) growPlan(join(from, 'plans', plan), join(to, 'plans', copy(plan)), copy, town());
  for (const file of filesIn(to, /\.(yaml|md)$/).filter((each) => !each.startsWith(join(to, 'plans')))) growShared(file, copies);
  growRecord(to, seeded(seed + 1));
}

function growPlan(from: string, to: string, copy: (text: string) => string, name: string) {
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
  for (const file of filesIn(to, /\.(md|mdx|yaml)$/)) writeFileSync(file, copy(readFileSync(file, 'utf8')));
  let wasCurrent = false;
  change(join(to, 'plan.md'), (fields) => {
    fields.title = `${name}: ${fields.title}`;
    wasCurrent = fields.status !== 'superseded';
    fields.status = 'superseded';
  });
  for (const file of filesIn(join(to, 'priorities'), /\.md$/)) {
    change(file, (fields) => {
      fields.title = `${fields.title} in ${name}`;
      if (wasCurrent) fields.ended ??= { reason: 'The plan is a copy, made to see how the site grows.', by: 'ours' };
    });
  }
}

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What all plans share: lists of plans name the copies too, and what is said of a plan is said of its copies. */
function growShared(file: string, copies: readonly ((text: string) => string)[]) {
  const copied = (item: unknown): unknown[] => copies.map((copy) => JSON.parse(copy(JSON.stringify(item))));
  if (basename(file) === 'lineage.yaml') {
    const links = parse(readFileSync(file, 'utf8')) as Fields[];
    const more = links.flatMap((link) => copied(link).map((each, index) => ({ ...(each as Fields), id: `${link.id}-${index + 2}` })));
    writeFileSync(file, stringify([...links, ...more]));
    return;
  }
  if (!/^\s*(- )?plans:/m.test(readFileSync(file, 'utf8'))) return;
  change(file, (fields) => {
    for (const item of Array.isArray(fields) ? fields : [fields]) {
      if (isRecord(item) && Array.isArray(item.plans)) item.plans = item.plans.flatMap((each) => [each, ...copied(each)]);
    }
  });
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = flagsOf({
    allowPositionals: true,
    options: { from: { type: 'string', default: 'content' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } },
  });
  const times = Number(positionals[0]);
  if (!Number.isInteger(times) || times < 1) {
    console.error('Say how many times the plans: npm run grow -- 10');
    process.exitCode = 1;
  } else {
    const out = values.out ?? `.build/grown-${times}`;
    growContent(values.from, out, times, Number(values.seed));
    console.log(`${out} has ${times} times the plans of ${values.from}. Check it with: CONTENT_DIR=${out} npm run check`);
  }
}
