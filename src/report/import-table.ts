/**
 * A table of many reports -> their files, for `npm run import`: all of them, or none and what is wrong in which row and column.
 * What a row means is `from-table.ts`, which the page shares.
 */
import { wordsFor } from '../source/problem.ts';
import type { Words } from '../words/words.ts';
import { reportPath } from './check.ts';
import { aboutOf, columnIn, formOf, type TableForm, withColumns } from './columns.ts';
import { type KnownForms, reportsFrom, type Table } from './from-table.ts';
import { type Row, rowsFrom } from './rows.ts';
import { writeFile } from './write-file.ts';

/** A file to be written, by its path in the content folder. */
export interface NewFile {
  path: string;
  text: string;
}

export interface Imported {
  files: NewFile[];
  problems: string[];
  /** What is told besides: what was not written, and what should be looked at. */
  notes: string[];
  left: number;
}

const NOTHING: Imported = { files: [], problems: [], notes: [], left: 0 };

function imported({ reports, left }: Table, rows: readonly Row[], form: TableForm, forms: KnownForms, words: Words): Imported {
  const said = words.commands.import;
  const problems: string[] = [];
  const notes: string[] = [];
  const files: NewFile[] = [];
  for (const { line, about, made, suppressed, notes: cells } of reports) {
    const row = rows.find((each) => each.line === line) as Row;
    const inColumn = (field: string) => columnIn(field.replace(/[[.].*/, ''), row.cells, forms[form]);
    for (const note of cells) {
      const told = said.cell({ line, column: inColumn(note.of === 'period' ? 'period' : 'date'), said: words.report.cells(note) });
      (note.of === 'unclear day' ? problems : notes).push(told);
    }
    if (suppressed) notes.push(said.suppressed({ line, about }));
    if (!made) {
      const column = inColumn(aboutOf(form));
      problems.push(said.cell({ line, column, said: said.unknown[form](about) }));
      continue;
    }
    const { known, report, checked } = made;
    const tell = (problem: (typeof checked.problems)[number]) =>
      said.cell({ line, column: inColumn(problem.field), said: `${wordsFor(problem, words)} [${problem.rule}]` });
    problems.push(...checked.problems.map(tell));
    notes.push(...checked.advice.map((each) => words.check.report.look({ line: tell(each) })));
    files.push({ path: reportPath(known, report.id), text: writeFile({ ...report, comment: said.comment(known.kind) }) });
  }
  return problems.length > 0 ? { ...NOTHING, problems, notes, left } : { files, problems, notes, left };
}

/** `text` is a CSV file or what was copied out of a spreadsheet. */
export function importTable(
  forms: KnownForms,
  text: string,
  { date, by, today, words }: { date: string; by: string; today: string; words: Words },
): Imported {
  const rows = rowsFrom(text);
  const form = formOf(withColumns(rows, Object.values(forms)));
  if (!form) return { ...NOTHING, problems: [words.commands.import.noHeads] };
  const table = reportsFrom(forms, rows, { date, by }, today);
  return table ? imported(table, rows, form, forms, words) : { ...NOTHING, problems: [words.commands.import.nothingOf[form]] };
}
