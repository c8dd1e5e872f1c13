/**
 * The page on which many are reported at once, in rows on the page or in those of a spreadsheet: each row becomes a report, is
 * checked, and is one file of a ZIP or says what is wrong with it.
 */
import { strToU8, zipSync } from 'fflate';
import { reportPath } from '../report/check.ts';
import type { TableForm } from '../report/columns.ts';
import { fillInTable } from '../report/fill-in.ts';
import { hasHeads, isWrong, type KnownForms, type RowReport, reportsFrom } from '../report/from-table.ts';
import { KEPT_HERE } from '../report/kept-here.ts';
import { inRepository } from '../report/proposal.ts';
import { type Row, rowsFrom } from '../report/rows.ts';
import { element, made } from './elements.ts';
import { draftKey, kept } from './report-kept.ts';
import { download, fileOf, said, todayHere } from './report-page.ts';
import { filledRows, offerRows } from './report-rows.ts';
import { reportWords as words } from './report-words.ts';

const forms = JSON.parse(element('#report-known').textContent ?? '') as KnownForms;
const FORMS = Object.keys(forms) as TableForm[];
const form = element<HTMLFormElement>('#report-table');
const chosen = element<HTMLInputElement>('#chosen');
const list = element('#table-rows');
const status = element('#report-status');
const button = element<HTMLButtonElement>('#table-download');
const [date, by] = [element<HTMLInputElement>('#table-date'), element<HTMLSelectElement>('#table-by')];
const key = draftKey();
/** Who reported last in this browser will report again. */
const REPORTER = KEPT_HERE.reporter();

let ready: RowReport[] = [];

/** What the public will read of a row. */
const inBrief = ({ status, period, value, text, note }: Record<string, unknown>): string =>
  [typeof status === 'string' ? words.choice(status) : status, period, value, text, note]
    .filter((part) => part !== undefined && part !== null && part !== '')
    .join(' · ');

function rowNode(row: RowReport): HTMLElement {
  const { line, about, made: report, suppressed, notes } = row;
  const problems = report ? [...report.checked.problems, ...report.checked.advice] : [];
  const told = problems.map((problem) => {
    const label = report?.known.fields.find(({ name }) => name === problem.field.replace(/\[\d+\]/g, ''))?.label;
    const sentence = report ? said(report.known, problem) : '';
    return label ? words.wrong({ label, said: sentence }) : sentence;
  });
  const all = [
    ...(report ? told : [words.noSubject(about)]),
    ...notes.map((note) => words.cells(note)),
    ...(suppressed ? [words.suppressed] : []),
  ];
  const name = line > 0 ? words.row({ line, about }) : about;
  return made(
    'li',
    { className: isWrong(row) ? 'wrong' : '' },
    made('strong', {}, name),
    ...(isWrong(row) || !report ? [] : [` – ${words.ready}`, made('p', {}, inBrief(report.report.value))]),
    ...(all.length > 0 ? [made('ul', {}, ...all.map((each) => made('li', {}, each)))] : []),
  );
}

function read(text: string): void {
  const typed = new FormData(form);
  const lacksHeads = text.trim() !== '' && !hasHeads(forms, text);
  const pasted = lacksHeads ? [] : rowsFrom(text);
  const given: Row[][] = [...FORMS.map((each) => filledRows(forms, each, typed)), pasted].filter((rows) => rows.length > 0);
  const taken: string[] = [];
  const tables = given.map((rows) => reportsFrom(forms, rows, { date: date.value, by: by.value, taken }, todayHere()));
  const reports = tables.flatMap((table) => table?.reports ?? []);
  ready = reports.filter((row) => !isWrong(row));
  const left = tables.reduce((sum, table) => sum + (table?.left ?? 0), 0);
  const wrong = reports.length - ready.length;
  const lines = [
    ...(lacksHeads ? [words.noHeads] : []),
    ...(reports.length === 0 && !lacksHeads ? [words.nothingToReport] : []),
    ...(reports.length > 0 ? [words.rows({ right: ready.length, wrong, left })] : []),
  ];
  status.replaceChildren(...lines.map((line) => made('p', {}, line)));
  list.replaceChildren(...reports.map(rowNode));
  button.hidden = ready.length === 0;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const [file] = chosen.files ?? [];
  const text = element<HTMLTextAreaElement>('#pasted').value;
  if (file && text.trim() === '') void file.text().then(read);
  else read(text);
});

button.addEventListener('click', () => {
  const files = ready.flatMap(({ made }): [string, Uint8Array][] => {
    if (!made) return [];
    const { known, report } = made;
    const path = reportPath(known, report.id);
    return [[known.repository ? inRepository(known.repository, path) : `content/${path}`, strToU8(fileOf(known, report))]];
  });
  kept.forget(key);
  kept.write(REPORTER, { by: by.value });
  download('reports.zip', zipSync(Object.fromEntries(files)) as Uint8Array<ArrayBuffer>);
});

for (const each of FORMS) {
  const known = forms[each];
  element(`#fill-in-${each}`).addEventListener('click', () => {
    if (known) download(`${each}.csv`, fillInTable(known, each, { date: date.value, by: by.value }));
  });
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const controls = () => [...form.elements].filter((each): each is Control => 'name' in each && each.name !== '' && each !== chosen);

/** What was typed is kept; a part that holds something is opened. */
function fill(typed: Record<string, string>): void {
  for (const control of controls()) {
    const value = typed[control.name];
    if (!value) continue;
    control.value = value;
    const folded = control.closest('details');
    if (folded) folded.open = true;
  }
}

form.addEventListener('input', () => {
  const typed = controls().flatMap(({ name, value }): [string, string][] => (value === '' ? [] : [[name, value]]));
  kept.write(key, Object.fromEntries(typed));
});

date.value = todayHere();
by.value = kept.read(REPORTER).by ?? '';
offerRows(forms, () => fill(kept.read(key)));
form.hidden = false;
element('#table-needs').remove();
