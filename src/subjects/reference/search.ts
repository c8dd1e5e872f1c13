/** The search page: the form’s choices, and, for readers without JavaScript, an A-Z of everything. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { measuresInOrder } from '../../plan/measures.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { outcomeTitle } from '../delivery/outcome-link.ts';
import { hasHelp } from '../help/help.ts';
import { meetingTitle } from '../meetings/meetings.ts';
import { addressOf, HELP, SEARCH } from '../page/addresses.ts';
import { homeCrumb, type PageView, pageBuilder } from '../page/page.ts';
import { yearsText } from '../plans/plan-status.ts';

/** The filter value of pages that concern no district in particular. */
export const WHOLE_AREA = 'Whole area';

/** The filter value of pages that are of no plan in particular. */
export const ALL_PLANS = 'All plans';

export interface SearchView extends PageView {
  /** The plans in the order in which results are shown: the latest first, then what is of no plan in particular. */
  order: string[];
  letters: { letter: string; items: (LinkItem & { kind: string })[] }[];
}

type Item = LinkItem & { kind: string };

function planItems(graph: Graph, plan: Plan): Item[] {
  const old = plan.entry.data.status === 'superseded' ? `, plan of ${yearsText(graph, plan)}` : '';
  const item = (kind: string, label: string, entry: AnyEntry): Item => ({ kind: kind + old, label, address: addressOf(entry, plan.id) });
  return [
    item('Plan', plan.entry.data.title, plan.entry),
    ...plan.all('priority').map((entry) => item('Priority', entry.data.title, entry)),
    ...plan.all('outcome').map((entry) => item('Outcome', outcomeTitle(entry), entry)),
    ...measuresInOrder(plan).map((entry) => item('Measure', entry.data.title, entry)),
    ...plan.all('action').map((entry) => item('Action', `Action ${entry.data.number}: ${entry.data.title}`, entry)),
    ...plan.all('theory-of-change').map((entry) => item('Theory of change', entry.data.title, entry)),
    ...plan.all('chapter').map((entry) => item('Chapter', entry.data.title, entry)),
    ...plan.all('consultation').map((entry) => item('Consultation', entry.data.title, entry)),
  ];
}

export function searchView(graph: Graph): SearchView {
  const plan = graph.currentPlan.id;
  const items: Item[] = [
    ...graph.plans.flatMap((each) => planItems(graph, each)),
    ...graph.all('district').map((entry) => ({ kind: 'District', label: entry.data.name, address: addressOf(entry, plan) })),
    ...graph.all('glossary-term').map((entry) => ({ kind: 'Glossary', label: entry.data.term, address: addressOf(entry, plan) })),
    ...graph.all('group').map((entry) => ({ kind: 'Group', label: entry.data.name, address: addressOf(entry, plan) })),
    ...graph.all('organisation').map((entry) => ({ kind: 'Organisation', label: entry.data.name, address: addressOf(entry, plan) })),
    ...graph.all('meeting').map((entry) => ({
      kind: 'Meeting',
      label: meetingTitle(graph, entry),
      address: addressOf(entry, plan),
    })),
    ...graph.all('topic').map((entry) => ({ kind: 'Then and now', label: entry.data.title, address: addressOf(entry, plan) })),
    ...(hasHelp(graph) ? [{ kind: 'Help', label: 'Help now', address: HELP }] : []),
    ...graph.all('help-subject').map((entry) => ({ kind: 'Help', label: entry.data.title, address: addressOf(entry, plan) })),
    ...graph.all('page').map((entry) => ({ kind: 'Page', label: entry.data.title, address: addressOf(entry, plan) })),
  ];
  /** “% of clients …” stands under O: nobody looks for a sign. */
  const letterOf = ({ label }: Item) => /[\p{L}\p{N}]/u.exec(label.normalize('NFKD'))?.[0].toUpperCase() ?? '–';
  const sorted = items.sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }) || a.address.localeCompare(b.address));
  return {
    ...pageBuilder(graph).page({
      title: 'Search',
      description: 'Search the plans, or look through everything from A to Z.',
      address: SEARCH,
      trail: [homeCrumb(graph)],
      ownWords: true,
    }),
    order: [...graph.plans.map(({ entry }) => entry.data.title), ALL_PLANS],
    letters: [...new Set(sorted.map(letterOf))]
      .sort()
      .map((letter) => ({ letter, items: sorted.filter((item) => letterOf(item) === letter) })),
  };
}

/** The names under which people look for a term, each once: with those of the terms that it replaced, and of the one that replaced it. */
export function searchTerms(graph: Graph): string[][] {
  const terms = graph.all('glossary-term');
  const successor = (term: Entry<'glossary-term'>): Entry<'glossary-term'> =>
    term.data.replacedBy ? successor(graph.get(term.data.replacedBy, 'glossary-term')) : term;
  const namesOf = ({ data }: Entry<'glossary-term'>) => [data.term, data.expansion ?? '', ...(data.aliases ?? [])].filter(Boolean);
  const latestFirst = (a: Entry<'glossary-term'>, b: Entry<'glossary-term'>) => Number(successor(b) === b) - Number(successor(a) === a);
  return [...Map.groupBy(terms, successor).values()]
    .map((family) => {
      const names = family.toSorted(latestFirst).flatMap(namesOf);
      const folded = names.map((name) => name.toLowerCase());
      return names.filter((_, index) => folded.indexOf(folded[index] ?? '') === index);
    })
    .filter((names) => names.length > 1);
}
