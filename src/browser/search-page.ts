/**
 * The search page: the address holds the query and its filters, and what it holds is what is looked for. Results are
 * announced, and so is a search that cannot be made; everything works by keyboard.
 */
import { type Found, find } from '../search/find.ts';
import { type Filters, type FoundPage, fileOf } from '../search/index-files.ts';
import { correctedWords, insteadWords, outcomeWords, SEARCHING } from '../search/search-words.ts';
import { resultList } from './search-results.ts';
import { shelfAt } from './search-shelf.ts';
import { suggestWhileTyping } from './search-suggestions.ts';

const element = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The search page lacks ${selector}`);
  return found;
};

const form = element<HTMLFormElement>('.search-form');
const status = element('#search-status');
const list = element('#search-results');
const selects = [...form.querySelectorAll('select')];
const input = element<HTMLInputElement>('#q');
const narrowing = element<HTMLDetailsElement>('.search-form details');
const { search: folder = '', base = '/', wholeArea = '' } = form.dataset;
const shelf = shelfAt(folder);
const suggestions = suggestWhileTyping({ input, list: element('#search-suggestions'), said: element('#search-suggested'), shelf, base });

/** Counts the searches, so that a slow one does not show its results after a later one. */
let latest = 0;
/** The query and filters that are shown. */
let shown = '';
/** After so many milliseconds a reader is told that she need not wait. */
const LONG = 10_000;
/** In the address of a search that takes every word as it was typed. */
const AS_TYPED = 'as';

const inPage = (template: 'slow' | 'failed' | 'nothing') => element<HTMLTemplateElement>(`#search-${template}`).content.cloneNode(true);

/** Says one of the messages that stand in the page: they have links in them. */
const say = (message: 'slow' | 'failed') => status.replaceChildren(inPage(message));

/** Gives each filter its choices, once: whoever does not narrow her search does not load them. */
async function filtersWithChoices(): Promise<Filters> {
  const filters = (await shelf.read(fileOf.filters)) as Filters;
  for (const select of selects) {
    if (select.length > 1) continue;
    const values = Object.keys(filters[select.name] ?? {})
      .filter((value) => value !== wholeArea)
      .sort((a, b) => a.localeCompare(b));
    for (const value of values) select.add(new Option(value, value));
    if (select.parentElement) select.parentElement.hidden = values.length < 2;
  }
  return filters;
}

/** The pages that the filters leave. What concerns the whole area concerns each of its districts too. */
function pagesLeft(filters: Filters): Set<number> | undefined {
  const chosen = selects.filter(({ value }) => value);
  if (chosen.length === 0) return undefined;
  const sets = chosen.map(({ name, value }) => {
    const values = filters[name] ?? {};
    return new Set([...(values[value] ?? []), ...(name === 'district' ? (values[wholeArea] ?? []) : [])]);
  });
  return sets.reduce((left, each) => left.intersection(each));
}

const isNarrowed = () => selects.some(({ value }) => value);

const labelOf = (select: HTMLSelectElement) => select.labels[0]?.textContent ?? select.name;

/** “Kind: Priority; District: Norwich and what concerns the whole area”. */
const narrowedTo = () =>
  selects
    .filter(({ value }) => value)
    .map((select) => `${labelOf(select)}: ${select.value}${select.name === 'district' ? ' and what concerns the whole area' : ''}`)
    .join('; ');

/** Filters that an address asks for, of something that there is not, or no longer. */
const unknownFilters = (address: URLSearchParams): string =>
  selects
    .filter((select) => !select.value && address.get(select.name))
    .map((select) => `${labelOf(select)}: ${address.get(select.name)}`)
    .join('; ');

const queryOf = (address: URLSearchParams) => (address.get('q') ?? '').trim();

function announce(address: URLSearchParams, found: Found) {
  const query = queryOf(address);
  const { hits, corrected, unspoken, whole, nowhere, also } = found;
  const sentences = outcomeWords({
    query,
    corrected,
    unspoken,
    results: hits.length,
    whole,
    nowhere,
    also,
    narrowed: narrowedTo(),
    unknown: unknownFilters(address),
  });
  status.replaceChildren();
  if (corrected !== undefined && !unspoken) {
    const instead = new URLSearchParams(address);
    instead.set(AS_TYPED, 'typed');
    const link = Object.assign(document.createElement('a'), { href: `?${instead}`, textContent: insteadWords(query) });
    status.append(`${correctedWords(corrected)} `, link, '. ');
  }
  status.append(sentences.join(' '));
}

const NOTHING_ASKED: Omit<Found, 'hits'> = {
  whole: 0,
  nowhere: [],
  also: [],
  silent: [],
  wishes: new Set(),
  forms: new Set(),
  unspoken: false,
};

/** What is found for what an address asks for. */
async function search(address: URLSearchParams): Promise<Found> {
  const query = queryOf(address);
  const filters = selects.some(({ name }) => address.get(name)) || narrowing.open ? await filtersWithChoices() : {};
  showFilters(address);
  const left = pagesLeft(filters);
  const all = query
    ? await find(shelf, query, address.has(AS_TYPED))
    : { ...NOTHING_ASKED, hits: [...(left ?? [])].sort((a, b) => a - b).map((page) => ({ page, score: 0, without: [] })) };
  if (!left) return all;
  const hits = all.hits.filter(({ page }) => left.has(page));
  return { ...all, hits, whole: hits.filter(({ without }) => without.length === 0).length };
}

/** Looks for what the address asks for. */
async function run() {
  latest += 1;
  const own = latest;
  shown = location.search;
  const address = new URLSearchParams(shown);
  const query = queryOf(address);
  input.value = query;
  suggestions.close();
  showFilters(address);
  list.replaceChildren();
  status.textContent = '';
  if (!query && selects.every(({ name }) => !address.get(name))) return;
  status.textContent = SEARCHING;
  const wait = setTimeout(() => own === latest && say('slow'), LONG);
  try {
    const found = await search(address);
    const { hits, forms, silent } = found;
    const pageOf = async (page: number) => (await shelf.read(fileOf.page(page))) as FoundPage;
    const rows =
      hits.length > 0 ? await resultList({ hits, forms, silent: isNarrowed() ? [] : silent, pageOf, base }) : [inPage('nothing')];
    if (own !== latest) return;
    announce(address, found);
    list.replaceChildren(...rows);
  } catch {
    shelf.forget();
    if (own === latest) say('failed');
  } finally {
    clearTimeout(wait);
  }
}

/** Sets the filters to what the address asks for; what narrows the results is seen. */
function showFilters(address: URLSearchParams) {
  for (const select of selects) {
    select.value = address.get(select.name) ?? '';
    if (!select.value) continue;
    if (select.parentElement) select.parentElement.hidden = false;
    narrowing.open = true;
  }
}

/** A filter whose choices have not come keeps what the address asks for. */
const wantedOf = (field: HTMLInputElement | HTMLSelectElement, address: URLSearchParams) =>
  field instanceof HTMLSelectElement && field.length === 1 ? (address.get(field.name) ?? '') : field.value.trim();

/** New words are a new search, to which a reader can go back; a filter narrows the search that she is at. */
function writeAddress() {
  const before = new URLSearchParams(location.search);
  const fields = [input, ...selects].map((field) => [field.name, wantedOf(field, before)] as const);
  const after = new URLSearchParams(fields.filter(([, value]) => value).map(([name, value]) => [name, value]));
  const isSame = queryOf(after) === queryOf(before);
  if (isSame && before.has(AS_TYPED)) after.set(AS_TYPED, 'typed');
  const address = after.size > 0 ? `?${after}` : location.pathname;
  if (isSame) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}

form.hidden = false;
element('#search-needs').remove();
form.addEventListener('submit', (event) => {
  event.preventDefault();
  writeAddress();
  void run();
});
for (const select of selects) {
  select.addEventListener('change', () => {
    writeAddress();
    void run();
  });
}
narrowing.addEventListener('toggle', () => {
  if (narrowing.open) filtersWithChoices().catch(() => say('failed'));
});
// A link to the A to Z on this page changes the address too, but not what is looked for.
window.addEventListener('popstate', () => location.search !== shown && void run());
// An address with a query is looked for at once. Without one, a reader may be typing already: the field is left alone.
if (location.search) void run();
