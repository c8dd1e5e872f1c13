/**
 * The actions of a plan in another order than that of its delivery plan, and those of one value alone: what the choices of the
 * list of actions lead to, for readers with and without JavaScript. They repeat, so that search leaves them alone.
 */
import type { LinkItem } from '../../nodes/links.ts';
import type { ChoiceGroup } from '../../nodes/page-nodes.ts';
import { prioritiesOfAction } from '../../plan/actions.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';
import { actionsByAddress, listAddress } from '../page/addresses.ts';
import { type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { actionChoices, type Choice, choiceGroups, type FacetChoices, marksOf, pagesOf } from './action-choices.ts';
import { type ActionItem, actionItem, actionsCrumb } from './actions.ts';
import { actionsNote } from './inherited-links.ts';
import { isLong, longParts } from './long-list.ts';

type Action = Entry<'action'>;

/** Actions under the value that they share. */
export interface ActionGroup {
  id: string;
  title: string;
  /** The page of that value, if it has one. */
  page?: LinkItem | undefined;
  /** How they come to stand under it. */
  note?: string | undefined;
  actions: ActionItem[];
}

export interface ActionsByView extends PageView {
  /** All of them, by value; or one value alone, without a heading of its own. */
  kind: 'ordered' | 'chosen';
  groups: ActionGroup[];
  total: number;
  all: LinkItem;
  /** All would be too many for one page: each group is on its own. */
  isDivided: boolean;
  /** An action has several values. */
  isRepeated: boolean;
  choices: ChoiceGroup[];
  marks: Readonly<Record<string, readonly string[]>>;
}

/** The first in time first; within one time, as the plan has them. */
const byDue = (actions: readonly Action[]): Action[] =>
  actions.toSorted((a, b) => (a.data.due < b.data.due ? -1 : a.data.due > b.data.due ? 1 : 0));

function groupOf(graph: Graph, plan: Plan, { facet, value, label, actions }: Choice): ActionGroup {
  const links = facet === 'priority' ? actions.map((entry) => ({ entry, by: byOf(plan, entry, value) })) : [];
  const ordered = facet === 'due' ? byDue(actions) : actions;
  return {
    id: value,
    title: label,
    note: actionsNote(graph, plan, links),
    actions: ordered.map((action) => actionItem(graph, plan, action)),
  };
}

const byOf = (plan: Plan, action: Action, priority: string) =>
  prioritiesOfAction(plan, action).find(({ entry }) => entry.id === priority)?.by ?? 'own';

const shared = (graph: Graph, plan: Plan) => ({
  total: plan.all('action').length,
  all: { label: graph.words.actionLists.allOf(plan.all('action').length), address: listAddress(plan.id, 'action') },
  choices: choiceGroups(graph, plan),
  marks: marksOf(graph, plan),
  isDivided: isLong(plan),
});

const pageOf = (graph: Graph, plan: Plan, title: string, description: string, address: string): PageView =>
  pageBuilder(graph).page({
    title,
    description,
    address,
    plan,
    trail: [...planCrumbs(graph, plan), actionsCrumb(graph, plan)],
    file: plan.all('action')[0]?.file,
    sources: plan.entry.data.sources,
    indexed: false,
  });

/** All actions by one of the things that they can be chosen by. */
function orderedView(graph: Graph, plan: Plan, { facet, values, choices, others }: FacetChoices): ActionsByView {
  const { titles, descriptions, others: otherTitles } = graph.words.actionLists;
  const title = plan.entry.data.title;
  const rest = facet === 'priority' || facet === 'district' ? otherTitles[facet] : '';
  return {
    ...pageOf(graph, plan, titles[facet], descriptions[facet](title), actionsByAddress(plan.id, facet)),
    ...shared(graph, plan),
    kind: 'ordered',
    isRepeated: values.reduce((sum, { actions }) => sum + actions.length, others.length) > plan.all('action').length,
    groups: [
      ...values.map((choice) => ({
        ...groupOf(graph, plan, choice),
        page: choices.includes(choice) ? { label: choice.title, address: choice.address } : undefined,
      })),
      ...(others.length > 0 ? [{ id: 'others', title: rest, actions: others.map((action) => actionItem(graph, plan, action)) }] : []),
    ],
  };
}

function chosenView(graph: Graph, plan: Plan, choice: Choice): ActionsByView {
  const { chosenDescription } = graph.words.actionLists;
  const description = chosenDescription({ title: choice.title, plan: plan.entry.data.title });
  return {
    ...pageOf(graph, plan, choice.title, description, choice.address),
    ...shared(graph, plan),
    kind: 'chosen',
    isRepeated: false,
    groups: [groupOf(graph, plan, choice)],
  };
}

/** The actions of each section, where all are too many for one page. */
export const sectionActions = (graph: Graph, plan: Plan) =>
  longParts(graph, plan).map(({ section, title: name, page: { address }, actions }) => {
    const { actionLists, delivery } = graph.words;
    const title = delivery.actionsOf(name);
    const view = (): ActionsByView => ({
      ...pageOf(graph, plan, title, actionLists.chosenDescription({ title, plan: plan.entry.data.title }), address),
      ...shared(graph, plan),
      kind: 'chosen',
      isRepeated: false,
      groups: [{ id: section?.id ?? 'others', title: name, actions: actions.map((action) => actionItem(graph, plan, action)) }],
    });
    return { title, address, view };
  });

/** Those of one value, in each of the values that have a page. */
export const chosenActions = (graph: Graph, plan: Plan, facet: FacetChoices['facet']) =>
  actionChoices(graph, plan)
    .filter((each) => each.facet === facet)
    .flatMap((each) => pagesOf(graph, plan, each))
    .map(({ title, address, ...rest }) => ({ title, address, view: () => chosenView(graph, plan, { title, address, ...rest }) }));

/** Every such page of a plan. An owner has the page of what that body promised. */
export const actionsByViews = (graph: Graph, plan: Plan): ActionsByView[] =>
  actionChoices(graph, plan)
    .flatMap((facet) => [orderedView(graph, plan, facet), ...pagesOf(graph, plan, facet).map((choice) => chosenView(graph, plan, choice))])
    .concat(sectionActions(graph, plan).map(({ view }) => view()));
