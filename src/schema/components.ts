/** The components that a chapter in MDX may place. Their attributes are plain texts, so that every format can show them. */
import { z } from 'zod';
import { reference } from './fields.ts';

export const components = {
  TheoryOfChange: z
    .strictObject({ id: reference('theory-of-change').meta({ label: 'Id' }).describe('The id of the theory of change.') })
    .meta({ label: 'Theory of change' })
    .describe('Shows a theory of change of the plan.'),
  Structure: z
    .strictObject({ of: reference('group').meta({ label: 'Group at the top' }).describe('The id of the group at the top.') })
    .meta({ label: 'Structure' })
    .describe('Shows a group and the groups below it, as a list.'),
} as const;

export type ComponentName = keyof typeof components;
