/** The small drawings that a priority or a topic can have beside its name: ornaments, whose names officers write. */
import { z } from 'zod';

/** Calm things of everyday life, and none that shows harm: a page on abuse is read by those who live through it. */
export const DRAWINGS = [
  'bottle',
  'card',
  'chain',
  'heart-at-home',
  'home',
  'lamp',
  'lock',
  'moon',
  'people',
  'return',
  'shield',
  'signpost',
  'speech',
  'sprout',
  'umbrella',
  'window',
] as const;
export type DrawingName = (typeof DRAWINGS)[number];

export const drawing = z
  .enum(DRAWINGS)
  .optional()
  .meta({ label: 'Drawing' })
  .describe('A small drawing beside the name, which adds nothing to the words: a colleague may choose another. Leave it out for none.');
