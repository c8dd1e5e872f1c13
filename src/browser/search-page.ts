/**
 * The search page: the address holds the query and its filters, and what it holds is what is looked for. Results are
 * announced, and so is a search that cannot be made; everything works by keyboard.
 */
import { type Found, find } from '../search/find.ts';
import type { Answers, SitePlan } from '../search/library.ts';
import { element, made } from './elements.ts';
import { type Addresses, type Parts, withParts } from './search-engine.ts';
import { SearchFilters } from './search-filters.ts';
import { resultList } from './search-results.ts';
import { suggestWhileTyping } from './search-suggestions.ts';
import { searchWords as words } from './search-words.ts';

const form = element<HTMLFormElement>('.search-form');
const status = element('#search-status');
const list = element('#search-results');
const input = element<HTMLInputElement>('#q');
const narrowing = element<HTMLDetailsElement>('.search-form details');
const { pagefind = '', search: folder = '', base = '/', wholeArea = '' } = form.dataset;
const addresses: Addresses = { pagefind, search: folder, base };
const site = JSON.parse(form.dataset.site ?? '{}') as { plans: SitePlan[]; answers: Answers };
const filters = new SearchFilters(narrowing, wholeArea);
const suggestions = suggestWhileTyping({ input, list: element('#search-suggestions'), said: element('#search-suggested'), folder, base });

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

const queryOf = (address: URLSearchParams) => (address.get('q') ?? '').trim();

/** A link to this search with something in it changed. */
function linkTo(address: URLSearchParams, changes: Record<string, string>, text: string): HTMLAnchorElement {
  const after = new URLSearchParams(address);
  for (const [name, value] of Object.entries(changes)) after.set(name, value);
  return made('a', { href: `?${after}` }, text);
}

function announce(address: URLSearchParams, { hits, whole, ...said }: Found) {
  const query = queryOf(address);
  const { corrected, offered, unspoken } = said;
  status.replaceChildren();
  if (corrected !== undefined && !unspoken) {
    status.append(`${words.corrected(corrected)} `, linkTo(address, { [AS_TYPED]: 'typed' }, words.instead(query)), '. ');
  }
  const narrowing = { narrowed: filters.said, unknown: filters.unknownIn(address) };
  status.append(words.outcome({ ...said, ...narrowing, query, results: hits.length, whole }).join(' '));
  if (offered !== undefined && !unspoken) {
    status.append(
      ` ${words.didYouMean.before}`,
      linkTo(address, { [input.name]: offered }, words.didYouMean.words(offered)),
      words.didYouMean.after,
    );
  }
}

const NOTHING_ASKED: Omit<Found, 'hits' | 'whole'> = {
  nowhere: [],
  only: [],
  also: [],
  marked: [],
  silent: [],
  wishes: new Set(),
  unspoken: false,
};

/** What is found for what an address asks for. */
async function search({ engine, shelf, choices }: Parts, address: URLSearchParams): Promise<Found> {
  if (filters.areIn(address) || narrowing.open) filters.fill(await choices());
  filters.show(address);
  const query = queryOf(address);
  if (query) return find({ engine, shelf, ...site }, query, filters.chosen, address.has(AS_TYPED));
  const pages = await engine.search(null, filters.chosen);
  return { ...NOTHING_ASKED, hits: pages.map((page) => ({ page, score: 0, without: [] })), whole: pages.length };
}

/** Looks for what the address asks for. */
async function run() {
  latest += 1;
  const own = latest;
  shown = location.search;
  const address = new URLSearchParams(shown);
  input.value = queryOf(address);
  suggestions.close();
  filters.show(address);
  list.replaceChildren();
  status.textContent = '';
  if (!queryOf(address) && !filters.areIn(address)) return;
  status.textContent = words.searching;
  const wait = setTimeout(() => own === latest && say('slow'), LONG);
  try {
    const { found, rows } = await withParts(addresses, async (parts) => {
      const found = await search(parts, address);
      const { hits, marked, silent } = found;
      return {
        found,
        rows: hits.length > 0 ? await resultList({ hits, marked, silent: filters.areSet ? [] : silent, base }) : [inPage('nothing')],
      };
    });
    if (own !== latest) return;
    announce(address, found);
    list.replaceChildren(...rows);
  } catch {
    if (own === latest) say('failed');
  } finally {
    clearTimeout(wait);
  }
}

/** New words are a new search, to which a reader can go back; a filter narrows the search that she is at. */
function writeAddress() {
  const before = new URLSearchParams(location.search);
  const fields: [string, string][] = [[input.name, input.value.trim()], ...filters.wanted(before)];
  const after = new URLSearchParams(fields.filter(([, value]) => value));
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
for (const select of filters.selects) {
  select.addEventListener('change', () => {
    writeAddress();
    void run();
  });
}
narrowing.addEventListener('toggle', () => {
  if (narrowing.open) withParts(addresses, async ({ choices }) => filters.fill(await choices())).catch(() => say('failed'));
});
// A link to the A to Z on this page changes the address too, but not what is looked for.
window.addEventListener('popstate', () => location.search !== shown && void run());
// An address with a query is looked for at once. Without one, a reader may be typing already: the field is left alone.
if (location.search) void run();
