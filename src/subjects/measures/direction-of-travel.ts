/**
 * Direction of travel in words: which way a figure has gone, by how much, and whether that is the way it should go. A
 * fall is not called good, nor a rise bad, unless the plan, or our reading of it with its reason, says so.
 */
import type { Graph, Plan } from '../../plan/graph.ts';
import { type Level, reaches } from '../../plan/targets.ts';
import { aimsOf, isBeforePlan, type Journey, observationsOf, type Travel, travel } from '../../plan/trajectory.ts';
import { periodEnd } from '../../schema/periods.ts';
import type { UnitKind } from '../../schema/unit.ts';
import type { Entry } from '../../source/read-content.ts';
import type { Words } from '../../words/words.ts';

export const DIRECTIONS = {
  increase: 'Should go up',
  decrease: 'Should go down',
  maintain: 'Should stay as it is',
  neutral: 'Neutral: more or less is neither good nor bad in itself',
  'not stated': 'Not stated',
} as const;

/** “Down from 360 in 2023 to 310 in 2025”. */
export function travelText({ from, to, change }: Travel, unit: UnitKind, { locale, dates }: Words): string {
  const [first, last] = [from, to].map(({ value, period }) => `${locale.value(value, unit)} ${dates.at(period)}`);
  if (change === 0) return `Unchanged at ${first} and ${last}`;
  return `${change > 0 ? 'Up' : 'Down'} from ${first} to ${last}`;
}

/** That figures say nothing of what a plan did, as its time had not begun. */
const beforePlanText = ({ entry }: Plan): string =>
  `Both figures are for the time before the plan, which is for the years from ${entry.data.period.from} on. They show how things stood, not what came of the plan.`;

/** Whether the way that a figure has gone is the way it should go. */
function verdict(plan: Plan, { to, change, intended }: Journey, data: Entry<'measure'>['data']): string {
  const { direction, directionReason, directionBy } = data;
  const reason = directionReason ? ` ${directionBy === 'ours' ? 'Our reading: ' : ''}${directionReason}` : '';
  if (direction === 'not stated') return 'The plan does not say which way this figure should go.';
  if (direction === 'neutral') return `More or less is neither good nor bad in itself.${reason}`;
  const wanted = DIRECTIONS[direction].replace('Should', 'It should');
  if (isBeforePlan(plan, to.period)) return `${wanted}.${reason}`;
  if (intended === undefined) return `It has ${change === 0 ? 'not moved' : 'moved'}. ${wanted}.${reason}`;
  return `This is ${intended ? '' : 'not '}the way it should go. ${wanted}.${reason}`;
}

/** “a fall of 300, or 25%”; of a measure in per cent, in percentage points. */
function differenceText({ change, percent }: Travel, unit: UnitKind, { locale }: Words): string | undefined {
  if (change === 0) return undefined;
  const way = change > 0 ? 'rise' : 'fall';
  const size = Math.abs(change);
  if (unit === 'share' || unit === 'change') return `a ${way} of ${locale.number(size)} percentage point${size === 1 ? '' : 's'}`;
  const part = Number(Math.abs(percent ?? 0).toFixed(1));
  // A share that rounds to nought would say that nothing has changed.
  const share = part > 0 ? `, or ${locale.value(part, 'share')}` : '';
  return `a ${way} of ${locale.value(size, unit)}${share}`;
}

/** What became of a target, or that nobody has said. */
function targetText({ period, value }: Level, measure: Entry<'measure'>, { asOf, words }: Graph): string {
  const { direction } = measure.data;
  const say = (figure: number) => words.locale.value(figure, measure.data.unit.kind);
  const aim = say(value);
  if (periodEnd(period) >= asOf) return `The target for ${words.dates.full(period)} is ${aim}.`;
  const was = `The target for ${words.dates.full(period)} was ${aim}`;
  const figure = observationsOf(measure, asOf).find((observation) => observation.period === period)?.value ?? undefined;
  if (figure === undefined) return `${was}. We hold no figure that says whether it was reached.`;
  const isReached = reaches(figure, value, direction);
  const judged = isReached === undefined ? '' : isReached ? ': it was reached' : ': it was not reached';
  return `${was}, and the figure was ${say(figure)}${judged}.`;
}

/** The direction of travel in sentences: the way, the difference, whether it is the intended one, and what became of targets. */
export function travelTexts(graph: Graph, plan: Plan, measure: Entry<'measure'>): string[] {
  const { asOf, words } = graph;
  const unit = measure.data.unit.kind;
  const aims = aimsOf(plan, measure, asOf).map((level) => targetText(level, measure, graph));
  const moved = travel(measure, asOf);
  if (!moved) return aims;
  const withDifference = (way: Travel, said: string) => {
    const difference = differenceText(way, unit, words);
    return `${said}${difference ? `: ${difference}` : ''}.`;
  };
  const { lastStep } = moved;
  const first = moved.fromBaseline
    ? 'The first figure is the baseline.'
    : 'No baseline is given that can be compared, so the first figure stands in its place.';
  return [
    withDifference(moved, travelText(moved, unit, words)),
    ...(lastStep
      ? [
          withDifference(
            lastStep,
            `Against the figure before, ${words.locale.value(lastStep.from.value, unit)} ${words.dates.at(lastStep.from.period)}`,
          ),
        ]
      : []),
    ...(isBeforePlan(plan, moved.to.period) ? [beforePlanText(plan)] : []),
    verdict(plan, moved, measure.data),
    ...aims,
    `${first} Differences are worked out from the figures below.`,
  ];
}
