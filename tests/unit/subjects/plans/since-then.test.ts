/** What is true now of a plan: what came after it, what has changed, and whom to ask, as far as content says. */
import { expect, test } from 'vitest';
import { allWords } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { planNodes } from '../../../../src/subjects/plans/plan-nodes.ts';
import { planView } from '../../../../src/subjects/plans/plans.ts';
import { contentWith, ORGANISATIONS, PLAN } from '../../plan/broken-content.ts';

const SOURCES = '- { id: law, title: The law, publisher: Parliament }\n';
const contact =
  '  contact: { number: 0300 3, web: "https://council.example/", readOn: [{ page: A, url: "https://council.example/", on: 2026-01-01 }] }\n';

/** The plan of these years with these fields, as its view and as its words on paper. */
function planOf(fields: string, years = 'from: "2020", to: "2024"', status = 'current') {
  const plan = `---\ntitle: Town Plan\nsummary: What was done.\nperiod: { ${years} }\nstatus: ${status}\narea: The town\n${fields}---\n`;
  const files = { 'sources.yaml': SOURCES, 'organisations.yaml': ORGANISATIONS + contact, [`${PLAN}plan.md`]: plan };
  const graph = buildGraph(contentWith(files).entries);
  const view = planView(graph, graph.currentPlan);
  const nodes = planNodes(view, 1, graph.words);
  return { view: view.sinceThen, page: JSON.stringify(nodes), said: allWords(onPaper(nodes, graph.words)) };
}

test('of a plan that is over and says no more, it is said that this is not known, and whom to ask', () => {
  const { view, page, said } = planOf('');
  expect(view.cameAfter?.text).toBe('We do not know which plan came after it.');
  expect(page).toContain('"address":"#site-contact"');
  // The foot of a page is not on paper.
  expect(said).not.toContain('at the foot of this page');
});

test('of a plan that runs, nothing of that is said', () => {
  const { view, page } = planOf('cameAfter: { text: A later plan. }\n', 'from: "2025", to: "2028"');
  expect(view.cameAfter).toBeUndefined();
  expect(page).not.toContain('To ask about it now');
});

test('what came after stands in the place of not knowing, with the body to ask', () => {
  const { view, said } = planOf('cameAfter: { text: A plan of 2025 came after it., sources: [{ document: law }] }\naskAbout: council\n');
  expect(view.cameAfter?.text).toBe('A plan of 2025 came after it.');
  expect(view.ask?.ways.map(({ address }) => address)).toEqual(['tel:03003', 'https://council.example/']);
  expect(said).toContain('A plan of 2025 came after it.\nSource: The law\nTo ask about it now: The council, 0300 3, council.example.');
});

test('what has changed is told in the order of time, each with its source, on paper too', () => {
  const { view, said } = planOf(`sinceThen:
  - { date: 2025-12-04, text: The service has a new name., sources: [{ document: law }] }
  - { date: "2022", text: A law brought a duty., sources: [{ document: law, at: section 1 }] }
`);
  expect(view.changes.map(({ date }) => date)).toEqual(['2022', '4 December 2025']);
  expect(said).toContain(
    '2022: A law brought a duty.\nSource: The law, section 1\n4 December 2025: The service has a new name.\nSource: The law',
  );
});

test('of a plan of which it is said that later ones replaced it, it is not said that none is known', () => {
  expect(planOf('', 'from: "2010", to: "2012"', 'superseded').view.cameAfter).toBeUndefined();
});
