/** Whether the invented charts keep the rules that real ones have to keep. */
import { describe, expect, it } from 'vitest';
import { SUPPRESSED } from '../../../src/charts/chart-view.ts';
import { chartExamples } from '../../../src/charts/examples/index.ts';
import { example } from './examples.ts';

describe('the examples', () => {
  it('name an invented place and source', () => {
    for (const { chart } of chartExamples) expect(chart.source).toBe('Invented figures for Fenshire, a county that does not exist');
  });

  const ofPeople = chartExamples.map(({ chart }) => chart).filter(({ base }) => base?.startsWith('n = '));
  it('show shares of people', () => expect(ofPeople.length).toBeGreaterThan(3));

  it.each(ofPeople.map((view) => [view.id, view] as const))('show no share of fewer than five people: %s', (_, view) => {
    const base = Number(/\d+/.exec(view.base ?? '')?.[0]);
    const people = view.series.flatMap(({ role }, series) =>
      role === 'value' ? view.rows.map(({ values }) => Math.round(((values[series] ?? 0) / 100) * base)) : [],
    );
    expect(people.filter((many) => many > 0 && many < 5)).toEqual([]);
  });

  it('hide as many answers of a row as it takes, so that none can be worked out', () => {
    const view = example('partly-known');
    const hidden = view.rows.filter(({ reasons }) => reasons?.includes(SUPPRESSED));
    expect(hidden).toHaveLength(1);
    for (const { values, reasons } of hidden) {
      const cells = reasons?.filter((reason) => reason === SUPPRESSED).length ?? 0;
      const people = Math.round((25 * (100 - values.reduce<number>((sum, value) => sum + (value ?? 0), 0))) / 100);
      expect(cells).toBeGreaterThan(1);
      expect(people).toBeGreaterThanOrEqual(5);
      expect(people, 'else each of them is 4').toBeLessThan(4 * cells);
    }
  });
});
