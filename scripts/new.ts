/**
 * `npm run new -- report progress --action 1-10 …`: writes a new content file that the check has nothing against, with what each
 * field means beside it, and says what to do next. What no flag says is asked for, if there is a terminal. No file is overwritten.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Answers, type Ask, asksOf } from '../src/new/asks.ts';
import { newFiles, partnershipFiles } from '../src/new/new-files.ts';
import { RECIPES, REPORTS, THINGS, type Thing } from '../src/new/things.ts';
import { checkContent } from '../src/plan/check-content.ts';
import { FORMS } from '../src/report/forms.ts';
import type { NewFile } from '../src/report/import-table.ts';
import { LANGUAGES } from '../src/schema/site.ts';
import { formatProblem } from '../src/source/problem.ts';
import { readContent } from '../src/source/read-content.ts';
import { type Words, wordsIn } from '../src/words/words.ts';
import { addFiles } from './add-files.ts';
import { answersTo, choose, type Terminal, terminal } from './ask.ts';
import { refusalOf } from './flags.ts';
import { type AddTo, graphToAddTo, tell } from './graph-to-add-to.ts';
import { takeDay, today } from './handed-day.ts';

const given = process.argv.slice(2);
const isInteractive = Boolean(process.stdin.isTTY && process.stdout.isTTY);
const english = wordsIn(LANGUAGES[0]);

const SHARED = {
  plan: { type: 'string' },
  folder: { type: 'string' },
  'as-of': { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

type Name = keyof typeof RECIPES;

/** The report that flags speak of: one on an action is of progress. */
const byFlags = () => REPORTS.find((form) => given.some((flag) => flag.startsWith(`--${FORMS[form].about}`)));

/** What is to be made, by the words before the flags; asked for where they do not say. */
async function chosen(screen: Terminal | undefined): Promise<Name | undefined> {
  const said = english.commands.new;
  const [first, second] = given.filter(
    (word, index) => !word.startsWith('-') && given.slice(0, index).every((each) => !each.startsWith('-')),
  );
  const thing =
    THINGS.find((each) => each === first) ??
    (first === undefined && screen ? await choose(screen, said.which, THINGS, english) : undefined);
  if (thing === undefined) {
    console.error(said.nothingSuch({ thing: first, things: THINGS }));
    return undefined;
  }
  if (thing !== 'report') return thing satisfies Exclude<Thing, 'report'>;
  const report = REPORTS.find((each) => each === second) ?? (second === undefined ? byFlags() : undefined);
  if (report ?? !screen) {
    if (!report) console.error(said.nothingSuch({ thing: second, things: REPORTS.map((each) => `report ${each}`) }));
    return report;
  }
  return screen && choose(screen, said.whichReport, REPORTS, english);
}

/** Flags as answers: ids of a list stand behind one flag with commas, texts behind a flag each. */
function fromFlags(asks: readonly Ask[]): { answers: Record<string, string[]>; shared: Record<string, string | undefined> } | undefined {
  const options = { ...Object.fromEntries(asks.map(({ flag }) => [flag, { type: 'string', multiple: true } as const])), ...SHARED };
  try {
    const { values } = parseArgs({ args: given, allowPositionals: true, options });
    const all = values as Record<string, string[] | string | undefined>;
    const answers = Object.fromEntries(
      asks.flatMap(({ flag, isMany, references }) => {
        const typed = all[flag] as string[] | undefined;
        if (!typed) return [];
        return [[flag, isMany && references.length > 0 ? typed.flatMap((each) => each.split(',')) : typed]];
      }),
    );
    return { answers, shared: all as Record<string, string | undefined> };
  } catch (error) {
    console.error(refusalOf(error, options) ?? String(error));
    return undefined;
  }
}

/** What the flags do not say, asked for; or told, where nobody can be asked. */
async function complete(
  asks: readonly Ask[],
  answers: Record<string, string[]>,
  known: AddTo | undefined,
  screen: Terminal | undefined,
  words: Words,
): Promise<Answers | undefined> {
  const left = asks.filter(({ flag }) => answers[flag] === undefined);
  const standardOf = ({ path, kind }: Ask) => (path[0] === 'date' && kind !== 'meeting' ? today() : undefined);
  if (screen) {
    for (const each of left) answers[each.flag] = await answersTo(screen, each, known, words, standardOf(each));
    return answers;
  }
  for (const each of left) {
    const standard = standardOf(each);
    if (standard !== undefined) answers[each.flag] = [standard];
  }
  const missing = asks.filter(({ flag, isNeeded }) => isNeeded && answers[flag] === undefined);
  if (missing.length === 0) return answers;
  console.error(words.commands.new.missing({ flags: missing }));
  return undefined;
}

function write(folder: string, files: readonly NewFile[], check: AddTo['check'], words: Words, mayAsk = false): boolean {
  const { problems, toDo } = addFiles(folder, files, check, mayAsk);
  if (problems.length > 0) {
    tell(problems, words);
    console.error(words.commands.refused);
    return false;
  }
  for (const { path } of files) console.log(words.commands.written(join(folder, path)));
  if (toDo.length > 0) console.log(words.commands.toDo);
  for (const problem of toDo) console.log(formatProblem(problem, words));
  return true;
}

async function makePartnership(asks: readonly Ask[], answers: Answers, folder: string): Promise<boolean> {
  const said = english.commands.new;
  if (existsSync(folder)) {
    console.error(said.folderThere(folder));
    return false;
  }
  const files = partnershipFiles(RECIPES.partnership, asks, answers, english);
  const isWritten = write(folder, files, () => checkContent(readContent(folder)), english);
  if (isWritten) console.log(said.next.partnership(folder));
  return isWritten;
}

async function make(screen: Terminal | undefined): Promise<boolean> {
  const name = await chosen(screen);
  if (!name) return false;
  const recipe = RECIPES[name];
  const { asked, more } = asksOf(recipe, english.commands.new);
  const all = [...asked, ...more];
  const flags = fromFlags(all);
  if (!flags || !takeDay(flags.shared['as-of'])) return false;
  if (name === 'partnership') {
    const answers = await complete(asked, flags.answers, undefined, screen, english);
    return answers !== undefined && makePartnership(all, answers, flags.shared.folder ?? 'new-content');
  }
  const known = graphToAddTo(flags.shared.plan, today());
  if (!known) return false;
  const { graph, plan, folder, check } = known;
  const answers = await complete(asked, flags.answers, known, screen, graph.words);
  if (!answers) return false;
  const files = newFiles(graph, plan, recipe, all, answers, (path) => existsSync(join(folder, path)));
  const isWritten = write(folder, files, check, graph.words, name === 'plan');
  const { next } = graph.words.commands.new;
  if (isWritten) console.log(name === 'plan' ? next.plan : next.file(folder));
  return isWritten;
}

const screen = isInteractive ? terminal() : undefined;
try {
  process.exitCode = (await make(screen)) ? 0 : 1;
} finally {
  screen?.close();
}
