/**
 * The addresses of all pages that come and go with plans and what is in them. What the content with its withdrawn parts has, and
 * the public site has not, is what was withdrawn: those addresses stay, and say so.
 */
import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { ofGraph } from '../../plan/remembered.ts';
import { titleOf } from '../../plan/titles.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { hasPromises } from '../accountability/accountability.ts';
import { partnerViews } from '../accountability/partner.ts';
import { acrossPages } from '../across-plans/across-plans.ts';
import { pairName, pairs } from '../across-plans/compare.ts';
import { promiseSubjects } from '../across-plans/promises.ts';
import { actionsByViews } from '../delivery/actions-by.ts';
import { plansWithEmbeds } from '../embeds/embed-lists.ts';
import { planLists } from '../list-pages.ts';
import {
  accountabilityAddress,
  addressOf,
  CHANGES,
  COMPARE,
  CORRECTIONS,
  downloadsAddress,
  embedsOfAddress,
  listAddress,
  PAGE_KINDS,
  PRIVACY,
  partnershipAddress,
  planAddress,
  promisesAddress,
  questionnaireAddress,
  reportAddress,
  reportsAddress,
  SAY,
  sourcesAddress,
} from '../page/addresses.ts';
import { backgroundOf, hasBackground } from '../priorities/priority-sources.ts';
import { hasChanges } from '../record/amendments.ts';
import { hasCorrections } from '../record/corrections.ts';
import { formsOf, tablesOf } from '../report/report-link.ts';
import { hasSay } from '../say/has-say.ts';

const ABOVE = ['meeting', 'page', 'topic'] as const satisfies Kind[];

const titled = (entry: AnyEntry, plan: string): LinkItem => ({
  label: titleOf(entry),
  address: addressOf(entry, plan),
});

/** The pages of an entry beside its own. */
function besides(graph: Graph, plan: Plan, entry: AnyEntry): string[] {
  if (entry.kind === 'priority') {
    const priority = entry as Entry<'priority'>;
    return hasBackground(backgroundOf(graph, plan, priority)) ? [sourcesAddress(priority)] : [];
  }
  const questions = entry.kind === 'consultation' ? questionnaireAddress(entry as Entry<'consultation'>) : undefined;
  return questions === undefined ? [] : [questions];
}

function pagesOfPlan(graph: Graph, plan: Plan): LinkItem[] {
  const { title } = plan.entry.data;
  const own = PAGE_KINDS.flatMap((kind) => plan.all(kind) as readonly AnyEntry[]);
  const ofPlan = [planAddress(plan.id), partnershipAddress(plan.id), downloadsAddress(plan.id), reportsAddress(plan.id)];
  const forms = [...formsOf(graph, plan), ...(tablesOf(graph, plan).length > 0 ? ['table'] : [])];
  ofPlan.push(...forms.map((form) => reportAddress(plan.id, form)));
  return [
    ...ofPlan.map((address) => ({ label: title, address })),
    ...planLists(graph, plan).map(({ view }) => ({ label: view.title, address: view.address })),
    ...(plan.all('action').length > 0 ? [{ label: graph.words.delivery.actions, address: listAddress(plan.id, 'action') }] : []),
    ...actionsByViews(graph, plan).map((view) => ({ label: view.title, address: view.address })),
    ...(hasPromises(plan) ? [{ label: graph.words.accountability.title, address: accountabilityAddress(plan.id) }] : []),
    ...partnerViews(graph, plan).map(({ view }) => ({ label: view.title, address: view.address })),
    ...own.flatMap((entry) => {
      const page = titled(entry, plan.id);
      return [page, ...besides(graph, plan, entry).map((address) => ({ ...page, address }))];
    }),
  ];
}

export const allPages = ofGraph((graph): readonly LinkItem[] => [
  ...graph.plans.flatMap((plan) => pagesOfPlan(graph, plan)),
  ...ABOVE.flatMap((kind) => (graph.all(kind) as readonly AnyEntry[]).map((entry) => titled(entry, graph.currentPlan.id))),
  ...acrossPages(graph),
  ...(graph.plans.length > 1
    ? pairs(graph).map((pair) => ({
        label: `${pair.later.entry.data.title}, ${pair.earlier.entry.data.title}`,
        address: `${COMPARE}${pairName(pair)}/`,
      }))
    : []),
  ...(acrossPages(graph).length > 0
    ? promiseSubjects(graph).map(({ id, data }) => ({ label: data.title, address: promisesAddress(id) }))
    : []),
  ...plansWithEmbeds(graph).map(({ id, entry }) => ({ label: graph.words.embeds.ofPlan(entry.data.title), address: embedsOfAddress(id) })),
  // It is there without a text of the partnership, too.
  { label: graph.words.privacy.title, address: PRIVACY },
  ...(hasSay(graph) ? [{ label: graph.words.say.title, address: SAY }] : []),
  ...(hasCorrections(graph) ? [{ label: graph.words.corrections.title, address: CORRECTIONS }] : []),
  ...(hasChanges(graph) ? [{ label: graph.words.record.changesTitle, address: CHANGES }] : []),
]);
