/** The choices that narrow a search, as the form has them. */
import type { Filters } from '../search/engine.ts';
import type { Choices } from './search-engine.ts';
import { searchWords as words } from './search-words.ts';

const labelOf = (select: HTMLSelectElement) => select.labels[0]?.textContent ?? select.name;

/** `wholeArea`: the district of pages that concern no district in particular. */
export class SearchFilters {
  readonly selects: HTMLSelectElement[];
  readonly #details: HTMLDetailsElement;
  readonly #wholeArea: string;

  constructor(details: HTMLDetailsElement, wholeArea: string) {
    this.#details = details;
    this.#wholeArea = wholeArea;
    this.selects = [...details.querySelectorAll('select')];
  }

  get areSet(): boolean {
    return this.selects.some(({ value }) => value);
  }

  /** True if an address asks for some. */
  areIn(address: URLSearchParams): boolean {
    return this.selects.some(({ name }) => address.get(name));
  }

  /** Gives each its choices, once. */
  fill(choices: Choices) {
    for (const select of this.selects) {
      if (select.length > 1) continue;
      const values = (choices[select.name] ?? []).toSorted(words.compare);
      for (const value of values) select.add(new Option(value, value));
      if (select.parentElement) select.parentElement.hidden = values.length < 2;
    }
  }

  /** Sets them to what an address asks for; what narrows the results is seen. */
  show(address: URLSearchParams) {
    for (const select of this.selects) {
      select.value = address.get(select.name) ?? '';
      if (!select.value) continue;
      if (select.parentElement) select.parentElement.hidden = false;
      this.#details.open = true;
    }
  }

  /** What concerns the whole area concerns each of its districts too. */
  get chosen(): Filters {
    const set = this.selects.filter(({ value }) => value);
    return Object.fromEntries(set.map(({ name, value }) => [name, name === 'district' ? { any: [value, this.#wholeArea] } : value]));
  }

  /** “Kind: Priority”, for each that is set. */
  get said(): string[] {
    return this.selects
      .filter(({ value }) => value)
      .map((select) => words[select.name === 'district' ? 'districtToo' : 'filter']({ label: labelOf(select), value: select.value }));
  }

  /** Those that an address asks for of something that there is not, or no longer. */
  unknownIn(address: URLSearchParams): string[] {
    return this.selects
      .filter((select) => !select.value && address.get(select.name))
      .map((select) => words.filter({ label: labelOf(select), value: address.get(select.name) ?? '' }));
  }

  /** What they hold; one whose choices have not come keeps what the address asks for. */
  wanted(address: URLSearchParams): [string, string][] {
    return this.selects.map((select) => [select.name, select.length === 1 ? (address.get(select.name) ?? '') : select.value]);
  }
}
