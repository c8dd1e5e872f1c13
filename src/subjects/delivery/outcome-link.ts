/** How an outcome is named wherever it is linked: with its number, and with its parts. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';
import { addressOf } from '../page/addresses.ts';

/** The outcome in one line, its parts included: “… reoffending for: rape and sexual offences; domestic abuse”. */
export const outcomeTitle = ({ data }: Entry<'outcome'>): string =>
  data.parts ? `${data.title.replace(/:$/, '')}: ${data.parts.join('; ')}` : data.title;

/** “Outcome 4: …”. */
export const numberedTitle = ({ words }: Graph, outcome: Entry<'outcome'>): string =>
  words.delivery.outcome({ number: outcome.data.number, title: outcomeTitle(outcome) });

export const outcomeLink = (graph: Graph, plan: Plan, outcome: Entry<'outcome'>): LinkItem => ({
  label: numberedTitle(graph, outcome),
  address: addressOf(outcome, plan.id),
});
