/**
 * The columns of a table of reports: in which ones each field is looked for, by the names of the open data and of our own templates. What
 * reads a row, what says in which column something is wrong, and what is filled in on the page all ask here.
 */
import { FORMS } from './forms.ts';
import { headFrom } from './heads.ts';
import type { Known } from './known.ts';
import type { Row } from './rows.ts';

export type TableForm = 'progress' | 'figure';

type Cells = Row['cells'];

/** Fields that may stand in one of several: the first with something in it counts. All others have one of their own name. */
const COLUMNS: Partial<Record<string, readonly string[]>> = {
  action: ['action_id', 'id', 'number', 'action'],
  measure: ['measure_id', 'id', 'measure'],
  text: ['report', 'latest_report', 'text'],
  area: ['area_id', 'district_id', 'area', 'district'],
  reportedBy: ['reported_by_ids', 'reported_by'],
};

/** Fields without which a table is of no form, besides what it is about. */
const NEEDED: Record<TableForm, readonly string[]> = { figure: ['period', 'value'], progress: ['status'] };

/** The field that says what a row is about, by the name of its kind. */
export const aboutOf = (form: TableForm): string => FORMS[form].about ?? '';

/** The column in which a field is written: `reported_by`. */
export const columnOf = (field: string): string =>
  field === 'text' ? 'report' : field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function columnsOf(field: string, cells: Cells): readonly string[] {
  const names = COLUMNS[field] ?? [columnOf(field)];
  // In the open data of actions, `text` is that of the action itself.
  return 'latest_report' in cells ? names.filter((name) => name !== 'text') : names;
}

/** All that a row says of a field. */
export const cellsOf = (field: string, cells: Cells): string[] => columnsOf(field, cells).flatMap((name) => cells[name] || []);

/** What counts of it; nothing, where no column has anything. */
export const cellOf = (field: string, cells: Cells): string => cellsOf(field, cells)[0] ?? '';

/** The column that a field was taken from: the first with something in it, else one that is there, if only by what the form calls it. */
export function columnIn(field: string, cells: Cells, known: Known | undefined): string {
  const names = columnsOf(field, cells);
  const { label = field } = known?.fields.find(({ name }) => name === field) ?? {};
  return names.find((name) => cells[name]) ?? [...names, headFrom(label)].find((name) => name in cells) ?? names[0] ?? field;
}

/** Rows whose heads are labels of the forms, under the names of columns. A name that stands there already keeps its cell. */
export function withColumns(rows: readonly Row[], forms: readonly Known[]): Row[] {
  const names = new Map(
    forms.flatMap(({ fields }) => fields.map(({ name, label }): [string, string] => [headFrom(label), columnOf(name)])),
  );
  return rows.map(({ line, cells }) => {
    const named = Object.entries(cells).map(([head, cell]): [string, string] => [names.get(head) ?? head, cell]);
    return { line, cells: { ...Object.fromEntries(named), ...cells } };
  });
}

/** Which kind of report rows are, by the heads of their columns. */
export function formOf(rows: readonly Row[]): TableForm | undefined {
  const cells = rows[0]?.cells ?? {};
  const isThere = (field: string) => columnsOf(field, cells).some((name) => name in cells);
  return (['figure', 'progress'] as const).find((form) => [aboutOf(form), ...NEEDED[form]].every(isThere));
}
