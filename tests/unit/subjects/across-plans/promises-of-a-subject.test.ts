/** The promises on one subject: what a plan reported of the time before it stands beside them, and is no result of them. */
import { expect, it } from 'vitest';
import { allWords } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import { subjectPromisesNodes } from '../../../../src/subjects/across-plans/promise-nodes.ts';
import { promiseSubjects, subjectPromisesView } from '../../../../src/subjects/across-plans/promises.ts';
import { graphOf, OLD, OLD_PRIORITY } from '../../plan/two-plans.ts';

const ACHIEVED = `achieved:
  period: 2011/12
  items:
    - text: Theft fell by 6%.
    - text: Locks were given away in 2011/12.
    - text: The 180° team began its work.
  sources: [{ document: report, at: page 7 }]
`;
const FILES = {
  [`${OLD}priorities/theft.md`]: OLD_PRIORITY.replace('title: Theft\n', `title: Theft\n${ACHIEVED}`),
  [`${OLD}targets/thefts.yaml`]:
    'title: Fewer thefts\npriority: theft\nby: "2022"\nmeaning: change\nvalue: -10\nsources: [{ document: report }]\n',
  'topics/theft.md':
    '---\ntitle: Theft\norder: 1\nsummary: Theft.\nplans:\n  - { plan: old-town, says: Less theft., entries: [old-town/target/thefts] }\n---\n',
};

function pageOf(files: Record<string, string>) {
  const graph = graphOf({ ...FILES, ...files });
  const [topic] = promiseSubjects(graph);
  if (!topic) throw new Error('The page is missing');
  const view = subjectPromisesView(graph, topic);
  return { view, said: allWords(onPaper(subjectPromisesNodes(view, graph.words), graph.words)) };
}

it('has the figures that the plan itself reports, with their time and source, and nothing that has none', () => {
  const { view, said } = pageOf({});
  expect(said).toContain('reports of the time before it (2011/12), under Theft:\nTheft fell by 6%.\n');
  expect(said).toContain('page 7');
  expect(said).not.toMatch(/Locks were given|180°/);
  expect(view.summary).toContain('No published document that we hold reports on it.');
});

it('is silent where the plan reports no figure', () => {
  expect(pageOf({ [`${OLD}priorities/theft.md`]: OLD_PRIORITY }).said).not.toContain('itself reports');
});
