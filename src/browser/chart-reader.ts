/**
 * Reads out a chart value by value, by keyboard, touch and pointer. It is a slider, because that is what browsers and
 * screen readers know already: arrow keys step, Tab leaves, the text of the value is announced, and a phone has its own
 * gesture. The words are those of the table in the page; the place of each row is told by the picture.
 */

/** 'Fraud: 81%'; with several columns 'White. Respondents: 90%; Population: 96.5%'. The head and label of the row come first. */
export function rowInWords([, ...heads]: string[], [label, ...cells]: string[]): string {
  if (cells.length === 1) return `${label}: ${cells}`;
  return `${label}. ${cells.map((cell, index) => `${heads[index]}: ${cell}`).join('; ')}`;
}

/** Puts into a chart’s empty panel a way to step through its values. */
export function readChart(panel: HTMLElement): void {
  const figure = panel.parentElement as HTMLElement;
  const [heads = [], ...rows] = [...figure.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent));
  panel.innerHTML = `<label>Step through the values <input type="range" max="${rows.length - 1}" value="0"></label><p></p>`;
  step(
    figure,
    panel,
    rows.map((row) => rowInWords(heads, row)),
  );
  offerToExplore(panel);
}

function step(figure: HTMLElement, panel: HTMLElement, words: string[]): void {
  const slider = panel.querySelector('input') as HTMLInputElement;
  const said = panel.querySelector('p') as HTMLElement;
  const pictures = [...figure.querySelectorAll<SVGSVGElement>('[data-places]')].map((svg) => {
    const areas = svg.dataset.places?.split(',').map((place) => {
      const area = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      area.setAttribute('class', 'area');
      // A little wider than the row, not to touch its words. A row that stands in several places has more than four numbers.
      const path = place.replace(/(\S+) (\S+) (\S+) (\S+)/g, (_, x, y, w, h) => `M${x - 4} ${y}h${+w + 8}v${h}h${-w - 8}z`);
      area.setAttribute('d', path);
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
  const name = (row: number) => slider.setAttribute('aria-valuetext', words[row] ?? '');
  const show = (row: number) => {
    // A slider keeps its value between its ends by itself.
    slider.value = `${row}`;
    const at = slider.valueAsNumber;
    name(at);
    said.textContent = words[at] ?? '';
    for (const areas of pictures) for (const [index, area] of areas.entries()) area.classList.toggle('here', index === at);
  };
  name(0);
  slider.oninput = slider.onfocus = () => show(slider.valueAsNumber);
  // Rows stand one below the other, so the key that goes down goes to the next; a slider alone would go back.
  slider.onkeydown = (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    show(slider.valueAsNumber + by);
  };
}

/** Where there is something to choose, and the reader’s data is not to be saved. */
function offerToExplore(panel: HTMLElement): void {
  const { explore } = panel.dataset;
  const { connection } = navigator as { connection?: { saveData: boolean } };
  if (!explore || connection?.saveData || matchMedia('(prefers-reduced-data:reduce)').matches) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Explore this chart';
  button.setAttribute('aria-expanded', 'false');
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  panel.append(button, status);
  const load = () => {
    button.onclick = null;
    status.textContent = 'Loading…';
    import('./chart-explorer.ts')
      .then((explorer) => explorer.exploreChart(explore, { button, status, rowInWords }))
      .catch(() => {
        status.textContent = 'This could not be loaded. All figures are in the table.';
        button.onclick = load;
      });
  };
  button.onclick = load;
}
