/**
 * The best five while somebody types: a combobox as the ARIA Authoring Practices have it, with a list that only suggests. Who
 * does not look at it types on and presses Enter, as if it were not there.
 */

import { fileOf, type Name, type Suggestion, type WrittenSuggestion } from '../search/index-files.ts';
import type { Shelf } from '../search/index-reader.ts';
import { suggestionWords } from '../search/search-words.ts';
import { readSuggestions, suggestionsFor } from '../search/suggest.ts';

interface Parts {
  input: HTMLInputElement;
  list: HTMLElement;
  /** Where the number of suggestions is said. */
  said: HTMLElement;
  shelf: Shelf;
  /** Before every address. */
  base: string;
}

export function suggestWhileTyping({ input, list, said, shelf, base }: Parts): { close: () => void } {
  let shown: Suggestion[] = [];
  let active = -1;
  let typed = 0;
  let all: Promise<Suggestion[]> | undefined;

  const addressOf = ({ address }: Suggestion) => base.replace(/\/$/, '') + address;

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
        const option = document.createElement('li');
        option.id = `suggestion-${index}`;
        option.role = 'option';
        option.append(label, Object.assign(document.createElement('span'), { textContent: ` ${note}` }));
        // The field keeps the focus, so that the list is still there when the button of the mouse comes up.
        option.addEventListener('mousedown', (event) => event.preventDefault());
        option.addEventListener('click', () => location.assign(addressOf(suggestions[index] as Suggestion)));
        return option;
      }),
    );
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(suggestions.length > 0));
    said.textContent = suggestionWords(suggestions.length);
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
    // Without the list nothing is suggested, and the search is as good as before.
    all ??= Promise.all([shelf.read(fileOf.suggestions), shelf.read(fileOf.names)]).then(([written, names]) =>
      readSuggestions(written as WrittenSuggestion[], names as Name[]),
    );
    const known = await all.catch(() => {
      all = undefined;
      return [];
    });
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
