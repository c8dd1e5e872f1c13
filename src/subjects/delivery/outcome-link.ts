/** How an outcome is named wherever it is linked: with its number, in short. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { shownTitle } from '../../plan/titles.ts';
import type { Entry } from '../../source/read-content.ts';
import { addressOf } from '../page/addresses.ts';

/** “Outcome 4: …”. */
export const numberedTitle = ({ words }: Graph, outcome: Entry<'outcome'>): string =>
  words.delivery.outcome({ number: outcome.data.number, title: shownTitle(outcome) });

export const outcomeLink = (graph: Graph, plan: Plan, outcome: Entry<'outcome'>): LinkItem => ({
  label: numberedTitle(graph, outcome),
  address: addressOf(outcome, plan.id),
});
