/** The graph of the fixture whose measures have figures, baselines and targets. */
import { checkContent } from '../../../src/plan/check-content.ts';
import { buildGraph } from '../../../src/plan/graph.ts';
import { readContent } from '../../../src/source/read-content.ts';

const content = readContent('tests/fixtures/measured/content');
if (checkContent(content).length > 0) throw new Error('The fixture “measured” has a mistake in it');

export const graph = buildGraph(content.entries);
export const plan = graph.currentPlan;
export const measure = (id: string) => plan.get(id, 'measure');
