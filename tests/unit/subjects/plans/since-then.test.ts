/** What is true now of a plan: what came after it, what has changed, and whom to ask, as far as content says. */
import { expect, test } from 'vitest';
import { allWords } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { partnershipView } from '../../../../src/subjects/partnership/partnership.ts';
import { partnershipNodes } from '../../../../src/subjects/partnership/partnership-nodes.ts';
import { planNodes } from '../../../../src/subjects/plans/plan-nodes.ts';
import { planView } from '../../../../src/subjects/plans/plans.ts';
import { sayView } from '../../../../src/subjects/say/say.ts';
import { sayNodes } from '../../../../src/subjects/say/say-nodes.ts';
import { planStillTrueView } from '../../../../src/subjects/still-true/still-true.ts';
import { planStillTrueNodes } from '../../../../src/subjects/still-true/still-true-nodes.ts';
import { contentWith, ORGANISATIONS, PLAN } from '../../plan/broken-content.ts';

const SOURCES = '- { id: law, title: The law, publisher: Parliament }\n';
const contact =
  '  contact: { number: 0300 3, web: "https://council.example/", readOn: [{ page: A, url: "https://council.example/", on: 2026-01-01 }] }\n';

/** The plan of these years with these fields, as its view and as its words on paper. */
function planOf(fields: string, years = 'from: "2020", to: "2024"', status = 'current') {
  const text = `---\ntitle: Town Plan\nsummary: What was done.\nperiod: { ${years} }\nstatus: ${status}\narea: The town\n${fields}---\n`;
  const files = { 'sources.yaml': SOURCES, 'organisations.yaml': ORGANISATIONS + contact, [`${PLAN}plan.md`]: text };
  const graph = buildGraph(contentWith(files).entries);
  const plan = graph.currentPlan;
  const view = planView(graph, plan);
  const nodes = planNodes(view, 1, graph.words);
  const saidBy = (of: typeof nodes) => allWords(onPaper(of, graph.words));
  return {
    view: view.sinceThen,
    page: JSON.stringify(nodes),
    said: saidBy(nodes),
    elsewhere: {
      partnership: saidBy(partnershipNodes(partnershipView(graph, plan), 1, graph.words)),
      say: saidBy(sayNodes(sayView(graph), graph.words)),
    },
    check: saidBy(planStillTrueNodes(planStillTrueView(graph, plan), graph.words)),
  };
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

test('who holds a paper reads what changed last first', () => {
  const { check } = planOf(`sinceThen:
  - { date: "2022", text: A law brought a duty., sources: [{ document: law }] }
  - { date: 2025-12-04, text: The service has a new name., sources: [{ document: law }] }
`);
  expect(check.indexOf('The service has a new name.')).toBeGreaterThan(-1);
  expect(check.indexOf('The service has a new name.')).toBeLessThan(check.indexOf('A law brought a duty.'));
});

test('of a plan of which it is said that later ones replaced it, it is not said that none is known', () => {
  expect(planOf('', 'from: "2010", to: "2012"', 'superseded').view.cameAfter).toBeUndefined();
});

test('whom to ask, why, and who answers for it is the same wherever a reader looks', () => {
  const { said, elsewhere } = planOf(`askAbout: council
askReason: { text: It runs the team., sources: [{ document: law, at: section 2 }] }
answerable:
  - { text: The bodies publish it., sources: [{ document: law }] }
  - text: We found no way to complain.
`);
  expect(said).toContain('To ask about it now: The council, 0300 3, council.example. It runs the team.\nSource: The law, section 2');
  const answer = 'About the Town Plan or its partnership, ask: The council, 0300 3, council.example. It runs the team.';
  for (const page of Object.values(elsewhere)) {
    expect(page).toContain(`${answer}\nSource: The law, section 2`);
    expect(page).toContain('The bodies publish it.\nSource: The law\nWe found no way to complain.');
  }
});

test('who holds a paper is told first whether the plan is over, then what came after it and what has changed since', () => {
  const { check } = planOf(`cameAfter: { text: A plan of 2025 came after it. }
sinceThen: [{ date: 2025-12-04, text: The service has a new name., sources: [{ document: law }] }]
`);
  const order = [
    'Those years are over',
    'A plan of 2025 came after it.',
    '4 December 2025: The service has a new name.',
    'What was recorded',
  ];
  const places = order.map((each) => check.indexOf(each));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(check).not.toMatch(/nothing[^.]* has changed/i);
});
