/** Sentences that views make of the real plans say no more than these have. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/plan/graph.ts';
import { readContent } from '../../src/source/read-content.ts';
import { documentNodes } from '../../src/subjects/documents/document-nodes.ts';
import { priorityDocument } from '../../src/subjects/documents/documents.ts';
import { governanceOf } from '../../src/subjects/partnership/bodies.ts';

describe('the real plans', () => {
  const graph = buildGraph(readContent('content').entries);

  it('do not call a partnership governed by itself', () => {
    const ofPlans = graph.plans.flatMap(({ entry: { data } }) => (data.partnership ? [graph.get(data.partnership, 'group')] : []));
    expect(ofPlans.length).toBeGreaterThan(0);
    for (const body of ofPlans) expect(governanceOf(graph, body)).toBeUndefined();
  });

  it('spell out letters that stand on the sheet only, and say which we spelled out', () => {
    const sheet = (plan: string, id: string) => {
      const of = graph.planOf(plan);
      return JSON.stringify(documentNodes(priorityDocument(graph, of, of.get(id, 'priority')).view()));
    };
    const terrorism = sheet('safer-norfolk-2021', 'preventing-terrorism');
    expect(terrorism).toContain('UK: United Kingdom (spelled out by us)');
    expect(terrorism).not.toContain('LA: local authority');
  });
});
