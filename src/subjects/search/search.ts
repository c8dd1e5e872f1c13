/** The search page: its form, and the ways that remain when nothing is found. */
import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import type { Answers, SitePlan } from '../../search/library.ts';
import { targetKey } from '../../search/names.ts';
import { exitOfAll } from '../help/exit.ts';
import { hasHelp } from '../help/help.ts';
import { A_TO_Z, HELP, SEARCH } from '../page/addresses.ts';
import { titleLink } from '../page/entry-links.ts';
import { homeCrumb, type PageView, pageBuilder, yearsOf } from '../page/page.ts';
import { letterWays } from './a-to-z.ts';
import { searchAnswers, searchTargets } from './search-names.ts';
import { rankOf, searchedAs } from './search-parts.ts';

/** The filter value of pages that concern no district in particular. Nobody reads it. */
export const WHOLE_AREA = 'Whole area';

export interface SearchView extends PageView {
  /** The way to every letter of the A to Z. */
  letters: LinkItem[];
  /** What a reader can go on with when the plans say nothing of what she looked for. */
  priorities: LinkItem[];
  helpNow?: LinkItem | undefined;
  aToZ: LinkItem;
  /** What the script has to know of the site. */
  plans: SitePlan[];
  answers: Answers;
}

export const searchView = (graph: Graph): SearchView => ({
  ...pageBuilder(graph).page({
    title: graph.words.search.title,
    description: graph.words.search.description,
    address: SEARCH,
    trail: [homeCrumb(graph)],
    ownWords: true,
    // What was typed stands on the page, and in its address.
    exit: exitOfAll(graph),
  }),
  letters: letterWays(graph),
  priorities: graph.currentPlan.all('priority').map((entry) => titleLink(entry, graph.currentPlan.id)),
  helpNow: hasHelp(graph) ? { label: graph.words.help.title, address: HELP } : undefined,
  aToZ: { label: graph.words.search.everything, address: A_TO_Z },
  plans: graph.plans.map((plan) => ({
    title: plan.entry.data.title,
    years: yearsOf(plan),
    isOld: plan.entry.data.status === 'superseded',
  })),
  answers: searchAnswers(graph),
});

/** What the engine is told of a page beside its words: pairs of a name and a value. */
export interface SearchMarks {
  /** To narrow results by, and to say of each. */
  both: (readonly [string, string])[];
  filters: (readonly [string, string])[];
  meta: (readonly [string, string])[];
}

const given = (name: string, values: readonly (string | undefined)[]) => values.flatMap((value) => (value ? [[name, value] as const] : []));

/** Pages that names lead to are found by a filter of their own too. */
export function searchMarks(graph: Graph, { address, search }: Pick<PageView, 'address' | 'search'>): SearchMarks | undefined {
  if (!search) return undefined;
  const { kind, plan, years = [], themes = [], districts = [] } = search;
  return {
    both: [...given('kind', [kind]), ...given('plan', [plan])],
    filters: [
      ...given('year', years),
      ...given('theme', themes),
      ...given('district', districts.length > 0 ? districts : [WHOLE_AREA]),
      ...given('rank', [rankOf(address)]),
      ...given('target', [searchTargets(graph).has(address) ? targetKey(address) : undefined]),
    ],
    meta: given('about', [searchedAs(graph).get(address)?.join(', ')]),
  };
}
