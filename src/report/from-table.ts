/**
 * Rows of a table -> reports, in the shape in which the open data has them: actions with their status and what has been done,
 * measures with a figure for a period. The page and `npm run import` read tables with this.
 *
 * Counts of one to four are not written at all: a table is often filled in by somebody who did not think of that.
 */
import { standing, withRecord } from '../plan/record.ts';
import { actionStatus, NOT_REPORTED, WITHOUT_STATUS } from '../schema/action.ts';
import { FEWEST, NOT_STATED } from '../schema/fields.ts';
import type { AnyEntry, Entry } from '../source/entry.ts';
import { type Checked, checkReport, type Report } from './check.ts';
import { cellOf, cellsOf, formOf, type TableForm, withColumns } from './columns.ts';
import { entryFrom, type Known } from './known.ts';
import { makeReport } from './make-report.ts';
import { headRow, type Row } from './rows.ts';
import { type CellNote, withDays } from './table-cells.ts';
import type { Typed } from './typed.ts';

/** What the forms of a plan know; a plan without actions, or without measures, has but one of them. */
export type KnownForms = Partial<Record<TableForm, Known>>;

/** What stands for a cell that a row does not have. */
export interface Defaults {
  date: string;
  by: string;
  /** Names that other tables of the same proposal have taken, to which those of this one are added. */
  taken?: string[];
}

export interface RowReport {
  line: number;
  /** What the row is about, by its name. */
  about: string;
  /** Missing where nothing of the plan is meant by the row. */
  made?: { known: Known; report: Report; checked: Checked };
  /** True if a small count was left out. */
  suppressed: boolean;
  /** Cells that were read as something else than their letters. */
  notes: CellNote[];
}

/** True of a row that cannot be written. */
export const isWrong = ({ made, notes }: RowReport): boolean =>
  !made || made.checked.problems.length > 0 || notes.some(({ of }) => of === 'unclear day');

export interface Table {
  reports: RowReport[];
  /** Rows that report nothing, or nothing new. */
  left: number;
}

type Cells = Row['cells'];

/** Whether a text begins with heads that a table can be read by, whatever stands below them. */
export const hasHeads = (forms: KnownForms, text: string): boolean => {
  const form = formOf(withColumns([headRow(text)], Object.values(forms)));
  return form !== undefined && forms[form] !== undefined;
};

/** An id as the open data has it: some have their kind before them. */
const withoutKind = (id: string) => id.replace(/^(action|measure|organisation|group|district)-/, '');
const same = (a: unknown, b: string) => typeof a === 'string' && a.trim().toLowerCase() === b.trim().toLowerCase();

/** The entry that a cell means: by its id, or else by its number, name or title. */
function meant(known: Known, kinds: readonly string[], cell: string): string | undefined {
  if (cell === '') return undefined;
  const among = known.entries.filter(({ kind }) => kinds.includes(kind));
  const found =
    among.find(({ id }) => id === cell) ??
    among.find(({ id }) => id === withoutKind(cell)) ??
    among.find(({ data }) => [data.number, data.title, data.name, data.shortName].some((name) => same(name, cell))) ??
    among.find(({ id }) => same(known.names[id], cell));
  return found?.id;
}

/** What a row is about: a column that means nothing leaves it to the next. */
const subjectIn = (known: Known, about: string, cells: Cells): string | undefined =>
  cellsOf(about, cells)
    .map((cell) => meant(known, [about], cell))
    .find(Boolean);

const isYes = (cell: string) => /^(true|yes|1)$/i.test(cell);

/** Words in the capitals of a page, or what the open data says where a report gives no status, as the file has them. */
const statusFrom = (cell: string): string =>
  same(WITHOUT_STATUS, cell) ? NOT_STATED : (actionStatus.options.find((status) => same(status, cell)) ?? cell);

const bodyFrom = (known: Known, cells: Cells, { by }: Defaults): string => {
  const cell = cellOf('reportedBy', cells).split(/[;|]/)[0]?.trim() ?? '';
  return cell === '' ? by : (meant(known, ['organisation', 'group'], cell) ?? cell);
};

interface Read {
  about: string | undefined;
  named: string;
  typed: Typed;
  suppressed: boolean;
  /** True if the row says nothing that is not there already. */
  isNothing: boolean;
}

function progressRow(known: Known, cells: Cells, defaults: Defaults, entries: readonly AnyEntry[]): Read {
  const said = (field: string) => cellOf(field, cells);
  const named = said('action');
  const numbered = subjectIn(known, 'action', cells);
  // A spreadsheet makes 1.1 of 1.10: where the row has a name too, number and name have to mean the same action.
  const byName = meant(known, ['action'], cells.action ?? '');
  const isClear = byName === undefined || byName === numbered;
  const about = isClear ? numbered : undefined;
  const [status, text] = [statusFrom(said('status')), said('text')];
  const action = entries.find(({ kind, id }) => kind === 'action' && id === about);
  const latest = action && standing(action as unknown as Entry<'action'>, 'progress-report')[0]?.data;
  const isKnown = latest !== undefined && latest.status === status && latest.text === text;
  return {
    about,
    named: isClear ? named : `${named}, ${cells.action}`,
    typed: {
      action: about ?? '',
      status,
      text,
      date: said('date') || defaults.date,
      reportedBy: bodyFrom(known, cells, defaults),
    },
    suppressed: false,
    isNothing: isKnown || ((status === '' || same(status, NOT_REPORTED)) && text === ''),
  };
}

const asNumber = (cell: string): string => cell.replace(/^£ ?| ?%$/g, '').replace(/,(?=\d{3}(?!\d))/g, '');

interface Figure {
  period: string;
  area?: string;
  value: number | null;
}

function figureRow(known: Known, cells: Cells, defaults: Defaults): Read {
  const said = (field: string) => cellOf(field, cells);
  const about = subjectIn(known, 'measure', cells);
  const [area, period, value, note] = [said('area'), said('period'), asNumber(said('value')), said('note')];
  const measure = known.entries.find(({ kind, id }) => kind === 'measure' && id === about);
  const isCount = (measure?.data.unit as { kind?: string } | undefined)?.kind === 'count';
  const noPeople = isYes(said('countsNoPeople'));
  const suppressed = isCount && !noPeople && Number(value) > 0 && Number(value) < FEWEST;
  const place = area === '' ? '' : (meant(known, ['district'], area) ?? area);
  const { baseline, observations = [] } = (measure?.data ?? {}) as { baseline?: Figure; observations?: Figure[] };
  const printed = [...(baseline ? [baseline] : []), ...observations];
  const reported = known.entries.filter(({ kind, data }) => kind === 'figure-report' && data.measure === about);
  const isKnown = [...printed, ...reported.map(({ data }) => data as unknown as Figure)].some(
    (figure) =>
      (figure.period === NOT_STATED ? '' : figure.period) === period &&
      (figure.area ?? '') === place &&
      String(figure.value ?? '') === value,
  );
  return {
    about,
    named: said('measure'),
    typed: {
      measure: about ?? '',
      period,
      value: suppressed ? '' : value,
      note: suppressed ? `fewer than ${FEWEST}` : note,
      area: place,
      date: said('date') || defaults.date,
      reportedBy: bodyFrom(known, cells, defaults),
      breakInSeries: isYes(said('breakInSeries')) ? 'true' : '',
      countsNoPeople: noPeople ? 'true' : '',
    },
    suppressed,
    isNothing: (value === '' && note === '') || isKnown,
  };
}

/** Every row as a report that has been checked; undefined if the heads say of neither kind. */
export function reportsFrom(forms: KnownForms, given: readonly Row[], defaults: Defaults, today: string): Table | undefined {
  const rows = withDays(withColumns(given, Object.values(forms)));
  const form = formOf(rows);
  const known = form && forms[form];
  if (!known) return undefined;
  const entries = withRecord(known.entries.map(entryFrom), today);
  const earlier: Report[] = [];
  const table: Table = { reports: [], left: 0 };
  for (const { line, cells, notes } of rows) {
    const { about, named, typed, suppressed, isNothing } =
      form === 'progress' ? progressRow(known, cells, defaults, entries) : figureRow(known, cells, defaults);
    if (isNothing) table.left += 1;
    else if (about === undefined) table.reports.push({ line, about: named, suppressed, notes });
    else {
      const report = makeReport(known, typed, [...(defaults.taken ?? []), ...earlier.map(({ id }) => id)]);
      const checked = withoutUnclear(checkReport(known, report, today, earlier), notes);
      earlier.push(report);
      table.reports.push({ line, about: known.names[about] ?? about, made: { known, report, checked }, suppressed, notes });
    }
  }
  defaults.taken?.push(...earlier.map(({ id }) => id));
  return table;
}

/** A day that could be two is told as that, and not as one that cannot stand there. */
const withoutUnclear = ({ problems, advice }: Checked, notes: readonly CellNote[]): Checked =>
  notes.some(({ of }) => of === 'unclear day')
    ? { problems: problems.filter(({ field }) => field !== 'date'), advice }
    : { problems, advice };
