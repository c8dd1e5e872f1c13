/** Who must agree to a proposal, by the rules of the content that is published. */
import { expect, it } from 'vitest';
import { agreementsFor } from '../../../src/review/agreements.ts';
import { contentWith, ORGANISATIONS } from '../plan/broken-content.ts';
import { TWO_PLANS } from '../plan/two-plans.ts';

const RULES = `agreements:
  - { change: promise, people: 2, from: [group/board, police], why: So the board decided. }
  - { change: status, people: 1, plans: [old-town] }
`;
/** A group has the id of a body, and a plan that of a topic: a rule names the one of its kind. */
const published = contentWith({
  ...TWO_PLANS,
  'organisations.yaml': `${ORGANISATIONS}- { id: board, name: The board of trade }\n`,
  'groups.yaml': '- { id: board, name: The board }\n',
  'review.yaml': RULES,
}).entries;

it.each<[what: string, change: { class: string; id: string }, agreements: object[]]>([
  [
    'a promise of any plan',
    { class: 'promise', id: 'safer-town/1-1' },
    [{ class: 'promise', people: 2, from: ['The board', 'The police'], plans: [], why: 'So the board decided.' }],
  ],
  ['a figure of the plan that is named', { class: 'status', id: 'old-town/burglary' }, [{ people: 1 }]],
  ['that plan itself', { class: 'status', id: 'old-town' }, [{ people: 1 }]],
  ['a figure of another plan', { class: 'status', id: 'safer-town/theft' }, []],
  ['wording', { class: 'wording', id: 'safer-town/theft' }, []],
])('%s', (_what, { class: of, id }, agreements) => {
  expect(agreementsFor([{ class: of, id }], published)).toMatchObject(agreements);
});
