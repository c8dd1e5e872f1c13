/** Sentences that views make say no more than the plan has: of outcomes, themes and numbers where it has some, of letters whose they are. */
import { describe, expect, it, test } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { dueText } from '../../../src/subjects/delivery/actions.ts';
import { objectiveListView } from '../../../src/subjects/delivery/objectives.ts';
import { helpView } from '../../../src/subjects/help/help.ts';
import { measureListView } from '../../../src/subjects/measures/measures.ts';
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
