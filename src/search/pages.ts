/** What the search knows of pages without loading them: rank, plan, and which of them a name leads to. All come from filters of the index. */
import { askOnce } from './ask-once.ts';
import type { Engine, Filters, FoundPage } from './engine.ts';
import type { Lead } from './leads.ts';
import type { Library, SitePlan } from './library.ts';
import { targetKey } from './names.ts';
import { RANK_NAMES, type Rank, weightOf } from './page-ranks.ts';
import { SAYINGS, type Saying, sayingFilter } from './said.ts';

/** A lead whose page is in the index, and is left by the filters. */
export type PageLead = Lead & { page: FoundPage };

const asked = new WeakMap<Engine, (filters: string) => Promise<FoundPage[]>>();

/** All pages with a value of a filter; the index does not change while a page is open. */
function allWith(engine: Engine, filters: Filters): Promise<FoundPage[]> {
  const ask = asked.get(engine) ?? askOnce((each) => engine.search(null, JSON.parse(each)));
  asked.set(engine, ask);
  return ask(JSON.stringify(filters));
}

export class Pages {
  readonly #library: Library;
  readonly #filters: Filters;

  constructor(library: Library, filters: Filters) {
    this.#library = library;
    this.#filters = filters;
  }

  /** The pages at an address, among what the filters leave. */
  async at(address: string): Promise<FoundPage | undefined> {
    return (await allWith(this.#library.engine, { ...this.#filters, target: targetKey(address) }))[0];
  }

  async idsAt(addresses: readonly string[]): Promise<Set<string>> {
    const ids = new Set<string>();
    for (const { id } of await allWith(this.#library.engine, { target: { any: addresses.map(targetKey) } })) ids.add(id);
    return ids;
  }

  async leads(leads: readonly Lead[]): Promise<PageLead[]> {
    const found: PageLead[] = [];
    for (const lead of leads) {
      const page = await this.at(lead.target.address);
      if (page) found.push({ ...lead, page });
    }
    return found;
  }

  /** The pages that say a name, with where they do. */
  async saying(key: string): Promise<Map<FoundPage, Saying>> {
    const pages = new Map<FoundPage, Saying>();
    for (const saying of SAYINGS) {
      const [name, value] = sayingFilter(key, saying);
      for (const page of await allWith(this.#library.engine, { ...this.#filters, [name]: value })) pages.set(page, saying);
    }
    return pages;
  }

  /**
   * Tells of a page, by its id, which of these values of a filter it has. The engine is not asked for every value in turn, but once for each
   * binary digit of their numbers: six times for forty plans.
   */
  async #among<T>(filter: string, values: readonly T[], nameOf: (value: T) => string): Promise<(id: string) => T | undefined> {
    const places: Record<string, number> = {};
    for (let digit = 1; digit <= values.length; digit *= 2) {
      const any = values.filter((_, index) => (index + 1) & digit).map(nameOf);
      for (const { id } of await allWith(this.#library.engine, { [filter]: { any } })) places[id] = digit + (places[id] ?? -1);
    }
    return (id) => values[places[id] as number];
  }

  /** Tells of a page, by its id, which plan it is of. */
  plans(): Promise<(id: string) => SitePlan | undefined> {
    return this.#among('plan', this.#library.plans, ({ title }) => title);
  }

  /** How much each page counts, by its rank and its plan. */
  async weights(): Promise<(id: string) => { weight: number; rank: Rank | undefined; plan: SitePlan | undefined }> {
    const rankOf = await this.#among('rank', RANK_NAMES, String);
    const planOf = await this.plans();
    return (id) => {
      const rank = rankOf(id);
      const plan = planOf(id);
      return { rank, plan, weight: weightOf(rank, plan?.isOld) };
    };
  }

  /** Plans of which none of these pages is. */
  async silentPlans(ids: readonly string[]): Promise<string[]> {
    const speaking = new Set(ids.map(await this.plans()));
    return this.#library.plans.filter((plan) => !speaking.has(plan)).map(({ title }) => title);
  }
}
