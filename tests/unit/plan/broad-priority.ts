/**
 * Three plans. In the middle one, one broad priority takes in noise and theft of the first, and of its parts one goes on
 * in each of two priorities of the last. A third subject is in the first plan and in the last, and not between.
 */
import { buildGraph, type Graph } from '../../../src/plan/graph.ts';
import { contentWith, type Files, PLAN } from './broken-content.ts';
import { OLD, OLD_PRIORITY, TWO_PLANS } from './two-plans.ts';

export const MIDDLE = 'plans/middle/';

const priority = (title: string, order: number, more = '') =>
  OLD_PRIORITY.replace('title: Theft', `title: ${title}`).replace('order: 1', `order: ${order}${more}`);

export const BROAD = priority(
  'Less crime and noise',
  1,
  `
parts:
  - { id: noise, title: noise }
  - { id: theft, title: theft }
  - id: fire
    title: fire
    ended: { reason: The last plan does not name it, by: ours }`,
);

export const link = (from: string, to: string, how: string, more = '') => `- id: ${`${from}-to-${to}`.replaceAll('/', '-')}
  from: ${from}
  to: ${to}
  how: ${how}
${more}  evidence: The words are alike.
  evidenceBy: ours
  area: From one area to another
  sources: [{ document: report }]
`;

export const BROAD_LINKS = {
  noiseIn: link('old-town/noise', 'middle/broad', 'merges', '  toParts: [noise]\n'),
  theftIn: link('old-town/theft', 'middle/broad', 'merges', '  toParts: [theft]\n'),
  noiseOut: link('middle/broad', 'safer-town/quiet', 'splits', '  fromParts: [noise]\n'),
  theftOut: link('middle/broad', 'safer-town/burglary', 'splits', '  fromParts: [theft]\n'),
  hateBack: link('old-town/hate', 'safer-town/hate-again', 'returns'),
};

export const linksFile = (links: Partial<Record<keyof typeof BROAD_LINKS, string>> = {}): Files => ({
  'lineage.yaml': Object.values({ ...BROAD_LINKS, ...links }).join(''),
});

/** Right content of three plans. */
export const THREE_PLANS: Files = {
  ...TWO_PLANS,
  [`${OLD}priorities/noise.md`]: priority('Noise', 2),
  [`${OLD}priorities/hate.md`]: priority('Hate', 3),
  [`${MIDDLE}plan.md`]:
    '---\ntitle: Middle Plan\nsummary: Between.\nperiod: { from: "2023", to: "2024" }\nstatus: superseded\narea: The town\n---\n',
  [`${MIDDLE}priorities/broad.md`]: BROAD,
  [`${MIDDLE}priorities/lamps.md`]: priority('Lamps', 2, '\nended: { reason: They shine, by: ours }'),
  [`${PLAN}priorities/quiet.md`]: priority('Quiet streets', 2),
  [`${PLAN}priorities/hate-again.md`]: priority('Hate crime', 3),
  ...linksFile(),
};

export const graphFrom = (files: Files): Graph => buildGraph(contentWith(files).entries);
/** The same with these changes, as a graph. */
export const broadGraph = (files: Files = {}): Graph => graphFrom({ ...THREE_PLANS, ...files });
