/**
 * The best five while somebody types: a combobox as the ARIA Authoring Practices have it, with a list that only suggests. Who
 * does not look at it types on and presses Enter, as if it were not there.
 */

import { partTyped, readSuggestions, type Suggestion, suggestionsFor } from '../search/suggest.ts';
import { made } from './elements.ts';
import { ask } from './search-engine.ts';
import { searchWords as words } from './search-words.ts';

interface Parts {
  input: HTMLInputElement;
  list: HTMLElement;
  /** Where the number of suggestions is said. */
  said: HTMLElement;
  /** The folder of the search, with its slash. */
  folder: string;
  /** Before every address. */
  base: string;
}

export function suggestWhileTyping({ input, list, said, folder, base }: Parts): { close: () => void } {
  let shown: Suggestion[] = [];
  let active = -1;
  let typed = 0;
  const loaded = new Map<string, Promise<Suggestion[]>>();

  const addressOf = ({ address }: Suggestion) => base.replace(/\/$/, '') + address;

  /** What can be suggested of a part. Without it nothing is suggested, and the search is as good as before. */
  function suggestionsOf(part: string): Promise<Suggestion[]> {
    const known = loaded.get(part);
    if (known) return known;
    const loading = ask(`${folder}suggestions/${part}.json`)
      .then(async (response) => (response.ok ? readSuggestions(await response.json()) : []))
      .catch(() => {
        loaded.delete(part);
        return [];
      });
    loaded.set(part, loading);
    return loading;
  }

  function mark(option: number) {
    active = option;
    [...list.children].forEach((each, index) => {
      each.setAttribute('aria-selected', String(index === option));
    });
    const chosen = list.children[option];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function show(suggestions: Suggestion[]) {
    shown = suggestions;
    list.replaceChildren(
      ...suggestions.map(({ label, note }, index) => {
        const option = made('li', { id: `suggestion-${index}`, role: 'option' }, label, made('span', {}, ` ${note}`));
        // The field keeps the focus, so that the list is still there when the button of the mouse comes up.
        option.addEventListener('mousedown', (event) => event.preventDefault());
        option.addEventListener('click', () => location.assign(addressOf(suggestions[index] as Suggestion)));
        return option;
      }),
    );
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(suggestions.length > 0));
    said.textContent = words.suggestions(suggestions.length);
    mark(-1);
  }

  const close = () => {
    typed += 1;
    show([]);
  };

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  input.addEventListener('input', async () => {
    typed += 1;
    const own = typed;
    const part = partTyped(input.value);
    const known = part === undefined ? [] : await suggestionsOf(part);
    if (own === typed) show(suggestionsFor(input.value, known));
  });
  input.addEventListener('keydown', (event) => {
    const last = shown.length - 1;
    if (event.key === 'Escape' && shown.length > 0) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' && shown.length > 0) {
      event.preventDefault();
      mark(active >= last ? -1 : active + 1);
    } else if (event.key === 'ArrowUp' && shown.length > 0) {
      event.preventDefault();
      mark(active < 0 ? last : active - 1);
    } else if (event.key === 'Enter') {
      const chosen = shown[active];
      if (!chosen) return;
      event.preventDefault();
      location.assign(addressOf(chosen));
    }
  });
  input.addEventListener('blur', close);
  return { close };
}
