/**
 * A theory of change leads forward: its arrows mean steps that exist, none comes back to where it began, none starts where
 * nothing is known, and where everything leads to everything it is one arrow.
 */
import type { Data } from '../../schema/kinds.ts';
import { STAGES, type Stage } from '../../schema/theory-of-change.ts';
import { nearMiss } from '../../source/near-miss.ts';
import { say } from '../../source/problem.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

type Theory = Data<'theory-of-change'>;
type Path = (string | number)[];

interface Arrow {
  from: string;
  to: string;
  path: Path;
}

const steps = (data: Theory) => STAGES.flatMap((stage) => (data[stage] ?? []).map((step, index) => ({ stage, index, step })));

const arrows = (data: Theory): Arrow[] =>
  steps(data).flatMap(({ stage, index, step }) =>
    (step.leadsTo ?? []).map((to, place) => ({ from: step.id, to, path: [stage, index, 'leadsTo', place] })),
  );

const isLater = (from: Stage, to: Stage) => STAGES.indexOf(to) > STAGES.indexOf(from);

/** The arrows between columns as arrows of steps: all of one column to a point between the two, and from there to all of the other. */
const columnArrows = (data: Theory): Arrow[] =>
  (data.columnLinks ?? []).flatMap(({ from, to }, index) => {
    if (!isLater(from, to)) return [];
    const path = ['columnLinks', index];
    const between = `${from} to ${to}`;
    return [
      ...(data[from] ?? []).map(({ id }) => ({ from: id, to: between, path })),
      ...(data[to] ?? []).map(({ id }) => ({ from: between, to: id, path })),
    ];
  });

/** Circles of arrows that share no step: the steps of each, and the place of the arrow from the first. Every arrow is followed once. */
function circles(all: readonly Arrow[]): { way: string[]; path: Path }[] {
  const leaving = Map.groupBy(all, ({ from }) => from);
  const state = new Map<string, 'on the way' | 'done'>();
  const reported = new Set<string>();
  const found: { way: string[]; path: Path }[] = [];
  for (const start of leaving.keys()) {
    const way: { id: string; next: number }[] = state.has(start) ? [] : [{ id: start, next: 0 }];
    for (let here = way.at(-1); here; here = way.at(-1)) {
      state.set(here.id, 'on the way');
      const arrow = leaving.get(here.id)?.[here.next];
      here.next += 1;
      if (!arrow) {
        state.set(here.id, 'done');
        way.pop();
      } else if (!state.has(arrow.to)) {
        way.push({ id: arrow.to, next: 0 });
      } else if (state.get(arrow.to) === 'on the way' && !reported.has(arrow.to) && !reported.has(here.id)) {
        const circle = way.slice(way.findIndex(({ id }) => id === arrow.to));
        for (const { id } of circle) reported.add(id);
        const [first] = circle;
        const path = (first && leaving.get(first.id)?.[first.next - 1]?.path) ?? arrow.path;
        found.push({ way: circle.map(({ id }) => id), path });
      }
    }
  }
  return found;
}

const theorySteps = ruleFor('theory-of-change', (entry) => {
  const all = steps(entry.data);
  const ids = all.map(({ step }) => step.id);
  const known = new Set(ids);
  const unknown = arrows(entry.data)
    .filter(({ to }) => !known.has(to))
    .map(({ to, path }) => problemAt(entry, path, say('theories/no-step', { step: to, near: nearMiss(to, ids) })));
  const met = new Set<string>();
  const twice = all
    .filter(({ step }) => met.size === met.add(step.id).size)
    .map(({ stage, index, step }) => problemAt(entry, [stage, index, 'id'], say('theories/same-id', { id: step.id })));
  return [...unknown, ...twice];
});

const theoryCycles = ruleFor('theory-of-change', (entry) => {
  const known = new Set(steps(entry.data).map(({ step }) => step.id));
  return circles([...arrows(entry.data), ...columnArrows(entry.data)]).map(({ way, path }) => {
    const circle = way.filter((id) => known.has(id));
    return problemAt(entry, path, say('theories/circle', { way: [...circle, ...circle.slice(0, 1)] }));
  });
});

/** An arrow from a gap would say that what nobody knows leads somewhere. */
const theoryGaps = ruleFor('theory-of-change', (entry) => [
  ...steps(entry.data)
    .filter(({ step }) => step.gap && step.leadsTo)
    .map(({ stage, index, step }) => problemAt(entry, [stage, index, 'leadsTo'], say('theories/from-gap', { step: step.id }))),
  ...(entry.data.columnLinks ?? []).flatMap(({ from }, index) => {
    const column = entry.data[from] ?? [];
    return column.length > 0 && column.every(({ gap }) => gap)
      ? [problemAt(entry, ['columnLinks', index, 'from'], say('theories/from-column-of-gaps', { column: from }))]
      : [];
  }),
]);

/** The columns of a link between columns are there, and the second comes after the first. */
const theoryColumns = ruleFor('theory-of-change', (entry) => {
  const links = entry.data.columnLinks ?? [];
  return links.flatMap(({ from, to }, index) => {
    const missing = (['from', 'to'] as const).find((end) => entry.data[end === 'from' ? from : to] === undefined);
    if (missing) {
      const column = missing === 'from' ? from : to;
      return [problemAt(entry, ['columnLinks', index, missing], say('theories/no-column', { column }))];
    }
    if (!isLater(from, to)) return [problemAt(entry, ['columnLinks', index, 'to'], say('theories/backwards', { from, to }))];
    return links.findIndex((other) => other.from === from && other.to === to) < index
      ? [problemAt(entry, ['columnLinks', index], say('theories/columns-twice', { from, to }))]
      : [];
  });
});

/**
 * Arrows from each of several steps to each of several others say no more than one arrow between the columns, and look as
 * if somebody had found out what leads to what. Beside such an arrow, those of single steps say nothing.
 */
const theoryOneArrow = ruleFor('theory-of-change', (entry) => {
  const { data } = entry;
  const linked = new Set((data.columnLinks ?? []).map(({ from, to }) => `${from} to ${to}`));
  const stageOf = new Map(steps(data).map(({ stage, step }) => [step.id, stage]));
  return STAGES.flatMap((from) => {
    const column = data[from] ?? [];
    // How many arrows lead from each step of this column into each other column.
    const counts = column.map(({ leadsTo }) => Map.groupBy(new Set(leadsTo), (id) => stageOf.get(id)));
    const into = (step: number, to: Stage) => counts[step]?.get(to)?.length ?? 0;
    return STAGES.flatMap((to) => {
      const size = data[to]?.length ?? 0;
      const first = column.findIndex((_, step) => into(step, to) > 0);
      if (first < 0) return [];
      const at = [from, first, 'leadsTo'];
      if (linked.has(`${from} to ${to}`)) return [problemAt(entry, at, say('theories/linked-already', { from, to }))];
      const all = size > 1 && column.length > 1 && column.every((_, step) => into(step, to) === size);
      return all ? [problemAt(entry, at, say('theories/one-arrow', { from, to }))] : [];
    });
  });
});

/** What holds of theories of change. */
export const THEORY_RULES: readonly Rule[] = [theorySteps, theoryCycles, theoryGaps, theoryColumns, theoryOneArrow];
