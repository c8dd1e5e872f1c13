/**
 * Reads out a chart value by value, by keyboard, touch and pointer. It is a slider, because that is what browsers and
 * screen readers know already: arrow keys step, Tab leaves, the text of the value is announced, and a phone has its own
 * gesture. The words are those of the table in the page; the place of each row is told by the picture.
 *
 * Slider and button stand in the page, unseen, so that nothing moves when they are made to work.
 */
import { readerWords as words } from './reader-words.ts';
import { rowInWords } from './row-in-words.ts';

/** Puts the table of a chart into words, shows the slider that steps through them, and makes the button work. */
export function readChart(panel: HTMLElement): void {
  // It is asked for each time that the chart comes near, and once more at the first key.
  if (panel.classList.contains('ready')) return;
  const figure = panel.parentElement as HTMLElement;
  const [heads = [], ...rows] = [...figure.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => ('unsaid' in (cell as HTMLElement).dataset ? null : cell.textContent)),
  );
  step(
    figure,
    panel,
    rows.map((row) => said(heads as string[], row)),
  );
  panel.classList.add('ready');
  offerToExplore(panel);
}

/** A row of a table in the language of the page. */
const said = (heads: string[], row: (string | null)[]): string => rowInWords(heads, row, words);

function step(figure: HTMLElement, panel: HTMLElement, texts: string[]): void {
  const slider = panel.querySelector('input') as HTMLInputElement;
  // All rows lie in one place, and one is seen: the place is as high as the highest, and nothing below moves.
  const lines = texts.map((text) => {
    const line = document.createElement('span');
    line.textContent = text;
    return line;
  });
  panel.querySelector('p')?.append(...lines);
  const pictures = [...figure.querySelectorAll<SVGSVGElement>('[data-places]')].map((svg) => {
    const areas = svg.dataset.places?.split(',').map((place) => {
      const area = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      area.setAttribute('class', 'area');
      const [x = 0, y = 0, w = 0, h = 0] = place.split(' ').map(Number);
      // A little wider than the row, not to touch its words.
      area.setAttribute('d', `M${x - 4} ${y}h${w + 8}v${h}h${-w - 8}z`);
      svg.append(area);
      return area;
    });
    svg.addEventListener('pointermove', ({ clientX, clientY }) => {
      const point = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()?.inverse());
      const row = areas?.findIndex((area) => area.isPointInFill(point)) ?? -1;
      if (row >= 0) show(row);
    });
    return areas ?? [];
  });
  const name = (row: number) => slider.setAttribute('aria-valuetext', texts[row] ?? '');
  const show = (row: number) => {
    // A slider keeps its value between its ends by itself.
    slider.value = `${row}`;
    const at = slider.valueAsNumber;
    name(at);
    for (const places of [lines, ...pictures]) for (const [index, place] of places.entries()) place.classList.toggle('here', index === at);
  };
  slider.max = `${texts.length - 1}`;
  slider.value = '0';
  name(0);
  slider.oninput = slider.onfocus = () => show(slider.valueAsNumber);
  // Rows stand one below the other, so the keys that go down go to the next; a slider alone would go back.
  const page = Math.ceil(texts.length / 10);
  slider.onkeydown = (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[event.key];
    if (!by) return;
    event.preventDefault();
    show(slider.valueAsNumber + by);
  };
}

/** Where there is something to choose, and the reader’s data is not to be saved. */
function offerToExplore(panel: HTMLElement): void {
  const { explore, script } = panel.dataset;
  const button = panel.querySelector('button');
  const status = panel.querySelector<HTMLElement>('[role]');
  const { connection } = navigator as { connection?: { saveData: boolean } };
  if (!explore || !button || !status) return;
  if (connection?.saveData || matchMedia('(prefers-reduced-data:reduce)').matches) {
    button.style.visibility = 'hidden';
    return;
  }
  // A browser remembers a script that could not be fetched; under another address it asks again.
  let again = '';
  const load = () => {
    button.onclick = null;
    status.textContent = words.loading;
    (import(script + again) as Promise<typeof import('./chart-explorer.ts')>)
      .then((explorer) => explorer.exploreChart(explore, { button, status, rowInWords: said }))
      .catch(() => {
        again += '?';
        status.textContent = words.notLoaded;
        button.onclick = load;
      });
  };
  button.onclick = load;
}
