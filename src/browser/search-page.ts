/**
 * The search page: the address holds the query and its filters, and what it holds is what is looked for. Results are
 * announced, and so is a search that cannot be made; everything works by keyboard.
 */
import { type Addresses, type Engine, type Filters, type Pagefind, withEngine } from './search-engine.ts';
import { isRealMatch, merged, namesFor } from './search-query.ts';
import { countText, type Result, type ResultGroup, resultSections } from './search-results.ts';

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
const wholeArea = form.dataset.wholeArea ?? '';
/** The plans, the latest first, then what is of no plan in particular. */
const plans = JSON.parse(form.dataset.plans ?? '[]') as string[];
const allPlans = plans.at(-1);

/** Counts the searches, so that a slow one does not show its results after a later one. */
let latest = 0;
/** The query and filters that are shown. */
let shown = '';
/** After so many milliseconds a reader is told that she need not wait. */
const LONG = 10_000;
const addresses: Addresses = { pagefind: form.dataset.search ?? '', terms: form.dataset.terms ?? '', base: form.dataset.base ?? '/' };

/** Says one of the messages that stand in the page: they have links in them. */
function say(message: 'slow' | 'failed') {
  status.replaceChildren(element<HTMLTemplateElement>(`#search-${message}`).content.cloneNode(true));
}

/** Gives each filter its choices, once. */
function fillFilters(filters: Record<string, Record<string, number>>) {
  for (const select of selects) {
    if (select.length > 1) continue;
    const values = Object.keys(filters[select.name] ?? {})
      .filter((value) => value !== wholeArea)
      .sort((a, b) => a.localeCompare(b));
    for (const value of values) select.add(new Option(value, value));
    if (select.parentElement) select.parentElement.hidden = values.length < 2;
  }
}

/** What concerns the whole area concerns each of its districts too. */
const chosenFilters = (): Filters =>
  Object.fromEntries(
    selects.filter(({ value }) => value).map(({ name, value }) => [name, name === 'district' ? { any: [value, wholeArea] } : value]),
  );

/** The words that a result was found by. */
async function foundWords(result: Result | undefined): Promise<string[]> {
  const excerpt = (await result?.data())?.excerpt ?? '';
  return [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) => word);
}

/** A priority page brings together what others have in pieces, so it goes before them where it answers as well. */
const PRIORITY_WEIGHT = 2;

/** One search; nothing if the engine only found other words with the same beginning. */
async function searchFor(pagefind: Pagefind, query: string, filters: Filters, priorities: ReadonlySet<string>): Promise<Result[]> {
  const { results: found } = await pagefind.search(query, { filters });
  if (!isRealMatch(query, await foundWords(found[0]))) return [];
  // The engine forgets what a result was about when nobody holds the result itself: a copy would not be enough.
  return found.map((result) => ({
    id: result.id,
    score: result.score * (priorities.has(result.id) ? PRIORITY_WEIGHT : 1),
    data: () => result.data(),
  }));
}

/** The priority pages that answer to a name, whatever their plan. */
async function prioritiesFor(pagefind: Pagefind, name: string): Promise<Set<string>> {
  const { results } = await pagefind.search(name, { filters: { kind: 'Priority' } });
  return new Set(results.map(({ id }) => id));
}

const labelOf = (select: HTMLSelectElement) => select.labels[0]?.textContent ?? select.name;

/** “Kind: Priority; District: Norwich and what concerns the whole area”. */
const narrowedTo = () =>
  selects
    .filter(({ value }) => value)
    .map((select) => `${labelOf(select)}: ${select.value}${select.name === 'district' ? ' and what concerns the whole area' : ''}`)
    .join('; ');

/** Filters that an address asks for, of something that there is not, or no longer. */
function unknownFilters(address: URLSearchParams): string {
  const unknown = selects.filter((select) => !select.value && address.get(select.name));
  return unknown.map((select) => `${labelOf(select)}: ${address.get(select.name)}`).join('; ');
}

function announce(address: URLSearchParams, names: readonly string[], groups: readonly ResultGroup[]) {
  const query = queryOf(address);
  const total = groups.reduce((sum, { results }) => sum + results.length, 0);
  const within = groups.filter(({ results }) => results.length > 0).length;
  const also = names.filter((name) => name.toLowerCase() !== query.toLowerCase()).join(', ');
  const [narrowed, unknown] = [narrowedTo(), unknownFilters(address)];
  status.textContent = [
    `${total === 0 ? 'No results' : countText(total)}${query ? ` for “${query}”` : ''}.`,
    narrowed && `Narrowed to ${narrowed}.`,
    unknown && `Not narrowed to ${unknown}, which is not among the choices.`,
    within > 1 && 'The latest plan comes first.',
    also && `Also looked for: ${also}.`,
    total === 0 && `Try another word${narrowed && ' or fewer filters'}, or look through everything from A to Z below.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Which plans have nothing: that is an answer too, for those who look through all of them. */
function nothingFound(groups: readonly ResultGroup[]): HTMLElement {
  const text = document.createElement('p');
  text.textContent = `Nothing found in: ${groups.map(({ plan }) => plan).join('; ')}.`;
  return text;
}

/** What each of the plans has for a query, under all its names; without a query, all that the filters leave. */
async function resultGroups(
  pagefind: Pagefind,
  wanted: readonly string[],
  names: readonly string[],
  filters: Filters,
): Promise<ResultGroup[]> {
  const priorities = new Map<string, ReadonlySet<string>>();
  // One after the other: searches at the same time get in each other’s way while the index is still loading.
  for (const name of names) priorities.set(name, await prioritiesFor(pagefind, name));
  const groups: ResultGroup[] = [];
  for (const plan of wanted) {
    const own = { ...filters, plan };
    const lists: Result[][] = [];
    for (const name of names) lists.push(await searchFor(pagefind, name, own, priorities.get(name) ?? new Set()));
    const results = names.length > 0 ? merged(lists) : (await pagefind.search(null, { filters: own })).results;
    groups.push({ plan, results });
  }
  return groups;
}

const queryOf = (address: URLSearchParams) => (address.get('q') ?? '').trim();

/** What is found for a query, narrowed by the filters that are set. */
async function find(
  { pagefind, terms }: Engine,
  query: string,
): Promise<{ names: string[]; groups: ResultGroup[]; sections: HTMLElement[] }> {
  const { plan: chosen, ...filters } = chosenFilters();
  const names = query ? namesFor(query, terms) : [];
  const wanted = plans.filter((each) => chosen === undefined || each === chosen);
  const groups = await resultGroups(pagefind, wanted, names, filters);
  return { names, groups, sections: await resultSections(groups) };
}

/** Looks for what the address asks for. */
async function run() {
  latest += 1;
  const own = latest;
  shown = location.search;
  const address = new URLSearchParams(shown);
  const query = queryOf(address);
  input.value = query;
  showFilters(address);
  list.replaceChildren();
  status.textContent = '';
  if (!query && selects.every(({ name }) => !address.get(name))) return;
  status.textContent = 'Searching…';
  const wait = setTimeout(() => own === latest && say('slow'), LONG);
  try {
    const found = await withEngine(addresses, (engine) => {
      fillFilters(engine.filters);
      // A later search has filters of its own.
      if (own === latest) showFilters(address);
      return find(engine, query);
    });
    if (own !== latest) return;
    const nothing = found.groups.filter(({ results, plan }) => results.length === 0 && plan !== allPlans);
    list.replaceChildren(...found.sections, ...(found.sections.length > 0 && nothing.length > 0 ? [nothingFound(nothing)] : []));
    announce(address, found.names, found.groups);
  } catch {
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
  const address = after.size > 0 ? `?${after}` : location.pathname;
  if (queryOf(after) === queryOf(before)) history.replaceState(null, '', address);
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
// A link to a letter of the list changes the address too, but not what is looked for.
window.addEventListener('popstate', () => location.search !== shown && void run());
// An address with a query is looked for at once. Without one, a reader may be typing already: the field is left alone.
if (location.search) void run();
else withEngine(addresses, async ({ filters }) => fillFilters(filters)).catch(() => say('failed'));
