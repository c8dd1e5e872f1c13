/** Theories of change: how what is done is meant to lead to what is wanted, stage by stage. */

import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';
import { names } from './names.ts';

const { list } = localeOf('en-GB');

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
  howItLeads: 'From what is done to what is wanted',
  /** What the diagram is, for those who are given a picture of it. */
  diagram: ({ from, to, steps }: { from: string; to: string; steps: number }) =>
    `Diagram of ${steps} steps in columns, from “${from}” to “${to}”, with a line from each step to what it leads to. The list that follows says the same.`,
  asList: 'The diagram as a list',
  showList: (steps: number) => `Show the list (${steps} steps)`,
  inWords: 'The list says the same as the diagram. Letters and numbers are the same in both.',
  toList: 'The same as a list',
  /** In the narrow diagram: what a whole stage leads to. */
  together: (letter: string) => `All of these lead to ${letter}.`,
  withNext: ({ text, next }: { text: string; next: readonly string[] }) => `${text} (to ${list(next)})`,
  stage: ({ letter, title }: { letter: string; title: string }) => `${letter} ${title}`,
  /** After the letter and number of a step: what it says. */
  afterCode: (text: string) => `: ${text}`,
  gap: 'Gap:',
  everythingUnder: (stage: string) => `everything under “${stage}”`,
  leadsTo: <T>(next: T): Pieces<T> => ['Leads to: ', next],
  about: <T>(items: T): Pieces<T> => [' (', items, ')'],
  leadsToSteps: <T>(next: T): Pieces<T> => [' Leads to ', next, '.'],
};
