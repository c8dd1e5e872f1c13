/** Theories of change: how what is done is meant to lead to what is wanted, stage by stage. */

import type { Pieces } from '../pieces.ts';
import { names } from './names.ts';

const stages = {
  inputs: 'What is put in',
  activities: 'What is done',
  outputs: 'What that makes',
  shortTerm: 'What changes first',
  mediumTerm: 'What changes next',
  longTerm: 'Long-term outcomes',
  impact: 'What it means for people',
};

export const theories = {
  title: names.theories,
  kind: 'Theory of change',
  listDescription: (plan: string) => `How what is done under the ${plan} is meant to lead to what is wanted.`,
  what: 'A theory of change says how what is done is meant to lead to what is wanted.',
  rebuilt: 'Rebuilt by us: the published diagram is not held.',
  rebuiltOf: ({ rebuilt, count }: { rebuilt: number; count: number }) => {
    const which = rebuilt < count ? `${rebuilt} of these ${count} are` : count === 1 ? 'This one is' : 'All of these are';
    return `${which} rebuilt by us from what the plan says, because the published diagrams are not held. The page of each says how.`;
  },

  reconstruction: 'Reconstruction.',
  problem: 'The problem',
  reach: 'Who it is meant to reach',
  assumptions: 'What must be true for it to work',
  evidence: 'What is known',

  stages,
  /** What a whole stage leads to. Nothing leads from a gap. */
  wholeStage: ({ of, to }: { of: 'one step' | 'steps' | 'steps but gaps'; to: keyof typeof stages }) => {
    const subject = { 'one step': 'This', steps: 'All of this together', 'steps but gaps': 'All of this but the gaps' }[of];
    return `${subject} is to lead to everything under “${stages[to]}”.`;
  },
  gap: 'Gap:',
  everythingUnder: (stage: string) => `everything under “${stage}”`,
  leadsTo: <T>(next: T[]): Pieces<T> => ['Leads to: ', ...next.flatMap((each, index) => (index > 0 ? ['; ', each] : [each]))],
  about: <T>(items: T): Pieces<T> => [' (', items, ')'],
  leadsToSteps: <T>(next: T): Pieces<T> => [' Leads to ', next, '.'],
};
