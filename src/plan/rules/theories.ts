/** A theory of change leads forward: its links mean steps that exist, and none comes back to where it began. */
import type { Data } from '../../schema/kinds.ts';
import { didYouMean, nearMiss, quote } from '../../source/wording.ts';
import { STAGES } from '../theories-of-change.ts';
import { problemAt, ruleFor } from './rule.ts';

interface Link {
  from: string;
  to: string;
  path: (string | number)[];
}

const steps = (data: Data<'theory-of-change'>) =>
  STAGES.flatMap((stage) => (data[stage] ?? []).map((step, index) => ({ stage, index, step })));

const links = (data: Data<'theory-of-change'>): Link[] =>
  steps(data).flatMap(({ stage, index, step }) =>
    (step.leadsTo ?? []).map((to, place) => ({ from: step.id, to, path: [stage, index, 'leadsTo', place] })),
  );

/** The way from `start` back to itself, if there is one. */
function cycleFrom(start: string, all: readonly Link[], way: string[] = [start]): string[] | undefined {
  for (const { to } of all.filter(({ from }) => from === way.at(-1))) {
    if (to === start) return [...way, to];
    const found = way.includes(to) ? undefined : cycleFrom(start, all, [...way, to]);
    if (found) return found;
  }
  return undefined;
}

export const theorySteps = ruleFor('theory-of-change', (entry) => {
  const ids = steps(entry.data).map(({ step }) => step.id);
  const unknown = links(entry.data)
    .filter(({ to }) => !ids.includes(to))
    .map(({ to, path }) => {
      const near = nearMiss(to, ids);
      return problemAt(
        entry,
        path,
        `there is no step “${to}” in this theory of change`,
        `Write the id of one of its steps${didYouMean(near && quote(near))}`,
      );
    });
  const twice = steps(entry.data)
    .filter(({ step }, index) => ids.indexOf(step.id) !== index)
    .map(({ stage, index, step }) =>
      problemAt(entry, [stage, index, 'id'], `the id “${step.id}” is taken by another step`, 'Give one of the two another id'),
    );
  return [...unknown, ...twice];
});

export const theoryCycles = ruleFor('theory-of-change', (entry) => {
  const all = links(entry.data);
  const reported = new Set<string>();
  return all.flatMap(({ from, path }) => {
    if (reported.has(from)) return [];
    const cycle = cycleFrom(from, all);
    if (!cycle) return [];
    for (const id of cycle) reported.add(id);
    return [problemAt(entry, path, `the steps lead in a circle: ${cycle.join(' → ')}`, 'Take away one of these links')];
  });
});
