/**
 * Direction of travel in words: which way a figure has gone, by how much, and whether that is the way it should go. A
 * fall is not called good, nor a rise bad, unless the plan, or our reading of it with its reason, says so.
 */
import type { Graph } from '../plan/graph.ts';
import { type Travel, travel } from '../plan/trajectory.ts';
import type { Entry } from '../source/read-content.ts';
import { readableDate } from './dates.ts';
import { formatValue } from './format-value.ts';

export const DIRECTIONS = {
  increase: 'Should go up',
  decrease: 'Should go down',
  maintain: 'Should stay as it is',
  neutral: 'Neutral: more or less is neither good nor bad in itself',
  'not stated': 'Not stated',
} as const;

/** “Down from 360 in 2023 to 310 in 2025”. */
export function travelText({ from, to, change }: Travel, unit: string): string {
  const [first, last] = [from, to].map(({ value, period }) => `${formatValue(value, unit)} in ${readableDate(period)}`);
  if (change === 0) return `Unchanged at ${first} and ${last}`;
  return `${change > 0 ? 'Up' : 'Down'} from ${first} to ${last}`;
}

/** Whether the way that a figure has gone is the way it should go. */
function verdict({ change, intended }: Travel, { direction, directionReason, directionBy }: Entry<'measure'>['data']): string {
  const reason = directionReason ? ` ${directionBy === 'ours' ? 'Our reading: ' : ''}${directionReason}` : '';
  if (direction === 'not stated') return 'The plan does not say which way this figure should go.';
  if (direction === 'neutral') return `More or less is neither good nor bad in itself.${reason}`;
  const wanted = DIRECTIONS[direction].replace('Should', 'It should');
  if (intended) return `This is the way it should go. ${wanted}.${reason}`;
  return change === 0 ? `It has not moved. ${wanted}.${reason}` : `This is not the way it should go. ${wanted}.${reason}`;
}

/** “a fall of 300, or 25%”; of a measure in per cent, in percentage points. */
function differenceText({ change, percent }: Travel, unit: string): string | undefined {
  if (change === 0) return undefined;
  const way = change > 0 ? 'rise' : 'fall';
  const size = Math.abs(change);
  if (unit.startsWith('per cent')) return `a ${way} of ${formatValue(size, '')} percentage point${size === 1 ? '' : 's'}`;
  const share = percent === undefined ? '' : `, or ${formatValue(Number(Math.abs(percent).toFixed(1)), 'per cent')}`;
  return `a ${way} of ${formatValue(size, unit)}${share}`;
}

/** The direction of travel in sentences: the way, the difference, and whether it is the intended one. */
export function travelTexts(graph: Graph, measure: Entry<'measure'>): string[] | undefined {
  const moved = travel(measure, graph.asOf);
  if (!moved) return undefined;
  const { unit } = measure.data;
  const difference = differenceText(moved, unit);
  const way = `${travelText(moved, unit)}${difference ? `: ${difference}` : ''}.`;
  const from = moved.fromBaseline
    ? 'The first figure is the baseline.'
    : 'No baseline is given, so the first figure that was reported stands in its place.';
  return [way, verdict(moved, measure.data), `${from} Differences are worked out from the figures below.`];
}
