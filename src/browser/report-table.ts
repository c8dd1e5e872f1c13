/** The page on which a table is read: each row becomes a report, is checked, and is one file of a ZIP or says what is wrong with it. */
import { strToU8, zipSync } from 'fflate';
import { pathOf } from '../report/check.ts';
import { type KnownForms, type RowReport, reportsFrom } from '../report/from-table.ts';
import { inRepository } from '../report/proposal.ts';
import { rowsFrom } from '../report/rows.ts';
import { download, element, fileOf, made, said, todayHere } from './report-page.ts';
import { reportWords as words } from './report-words.ts';

const forms = JSON.parse(element('#report-known').textContent ?? '') as KnownForms;
const form = element<HTMLFormElement>('#report-table');
const pasted = element<HTMLTextAreaElement>('#pasted');
const chosen = element<HTMLInputElement>('#chosen');
const list = element('#table-rows');
const status = element('#report-status');
const button = element<HTMLButtonElement>('#table-download');
const [date, by] = [element<HTMLInputElement>('#table-date'), element<HTMLSelectElement>('#table-by')];

let ready: RowReport[] = [];

/** What the public will read of a row. */
const inBrief = ({ status, period, value, text, note }: Record<string, unknown>): string =>
  [status, period, value, text, note].filter((part) => part !== undefined && part !== null && part !== '').join(' · ');

function rowNode({ line, about, made: report, suppressed }: RowReport): HTMLElement {
  const problems = report ? [...report.checked.problems, ...report.checked.advice] : [];
  const told = problems.map((problem) => {
    const label = report?.known.fields.find(({ name }) => name === problem.field)?.label ?? problem.field;
    const sentence = report ? said(report.known, problem) : '';
    return label ? words.wrong({ label, said: sentence }) : sentence;
  });
  const all = [...(report ? told : [words.noSubject(about)]), ...(suppressed ? [words.suppressed] : [])];
  const isWrong = !report || report.checked.problems.length > 0;
  return made(
    'li',
    { className: isWrong ? 'wrong' : '' },
    made('strong', {}, words.row({ line, about })),
    ...(isWrong || !report ? [] : [` – ${words.ready}`, made('p', {}, inBrief(report.report.value))]),
    made('ul', {}, ...all.map((each) => made('li', {}, each))),
  );
}

function read(text: string): void {
  const table = reportsFrom(forms, rowsFrom(text), { date: date.value, by: by.value }, todayHere());
  list.replaceChildren();
  ready = [];
  if (!table) status.replaceChildren(made('p', {}, words.noHeads));
  else {
    ready = table.reports.filter(({ made }) => made && made.checked.problems.length === 0);
    const wrong = table.reports.length - ready.length;
    status.replaceChildren(made('p', {}, words.rows({ right: ready.length, wrong, left: table.left })));
    list.replaceChildren(...table.reports.map(rowNode));
  }
  button.hidden = ready.length === 0;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const [file] = chosen.files ?? [];
  if (file && pasted.value.trim() === '') void file.text().then(read);
  else read(pasted.value);
});

button.addEventListener('click', () => {
  const files = ready.flatMap(({ made }): [string, Uint8Array][] => {
    if (!made) return [];
    const { known, report } = made;
    const path = pathOf(known, report.id);
    return [[known.repository ? inRepository(known.repository, path) : `content/${path}`, strToU8(fileOf(known, report))]];
  });
  download('reports.zip', zipSync(Object.fromEntries(files)) as Uint8Array<ArrayBuffer>);
});

form.hidden = false;
element('#table-needs').remove();
