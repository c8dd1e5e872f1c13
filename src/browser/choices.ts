/**
 * Chooses among the entries of a page: makes a box for each row of links, hides the entries that are not chosen, and the parts
 * of the page that then have none. What is shown is told, and is what is printed. The links are folded away, out of the way of the
 * list: they lead to pages that can be sent to somebody.
 */
import { choicesWords as words } from './choices-words.ts';

interface Part {
  elements: HTMLElement[];
  entries: HTMLElement[];
}

const isHeading = (element: Element): boolean => /^H[2-6]$/.test(element.tagName);

/** Each heading, with what stands under it up to the next of its level or above, where entries are among that. */
function partsOf(entries: readonly HTMLElement[]): Part[] {
  const lists = [...new Set(entries.map((entry) => entry.parentElement as HTMLElement))];
  const parent = lists[0]?.parentElement;
  const all = [...(parent?.children ?? [])] as HTMLElement[];
  const within = (elements: readonly HTMLElement[]) => entries.filter((entry) => elements.some((element) => element.contains(entry)));
  return all.filter(isHeading).flatMap((heading): Part[] => {
    const rest = all.slice(all.indexOf(heading) + 1);
    const end = rest.findIndex((each) => isHeading(each) && each.tagName <= heading.tagName);
    const elements = [heading, ...(end < 0 ? rest : rest.slice(0, end))];
    // Below the last entry of the page, what stands under the last heading is not about it.
    const last = elements.findLastIndex((element) => within([element]).length > 0);
    return last < 0 ? [] : [{ elements: elements.slice(0, last + 1), entries: within(elements) }];
  });
}

function box(row: Element, change: () => void): HTMLSelectElement {
  const select = document.createElement('select');
  select.add(new Option(words.all, ''));
  for (const link of row.querySelectorAll<HTMLElement>('[data-choice]')) select.add(new Option(link.textContent, link.dataset.choice));
  select.onchange = change;
  return select;
}

export function makeChoices(place: Element): void {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-of]')];
  const parts = partsOf(entries);
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button';
  button.textContent = words.showAll;
  const form = document.createElement('form');
  form.className = 'search-form';

  const rows = [...place.querySelectorAll('dl > div')].filter((row) => row.querySelector('[data-choice]'));
  const boxes = rows.map((row) => {
    const select = box(row, show);
    const label = document.createElement('label');
    label.append(row.querySelector('dt')?.textContent ?? '', select);
    const div = document.createElement('div');
    div.append(label);
    form.append(div);
    return select;
  });
  button.onclick = () => {
    for (const each of boxes) each.value = '';
    show();
    boxes[0]?.focus();
  };
  form.onsubmit = () => false;
  form.append(button);
  const links = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = words.asPages;
  links.append(summary, ...place.querySelectorAll('dl'));
  place.append(form, links);
  // Beside them, for they are not printed.
  place.after(said);
  // A browser may have kept what was chosen before.
  show();

  function show() {
    const chosen = boxes.map(({ value }) => value).filter(Boolean);
    for (const entry of entries) {
      const of = entry.dataset.of?.split(' ') ?? [];
      entry.hidden = !chosen.every((each) => of.includes(each));
    }
    for (const element of parts.flatMap(({ elements }) => elements)) element.hidden = false;
    for (const { elements, entries: own } of parts) {
      if (own.every(({ hidden }) => hidden)) for (const element of elements) element.hidden = true;
    }
    const shown = new Set(entries.filter(({ hidden }) => !hidden)).size;
    button.hidden = chosen.length === 0;
    said.textContent = chosen.length === 0 ? '' : shown === 0 ? words.none : words.shown({ shown, all: entries.length });
  }
}
