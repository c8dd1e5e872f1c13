/**
 * How marks are told apart: the look of every role and of every answer on a scale of agreement. The picture that the build
 * draws and the explorer in the browser both take them from here; so this module imports nothing but types.
 */
import type { AgreementAnswer } from '../schema/agreement.ts';

/** The colours of charts, by the CSS variables that pages have them in (src/styles/_tokens.scss). */
export const COLOUR_NAMES = {
  /** What was counted; agreement. */
  value: '--chart-1',
  /** What it is held against; neither agreement nor disagreement. */
  comparison: '--chart-2',
  /** Targets; disagreement. */
  contrast: '--chart-3',
  text: '--chart-text',
  /** Words that stand in place of a value. */
  muted: '--chart-muted',
  grid: '--chart-grid',
} as const;

export type ColourName = keyof typeof COLOUR_NAMES;
export type MarkColour = 'value' | 'comparison' | 'contrast';

/** A line over time and its points, in px. */
export interface LineLook {
  thickness: number;
  dash: readonly number[];
  point: 'circle' | 'rect' | 'rectRot' | false;
  radius: number;
}

interface RoleLook {
  colour: MarkColour;
  /** A bar is filled, or only an outline. */
  isFilled: boolean;
  line: LineLook;
  /** Set for some periods, and holding between them; what was counted is not guessed where it is missing. */
  holds: boolean;
}

/** No two roles share line and point, so that they can be told apart without colour. In the order of the legend. */
const ROLES = {
  value: { colour: 'value', isFilled: true, line: { thickness: 3, dash: [], point: 'circle', radius: 5 }, holds: false },
  comparison: { colour: 'comparison', isFilled: false, line: { thickness: 1.5, dash: [], point: 'rect', radius: 4.5 }, holds: false },
  target: { colour: 'contrast', isFilled: false, line: { thickness: 2, dash: [6, 4], point: 'rectRot', radius: 7 }, holds: true },
  baseline: { colour: 'comparison', isFilled: false, line: { thickness: 2, dash: [2, 4], point: false, radius: 0 }, holds: true },
} as const satisfies Record<string, RoleLook>;

export type Role = keyof typeof ROLES;
export const roleLook = (role: Role): RoleLook => ROLES[role];
export const ROLE_ORDER = Object.keys(ROLES) as Role[];

/** Patterns are what is left in forced colours, in greyscale and in print: the stronger an answer, the more ink it has. */
export const ANSWER_LOOKS = {
  'strongly-agree': { colour: 'value', pattern: 'full' },
  agree: { colour: 'value', pattern: 'dense stripes' },
  neither: { colour: 'comparison', pattern: 'sparse stripes' },
  disagree: { colour: 'contrast', pattern: 'dots' },
  'strongly-disagree': { colour: 'contrast', pattern: 'rails' },
  'no-answer': { colour: 'comparison', pattern: 'outline' },
} as const satisfies Record<AgreementAnswer, { colour: MarkColour; pattern: string }>;

export type PatternName = (typeof ANSWER_LOOKS)[AgreementAnswer]['pattern'];
