/** A theory of change: a diagram whose arrows are links on a page, and codes on paper. */
import { expect, it } from 'vitest';
import { wordsIn as contentWords, type Run, wordsOf } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import type { PageNode } from '../../../../src/nodes/page-nodes.ts';
import type { TheoryView } from '../../../../src/subjects/delivery/theories-of-change.ts';
import { theoryNodes } from '../../../../src/subjects/delivery/theory-nodes.ts';
import { wordsIn } from '../../../../src/words/words.ts';

const words = wordsIn('en-GB');
const step = { about: [], gap: false, leadsTo: [], leadsToStages: [], next: [] };
const VIEW = {
  address: '/lights/',
  summary: 'Light helps.',
  reconstruction: 'From section 3.',
  problem: 'Dark streets.',
  targetGroups: ['Everybody'],
  assumptions: ['Lights stay on'],
  evidence: ['A review'],
  notes: [],
  sources: [],
  diagram: {
    id: 'lights',
    title: 'Lights',
    address: '/lights/',
    rebuilt: 'Rebuilt by us.',
    stages: [
      {
        stage: 'activities',
        title: 'What is done',
        steps: [
          { ...step, id: 'put-up', text: 'Lights are put up.', leadsTo: [{ id: 'feel', text: 'People feel safe.' }], next: ['feel'] },
        ],
        leadsTo: [],
      },
      {
        stage: 'impact',
        title: 'What it means for people',
        steps: [
          { ...step, id: 'feel', text: 'People feel safe.' },
          { ...step, id: 'unknown', text: 'Not said.', gap: true },
        ],
        leadsTo: [],
      },
    ],
  },
} as unknown as TheoryView;

const headings = (nodes: readonly PageNode[]) =>
  nodes.flatMap((node) => (node.type === 'heading' ? [`${node.level} ${wordsOf(node.runs)}`] : []));

it('has the same sections on paper, with the stages of the diagram as sections of their own', () => {
  expect(headings(theoryNodes(VIEW, 1, words))).toEqual([
    '2 The problem',
    '2 Who it is meant to reach',
    '2 What must be true for it to work',
    '2 What is known',
  ]);
  expect(headings(onPaper(theoryNodes(VIEW, 2, words), words))).toEqual([
    '3 The problem',
    '3 Who it is meant to reach',
    '3 What is done',
    '3 What it means for people',
    '3 What must be true for it to work',
    '3 What is known',
  ]);
});

it('says on paper by letters and numbers what leads to what, and that a gap is one', () => {
  const facts = onPaper(theoryNodes(VIEW, 2, words), words).flatMap((node) =>
    node.type === 'facts' ? node.items.map(({ label, content }) => [label, contentWords(content)]) : [],
  );
  expect(facts).toEqual([
    ['A1', 'Lights are put up. Leads to B1.'],
    ['B1', 'People feel safe.'],
    ['B2', 'Gap: Not said.'],
  ]);
});

/** The nodes of a page, without those of paper; what is folded stands after its fold. */
const onPages = (nodes: readonly PageNode[]): PageNode[] =>
  nodes.flatMap((node) => {
    if (node.type === 'only') return node.medium === 'page' ? onPages(node.nodes) : [];
    return node.type === 'fold' ? [node, ...onPages(node.nodes)] : [node];
  });

it('says before the diagram that it is rebuilt, and how at the end', () => {
  const nodes = onPages(theoryNodes(VIEW, 1, words));
  const kinds = nodes.map(({ type }) => type);
  const rebuilt = nodes.findIndex((node) => node.type === 'paragraph' && wordsOf(node.runs) === 'Rebuilt by us.');
  expect(rebuilt).toBeGreaterThan(0);
  expect(rebuilt).toBeLessThan(kinds.indexOf('diagram'));
  expect(kinds.indexOf('note')).toBeGreaterThan(kinds.indexOf('stages'));
  expect(nodes.flatMap((node) => (node.type === 'fold' ? node.label : []))).toEqual(['Show the list (3 steps)', 'How it was built']);
});

it('shows the diagram first and the list that says the same later; only who hears or prints it has the words of what a step leads to', () => {
  const nodes = onPages(theoryNodes(VIEW, 1, words));
  const kinds = nodes.map(({ type }) => type);
  expect(kinds.indexOf('diagram')).toBeLessThan(kinds.indexOf('stages'));
  const stages = nodes.find((node) => node.type === 'stages');
  const [first] = stages?.type === 'stages' ? (stages.stages[0]?.steps ?? []) : [];
  const shown = (runs: readonly Run[]): string =>
    runs.map((run) => (run.type === 'unseen' ? '' : 'runs' in run ? shown(run.runs) : 'value' in run ? run.value : '')).join('');
  expect(shown(first?.runs ?? [])).toBe('A1 Lights are put up.Leads to: B1');
  expect(wordsOf(first?.runs ?? [])).toBe('A1 Lights are put up.Leads to: B1: People feel safe');
});

it('has the picture of the diagram on paper too, with words in its place', () => {
  const picture = onPaper(theoryNodes(VIEW, 2, words), words).find((node) => node.type === 'diagram');
  expect(picture?.type === 'diagram' && picture.alt).toContain('Diagram of 3 steps');
});
