/** A chart as a page shows it: what can be done with it, what its parts are called, and in which language. */
import { describe, expect, it } from 'vitest';
import { chartFigure } from '../../../src/charts/chart-figure.ts';
import { chartExamples } from '../../../src/charts/examples/index.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { example } from './examples.ts';
import { words } from './in-english.ts';

const figure = (id: string, place = {}) => chartFigure(example(id), words, place);

describe('chartFigure', () => {
  it('says what is counted: the unit too, where the values do not carry it', () => {
    expect(figure('grouped-bars').subject).toBe('Age of respondents, beside the population of Fenshire, n = 412 responses.');
    const calls = { ...example('grouped-bars'), unit: { kind: 'count', words: 'calls' } as const };
    expect(chartFigure(calls, words).subject).toBe('Age of respondents, beside the population of Fenshire, calls, n = 412 responses.');
    expect(chartFigure({ ...calls, subtitle: 'Calls by age.' }, words).subject).toBe('Calls by age, n = 412 responses.');
  });

  it('can be stepped through with two rows or more, and explored where there is something to choose', () => {
    const offers = (id: string) => [figure(id).reader !== undefined, figure(id).explore !== undefined];
    expect(offers('one-bar')).toEqual([false, false]);
    expect(offers('bars')).toEqual([true, false]);
    expect(offers('grouped-bars')).toEqual([true, true]);
    expect(offers('ranked-themes')).toEqual([true, false]);
    expect(offers('all-null')).toEqual([true, false]);
  });

  it('folds a long table, and leaves a short one open', () => {
    expect(figure('twelve-long-labels').table.fold).toBe('The figures as a table');
    expect(figure('two-periods').table.fold).toBeUndefined();
  });

  it('tells screen readers in words that there is no target, and leaves that and the baseline unsaid from row to row', () => {
    const { table, reader } = figure('ten-years');
    expect(table.rows[1]?.cells[1]).toEqual({ text: '–', isUnsaid: true, unseen: 'no target for this period' });
    expect(reader?.rows[1]).toEqual(['2016', '1,250', null, null]);
  });

  it('has an id and files of its own on a page over several plans', () => {
    const view = { ...example('bars'), id: '2021-priorities' };
    const place = { plan: 'safer-norfolk-2021', ofSeveral: true };
    expect(chartFigure(view, words, place)).toMatchObject({
      id: 'chart-safer-norfolk-2021-2021-priorities',
      fileName: 'safer-norfolk-2021-priorities',
    });
    expect(chartFigure(view, words).fileName).toBeUndefined();
  });

  it('tells its controls from those of other charts', () => {
    expect(figure('bars', { subject: 'Priorities' })).toMatchObject({
      name: 'Chart: Priorities',
      reader: { step: ['Step through the values', { unseen: ': Priorities' }] },
    });
  });

  it.each(chartExamples.map(({ chart }) => [chart.id, chart] as const))('says nothing of its own in another language: %s', (_, view) => {
    const pseudo = wordsIn('en-XA');
    const { name, subject, summary, source, table, reader, explore, file } = chartFigure(view, pseudo);
    for (const text of [name, subject, source, table.caption, table.fold ?? '[]', ...summary.split(/(?<=\]) /)]) {
      expect(text).toMatch(/^\[.*\]$/su);
    }
    for (const piece of [...(reader?.step ?? []), ...(explore ?? []), ...file('CSV')]) {
      if (typeof piece === 'string') expect(piece).not.toMatch(/[a-z]/);
    }
  });
});
