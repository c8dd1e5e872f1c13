/**
 * `npm run take-back -- FILE-OR-ENTRY[#FIELD] --reason "…"`: takes out of the content what must not stay (a name, a number too small), leaves a
 * note that something was taken back and why, and tells where it stands still, the history of Git among it. `--words "…"` takes
 * words out of a text, with `--everywhere` wherever they stand. `--dry-run` writes nothing.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkContent, wordsOf } from '../src/plan/check-content.ts';
import { filesAt, pathFrom } from '../src/publish/file-hashes.ts';
import type { Entry } from '../src/source/entry.ts';
import { formatProblem, type Problem } from '../src/source/problem.ts';
import { patternOf } from '../src/take-back/elsewhere.ts';
import { planTaking } from '../src/take-back/plan-taking.ts';
import { targetFrom } from '../src/take-back/target.ts';
import { contentOn } from './content-on.ts';
import { flagsOf } from './flags.ts';
import { BUILT, CONTENT } from './folders.ts';
import { historyOf } from './git-history.ts';
import { takeDay, today } from './handed-day.ts';

const { values, positionals } = flagsOf({
  allowPositionals: true,
  options: {
    reason: { type: 'string' },
    words: { type: 'string' },
    everywhere: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    'as-of': { type: 'string' },
  },
});

const folder = resolve(CONTENT);
const read = (from: string, root?: string) => contentOn(today(), from, root === undefined ? {} : { root });
type Files = ReadonlyMap<string, string | undefined>;

/** What the check says of a copy of the content with these changes, and did not say before. */
function newProblems(before: readonly Problem[], files: Files, inFolder: (file: string) => string, shownFrom: string): Problem[] {
  const root = mkdtempSync(join(tmpdir(), 'take-back-'));
  try {
    const copy = join(root, shownFrom);
    cpSync(folder, copy, { recursive: true });
    write(files, (file) => join(copy, inFolder(file)));
    const known = new Set(before.map((problem) => JSON.stringify([problem.file, problem.rule, problem.facts])));
    return checkContent(read(copy, root)).filter((problem) => !known.has(JSON.stringify([problem.file, problem.rule, problem.facts])));
  } finally {
    rmSync(root, { recursive: true });
  }
}

function write(files: Files, pathOf: (file: string) => string): void {
  for (const [file, text] of files) {
    const path = pathOf(file);
    if (text === undefined) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
}

/** The files of the site that was built last in which one of the values stands as text. */
function builtWith(taken: readonly (string | number)[]): string[] {
  const built = resolve(BUILT);
  const patterns = taken.flatMap((value) => (typeof value === 'string' && value.trim().length > 2 ? [patternOf(value)] : []));
  if (!existsSync(built) || patterns.length === 0) return [];
  return filesAt(built)
    .filter((file) => /\.(html|csv|json|txt|svg|ics|xml)$/.test(file))
    .filter((path) => {
      const text = readFileSync(path, 'utf8');
      return patterns.some((pattern) => pattern.test(text));
    })
    .map((path) => pathFrom(process.cwd(), path))
    .sort();
}

function main(): boolean {
  if (!takeDay(values['as-of'])) return false;
  const content = read(folder);
  const words = wordsOf(content);
  const { takeBack } = words;
  const refuse = (message: string) => {
    console.error(message);
    return false;
  };
  const [argument] = positionals;
  const { reason, words: only } = values;
  if (argument === undefined || positionals.length > 1 || !reason?.trim() || only?.trim() === '') return refuse(takeBack.usage);
  const found = targetFrom(content, argument);
  if ('none' in found) return refuse(takeBack.none(found.none));
  if ('several' in found) return refuse(takeBack.several(found.several));

  // Files are shown from where the content folder is: “content/plans/…”.
  const [shown = ''] = content.drafts.flatMap((draft) => (draft.kind === 'site' ? [draft.file.replace(/site\.yaml$/, '')] : []));
  const inFolder = (file: string) => file.slice(shown.length);
  const textOf = (file: string) => readFileSync(join(folder, inFolder(file)), 'utf8');
  const asked = { ...found.target, words: only, everywhere: values.everywhere, reason: reason.trim(), day: today() };
  const taking = planTaking(content, asked, shown, textOf, words);
  if ('refused' in taking) return refuse(takeBack.refused[taking.refused]);
  const { files, taken, elsewhere, countsAgain } = taking;
  if (taken.some((value) => patternOf(value).test(asked.reason))) return refuse(takeBack.reasonTells);
  const broken = newProblems(checkContent(content), files, inFolder, shown.replace(/\/$/, ''));
  if (broken.length > 0) return refuse([takeBack.wouldBreak, ...broken.map((problem) => `  ${formatProblem(problem, words)}`)].join('\n'));

  const isNew = (file: string) => !content.drafts.some((draft) => draft.file === file);
  const changed = [...files.keys()].filter((file) => !isNew(file));
  const history = historyOf(
    folder,
    changed.map(inFolder),
    taken.filter((value) => typeof value === 'string'),
  );
  if (values['dry-run']) console.log(takeBack.would);
  else write(files, (file) => join(folder, inFolder(file)));
  for (const [file, text] of files) console.log(takeBack.file[text === undefined ? 'gone' : isNew(file) ? 'added' : 'changed'](file));
  if (countsAgain !== undefined) console.log(takeBack.countsAgain(countsAgain));
  const built = builtWith(taken);
  const site = content.entries.find((entry) => entry.kind === 'site') as Entry<'site'> | undefined;
  const { service, address } = site?.data.repository ?? {};
  const historyText = () => {
    if (!history) return takeBack.noGit;
    return history.lines.length === 0
      ? takeBack.gitNone
      : takeBack.git({ count: history.commits, lines: history.lines, refs: history.refs });
  };
  console.log(
    [
      takeBack.elsewhere(elsewhere),
      ...(built.length > 0 ? [takeBack.built(built)] : []),
      takeBack.next(today()),
      historyText(),
      takeBack.removal(service, address),
    ]
      .map((part) => `\n${part}`)
      .join('\n'),
  );
  return true;
}

process.exitCode = main() ? 0 : 1;
