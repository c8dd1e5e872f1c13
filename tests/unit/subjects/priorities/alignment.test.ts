/** The page on national and county priorities: it promises what it has to show, wherever it is announced. */
import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { waysIn } from '../../../../src/subjects/plans/ways-in.ts';
import { alignmentView } from '../../../../src/subjects/priorities/alignment.ts';
import { contentWith, type Files, PLAN } from '../../plan/broken-content.ts';
import { SOURCES_FILE } from '../../plan/two-plans.ts';

const WIDER = `- id: safe
  level: national
  title: Safe homes
  sources: [{ document: report }]
`;
const ROWS = `- id: row
  national: safe
  priorities: [burglary]
  sources: [{ document: report }]
`;
const NOTE: Files = {
  [`${PLAN}plan.md`]:
    '---\ntitle: Safer Town Plan\nsummary: A plan.\nperiod: { from: "2025", to: "2028" }\nstatus: current\narea: The town\nalignmentNote: The table is lost.\n---\n',
};

test.each<[what: string, files: Files, description: string, note: string]>([
  [
    'a whole mapping',
    { [`${PLAN}wider-priorities.yaml`]: WIDER, [`${PLAN}alignment.yaml`]: ROWS },
    'Which national and county priorities the Safer Town Plan answers to, and with what.',
    'What the plan answers to',
  ],
  [
    'names alone',
    { [`${PLAN}wider-priorities.yaml`]: WIDER },
    'National priorities that the Safer Town Plan names. We hold no mapping to its own priorities.',
    'Those that the plan names',
  ],
  [
    'only what is known of a mapping that is not held',
    NOTE,
    'What is known of how the priorities of the Safer Town Plan fit with those of others. We hold no such mapping.',
    'What is known of them; we hold no mapping',
  ],
])('%s', (_, files, description, note) => {
  const graph = buildGraph(contentWith({ 'sources.yaml': SOURCES_FILE, ...files }).entries);
  const view = alignmentView(graph, graph.currentPlan);
  expect(view.description).toBe(description);
  expect(waysIn(graph, graph.currentPlan).find(({ address }) => address === view.address)?.note).toBe(note);
});
