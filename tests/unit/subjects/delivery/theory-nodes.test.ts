/** A theory of change: a diagram whose arrows are links on a page, and codes on paper. */
import { expect, it } from 'vitest';
import { wordsIn as contentWords, wordsOf } from '../../../../src/nodes/nodes.ts';
import { onPaper, type PageNode } from '../../../../src/nodes/page-nodes.ts';
import type { TheoryView } from '../../../../src/subjects/delivery/theories-of-change.ts';
import { theoryNodes } from '../../../../src/subjects/delivery/theory-nodes.ts';
import { wordsIn } from '../../../../src/words/words.ts';

const words = wordsIn('en-GB');
const step = { about: [], gap: false, leadsTo: [], leadsToStages: [] };
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
    stages: [
      {
        stage: 'activities',
        title: 'What is done',
        steps: [{ ...step, id: 'put-up', text: 'Lights are put up.', leadsTo: [{ id: 'feel', text: 'People feel safe.' }] }],
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

it('says before the diagram that it is rebuilt', () => {
  const kinds = theoryNodes(VIEW, 1, words).map(({ type }) => type);
  expect(kinds.indexOf('note')).toBeGreaterThan(0);
  expect(kinds.indexOf('note')).toBeLessThan(kinds.indexOf('only'));
});
