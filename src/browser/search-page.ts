/** The search page: the address holds the query and its filters, results are announced, everything works by keyboard. */
import { isRealMatch, merged, namesFor } from './search-query.ts';
import { countText, type Result, type ResultGroup, resultSections } from './search-results.ts';

type Filters = Record<string, string | { any: string[] }>;

interface Pagefind {
  options: (options: { baseUrl: string; ranking: object }) => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (query: string | null, options: { filters: Filters }) => Promise<{ results: Result[] }>;
}

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
const wholeArea = form.dataset.wholeArea ?? '';
/** The plans, the latest first, then what is of no plan in particular. */
const plans = JSON.parse(form.dataset.plans ?? '[]') as string[];
const allPlans = plans.at(-1);

let engine: Promise<{ pagefind: Pagefind; terms: string[][] }> | undefined;
/** Counts the searches, so that a slow one does not show its results after a later one. */
let latest = 0;

/** Loads the engine when it is first needed. */
function load() {
  engine ??= (async () => {
    // The address is a variable so that the bundler does not look for the file: Pagefind writes it after the build.
    const address = `${form.dataset.search}pagefind.js`;
    const [pagefind, response] = await Promise.all([
      import(/* @vite-ignore */ address) as Promise<Pagefind>,
      fetch(form.dataset.terms ?? ''),
    ]);
    // Pages differ in length by what they explain, not by how well they answer; a title says best what a page is about.
    await pagefind.options({ baseUrl: form.dataset.base ?? '/', ranking: { metaWeights: { title: 20 }, pageLength: 0.1 } });
    await fillFilters(pagefind);
    return { pagefind, terms: (await response.json()) as string[][] };
  })();
  return engine;
}

async function fillFilters(pagefind: Pagefind) {
  const filters = await pagefind.filters();
  for (const select of selects) {
    const values = Object.keys(filters[select.name] ?? {})
      .filter((value) => value !== wholeArea)
      .sort((a, b) => a.localeCompare(b));
    for (const value of values) select.add(new Option(value, value));
    const field = select.parentElement;
    if (field) field.hidden = values.length < 2;
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

function announce(query: string, names: readonly string[], groups: readonly ResultGroup[]) {
  const total = groups.reduce((sum, { results }) => sum + results.length, 0);
  const within = groups.filter(({ results }) => results.length > 0).length;
  const count = total === 0 ? 'No results' : countText(total);
  const also = names.filter((name) => name.toLowerCase() !== query.toLowerCase());
  const advice = total === 0 ? ' Try another word, or look through everything from A to Z below.' : '';
  const order = within > 1 ? ' The latest plan comes first.' : '';
  status.textContent = `${count}${query ? ` for “${query}”` : ''}.${order}${also.length > 0 ? ` Also looked for: ${also.join(', ')}.` : ''}${advice}`;
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

async function run() {
  latest += 1;
  const own = latest;
  const query = input.value.trim();
  const { plan: chosen, ...filters } = chosenFilters();
  list.replaceChildren();
  if (!query && chosen === undefined && Object.keys(filters).length === 0) {
    status.textContent = '';
    return;
  }
  status.textContent = 'Searching…';
  const { pagefind, terms } = await load();
  const names = query ? namesFor(query, terms) : [];
  const wanted = plans.filter((each) => chosen === undefined || each === chosen);
  const groups = await resultGroups(pagefind, wanted, names, filters);
  const sections = await resultSections(groups);
  if (own !== latest) return;
  const nothing = groups.filter(({ results, plan }) => results.length === 0 && plan !== allPlans);
  list.replaceChildren(...sections, ...(sections.length > 0 && nothing.length > 0 ? [nothingFound(nothing)] : []));
  announce(query, names, groups);
}

function readAddress() {
  const address = new URLSearchParams(location.search);
  input.value = address.get('q') ?? '';
  for (const select of selects) select.value = address.get(select.name) ?? '';
}

function writeAddress() {
  const fields = [input, ...selects].filter(({ value }) => value.trim());
  const address = new URLSearchParams(fields.map(({ name, value }) => [name, value.trim()]));
  history.pushState(null, '', address.size > 0 ? `?${address}` : location.pathname);
}

async function fromAddress() {
  readAddress();
  await run();
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
window.addEventListener('popstate', () => void fromAddress());
// The filters’ choices come with the engine, so an address with filters waits for it.
// Without one, a reader may be typing already: the field is left alone.
if (location.search) {
  readAddress();
  void load().then(fromAddress);
} else {
  void load();
}
