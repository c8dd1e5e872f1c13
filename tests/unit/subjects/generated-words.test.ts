/** Sentences that views make say no more than the plan has: of outcomes, themes and numbers where it has some, of letters whose they are. */
import { describe, expect, it, test } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { dueText } from '../../../src/subjects/delivery/actions.ts';
import { objectiveListView } from '../../../src/subjects/delivery/objectives.ts';
import { documentNodes } from '../../../src/subjects/documents/document-nodes.ts';
import { priorityDocument } from '../../../src/subjects/documents/documents.ts';
import { helpView } from '../../../src/subjects/help/help.ts';
import { measureListView } from '../../../src/subjects/measures/measures.ts';
import { governanceOf } from '../../../src/subjects/partnership/bodies.ts';
import { priorityListView } from '../../../src/subjects/priorities/priorities.ts';
import { searchView } from '../../../src/subjects/search/search.ts';
import { ACTION, contentWith, PLAN, withAction } from '../plan/broken-content.ts';

const graphWith = (files: Parameters<typeof contentWith>[0]) => buildGraph(contentWith(files).entries);

describe('a list', () => {
  const graph = graphWith({
    [`${PLAN}objectives.yaml`]: '- id: fewer\n  title: Fewer thefts\n',
  });
  const plan = graph.currentPlan;

  it('is not said to be by outcome or theme, or numbered, where the plan has none', () => {
    expect(measureListView(graph, plan).description).not.toContain('by outcome');
    expect(priorityListView(graph, plan).description).not.toContain('by theme');
    expect(objectiveListView(graph, plan).description).not.toContain('number');
  });
});

test('what stands in the place of a date is no date, and is not “not stated”', () => {
  const fields = 'due: not stated\ndueAsPrinted: after the harvest\n';
  const graph = graphWith(withAction(ACTION.replace('due: ongoing\n', fields)));
  const [action] = graph.currentPlan.all('action');
  expect(action && dueText(graph, action)).toBe('No date (printed as “after the harvest”)');
});

test('pages in the words of the site name no documents', () => {
  const graph = graphWith({});
  expect([helpView(graph).ownWords, searchView(graph).ownWords]).toEqual([true, true]);
});

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
