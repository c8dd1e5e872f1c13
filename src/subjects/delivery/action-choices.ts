/**
 * What actions of a plan can be chosen by: owner, priority, date, status, district. A value is offered where it has at least one
 * action and not all of them; what all share chooses nothing. So there are never more pages than the actions name values, but for
 * those few that a report or a date which is found may empty: their pages stay, as addresses do.
 */

import type { LinkItem } from '../../nodes/links.ts';
import type { ChoiceGroup } from '../../nodes/page-nodes.ts';
import { ACTION_STATUSES, type ActionStatus, prioritiesOfAction, statusOf } from '../../plan/actions.ts';
import { bodyOf } from '../../plan/bodies.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { hasDate, isOngoing } from '../../plan/promises.ts';
import { remembered } from '../../plan/remembered.ts';
import { NOT_REPORTED } from '../../schema/action.ts';
import type { Entry } from '../../source/read-content.ts';
import { accountabilityAddress, actionsByAddress } from '../page/addresses.ts';
import { bodyFolder } from '../partnership/bodies.ts';

type Action = Entry<'action'>;

const FACETS = ['owner', 'priority', 'due', 'status', 'district'] as const;
export type Facet = (typeof FACETS)[number];

/** Stands in an address for what nobody has said. */
const UNKNOWN = 'unknown';

export interface Choice {
  facet: Facet;
  /** The end of its address. */
  value: string;
  label: string;
  /** What its page is called. */
  title: string;
  address: string;
  actions: readonly Action[];
}

export interface FacetChoices {
  facet: Facet;
  /** Every value that has a page: those that some action has, and those that another report may bring or take. */
  values: Choice[];
  /** Those that choose: some actions have it, and not all. */
  choices: Choice[];
  /** Actions that have no value. */
  others: readonly Action[];
}

type Value = Pick<Choice, 'value' | 'label' | 'title'> & { address?: string };

/** The values of an action. */
type ValuesOf = (action: Action) => Value[];

const noOwner = ({ words: { actionLists } }: Graph): Value => ({
  value: UNKNOWN,
  label: actionLists.unknown.owner,
  title: actionLists.chosen.withoutOwner,
});

function ownersOf(graph: Graph, plan: Plan): ValuesOf {
  const { chosen } = graph.words.actionLists;
  return (action) =>
    typeof action.data.owners === 'string'
      ? [noOwner(graph)]
      : action.data.owners.map((reference) => {
          const body = bodyOf(graph, reference);
          const folder = bodyFolder(graph, body);
          // What a body promised has a page already.
          const address = accountabilityAddress(plan.id, folder);
          return { value: folder, label: body.data.name, title: chosen.owner(body.data.name), address };
        });
}

/** No years: a date that is moved would take the page of its year away. */
function dueValues({ words: { actionLists } }: Graph): [dated: Value, ongoing: Value, unknown: Value] {
  const { chosen, unknown, ongoing, dated } = actionLists;
  return [
    { value: 'dated', label: dated, title: chosen.dated },
    { value: 'ongoing', label: ongoing, title: chosen.ongoing },
    { value: UNKNOWN, label: unknown.due, title: chosen.withoutDate },
  ];
}

function dueOf(graph: Graph): ValuesOf {
  const [dated, ongoing, unknown] = dueValues(graph);
  return (action) => [hasDate(action) ? dated : isOngoing(action) ? ongoing : unknown];
}

function statusValue({ words }: Graph, status: ActionStatus): Value {
  const { chosen } = words.actionLists;
  const label = words.delivery.statuses[status];
  const title = status === NOT_REPORTED ? chosen.notReported : chosen.status(label);
  return { value: status.replaceAll(' ', '-'), label, title };
}

/** Values whose pages stay when they have no action any more. */
const LASTING: Partial<Record<Facet, (graph: Graph) => Value[]>> = {
  owner: (graph) => [noOwner(graph)],
  due: dueValues,
  status: (graph) => ACTION_STATUSES.map((status) => statusValue(graph, status)),
};

const VALUES: Record<Facet, (graph: Graph, plan: Plan) => ValuesOf> = {
  owner: ownersOf,
  priority:
    ({ words }, plan) =>
    (action) =>
      prioritiesOfAction(plan, action).map(({ entry: { id, data } }) => ({
        value: id,
        label: data.title,
        title: words.actionLists.chosen.priority(data.title),
      })),
  due: dueOf,
  status: (graph) => (action) => [statusValue(graph, statusOf(action))],
  district: (graph) => (action) =>
    (action.data.districts ?? []).map((reference) => {
      const { id, data } = graph.get(reference, 'district');
      return { value: id, label: data.name, title: graph.words.actionLists.chosen.district(data.name) };
    }),
};

/** The order of the values of a facet: owners by name, what is unknown last; all else as the plan has it. */
function inOrder(graph: Graph, plan: Plan, facet: Facet, choices: Choice[]): Choice[] {
  const { compare } = graph.words.locale;
  const place: Record<Facet, (choice: Choice) => number> = {
    owner: ({ value }) => Number(value === UNKNOWN),
    priority: ({ value }) => plan.all('priority').findIndex(({ id }) => id === value),
    due: ({ value }) => ['dated', 'ongoing', UNKNOWN].indexOf(value),
    status: ({ value }) => ACTION_STATUSES.findIndex((status) => status.replaceAll(' ', '-') === value),
    district: () => 0,
  };
  const of = place[facet];
  return choices.toSorted((a, b) => of(a) - of(b) || compare(a.label, b.label));
}

function choicesOf(graph: Graph, plan: Plan, facet: Facet): FacetChoices {
  const all = plan.all('action');
  const valuesOf = VALUES[facet](graph, plan);
  const found = new Map<string, Choice & { actions: Action[] }>();
  const choiceOf = ({ value, label, title, address = actionsByAddress(plan.id, facet, value) }: Value) => {
    const choice = found.get(value) ?? { facet, value, label, title, address, actions: [] };
    found.set(value, choice);
    return choice;
  };
  for (const value of LASTING[facet]?.(graph) ?? []) choiceOf(value);
  const others: Action[] = [];
  for (const action of all) {
    const values = valuesOf(action);
    if (values.length === 0) others.push(action);
    for (const value of values) choiceOf(value).actions.push(action);
  }
  const values = inOrder(graph, plan, facet, [...found.values()]);
  return { facet, values, choices: values.filter(({ actions }) => actions.length > 0 && actions.length < all.length), others };
}

/** What the actions of a plan can be chosen by. What gives no choice is left out. */
export const actionChoices = (graph: Graph, plan: Plan): FacetChoices[] => choicesOfPlan(graph, plan, plan);

const choicesOfPlan = remembered((graph, plan): FacetChoices[] =>
  FACETS.map((facet) => choicesOf(graph, plan, facet)).filter(
    // Dates give an order, where all have one.
    ({ facet, choices }) => choices.length > 0 || (facet === 'due' && new Set(plan.all('action').map(({ data }) => data.due)).size > 1),
  ),
);

/** The choice that a fact of the sums leads to, if it is one. */
export const choiceAt = (graph: Graph, plan: Plan, facet: Facet, value: string): Choice | undefined =>
  actionChoices(graph, plan)
    .find((each) => each.facet === facet)
    ?.choices.find((choice) => choice.value === value);

/** Values with a page here: what some have, or had; not what has its page elsewhere, nor what all share. */
export const pagesOf = (graph: Graph, plan: Plan, { facet, values, choices }: FacetChoices): Choice[] => {
  const lasting = new Set(LASTING[facet]?.(graph).map(({ value }) => value));
  return values.filter(
    (choice) =>
      (lasting.has(choice.value) || choices.includes(choice)) && choice.address === actionsByAddress(plan.id, facet, choice.value),
  );
};

const markOf = ({ facet, value }: Choice): string => `${facet}-${value}`;

/** The ids of the choices that each action belongs to, by its number. */
export const marksOf = (graph: Graph, plan: Plan): Readonly<Record<string, readonly string[]>> => marksOfPlan(graph, plan, plan);

const marksOfPlan = remembered((graph, plan: Plan) => {
  const marks = new Map<string, string[]>(plan.all('action').map(({ data }) => [data.number, []]));
  for (const { choices } of actionChoices(graph, plan))
    for (const choice of choices) for (const { data } of choice.actions) marks.get(data.number)?.push(markOf(choice));
  return Object.fromEntries(marks);
});

/** The choices as a page shows them: links, each with how many actions it has. */
export const choiceGroups = (graph: Graph, plan: Plan): ChoiceGroup[] => {
  const { facets, inOrder: orders, counted } = graph.words.actionLists;
  return actionChoices(graph, plan).map(({ facet, choices }) => ({
    label: facets[facet],
    all: { label: orders[facet], address: actionsByAddress(plan.id, facet) },
    items: choices.map((choice) => ({
      id: markOf(choice),
      label: counted({ label: choice.label, count: choice.actions.length }),
      address: choice.address,
    })),
  }));
};

/** The pages with all actions in another order, as one line of links has them. */
export const orderLinks = (graph: Graph, plan: Plan): LinkItem[] =>
  actionChoices(graph, plan).map(({ facet }) => ({
    label: graph.words.actionLists.orderedBy[facet],
    address: actionsByAddress(plan.id, facet),
  }));

export { UNKNOWN };
