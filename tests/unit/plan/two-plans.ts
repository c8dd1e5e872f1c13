/** Two plans, the older one replaced: what the rules and views over several plans need, and no more. */
import { buildGraph, type Graph } from '../../../src/plan/graph.ts';
import { contentWith, type Files } from './broken-content.ts';

export const OLD = 'plans/old-town/';

export const SOURCES_FILE = `- id: report
  title: Report of the year
  publisher: The partnership
  date: "2024"
- id: lost-plan
  title: Plan for 2023
  publisher: The partnership
  held: false
`;

const oldPlan = (more = '') => `---
title: Old Town Plan
summary: What was to be done in the old town.
period:
  from: 2020
  to: 2022
status: superseded
area: The old town
${more}---
`;

export const OLD_PRIORITY = `---
title: Theft
order: 1
summary: Thefts of all kinds.
leads: not stated
---

Thieves steal.
`;

export const LINK = `- id: theft-to-burglary
  from: old-town/theft
  to: safer-town/burglary
  how: renamed
  evidence: Both are about things that are stolen.
  evidenceBy: ours
  area: From the old town to the whole town
  passes: [lost-plan]
  sources: [{ document: report, at: page 2 }]
`;

/** Right content of two plans. */
export const TWO_PLANS: Files = {
  'sources.yaml': SOURCES_FILE,
  'lineage.yaml': LINK,
  [`${OLD}plan.md`]: oldPlan(),
  [`${OLD}priorities/theft.md`]: OLD_PRIORITY,
};

/** The same with these changes, as a graph. */
export const graphOf = (files: Files = {}): Graph => buildGraph(contentWith({ ...TWO_PLANS, ...files }).entries);

export const [OLDER, NEWER] = ['old-town', 'safer-town'] as const;

/** The two of them in a graph. */
export function plansOf(graph: ReturnType<typeof graphOf>) {
  const found = [OLDER, NEWER].map((id) => graph.plans.find((plan) => plan.id === id));
  const [older, newer] = found;
  if (!older || !newer) throw new Error('A plan is missing');
  return { older, newer };
}

/** The one item of a list that is to have no more. */
export function only<T>([first, ...others]: readonly T[]): T {
  if (first === undefined || others.length > 0) throw new Error(`${others.length + 1} instead of one`);
  return first;
}
