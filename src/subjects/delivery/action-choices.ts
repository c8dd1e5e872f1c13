/**
 * What actions of a plan can be chosen by: owner, priority, date, status, district. A value has a page where it has at least one
 * action and not all of them; what all share chooses nothing. So there are never more pages than the actions name values.
 */
import type { ChoiceGroup } from '../../nodes/page-nodes.ts';
import { NOT_REPORTED, prioritiesOfAction, statusOf, WITHOUT_STATUS } from '../../plan/actions.ts';
import { bodyOf } from '../../plan/bodies.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { hasDate, isOngoing } from '../../plan/promises.ts';
import { remembered } from '../../plan/remembered.ts';
import { actionStatus } from '../../schema/action.ts';
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
  /** Every value that some action has. */
  values: Choice[];
  /** Those that choose: some actions have it, and not all. */
  choices: Choice[];
  /** Actions that have no value. */
  others: readonly Action[];
}

type Value = Pick<Choice, 'value' | 'label' | 'title'> & { address?: string };

/** The values of an action. */
type ValuesOf = (action: Action) => Value[];

function ownersOf(graph: Graph, plan: Plan): ValuesOf {
  const { chosen, unknown } = graph.words.actionLists;
  return (action) =>
    typeof action.data.owners === 'string'
      ? [{ value: UNKNOWN, label: unknown.owner, title: chosen.withoutOwner }]
      : action.data.owners.map((reference) => {
          const body = bodyOf(graph, reference);
          const folder = bodyFolder(graph, body);
          // What a body promised has a page already.
          const address = accountabilityAddress(plan.id, folder);
          return { value: folder, label: body.data.name, title: chosen.owner(body.data.name), address };
        });
}

function dueOf({ words: { actionLists } }: Graph): ValuesOf {
  const { chosen, unknown, ongoing } = actionLists;
  return (action) => {
    const year = action.data.due.slice(0, 4);
    if (hasDate(action)) return [{ value: year, label: year, title: chosen.due(year) }];
    return isOngoing(action)
      ? [{ value: 'ongoing', label: ongoing, title: chosen.ongoing }]
      : [{ value: UNKNOWN, label: unknown.due, title: chosen.withoutDate }];
  };
}

function statusesOf({ words, asOf }: Graph): ValuesOf {
  const { chosen } = words.actionLists;
  return (action) => {
    const status = statusOf(action, asOf);
    const label = words.delivery.statuses[status];
    const title = status === NOT_REPORTED ? chosen.notReported : chosen.status(label);
    return [{ value: status.replaceAll(' ', '-'), label, title }];
  };
}

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
  status: statusesOf,
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
    due: ({ value }) => ['ongoing', UNKNOWN].indexOf(value),
    status: ({ value }) =>
      [...actionStatus.options, WITHOUT_STATUS, NOT_REPORTED].findIndex((status) => status.replaceAll(' ', '-') === value),
    district: () => 0,
  };
  const of = place[facet];
  return choices.toSorted((a, b) => of(a) - of(b) || compare(a.label, b.label));
}

function choicesOf(graph: Graph, plan: Plan, facet: Facet): FacetChoices {
  const all = plan.all('action');
  const valuesOf = VALUES[facet](graph, plan);
  const found = new Map<string, Choice & { actions: Action[] }>();
  const others: Action[] = [];
  for (const action of all) {
    const values = valuesOf(action);
    if (values.length === 0) others.push(action);
    for (const { value, label, title, address = actionsByAddress(plan.id, facet, value) } of values) {
      const choice = found.get(value) ?? { facet, value, label, title, address, actions: [] };
      choice.actions.push(action);
      found.set(value, choice);
    }
  }
  const values = inOrder(graph, plan, facet, [...found.values()]);
  return { facet, values, choices: values.filter(({ actions }) => actions.length < all.length), others };
}

/** What the actions of a plan can be chosen by. What gives no choice is left out. */
export const actionChoices = (graph: Graph, plan: Plan): FacetChoices[] => choicesOfPlan(graph, plan, plan);

const choicesOfPlan = remembered((graph, plan): FacetChoices[] =>
  FACETS.map((facet) => choicesOf(graph, plan, facet)).filter(({ choices }) => choices.length > 0),
);

/** The choice that a fact of the sums leads to, if it is one. */
export const choiceAt = (graph: Graph, plan: Plan, facet: Facet, value: string): Choice | undefined =>
  actionChoices(graph, plan)
    .find((each) => each.facet === facet)
    ?.choices.find((choice) => choice.value === value);

/** Choices that have no page elsewhere. */
export const hasOwnPage = (plan: Plan, { facet, value, address }: Choice): boolean => address === actionsByAddress(plan.id, facet, value);

const markOf = ({ facet, value }: Choice): string => `${facet}-${value}`;

/** The ids of the choices that each action belongs to, by its number. */
export const marksOf = (graph: Graph, plan: Plan): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    plan
      .all('action')
      .map((action) => [
        action.data.number,
        actionChoices(graph, plan).flatMap(({ choices }) => choices.filter(({ actions }) => actions.includes(action)).map(markOf)),
      ]),
  );

/** The choices as a page shows them: links, each with how many actions it has. */
export const choiceGroups = (graph: Graph, plan: Plan): ChoiceGroup[] => {
  const { facets, inOrder: orders } = graph.words.actionLists;
  return actionChoices(graph, plan).map(({ facet, choices }) => ({
    label: facets[facet],
    all: { label: orders[facet], address: actionsByAddress(plan.id, facet) },
    items: choices.map((choice) => ({
      id: markOf(choice),
      label: choice.label,
      address: choice.address,
      count: choice.actions.length,
    })),
  }));
};

export { UNKNOWN };
