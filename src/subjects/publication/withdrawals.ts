/** What was withdrawn: what it was, when, why, and what stands in its place. */
import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { publicationOf } from '../../plan/publication.ts';
import { titleOf } from '../../plan/titles.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { AnyEntry } from '../../source/read-content.ts';
import { table } from '../open-data/open-data-table.ts';
import { addressOf } from '../page/addresses.ts';
import type { PageView } from '../page/page.ts';

export interface WithdrawalView {
  /** What it was: “Priority”. */
  kind: string;
  title: string;
  /** The day, and the same in words. */
  on: string;
  date: string;
  why: string;
  instead?: LinkItem | undefined;
  /** What took on, in another plan, the priority that stood at the address of the page. */
  wentOn?: LinkItem[];
  address: string;
  file: string;
  /** The plan that it is or belongs to. */
  plan?: string | undefined;
}

/** A page that stood for what was withdrawn. */
export interface WithdrawnView extends PageView {
  withdrawals: WithdrawalView[];
}

/** Of what is withdrawn by itself: what goes with it has no words of its own. */
const withdrawnItself = (graph: Graph) =>
  graph.withdrawn.flatMap((entry) => {
    const { withdrawn } = publicationOf(entry);
    return withdrawn && withdrawn.on <= graph.asOf ? [{ entry, withdrawn }] : [];
  });

const placeOf = (graph: Graph, entry: AnyEntry) => addressOf(entry, entry.plan ?? graph.currentPlan.id);

function insteadOf(graph: Graph, entry: AnyEntry, reference: string | undefined): AnyEntry | undefined {
  if (reference === undefined) return undefined;
  const get = entry.kind === 'plan' || entry.plan === undefined ? graph.get : graph.planOf(entry.plan).get;
  return get(reference, entry.kind) as AnyEntry;
}

/** All withdrawals, or those of one kind, or of a plan and a kind. */
export const withdrawals = (graph: Graph, kind?: Kind, plan?: string): WithdrawalView[] =>
  withdrawnItself(graph)
    .filter(({ entry }) => (kind === undefined || entry.kind === kind) && (plan === undefined || entry.plan === plan))
    .map(({ entry, withdrawn }) => {
      const instead = insteadOf(graph, entry, withdrawn.instead);
      return {
        kind: graph.words.search.kinds[entry.kind],
        title: titleOf(entry),
        on: withdrawn.on,
        date: graph.words.dates.full(withdrawn.on),
        why: withdrawn.why,
        instead: instead && { label: titleOf(instead), address: placeOf(graph, instead) },
        address: placeOf(graph, entry),
        file: entry.file,
        plan: entry.kind === 'plan' ? entry.id : entry.plan,
      };
    });

/** The plan that it is, stands in, or says that it belongs to. */
function planIdOf(graph: Graph, entry: AnyEntry): string | undefined {
  if (entry.kind === 'plan') return entry.id;
  return entry.kind === 'update' && entry.data.plan ? graph.planOf(entry.data.plan).id : entry.plan;
}

export const withdrawalTable = (graph: Graph) =>
  table(
    graph,
    'withdrawn',
    withdrawnItself(graph),
    [
      { name: 'kind', type: 'text', value: ({ entry }) => entry.kind },
      { name: 'entry_id', type: 'text', value: ({ entry }) => entry.id },
      { name: 'plan_id', type: 'id', value: ({ entry }) => planIdOf(graph, entry) },
      {
        name: 'plan',
        type: 'text',
        value: ({ entry }) => {
          const id = planIdOf(graph, entry);
          return id && graph.planOf(id).entry.data.title;
        },
      },
      { name: 'title', type: 'text', value: ({ entry }) => titleOf(entry) },
      { name: 'withdrawn_on', type: 'date', exact: 'day', value: ({ withdrawn }) => withdrawn.on },
      { name: 'why', type: 'text', value: ({ withdrawn }) => withdrawn.why },
      {
        name: 'instead_id',
        type: 'text',
        value: ({ entry, withdrawn }) => insteadOf(graph, entry, withdrawn.instead)?.id,
      },
      { name: 'address', type: 'text', value: ({ entry }) => placeOf(graph, entry) },
    ],
    ['kind', 'plan_id', 'entry_id'],
    ['plan_id'],
  );
