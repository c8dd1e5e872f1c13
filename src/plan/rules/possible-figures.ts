/**
 * Figures of measures that cannot be, by what their unit counts and by the day on which they are given, whether a plan printed
 * them or somebody reports them; and figures that can be, at which a colleague should look. That a period has a figure once is
 * said elsewhere (`record.ts`).
 */

import { byTime, isDay, periodEnd, periodStart } from '../../schema/periods.ts';
import type { Path } from '../../schema/schema-walk.ts';
import type { UnitKind } from '../../schema/unit.ts';
import { type Problem, type Saying, say } from '../../source/problem.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { idOf } from '../../source/references.ts';
import { subjectOf } from '../record.ts';
import { problemAt, type Rule } from './rule.ts';

/** A figure with the place at which it is written. */
interface Figure {
  entry: AnyEntry;
  path: Path;
  unit: UnitKind;
  period: string;
  area: string | undefined;
  value: number | null;
  note: string | undefined;
  /** The day on which it was reported, of a report. */
  on?: string;
}

const NOT_NEGATIVE: readonly UnitKind[] = ['count', 'share', 'rate'];

/** Figures that a plan printed, and those that were reported; `measure` is what they are of. */
function figuresIn(entries: readonly AnyEntry[]): Map<AnyEntry, Figure[]> {
  const figures = new Map<AnyEntry, Figure[]>();
  for (const entry of entries) {
    if (entry.kind !== 'measure') continue;
    const { unit, observations = [] } = (entry as Entry<'measure'>).data;
    figures.set(
      entry,
      observations.map(({ period, area, value, note }, index) => ({
        ...{ entry, path: ['observations', index], unit: unit.kind, period, value, note },
        area: area && idOf(area),
      })),
    );
  }
  for (const entry of entries) {
    if (entry.kind !== 'figure-report') continue;
    const measure = subjectOf(entries, entry as AnyEntry & { kind: 'figure-report' }) as Entry<'measure'> | undefined;
    const { period, area, value, note, date } = (entry as Entry<'figure-report'>).data;
    if (measure)
      figures.get(measure as AnyEntry)?.push({
        ...{ entry, path: [], unit: measure.data.unit.kind, period, value, note, on: date },
        area: area && idOf(area),
      });
  }
  return figures;
}

const told = ({ entry, path }: Figure, field: string, saying: Saying): Problem => problemAt(entry, [...path, field], saying);

function impossible(figure: Figure): Problem[] {
  const { unit, value, period, on } = figure;
  const early =
    on !== undefined && periodStart(period) > periodEnd(on) ? [told(figure, 'period', say('measures/not-begun', { period, day: on }))] : [];
  if (typeof value !== 'number') return early;
  if (value < 0 && NOT_NEGATIVE.includes(unit)) return [...early, told(figure, 'value', say('measures/below-zero', { kind: unit }))];
  if (unit === 'share' && value > 100) return [...early, told(figure, 'value', say('measures/over-100', { value }))];
  if (unit === 'rank' && (value < 1 || !Number.isInteger(value)))
    return [...early, told(figure, 'value', say('measures/no-place', { value }))];
  return early;
}

export const possibleFigures: Rule = ({ entries }) => [...figuresIn(entries).values()].flat().flatMap(impossible);

/** So many times as much, or as little, is more often a slip of the keys than a fact. */
const JUMP = 10;
/** Zero after figures smaller than this is no surprise. */
const MANY = 20;

/** What is reported, held against the figure before it. Those that a plan printed were looked at when they were copied. */
function doubtful(figure: Figure, all: readonly Figure[]): Problem[] {
  const { unit, value, period, area, note, on } = figure;
  if (on === undefined) return [];
  const isOpen = periodStart(period) <= periodEnd(on) && periodEnd(period) > periodEnd(on) && isDay(on) && !note;
  const open = isOpen ? [told(figure, 'period', say('advice/not-over', { period, day: on }))] : [];
  if (typeof value !== 'number' || value < 0) return open;
  if (unit === 'count' && !Number.isInteger(value)) return [...open, told(figure, 'value', say('advice/part-of-one', { figure: value }))];
  const last = all
    .filter((each) => each.area === area && typeof each.value === 'number' && byTime(each.period, period) < 0)
    .sort((a, b) => byTime(a.period, b.period))
    .at(-1);
  const before = last?.value;
  if (!last || typeof before !== 'number' || before <= 0 || unit === 'change' || note) return open;
  const facts = { before, period: last.period };
  if (value === 0) return before >= MANY ? [...open, told(figure, 'value', say('advice/zero', facts))] : open;
  const jumps = unit !== 'rank' && (value >= JUMP * before || before >= JUMP * value);
  return jumps ? [...open, told(figure, 'value', say('advice/figure-jumps', { ...facts, figure: value, times: JUMP }))] : open;
}

export const figuresInDoubt: Rule = ({ entries }) =>
  [...figuresIn(entries).values()].flatMap((all) => all.flatMap((figure) => doubtful(figure, all)));
