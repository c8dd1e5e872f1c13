/**
 * “Explore this chart”: choose series, rows or periods, and see them drawn, in a table and in words. It comes only when a
 * reader asks for it, and takes nothing away: the picture and the table of the page stay where they are.
 */
import {
  between,
  type ChartData,
  type Choice,
  choiceInWords,
  chosenRow,
  chosenTable,
  hasPeriods,
  NO_TARGET,
  names,
} from './chart-choice.ts';
import { draw, erase } from './chart-drawing.ts';
import { explorerWords as words } from './explorer-words.ts';
import { becomesCards } from './table-cards.ts';

/** The button that was pressed, the line that says what is shown, and how the page puts a row into words. */
export interface Place {
  button: HTMLButtonElement;
  status: HTMLElement;
  rowInWords: (heads: string[], row: (string | null)[]) => string;
}

type Child = Node | string;

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> & Record<string, unknown> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes('-') || name === 'role' || name === 'scope') element.setAttribute(name, `${value}`);
    else Object.assign(element, { [name]: value });
  }
  element.append(...children);
  return element;
}

/** A way to choose: its element, and the places that are chosen now. */
interface Field {
  element: HTMLElement;
  chosen: () => number[];
}

/** Boxes to tick, all ticked at first; with many of them, one key to tick all and one to clear them. */
function boxes(legend: string, labels: string[], changed: () => void): Field {
  const inputs = labels.map(() => make('input', { type: 'checkbox', checked: true, onchange: changed }));
  const all = (checked: boolean) => () => {
    for (const input of inputs) input.checked = checked;
    changed();
  };
  const several = [words.all, words.none].map((text, index) => make('button', { type: 'button', onclick: all(index === 0) }, text));
  const list = make(
    'div',
    {},
    ...inputs.map((input, index) => make('label', {}, input, labels[index] ?? '')),
    ...(labels.length > 4 ? several : []),
  );
  return {
    element: make('fieldset', {}, make('legend', {}, legend), list),
    chosen: () => inputs.flatMap((input, index) => (input.checked ? [index] : [])),
  };
}

/** From one period to another. */
function periods(legend: string, labels: string[], changed: () => void): Field {
  const choose = (at: number) => {
    const select = make('select', { onchange: changed }, ...labels.map((label, index) => new Option(label, `${index}`)));
    select.selectedIndex = at;
    return select;
  };
  const [from, to] = [choose(0), choose(labels.length - 1)];
  const list = make('div', {}, make('label', {}, words.from, from), make('label', {}, words.to, to));
  return {
    element: make('fieldset', {}, make('legend', {}, legend), list),
    chosen: () => between(from.selectedIndex, to.selectedIndex),
  };
}

/** As the page has its tables: with many columns each row is a card on a phone, and its parts say what they are. */
function tableOf({ caption, columns, rows }: ChartData['table']): HTMLTableElement {
  const role = (is: string) => (becomesCards(columns.length) ? { role: is } : {});
  const heads = columns.map((column, index) =>
    make('th', { scope: 'col', className: index ? 'numeric' : '', ...role('columnheader') }, column),
  );
  const cell = (said: string, column: number) =>
    make(
      'td',
      { className: 'numeric', ...(becomesCards(columns.length) ? { role: 'cell', 'data-label': columns[column + 1] } : {}) },
      said,
      ...(said === NO_TARGET ? [make('span', { className: 'govuk-visually-hidden' }, words.noTarget)] : []),
    );
  return make(
    'table',
    role('table'),
    make('caption', {}, caption),
    make('thead', role('rowgroup'), make('tr', role('row'), ...heads)),
    make(
      'tbody',
      role('rowgroup'),
      ...rows.map(({ header, cells }) =>
        make('tr', role('row'), make('th', { scope: 'row', ...role('rowheader') }, header), ...cells.map(cell)),
      ),
    ),
  );
}

/**
 * Opens around the status line: above it the ways to choose, which stay where they are when it becomes longer, and below
 * it what is shown. Closing takes everything away again.
 */
function open(data: ChartData, { button, status, rowInWords }: Place, close: () => void): () => void {
  const { chart } = data;
  const canvas = make('canvas', { 'aria-hidden': 'true' });
  const legend = make('ul', { className: 'legend', 'aria-hidden': 'true' });
  const said = make('p', { className: 'said' });
  const table = make('div', { className: 'scroll', tabIndex: 0, role: 'group', 'aria-label': words.table });
  const update = () => {
    const choice: Choice = { series: series.chosen(), rows: rows.chosen() };
    const isAll = choice.series.length === chart.series.length && choice.rows.length === chart.rows.length;
    status.textContent = choiceInWords(data, choice, words);
    // All of it is in the table of the page.
    table.hidden = isAll || choice.series.length === 0 || choice.rows.length === 0;
    table.replaceChildren(...(table.hidden ? [] : [tableOf(chosenTable(data, choice, words))]));
    const lines = choice.rows.map((row) => {
      const { heads, cells } = chosenRow(data, choice, row, words);
      return make('span', {}, rowInWords(heads, cells));
    });
    said.replaceChildren(...lines);
    draw(canvas, legend, data, choice, (row) => {
      for (const [index, each] of lines.entries()) each.classList.toggle('here', choice.rows[index] === row);
    });
  };
  const legends = names(data, words);
  const series = boxes(
    legends.series,
    chart.series.map(({ label }) => label),
    update,
  );
  const rows = (hasPeriods(data) ? periods : boxes)(
    legends.rows,
    chart.rows.map(({ label }) => label),
    update,
  );
  const name = { role: 'group', 'aria-labelledby': button.id };
  const choices = make(
    'div',
    { className: 'explorer', ...name },
    ...(chart.series.length > 1 ? [series.element] : []),
    ...(chart.rows.length > 1 ? [rows.element] : []),
  );
  const shown = make(
    'div',
    { className: 'shown', ...name },
    legend,
    make('div', { className: 'canvas' }, canvas),
    said,
    table,
    make('button', { type: 'button', onclick: close }, words.close),
  );
  status.before(choices);
  status.after(shown);
  update();
  const media = ['(prefers-color-scheme:dark)', '(forced-colors:active)'].map((query) => matchMedia(query));
  for (const each of media) each.addEventListener('change', update);
  return () => {
    for (const each of media) each.removeEventListener('change', update);
    erase(canvas);
    choices.remove();
    shown.remove();
    status.textContent = '';
  };
}

/** Fetches the data of a chart, opens it, and makes the button open and close it from now on. */
export async function exploreChart(address: string, place: Place): Promise<void> {
  const { button } = place;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const data = (await response.json()) as ChartData;
  let shut: (() => void) | undefined;
  const toggle = () => {
    if (shut) {
      shut();
      shut = undefined;
      button.focus();
    } else {
      shut = open(data, place, toggle);
    }
    button.setAttribute('aria-expanded', `${shut !== undefined}`);
  };
  button.onclick = toggle;
  toggle();
}
