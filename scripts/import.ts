/**
 * `npm run import -- FILE.csv [--plan …] [--date …] [--reported-by …]`: a table of many reports, in the shape of the open data, becomes
 * a file for each. They are written only if every row is right. Files that are there are never touched.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownForms } from '../src/report/from-table.ts';
import { importTable } from '../src/report/import-table.ts';
import { knownFor } from '../src/subjects/report/report-known.ts';
import { addFiles } from './add-files.ts';
import { flagsOf } from './flags.ts';
import { graphToAddTo, tell } from './graph-to-add-to.ts';
import { takeDay, today } from './handed-day.ts';

const { values, positionals } = flagsOf({
  allowPositionals: true,
  options: {
    plan: { type: 'string' },
    date: { type: 'string' },
    'reported-by': { type: 'string', default: '' },
    'as-of': { type: 'string' },
  },
});

/** What Excel saves as “CSV” without more is in an encoding of its own. */
function textOf(file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return undefined;
  }
}

function main(): boolean {
  if (!takeDay(values['as-of'])) return false;
  const day = today();
  const read = graphToAddTo(values.plan, day);
  if (!read) return false;
  const { graph, plan, folder, check } = read;
  const { words } = graph;
  const said = words.commands.import;
  const [file] = positionals;
  const text = file === undefined ? undefined : textOf(file);
  if (text === undefined) {
    console.error(file === undefined ? said.noFile : said.unreadable(file));
    return false;
  }
  const forms: KnownForms = {
    ...(plan.all('action').length > 0 ? { progress: knownFor(graph, plan, 'progress') } : {}),
    ...(plan.all('measure').length > 0 ? { figure: knownFor(graph, plan, 'figure') } : {}),
  };
  const { files, problems, notes, left } = importTable(forms, text, {
    date: values.date ?? day,
    by: values['reported-by'],
    today: day,
    words,
  });
  for (const problem of problems) console.error(problem);
  for (const note of notes) console.log(note);
  if (problems.length > 0) {
    console.error(said.refused(problems.length));
    return false;
  }
  const { problems: refused } = addFiles(folder, files, check);
  if (refused.length > 0) {
    tell(refused, words);
    console.error(words.commands.refused);
    return false;
  }
  for (const { path } of files) console.log(words.commands.written(join(folder, path)));
  console.log(said.done({ files: files.length, left }));
  return true;
}

process.exitCode = main() ? 0 : 1;
