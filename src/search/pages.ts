/** What the search knows of pages without loading them: rank, plan, and which of them a name leads to. All come from filters of the index. */
import type { Engine, Filters, FoundPage } from './engine.ts';
import type { Lead } from './leads.ts';
import type { Library, SitePlan } from './library.ts';
import { targetKey } from './names.ts';
import { RANK_NAMES, type Rank, weightOf } from './page-ranks.ts';
import { SAYINGS, type Saying, sayingFilter } from './said.ts';

/** A lead whose page is in the index, and is left by the filters. */
export type PageLead = Lead & { page: FoundPage };

const asked = new WeakMap<Engine, Map<string, Promise<FoundPage[]>>>();

/** All pages with a value of a filter; the index does not change while a page is open. */
function allWith(engine: Engine, filters: Filters): Promise<FoundPage[]> {
  const known = asked.get(engine) ?? new Map<string, Promise<FoundPage[]>>();
  asked.set(engine, known);
  const key = JSON.stringify(filters);
  const found = known.get(key) ?? engine.search(null, filters);
  known.set(key, found);
  found.catch(() => known.delete(key));
  return found;
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
    for (const address of addresses) for (const { id } of await allWith(this.#library.engine, { target: targetKey(address) })) ids.add(id);
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

  /** By its id, the rank of every page that has one. */
  async ranks(): Promise<Map<string, Rank>> {
    const ranks = new Map<string, Rank>();
    for (const rank of RANK_NAMES) for (const { id } of await allWith(this.#library.engine, { rank })) ranks.set(id, rank);
    return ranks;
  }

  /** By its id, the plan of every page that is of one. */
  async plans(): Promise<Map<string, SitePlan>> {
    const plans = new Map<string, SitePlan>();
    for (const plan of this.#library.plans)
      for (const { id } of await allWith(this.#library.engine, { plan: plan.title })) plans.set(id, plan);
    return plans;
  }

  /** How much each page counts, by its rank and its plan. */
  async weights(): Promise<(id: string) => { weight: number; rank: Rank | undefined; plan: SitePlan | undefined }> {
    const [ranks, plans] = [await this.ranks(), await this.plans()];
    return (id) => {
      const [rank, plan] = [ranks.get(id), plans.get(id)];
      return { rank, plan, weight: weightOf(rank, plan?.isOld ?? false) };
    };
  }

  /** Plans of which none of these pages is. */
  async silentPlans(ids: readonly string[]): Promise<string[]> {
    const plans = await this.plans();
    const speaking = new Set(ids.map((id) => plans.get(id)));
    return this.#library.plans.filter((plan) => !speaking.has(plan)).map(({ title }) => title);
  }
}
