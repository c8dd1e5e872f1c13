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

/** The first and the last figure, each with its time. */
const ends = ({ from, to }: Travel, unit: UnitKind, { travel: said, locale, dates }: Words): { from: string; to: string } => {
  const say = ({ value, period }: Travel['from']) => said.figure({ figure: locale.value(value, unit), at: dates.at(period) });
  return { from: say(from), to: say(to) };
};

/** “Down from 360 in 2023 to 310 in 2025”. */
export const travelText = (way: Travel, unit: UnitKind, words: Words): string =>
  words.travel.way({ ...ends(way, unit, words), change: way.change });

/** Whether the way that a figure has gone is the way it should go. */
function verdict(plan: Plan, { to, change, intended }: Journey, data: Entry<'measure'>['data'], { travel: said }: Words): string {
  const { direction, directionReason: reason, directionBy } = data;
  const why = { reason, isOurs: directionBy === 'ours' };
  if (direction === 'not stated') return said.noDirection;
  if (direction === 'neutral') return said.neutral(why);
  const wanted = { ...why, direction };
  if (isBeforePlan(plan, to.period)) return said.wanted(wanted);
  if (intended === undefined) return said.notJudged({ ...wanted, hasMoved: change !== 0 });
  return said.judged({ ...wanted, isIntended: intended });
}

/** How far a figure has gone; of a measure in per cent, in percentage points. */
function differenceOf({ change, percent }: Travel, unit: UnitKind, { locale }: Words) {
  if (change === 0) return undefined;
  const [isRise, size] = [change > 0, Math.abs(change)];
  if (unit === 'share' || unit === 'change') return { isRise, points: size };
  const part = Number(Math.abs(percent ?? 0).toFixed(1));
  // A share that rounds to nought would say that nothing has changed.
  return { isRise, size: locale.value(size, unit), share: part > 0 ? locale.value(part, 'share') : undefined };
}

/** What became of a target, or that nobody has said. */
function targetText(
  { asOf, words: { travel: said, locale, dates } }: Graph,
  { period: by, value }: Level,
  measure: Entry<'measure'>,
): string {
  const { unit, direction } = measure.data;
  const say = (figure: number) => locale.value(figure, unit.kind);
  const target = { period: dates.full(by), aim: say(value) };
  if (periodEnd(by) >= asOf) return said.targetAhead(target);
  const figure = observationsOf(measure, asOf).find(({ period }) => period === by)?.value ?? undefined;
  if (figure === undefined) return said.targetWithout(target);
  return said.target({ ...target, figure: say(figure), isReached: reaches(figure, value, direction) });
}

/**
 * The direction of travel in sentences: the way, the difference, whether it is the intended one, and what became of targets. `basis`: how it is said from
 * which figures that is.
 */
export function travelTexts(
  graph: Graph,
  plan: Plan,
  measure: Entry<'measure'>,
  basis: Words['travel']['elsewhere'] = graph.words.travel,
): string[] {
  const { asOf, words } = graph;
  const unit = measure.data.unit.kind;
  const { travel: said } = words;
  const aims = aimsOf(plan, measure, asOf).map((level) => targetText(graph, level, measure));
  const moved = travel(measure, asOf);
  if (!moved) return aims;
  const { lastStep } = moved;
  return [
    said.moved({ ...ends(moved, unit, words), change: moved.change, difference: differenceOf(moved, unit, words) }),
    ...(lastStep ? [said.lastStep({ before: ends(lastStep, unit, words).from, difference: differenceOf(lastStep, unit, words) })] : []),
    ...(isBeforePlan(plan, moved.to.period) ? [said.beforePlan(plan.entry.data.period.from)] : []),
    verdict(plan, moved, measure.data, words),
    ...aims,
    moved.fromBaseline ? basis.fromBaseline : basis.withoutBaseline,
  ];
}
