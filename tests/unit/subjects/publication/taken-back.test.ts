/** What a page says of what was taken back from it. */
import { expect, it } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { takenBackNotes } from '../../../../src/subjects/publication/taken-back.ts';
import { ACTION, contentWith, withAction } from '../../plan/broken-content.ts';

const note = (at: string) => `date: 2026-01-20\nwhy: It named a person.\n${at}`;
const graph = buildGraph(
  contentWith({
    ...withAction(ACTION),
    'taken-back/a.yaml': note('at: safer-town/action/1-1\n'),
    'taken-back/b.yaml': note('at: organisation/police\n'),
    'taken-back/c.yaml': note(''),
  }).entries,
  { asOf: '2026-02-01' },
);

it.each([
  ['/plans/safer-town/actions/1-1/', 'something that stood here was taken back'],
  ['/plans/safer-town/partnership/', 'something that stood here, in “The police”, was taken back'],
  ['/updates/', 'something that had been published on this site was taken back'],
])('%s says where it stood', (address, said) => {
  expect(takenBackNotes(graph, address)).toEqual([`On 20 January 2026, ${said}: It named a person.`]);
});
