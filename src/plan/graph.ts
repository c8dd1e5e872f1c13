/** The one graph that all pages, charts, documents and data files are made from: entries in order, found by kind and id, frozen. */
import { type Kind, kinds, type PlanKind } from '../schema/kinds.ts';
import type { AnyEntry, Entry } from '../source/read-content.ts';
import { candidates, idOf, kindsWithin, splitPlan } from '../source/references.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { type Published, publicDay, publishedOn } from './publication.ts';
import { latestDay, withRecord } from './record.ts';

type Of<K extends Kind> = { [P in K]: Entry<P> }[K];

/** The entries of one plan. */
export interface Plan {
  id: string;
  entry: Entry<'plan'>;
  all: <K extends PlanKind>(kind: K) => readonly Entry<K>[];
  /** The entry that a checked reference means. Throws if there is none: the checker reports those first. */
  get: <K extends Kind>(reference: string, ...kinds: K[]) => Of<K>;
}

export interface Graph {
  site: Entry<'site'>;
  /** “Today”, as data: the day handed to the build, or else the day that the content itself has come to. */
  asOf: string;
  /** The latest day that the content itself has, whatever day was handed to the build. */
  lastRecord: string;
  entries: readonly AnyEntry[];
  /** The keys of what is not public yet (`keyOf`): in a preview it is among the entries, and in no other graph. */
  drafts: ReadonlySet<string>;
  /** True for a site that shows drafts, to those who are to agree to them. */
  preview: boolean;
  /** Tells of an address whether it was ever published: what a page may have once, and lose when a plan is added, it keeps then. */
  wasPublished: (address: string) => boolean;
  /** The day on which an address, or a part of a page by its name, was published first; nothing if that is not remembered. */
  publishedOn: (address: string) => string | undefined;
  /** The names of all parts that a page ever had. */
  partsOf: (page: string) => readonly string[];
  /** What was withdrawn: references find it, and no list has it. */
  withdrawn: readonly AnyEntry[];
  /** The same content with what was withdrawn in its place, to know which addresses it had. */
  whole: () => Graph;
  /** The same as their files have them: promises as they were first, before what the record changed in them. */
  written: readonly AnyEntry[];
  /** What the code says to readers, in the language of the site. */
  words: Words;
  /** Where the site is published, with its path: https://www.example.org/plan/. */
  address: string;
  plans: readonly Plan[];
  currentPlan: Plan;
  all: <K extends Kind>(kind: K) => readonly Entry<K>[];
  get: <K extends Kind>(reference: string, ...kinds: K[]) => Of<K>;
  /** The plan that a checked reference means. */
  planOf: (reference: string) => Plan;
  /** The plan and the entry that a checked reference from above the plans means: “old-town-2012/burglary”. */
  across: <K extends PlanKind>(reference: string, ...kinds: K[]) => { plan: Plan; entry: Of<K> };
  /** The entry that a checked reference means which may name a plan or a kind: “old-town-2012/burglary”, “topic/violence”. */
  anywhere: <K extends Kind>(reference: string, ...kinds: K[]) => Of<K>;
}

const natural = new Intl.Collator('en', { numeric: true });
const by =
  <E>(...keys: ((entry: E) => string | number)[]) =>
  (a: E, b: E) => {
    for (const key of keys) {
      const order = natural.compare(String(key(a)), String(key(b)));
      if (order !== 0) return order;
    }
    return 0;
  };

/** The order in which a reader expects the entries of a kind. Lists keep the order of their file. */
const ORDER: { [K in Kind]?: (a: Entry<K>, b: Entry<K>) => number } = {
  plan: (a, b) => natural.compare(b.data.period.from, a.data.period.from) || natural.compare(a.id, b.id),
  chapter: by(
    (entry) => (entry.data.number.startsWith('A') ? 1 : 0),
    (entry) => entry.data.number,
  ),
  theme: by(
    (entry) => entry.data.order,
    (entry) => entry.id,
  ),
  priority: by(
    (entry) => entry.data.order,
    (entry) => entry.id,
  ),
  target: by(
    (entry) => entry.data.order ?? Number.MAX_SAFE_INTEGER,
    (entry) => entry.id,
  ),
  funding: by(
    (entry) => entry.data.order ?? Number.MAX_SAFE_INTEGER,
    (entry) => entry.id,
  ),
  outcome: by(
    (entry) => entry.data.number,
    (entry) => entry.id,
  ),
  action: by(
    (entry) => entry.data.number,
    (entry) => entry.id,
  ),
  meeting: (a, b) => natural.compare(b.data.date, a.data.date) || natural.compare(a.id, b.id),
  update: (a, b) => natural.compare(b.data.date, a.data.date) || natural.compare(a.id, b.id),
  consultation: by(
    (entry) => entry.data.from,
    (entry) => entry.id,
  ),
};

const KINDS = /* @__PURE__ */ Object.keys(kinds) as Kind[];
const KINDS_OF_PLANS = /* @__PURE__ */ kindsWithin(KINDS, 'plan');

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const child of Object.values(value)) deepFreeze(child);
  return value;
}

export interface GraphOptions {
  asOf?: string | undefined;
  address?: string | undefined;
  /** With drafts. */
  preview?: boolean | undefined;
  /** What the ledger has: days, by address. */
  published?: ReadonlyMap<string, string> | undefined;
}

/** Builds the graph from checked entries. `asOf` (a day) and `address` override what the content says. */
export function buildGraph(given: readonly AnyEntry[], options: GraphOptions = {}): Graph {
  const day = options.asOf ?? publicDay(given);
  return graphOf(given, day, options, publishedOn(given, day, { preview: options.preview ?? false }));
}

/** What is made for a key is made when it is first asked for, and kept. */
function onceEach<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Finds all of a kind, or those of one plan, in their order. */
function lister(entries: readonly AnyEntry[]) {
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  const byPlan = Map.groupBy(entries, ({ kind, plan }) => `${kind} ${plan}`);
  return <K extends Kind>(kind: K, plan?: string): readonly Entry<K>[] => {
    const found = [...((plan === undefined ? byKind.get(kind) : byPlan.get(`${kind} ${plan}`)) ?? [])];
    const order = ORDER[kind] as ((a: AnyEntry, b: AnyEntry) => number) | undefined;
    return Object.freeze(order ? found.sort(order) : found) as unknown as readonly Entry<K>[];
  };
}

/** Finds what references mean, of those that can be reached. The same few are asked for again and again: each is looked for once. */
function getter(reachable: (reference: string) => AnyEntry[], where = ''): Graph['get'] {
  const known = onceEach(reachable);
  return (reference, ...kinds) => {
    const found = known(reference).find(({ kind }) => (kinds as Kind[]).includes(kind));
    if (!found) throw new Error(`No ${kinds.join(' or ')} “${reference}”${where}`);
    return found as Of<(typeof kinds)[number]>;
  };
}

/** The names of the parts of each page, of addresses such as “/plans/new-town/#1-10”. */
function partsByPage(addresses: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const named = [...addresses].map((address) => address.split('#')).filter(([, name]) => name !== undefined);
  const byPage = Map.groupBy(named, ([page = '']) => page);
  return new Map([...byPage].map(([page, parts]) => [page, parts.map(([, name = '']) => name)]));
}

function graphOf(given: readonly AnyEntry[], day: string, options: GraphOptions, published: Published): Graph {
  const { address, preview = false } = options;
  const entries = withRecord(published.entries, day);
  for (const entry of [...entries, ...published.withdrawn]) deepFreeze(entry);

  const ofKind = lister(entries);
  const everything: readonly AnyEntry[] = [...entries, ...published.withdrawn];
  const fromAbove = (reference: string) => candidates(everything, reference, KINDS, undefined);
  const within = (plan: string) => (reference: string) => candidates(everything, reference, KINDS, plan);
  const parts = onceEach(() => partsByPage(options.published?.keys() ?? []));
  const all = onceEach((kind: Kind) => ofKind(kind)) as Graph['all'];
  const asPlan = (entry: Entry<'plan'>): Plan => {
    const own = onceEach((kind: PlanKind) => ofKind(kind, entry.id)) as Plan['all'];
    return Object.freeze({ id: entry.id, entry, all: own, get: getter(within(entry.id), ` in plan ${entry.id}`) });
  };
  const plans = all('plan').map(asPlan);
  const known = [...plans, ...published.withdrawn.flatMap((entry) => (entry.kind === 'plan' ? [asPlan(entry as Entry<'plan'>)] : []))];
  const knownById = new Map(known.map((plan) => [plan.id, plan]));
  const planOf: Graph['planOf'] = (reference) => {
    const plan = knownById.get(idOf(reference));
    if (!plan) throw new Error(`No plan “${reference}”`);
    return plan;
  };
  const across: Graph['across'] = (reference, ...kinds) => {
    const { plan: id, rest } = splitPlan(reference);
    const plan = planOf(id);
    return { plan, entry: plan.get(rest, ...kinds) };
  };
  const anywhere: Graph['anywhere'] = getter((reference) => {
    const { plan, rest } = splitPlan(reference);
    return knownById.has(plan) ? candidates(everything, rest, KINDS_OF_PLANS, plan) : fromAbove(reference);
  });
  const [site] = all('site');
  if (!site) throw new Error('site.yaml is missing');
  const currentPlan = plans.find((plan) => plan.id === site.data.currentPlan);
  if (!currentPlan) throw new Error(`No plan “${site.data.currentPlan}”`);
  return Object.freeze({
    site,
    asOf: day,
    lastRecord: latestDay(published.entries, day),
    entries,
    drafts: published.drafts,
    preview,
    wasPublished: (address: string) => options.published?.has(address) ?? false,
    publishedOn: (address: string) => options.published?.get(address),
    partsOf: (page: string) => parts(undefined).get(page) ?? [],
    withdrawn: published.withdrawn,
    whole: onceEach(() => graphOf(given, day, options, publishedOn(given, day, { preview, whole: true }))) as Graph['whole'],
    written: published.entries,
    words: wordsIn(site.data.language),
    address: (address ?? site.data.address).replace(/\/?$/, '/'),
    plans: Object.freeze(plans),
    currentPlan,
    all,
    get: getter(fromAbove),
    planOf,
    across,
    anywhere,
  });
}
